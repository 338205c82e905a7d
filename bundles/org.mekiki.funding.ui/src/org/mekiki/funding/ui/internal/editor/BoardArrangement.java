package org.mekiki.funding.ui.internal.editor;

import java.util.ArrayDeque;
import java.util.Deque;

import org.mekiki.funding.ui.internal.board.BoardLayout;
import org.mekiki.funding.ui.internal.board.FirstLayout;

/**
 * How the views of a board are arranged, remembered for its base, with a way back. All that one drag does is one step.
 * UI thread.
 */
public final class BoardArrangement {

	private static final int MOST = 100;

	private final BoardDriver driver;
	private final BoardMemory memory;
	private final Deque<BoardLayout> before = new ArrayDeque<>();
	private final Deque<BoardLayout> after = new ArrayDeque<>();
	private boolean dragging;

	BoardArrangement(BoardDriver driver, BoardMemory memory) {
		this.driver = driver;
		this.memory = memory;
	}

	/** Arranges the views. */
	void arrange(BoardLayout next) {
		dragging = false;
		step(next);
		memory.layout(next);
	}

	/** Arranges the views while a hand drags: the first move of the hand can be gone back to. */
	void drag(BoardLayout next) {
		if (next.equals(driver.layout())) {
			return;
		}
		if (dragging) {
			driver.layout(next);
		} else {
			step(next);
		}
		dragging = true;
		memory.layout(next);
	}

	/** The hand lets go. */
	void rest() {
		dragging = false;
	}

	/** As at first. */
	void reset() {
		step(FirstLayout.of(driver.prepared().board().facts()));
		memory.layout(null);
	}

	private void step(BoardLayout next) {
		if (!next.equals(driver.layout())) {
			before.push(driver.layout());
			if (before.size() > MOST) {
				before.removeLast();
			}
			after.clear();
			driver.layout(next);
		}
	}

	/**
	 * Whether there is something to go back to.
	 *
	 * @return false at the beginning
	 */
	public boolean canUndo() {
		return !before.isEmpty();
	}

	/**
	 * Whether there is something that was taken back.
	 *
	 * @return false after another step
	 */
	public boolean canRedo() {
		return !after.isEmpty();
	}

	/** Takes the last step back. */
	public void undo() {
		go(before, after);
	}

	/** Makes the step that was taken back again. */
	public void redo() {
		go(after, before);
	}

	private void go(Deque<BoardLayout> from, Deque<BoardLayout> to) {
		if (!from.isEmpty()) {
			dragging = false;
			to.push(driver.layout());
			BoardLayout next = from.pop();
			driver.layout(next);
			memory.layout(next);
		}
	}
}
