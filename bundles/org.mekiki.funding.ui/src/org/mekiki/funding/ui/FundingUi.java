package org.mekiki.funding.ui;

/** Identifiers of the perspective, editor and views of funding, for menus and keys of other plug-ins. */
public final class FundingUi {

	/** Perspective for looking at money. */
	public static final String PERSPECTIVE = "org.mekiki.funding.ui.perspective"; //$NON-NLS-1$
	/** Editor of a base that shows its money as a board of linked views. */
	public static final String EDITOR_BOARD = "org.mekiki.funding.ui.board"; //$NON-NLS-1$
	/** View: the rows of what is chosen on the board. */
	public static final String VIEW_ROWS = "org.mekiki.funding.ui.rows"; //$NON-NLS-1$
	/** View: what is chosen on the board in rows and columns. */
	public static final String VIEW_PIVOT = "org.mekiki.funding.ui.pivot"; //$NON-NLS-1$
	/** Command: open the board of the base. */
	public static final String COMMAND_BOARD = "org.mekiki.funding.ui.openBoard"; //$NON-NLS-1$
	/** Editor of a base that divides a budget anew. */
	public static final String EDITOR_WHAT_IF = "org.mekiki.funding.ui.whatIf"; //$NON-NLS-1$
	/** Command: divide a budget of the base anew. */
	public static final String COMMAND_WHAT_IF = "org.mekiki.funding.ui.openWhatIf"; //$NON-NLS-1$

	private FundingUi() {
	}
}
