package org.mekiki.lists.ui.internal.text;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;

/**
 * A page of a bar above and something below that wants room, for low windows and large type: before what is below has too
 * little of it, the whole page scrolls.
 */
public final class LowPage {

	private final ScrolledComposite frame;
	private final Composite body;
	private final int least;

	/**
	 * Starts an empty page.
	 *
	 * @param parent
	 *            is filled by it
	 * @param toolkit
	 *            makes the body
	 * @param least
	 *            height that what stands below the bar has at least, in points
	 */
	public LowPage(Composite parent, FormToolkit toolkit, int least) {
		this.least = least;
		frame = new ScrolledComposite(parent, SWT.V_SCROLL);
		frame.setExpandHorizontal(true);
		frame.setExpandVertical(true);
		frame.setShowFocusedControl(true);
		body = toolkit.createComposite(frame);
		frame.setContent(body);
	}

	/**
	 * Where the page is made.
	 *
	 * @return the body; its first child is the bar
	 */
	public Composite body() {
		return body;
	}

	/** Lets it follow the size of the window, once the body is filled. */
	public void follow() {
		frame.addListener(SWT.Resize, event -> fit());
		fit();
	}

	private void fit() {
		int width = frame.getClientArea().width;
		int bar = body.getChildren()[0].computeSize(width > 0 ? width : SWT.DEFAULT, SWT.DEFAULT).y;
		frame.setMinHeight(bar + least);
	}
}
