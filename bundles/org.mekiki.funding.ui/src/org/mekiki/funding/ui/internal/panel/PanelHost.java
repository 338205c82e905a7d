package org.mekiki.funding.ui.internal.panel;

import java.util.Map;
import java.util.Set;

import org.eclipse.swt.graphics.Point;
import org.mekiki.funding.ui.internal.board.BoardScope;

/** Hears what a hand does in a panel. UI thread. */
public interface PanelHost {

	/** What a hand does with what it chooses. */
	enum Way {
		/** Instead of what was chosen of these dimensions. */
		REPLACE,
		/** Together with what was chosen; what is chosen already no more. */
		ADD,
		/** While the hand still moves: instead of what was chosen. */
		BRUSH
	}

	/**
	 * Values are to be chosen.
	 *
	 * @param values
	 *            values by dimension; empty to choose all of the panel's dimensions again
	 * @param panel
	 *            where
	 * @param way
	 *            how
	 */
	void choose(PanelCanvas panel, Map<String, Set<Object>> values, Way way);

	/**
	 * Another kind of money is to be shown.
	 *
	 * @param scope
	 *            the kind
	 */
	void choose(BoardScope scope);

	/**
	 * A hand has come to a panel and may choose there.
	 *
	 * @param dimension
	 *            the dimension in which it probably will
	 */
	void approached(String dimension);

	/**
	 * Where the greatest amount behind a mark is written is to be shown.
	 *
	 * @param values
	 *            what the mark stands for: values by dimension
	 */
	void showSource(Map<String, Set<Object>> values);

	/** The hand that dragged or resized has let go. */
	void released();

	/** The rows of what is chosen are to be shown. */
	void showRows();

	/**
	 * A panel is dragged.
	 *
	 * @param panel
	 *            which
	 * @param corner
	 *            where its upper left corner shall be, in points of the board
	 */
	void drag(PanelCanvas panel, Point corner);

	/**
	 * A panel gets another size.
	 *
	 * @param panel
	 *            which
	 * @param size
	 *            how large it shall be, in points
	 */
	void resize(PanelCanvas panel, Point size);

	/**
	 * A panel goes one step by keys.
	 *
	 * @param panel
	 *            which
	 * @param x
	 *            columns of the grid to the right
	 * @param y
	 *            rows of the grid down
	 * @param size
	 *            whether its size changes and not its place
	 */
	void step(PanelCanvas panel, int x, int y, boolean size);

	/**
	 * The menu of a panel is wanted.
	 *
	 * @param panel
	 *            which
	 * @param at
	 *            where, in points of the display
	 */
	void menu(PanelCanvas panel, Point at);
}
