package org.mekiki.lists.ui;

/** Identifiers of the perspective, editors and commands of lists, for menus and keys of other plug-ins. */
public final class ListsUi {

	/** Perspective for comparing lists. */
	public static final String PERSPECTIVE = "org.mekiki.lists.ui.perspective"; //$NON-NLS-1$
	/** Editor of a list with its items. */
	public static final String EDITOR = "org.mekiki.lists.ui.editor"; //$NON-NLS-1$
	/** Editor of a taxonomy that shows its technologies against lists. */
	public static final String MATRIX = "org.mekiki.lists.ui.matrix"; //$NON-NLS-1$
	/** Editor of a list that reviews its links, one item at a time. */
	public static final String REVIEW = "org.mekiki.lists.ui.review"; //$NON-NLS-1$
	/** Context of the keys that work in the items of the editor. */
	public static final String CONTEXT_ITEMS = "org.mekiki.lists.ui.items"; //$NON-NLS-1$
	/** Context menu of the items of the editor. */
	public static final String MENU_ITEMS = "org.mekiki.lists.ui.items.menu"; //$NON-NLS-1$
	/** Command: open the matrix of the selected taxonomy, else of the one that most items are linked to. */
	public static final String COMMAND_MATRIX = "org.mekiki.lists.ui.openMatrix"; //$NON-NLS-1$
	/** Command: review the links of the selected list, else of the one with most to review. */
	public static final String COMMAND_REVIEW = "org.mekiki.lists.ui.openReview"; //$NON-NLS-1$
	/** Command: add an item below the selected one. */
	public static final String COMMAND_ADD_BELOW = "org.mekiki.lists.ui.addBelow"; //$NON-NLS-1$
	/** Command: add an item after the selected one. */
	public static final String COMMAND_ADD_AFTER = "org.mekiki.lists.ui.addAfter"; //$NON-NLS-1$
	/** Command: move the selected items one place up. */
	public static final String COMMAND_MOVE_UP = "org.mekiki.lists.ui.moveUp"; //$NON-NLS-1$
	/** Command: move the selected items one place down. */
	public static final String COMMAND_MOVE_DOWN = "org.mekiki.lists.ui.moveDown"; //$NON-NLS-1$
	/** Command: move the selected items into the one above. */
	public static final String COMMAND_MOVE_IN = "org.mekiki.lists.ui.moveIn"; //$NON-NLS-1$
	/** Command: move the selected items out of their parent. */
	public static final String COMMAND_MOVE_OUT = "org.mekiki.lists.ui.moveOut"; //$NON-NLS-1$

	private ListsUi() {
	}
}
