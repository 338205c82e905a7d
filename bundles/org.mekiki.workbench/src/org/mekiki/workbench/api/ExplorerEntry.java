package org.mekiki.workbench.api;

/**
 * A node of the explorer that is no element of the model. A plug-in adds nodes as content of the common navigator
 * {@link WorkbenchIds#VIEW_EXPLORER}; those that implement this are opened by a double click or Enter.
 *
 * @since 0.1
 */
public interface ExplorerEntry {

	/** Opens what the node stands for. UI thread. */
	void open();
}
