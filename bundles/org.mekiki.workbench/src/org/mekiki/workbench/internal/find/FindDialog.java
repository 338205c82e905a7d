package org.mekiki.workbench.internal.find;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.workbench.api.ElementEditors;
import org.mekiki.workbench.internal.results.ResultEditors;
import org.mekiki.workbench.internal.session.SessionManager;

/** Finds elements, analyses and commands as people type, and opens or runs the one they choose. Escape leaves. */
public final class FindDialog extends PopupDialog {

	private static final Point SIZE = new Point(860, 460);

	private final EditingSession session;
	private final String query;
	private FindBox box;

	private FindDialog(Shell parent, EditingSession session, String query) {
		super(parent, SWT.RESIZE | SWT.ON_TOP, true, true, false, false, false, Messages.findTitle, Messages.findHint);
		this.session = session;
		this.query = query;
	}

	/**
	 * Opens the dialog, if a base is open.
	 *
	 * @param parent
	 *            the window
	 * @param query
	 *            what to search for at first; may be empty
	 */
	public static void open(Shell parent, String query) {
		EditingSession session = SessionManager.get().active();
		if (session != null) {
			new FindDialog(parent, session, query).open();
		}
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		box = new FindBox(area, session, this::accept);
		box.start(query);
		return area;
	}

	@Override
	protected Control getFocusControl() {
		return box.input();
	}

	@Override
	protected Point getInitialSize() {
		return SIZE;
	}

	@Override
	protected Point getInitialLocation(Point size) {
		Rectangle window = getParentShell().getBounds();
		return new Point(window.x + (window.width - size.x) / 2, window.y + window.height / 8);
	}

	private void accept() {
		Found chosen = box.chosen();
		if (chosen != null && close()) {
			switch (chosen) {
			case Found.Thing thing -> ElementEditors.open(thing.element());
			case Found.Run run -> ResultEditors.open(run.analysis().contribution().id());
			case Found.Do command -> CommandSearch.run(command);
			}
		}
	}

	@Override
	public int open() {
		int code = super.open();
		return code == Window.OK ? code : Window.CANCEL;
	}
}
