package org.mekiki.workbench.internal.merge;

import java.util.List;
import java.util.Set;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.mekiki.core.api.editing.Conflict;
import org.mekiki.core.api.editing.Conflict.Difference;
import org.mekiki.core.api.editing.Conflicts;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.model.Identified;
import org.mekiki.workbench.api.ElementLabels;
import org.mekiki.workbench.internal.history.ChangeText;

/** Asks, object by object, what shall stay of what two people have changed. */
public final class Merging {

	private static final int MINE = 0;
	private static final int THEIRS = 1;

	private final Shell shell;
	private final EditingSession session;

	/**
	 * Prepares it.
	 *
	 * @param shell
	 *            where to ask
	 * @param session
	 *            whose conflicts they are
	 */
	public Merging(Shell shell, EditingSession session) {
		this.shell = shell;
		this.session = session;
	}

	/**
	 * Settles conflicts until all are, or the user puts the rest off. UI thread.
	 *
	 * @param conflicts
	 *            what was read
	 * @return false if others have saved meanwhile, and what is left has to be read again
	 */
	public boolean settle(List<Conflict> conflicts) {
		for (Conflict conflict : conflicts) {
			Answer answer = conflict.isDeleted() ? deleted(conflict) : merge(conflict);
			if (answer != Answer.SETTLED) {
				return answer == Answer.LATER;
			}
		}
		return true;
	}

	private enum Answer {
		SETTLED, LATER, OUTDATED
	}

	private Answer merge(Conflict conflict) {
		List<MergeRow> rows = conflict.differences().stream().map(difference -> row(conflict, difference)).toList();
		String name = name(conflict);
		MergeDialog dialog = new MergeDialog(shell, conflict, name, rows);
		if (dialog.open() != Window.OK) {
			return Answer.LATER;
		}
		return answer(Conflicts.settle(session, conflict, dialog.taken(), NLS.bind(Messages.editLabel, name)));
	}

	private Answer deleted(Conflict conflict) {
		boolean byMe = conflict.mine() == null;
		String question = NLS.bind(byMe ? Messages.deletedByMe : Messages.deletedByThem, name(conflict));
		int answer = new MessageDialog(shell, Messages.title, null, question, MessageDialog.QUESTION, 0,
				byMe ? Messages.keepDeleted : Messages.keepMine, byMe ? Messages.takeTheirs : Messages.acceptDeletion,
				Messages.later).open();
		return switch (answer) {
		case MINE -> answer(Conflicts.settle(session, conflict, Set.of(), Messages.title));
		case THEIRS -> answer(Conflicts.settleTheirs(session, conflict));
		default -> Answer.LATER;
		};
	}

	private static Answer answer(boolean settled) {
		return settled ? Answer.SETTLED : Answer.OUTDATED;
	}

	private String name(Conflict conflict) {
		Identified object = session.find(conflict.objectId());
		if (object != null) {
			return ElementLabels.brief(object);
		}
		String label = ChangeText.whole(conflict.theirs() == null ? null : conflict.theirs().features().get("labels"), //$NON-NLS-1$
				" / ", session); //$NON-NLS-1$
		return label.length() > 1 ? label : conflict.objectId();
	}

	private MergeRow row(Conflict conflict, Difference difference) {
		if (difference.feature().equals(Conflicts.PLACE)) {
			boolean sameContainer = difference.mine() != null && difference.mine().equals(difference.theirs());
			return new MergeRow(difference, Messages.place,
					place(difference.mine(), sameContainer ? Messages.orderMine : null),
					place(difference.theirs(), sameContainer ? Messages.orderTheirs : null));
		}
		return new MergeRow(difference, ChangeText.feature(conflict.mine().className(), difference.feature()),
				ChangeText.whole(difference.mine(), "\n", session), ChangeText.whole(difference.theirs(), "\n", session)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private String place(String containerId, String order) {
		Identified container = containerId == null ? null : session.find(containerId);
		String name = container == null ? "\u2014" : ElementLabels.text(container); //$NON-NLS-1$
		return order == null ? name : NLS.bind(order, name);
	}
}
