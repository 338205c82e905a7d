package org.mekiki.core.internal.editing;

import java.util.ArrayList;
import java.util.List;

/** The edits of a session in order, how many of them are in force, and which state was saved. */
final class UndoStack {

	private static final int NEVER = -1;

	private final List<RecordedEdit> edits = new ArrayList<>();
	private int top;
	private int saved;

	/** Adds an edit that has just been made; what was undone before can no longer be redone. */
	void push(RecordedEdit edit) {
		edits.subList(top, edits.size()).clear();
		if (saved > top) {
			saved = NEVER;
		}
		edits.add(edit);
		top++;
	}

	/** The edit to be undone next, or null. */
	RecordedEdit undoable() {
		return top == 0 ? null : edits.get(top - 1);
	}

	/** The edit to be redone next, or null. */
	RecordedEdit redoable() {
		return top == edits.size() ? null : edits.get(top);
	}

	void undone() {
		top--;
	}

	void redone() {
		top++;
	}

	/** Names the present state, to be given to {@link #markSaved(Position)} when it has been written. */
	Position position() {
		return new Position(undoable(), top);
	}

	/** Remembers that the state at a position was saved, even if edits have been made since. */
	void markSaved(Position position) {
		boolean stillThere = position.depth <= edits.size()
				&& (position.depth == 0 || edits.get(position.depth - 1) == position.last);
		saved = stillThere ? position.depth : NEVER;
	}

	boolean isDirty() {
		return top != saved;
	}

	/** Forgets the edits, so that none can be undone or redone. */
	void forget(boolean unsaved) {
		saved = unsaved ? NEVER : 0;
		edits.clear();
		top = 0;
	}

	/** A state in the history of edits. */
	record Position(RecordedEdit last, int depth) {
	}
}
