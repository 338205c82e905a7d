package org.mekiki.taxonomy.ui.internal.tree;

import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;

/** What is done with rows of a tree whatever they show. */
final class TreeRows {

	private static final int ROWS_ABOVE = 4;

	private TreeRows() {
	}

	/** Scrolls to a row; if the tree has no room yet, because its editor has just been opened, again when it has. */
	static void reveal(Tree tree, TreeItem item) {
		showWithContext(tree, item);
		if (tree.getClientArea().height < tree.getItemHeight() * ROWS_ABOVE) {
			tree.getDisplay().asyncExec(() -> {
				if (!tree.isDisposed() && !item.isDisposed()) {
					showWithContext(tree, item);
				}
			});
		}
	}

	/** A row that had to be scrolled to should not stick to the edge: what stands above it says where it is. */
	private static void showWithContext(Tree tree, TreeItem item) {
		TreeItem topBefore = tree.getTopItem();
		tree.showItem(item);
		if (tree.getTopItem() == topBefore && topBefore != item) {
			return;
		}
		TreeItem top = item;
		for (int i = 0; i < ROWS_ABOVE; i++) {
			TreeItem parent = top.getParentItem();
			int index = parent == null ? tree.indexOf(top) : parent.indexOf(top);
			if (index > 0) {
				top = parent == null ? tree.getItem(index - 1) : parent.getItem(index - 1);
			} else if (parent != null) {
				top = parent;
			}
		}
		tree.setTopItem(top);
	}

	/** Whether a row stands below another, at any depth. */
	static boolean isBelow(TreeItem item, Item top) {
		TreeItem at = item.getParentItem();
		while (at != null && at != top) {
			at = at.getParentItem();
		}
		return at != null;
	}

	/** Sets how many rows the tree has at its top, or a row below it. */
	static void setCount(Widget holder, int count) {
		if (holder instanceof TreeItem item) {
			item.setItemCount(count);
		} else {
			((Tree) holder).setItemCount(count);
		}
	}
}
