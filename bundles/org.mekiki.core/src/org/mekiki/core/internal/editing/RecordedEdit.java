package org.mekiki.core.internal.editing;

import java.util.List;

/** One undoable step: the changes that an edit made, with the name under which people know it. */
final class RecordedEdit {

	private final String label;
	private final List<RecordedChange> changes;

	RecordedEdit(String label, List<RecordedChange> changes) {
		this.label = label;
		this.changes = List.copyOf(changes);
	}

	String label() {
		return label;
	}

	void undo() {
		for (int i = changes.size() - 1; i >= 0; i--) {
			changes.get(i).undo();
		}
	}

	void redo() {
		changes.forEach(RecordedChange::redo);
	}
}
