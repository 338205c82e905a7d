package org.mekiki.workbench.api;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.SharedScrolledComposite;

/**
 * A page that is as wide as there is room, so that texts wrap, and scrolls up and down only. The wheel scrolls the page: a value
 * under the pointer is changed by it only where the cursor is.
 */
public final class VerticalForm extends SharedScrolledComposite {

	/** Points for a step of the wheel. */
	private static final int STEP = 24;

	private final Composite body;
	private boolean reflowing;

	/**
	 * Creates an empty page.
	 *
	 * @param parent
	 *            takes the page as a child
	 * @param toolkit
	 *            makes the controls
	 */
	public VerticalForm(Composite parent, FormToolkit toolkit) {
		super(parent, SWT.V_SCROLL);
		toolkit.adapt(this);
		setExpandHorizontal(true);
		setExpandVertical(true);
		body = toolkit.createComposite(this);
		setContent(body);
		Listener wheel = this::wheel;
		getDisplay().addFilter(SWT.MouseVerticalWheel, wheel);
		addDisposeListener(event -> event.display.removeFilter(SWT.MouseVerticalWheel, wheel));
	}

	private void wheel(Event event) {
		if ((event.widget instanceof Combo || event.widget instanceof Spinner) && event.widget instanceof Control control
				&& !control.isFocusControl() && holds(control)) {
			event.doit = false;
			setOrigin(0, getOrigin().y - event.count * STEP);
		}
	}

	private boolean holds(Control control) {
		Composite at = control.getParent();
		while (at != null && at != this) {
			at = at.getParent();
		}
		return at == this;
	}

	/**
	 * What to fill.
	 *
	 * @return the composite that scrolls
	 */
	public Composite body() {
		return body;
	}

	/**
	 * Fills the page. Every part that is filled asks for a new layout; it is made once, at the end: until then nothing has
	 * its new size and place.
	 *
	 * @param action
	 *            fills the page
	 */
	public void fill(Runnable action) {
		boolean outer = !reflowing;
		reflowing = true;
		setRedraw(false);
		setLayoutDeferred(true);
		int width = 0;
		try {
			action.run();
		} finally {
			if (outer) {
				width = measure(true);
			}
			setLayoutDeferred(false);
			if (outer) {
				fitBeside(width);
				reflowing = false;
			}
			setRedraw(true);
		}
	}

	@Override
	public void reflow(boolean flushCache) {
		// the base class reflows from its constructor, and a new height resizes the page again
		if (body == null || reflowing) {
			return;
		}
		reflowing = true;
		setLayoutDeferred(true);
		int width = 0;
		try {
			width = measure(flushCache);
		} finally {
			setLayoutDeferred(false);
			fitBeside(width);
			reflowing = false;
		}
	}

	/** Takes the height that the parts need, and asks for a layout; returns for which width. */
	private int measure(boolean flushCache) {
		int width = getClientArea().width;
		if (width > 0) {
			setMinHeight(body.computeSize(width, SWT.DEFAULT, flushCache).y);
			// the base class leaves out all layouts that are asked for without saying how deep
			layout(true, false);
			// parts may have come and gone without the size of the whole changing; all have just been measured
			body.layout(false, flushCache);
		}
		return width;
	}

	/** A scroll bar that has come or gone leaves another width, for which texts are of another height. */
	private void fitBeside(int width) {
		if (getClientArea().width != width) {
			setLayoutDeferred(true);
			measure(false);
			setLayoutDeferred(false);
		}
	}
}
