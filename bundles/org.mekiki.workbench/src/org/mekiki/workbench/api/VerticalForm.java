package org.mekiki.workbench.api;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.SharedScrolledComposite;

/** A page that is as wide as there is room, so that texts wrap, and scrolls up and down only. */
public final class VerticalForm extends SharedScrolledComposite {

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
