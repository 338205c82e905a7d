package org.mekiki.workbench.api;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/**
 * Lays out again what has changed inside of a part. {@link Control#requestLayout()} goes up to the window, which then paints
 * all its parts anew; the size of a part does not depend on what is in it, so that its own controls are enough.
 *
 * @since 0.1
 */
public final class PartLayout {

	/** Key under which the platform keeps, with the control of a part, what the part is. */
	private static final String PART = "modelElement"; //$NON-NLS-1$

	private PartLayout() {
	}

	/**
	 * Asks for a layout of a control whose preferred size may have changed, and of all around it up to its part, or to its
	 * dialog. It is made once, before the next painting, however often it is asked for. UI thread.
	 *
	 * @param changed
	 *            the control
	 */
	public static void request(Control changed) {
		Composite part = changed.getParent();
		while (!(part instanceof Shell) && part.getData(PART) == null) {
			part = part.getParent();
		}
		part.layout(new Control[] { changed }, SWT.DEFER);
	}
}
