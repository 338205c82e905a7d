package org.mekiki.workbench.internal.selection;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;

/**
 * Tells a view what is selected elsewhere in the window, in a turn of its own: several views that follow the same
 * selection, one after the other, would keep the UI thread for as long as all of them take. Of selections that come
 * faster than the view can follow it is told the last one.
 */
public final class SelectionFollower implements ISelectionListener {

	private final IWorkbenchPart view;
	private final Consumer<ISelection> follow;
	private final Turns turns;

	/**
	 * Follows the page of a view, until {@link #stop()}.
	 *
	 * @param view
	 *            its own selections are left out
	 * @param control
	 *            what the view shows
	 * @param follow
	 *            told what is selected, on the UI thread
	 */
	public SelectionFollower(IWorkbenchPart view, Control control, Consumer<ISelection> follow) {
		this.view = view;
		this.follow = follow;
		turns = new Turns(control);
		view.getSite().getPage().addSelectionListener(this);
	}

	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection selection) {
		if (part != view) {
			turns.start(List.of(() -> follow.accept(selection)));
		}
	}

	/** Forgets what was selected but not told yet; what it was selected of is gone. */
	public void forget() {
		turns.stop();
	}

	/** Ends. */
	public void stop() {
		forget();
		view.getSite().getPage().removeSelectionListener(this);
	}
}
