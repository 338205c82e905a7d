package org.mekiki.workbench.api;

/** Identifiers of what the workbench contributes, for perspectives, menus and keys of other plug-ins. */
public final class WorkbenchIds {

	/** Perspective that opens with a knowledge base. */
	public static final String PERSPECTIVE_OVERVIEW = "org.mekiki.workbench.perspective.overview"; //$NON-NLS-1$
	/** View: the tree of everything in the base. */
	public static final String VIEW_EXPLORER = "org.mekiki.workbench.explorer"; //$NON-NLS-1$
	/** View: the form of the selected element. */
	public static final String VIEW_PROPERTIES = "org.mekiki.workbench.properties"; //$NON-NLS-1$
	/** View: who changed what in the selected element. */
	public static final String VIEW_HISTORY = "org.mekiki.workbench.history"; //$NON-NLS-1$
	/** View: all analyses by category. */
	public static final String VIEW_ANALYSES = "org.mekiki.workbench.analyses"; //$NON-NLS-1$
	/** View: how the selected figure was made, down to the sources. Follows what can be adapted to a trail. */
	public static final String VIEW_WHY = "org.mekiki.workbench.why"; //$NON-NLS-1$
	/** View: what is wrong in the base. */
	public static final String VIEW_PROBLEMS = "org.mekiki.workbench.problems"; //$NON-NLS-1$
	/** Editor: overview of the base. */
	public static final String EDITOR_OVERVIEW = "org.mekiki.workbench.overview"; //$NON-NLS-1$
	/** Editor: one element of a class that has no editor of its own. */
	public static final String EDITOR_ELEMENT = "org.mekiki.workbench.element"; //$NON-NLS-1$
	/** Context menu of the explorer. */
	public static final String MENU_EXPLORER = "org.mekiki.workbench.explorer.menu"; //$NON-NLS-1$

	private WorkbenchIds() {
	}
}
