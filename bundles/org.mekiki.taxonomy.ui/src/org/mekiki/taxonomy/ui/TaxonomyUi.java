package org.mekiki.taxonomy.ui;

/** Identifiers of the perspective, editor and commands of taxonomies, for menus and keys of other plug-ins. */
public final class TaxonomyUi {

	/** Perspective for working on a taxonomy. */
	public static final String PERSPECTIVE = "org.mekiki.taxonomy.ui.perspective"; //$NON-NLS-1$
	/** Editor of a taxonomy with its technologies. */
	public static final String EDITOR = "org.mekiki.taxonomy.ui.editor"; //$NON-NLS-1$
	/** Context of the keys that work in the tree of the editor. */
	public static final String CONTEXT_TREE = "org.mekiki.taxonomy.ui.tree"; //$NON-NLS-1$
	/** Context menu of the tree of the editor. */
	public static final String MENU_TREE = "org.mekiki.taxonomy.ui.tree.menu"; //$NON-NLS-1$
	/** Command: add a technology under the selected one. */
	public static final String COMMAND_ADD_CHILD = "org.mekiki.taxonomy.ui.addChild"; //$NON-NLS-1$
	/** Command: add a technology after the selected one. */
	public static final String COMMAND_ADD_SIBLING = "org.mekiki.taxonomy.ui.addSibling"; //$NON-NLS-1$
	/** Command: move the selected technologies one place up. */
	public static final String COMMAND_MOVE_UP = "org.mekiki.taxonomy.ui.moveUp"; //$NON-NLS-1$
	/** Command: move the selected technologies one place down. */
	public static final String COMMAND_MOVE_DOWN = "org.mekiki.taxonomy.ui.moveDown"; //$NON-NLS-1$
	/** Command: move the selected technologies into the one above. */
	public static final String COMMAND_MOVE_IN = "org.mekiki.taxonomy.ui.moveIn"; //$NON-NLS-1$
	/** Command: move the selected technologies out of their parent. */
	public static final String COMMAND_MOVE_OUT = "org.mekiki.taxonomy.ui.moveOut"; //$NON-NLS-1$
	/** Command: merge the selected technologies; parameters {@link #PARAMETER_TARGET} and {@link #PARAMETER_KEEP}. */
	public static final String COMMAND_MERGE = "org.mekiki.taxonomy.ui.merge"; //$NON-NLS-1$
	/** Command: deprecate the selected technologies; parameter {@link #PARAMETER_TARGET} names the replacement. */
	public static final String COMMAND_DEPRECATE = "org.mekiki.taxonomy.ui.deprecate"; //$NON-NLS-1$
	/** Command: make the selected deprecated technologies current again. */
	public static final String COMMAND_RESTORE = "org.mekiki.taxonomy.ui.restore"; //$NON-NLS-1$
	/** Command: copy the selected technologies with all below them. */
	public static final String COMMAND_DUPLICATE = "org.mekiki.taxonomy.ui.duplicate"; //$NON-NLS-1$
	/** Command: sort what stands under the selected technology by label. */
	public static final String COMMAND_SORT_LABEL = "org.mekiki.taxonomy.ui.sortByLabel"; //$NON-NLS-1$
	/** Command: sort what stands under the selected technology by notation. */
	public static final String COMMAND_SORT_NOTATION = "org.mekiki.taxonomy.ui.sortByNotation"; //$NON-NLS-1$
	/** Command: start the next edition of the taxonomy. */
	public static final String COMMAND_NEW_EDITION = "org.mekiki.taxonomy.ui.newEdition"; //$NON-NLS-1$
	/** Parameter of commands: identifier of a technology; empty for none. Without it the user is asked. */
	public static final String PARAMETER_TARGET = "org.mekiki.taxonomy.ui.target"; //$NON-NLS-1$
	/** Parameter of the merge command: whether what is merged stays as deprecated, {@code true} or {@code false}. */
	public static final String PARAMETER_KEEP = "org.mekiki.taxonomy.ui.keep"; //$NON-NLS-1$

	private TaxonomyUi() {
	}
}
