package org.mekiki.workbench.internal.files;

import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;

/** A dialog with a heading that has room for a table and can be made larger still. */
public abstract class LargeDialog extends TitleAreaDialog {

	private final String title;
	private final Point size;

	/**
	 * Prepares the dialog.
	 *
	 * @param parent
	 *            its parent
	 * @param title
	 *            title of the window
	 * @param size
	 *            how large it is at least, in points
	 */
	protected LargeDialog(Shell parent, String title, Point size) {
		super(parent);
		this.title = title;
		this.size = size;
		setHelpAvailable(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected final boolean isResizable() {
		return true;
	}

	@Override
	protected final Point getInitialSize() {
		Point wanted = super.getInitialSize();
		return new Point(Math.max(wanted.x, size.x), Math.max(wanted.y, size.y));
	}
}
