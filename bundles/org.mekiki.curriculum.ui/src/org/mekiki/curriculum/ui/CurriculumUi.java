package org.mekiki.curriculum.ui;

/** Identifiers of the perspectives, editors, views and commands of curricula, for menus and keys of other plug-ins. */
public final class CurriculumUi {

	/** Perspective for authors of curricula. */
	public static final String PERSPECTIVE = "org.mekiki.curriculum.ui.perspective"; //$NON-NLS-1$
	/** Editor of a curriculum: outline and pages. */
	public static final String EDITOR = "org.mekiki.curriculum.ui.editor"; //$NON-NLS-1$
	/** View: what the curriculum covers of its taxonomy, and what is wrong with it. */
	public static final String VIEW_COVERAGE = "org.mekiki.curriculum.ui.coverage"; //$NON-NLS-1$
	/** Context of the keys that work in the outline. */
	public static final String CONTEXT_OUTLINE = "org.mekiki.curriculum.ui.outline"; //$NON-NLS-1$
	/** Context menu of the outline. */
	public static final String MENU_OUTLINE = "org.mekiki.curriculum.ui.outline.menu"; //$NON-NLS-1$
	/** Command: open the selected curriculum, else the first one. */
	public static final String COMMAND_OPEN = "org.mekiki.curriculum.ui.open"; //$NON-NLS-1$
	/** Command: make a curriculum with a course and a module. */
	public static final String COMMAND_NEW = "org.mekiki.curriculum.ui.new"; //$NON-NLS-1$
	/** Command: add what usually stands below the selected part. */
	public static final String COMMAND_ADD_BELOW = "org.mekiki.curriculum.ui.addBelow"; //$NON-NLS-1$
	/** Command: add a part of the same kind after the selected one. */
	public static final String COMMAND_ADD_AFTER = "org.mekiki.curriculum.ui.addAfter"; //$NON-NLS-1$
	/** Command: copy the selected parts with all below them. */
	public static final String COMMAND_DUPLICATE = "org.mekiki.curriculum.ui.duplicate"; //$NON-NLS-1$
	/** Command: move the selected parts one place up. */
	public static final String COMMAND_MOVE_UP = "org.mekiki.curriculum.ui.moveUp"; //$NON-NLS-1$
	/** Command: move the selected parts one place down. */
	public static final String COMMAND_MOVE_DOWN = "org.mekiki.curriculum.ui.moveDown"; //$NON-NLS-1$

	private CurriculumUi() {
	}
}
