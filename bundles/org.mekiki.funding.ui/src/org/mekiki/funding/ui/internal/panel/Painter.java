package org.mekiki.funding.ui.internal.panel;

import java.util.List;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.mekiki.funding.ui.internal.board.PanelSpec;

/** Draws one kind of panel. Has no state, so that any moment can be drawn. */
interface Painter {

	/**
	 * Draws.
	 *
	 * @param gc
	 *            where
	 * @param area
	 *            inside of which
	 * @param spec
	 *            what the panel is about
	 * @param content
	 *            what there is to show
	 * @param ink
	 *            colours and texts
	 * @return what was drawn; of marks that lie over each other the last one is meant
	 */
	List<Mark> paint(GC gc, Rectangle area, PanelSpec spec, PanelContent content, Ink ink);

	/** Begins what can be computed beside the painting of other panels; called once before the painting of a moment. */
	default void begin(PanelSpec spec, PanelContent content) {
		// most painters read amounts as they are
	}

	/** Whether a hand that is drawn over the panel chooses from one side to the other, whatever its height. */
	default boolean isAlongAxis() {
		return false;
	}
}
