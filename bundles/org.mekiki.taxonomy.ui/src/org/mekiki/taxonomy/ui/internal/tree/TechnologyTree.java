package org.mekiki.taxonomy.ui.internal.tree;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;
import org.mekiki.core.api.editing.ModelChange;
import org.mekiki.model.Element;
import org.mekiki.model.Identified;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.taxonomy.Hierarchy;

/**
 * The tree of technologies. Rows are filled when they come into sight, so that the number of technologies does not
 * matter; a change is shown where it happened, and what is expanded, selected and in sight stays so.
 */
public final class TechnologyTree {

	private static final int EXPAND_AT_MOST = 200;

	private final Tree tree;
	private final TreeColumns columns;
	private final Map<Technology, TreeItem> items = new IdentityHashMap<>();
	private final Set<Technology> expanded = Collections.newSetFromMap(new IdentityHashMap<>());
	private Set<Technology> expandedBefore;
	private TreeModel model;

	/**
	 * Creates an empty tree.
	 *
	 * @param parent
	 *            takes the tree as a child
	 */
	public TechnologyTree(Composite parent) {
		tree = new Tree(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION);
		columns = new TreeColumns(tree, this::technology);
		tree.addListener(SWT.SetData, this::fill);
		tree.addListener(SWT.Expand, event -> remember(event, true));
		tree.addListener(SWT.Collapse, event -> remember(event, false));
	}

	/**
	 * The control.
	 *
	 * @return the tree
	 */
	public Tree control() {
		return tree;
	}

	/**
	 * What the tree shows.
	 *
	 * @return the model, null before there is a taxonomy
	 */
	public TreeModel model() {
		return model;
	}

	/**
	 * Shows a taxonomy; the topmost levels are expanded as far as they do not fill more than a few screens.
	 *
	 * @param taxonomy
	 *            the taxonomy
	 */
	public void show(Taxonomy taxonomy) {
		model = new TreeModel(taxonomy);
		columns.useNone();
		Hierarchy.visit(taxonomy, columns::use);
		expanded.clear();
		expanded.addAll(model.firstLevels(EXPAND_AT_MOST));
		rebuildAll();
	}

	/** A change can only add to what the columns have to show; looking through everything again is not worth it. */
	private void useColumns(Identified object) {
		if (object instanceof Technology technology) {
			columns.use(technology);
		}
	}

	/**
	 * Shows only what matches, expanded; or everything again, expanded as it was before.
	 *
	 * @param matches
	 *            the matches, or null
	 */
	public void filter(Collection<Technology> matches) {
		List<Technology> selection = selection();
		if (matches != null && !model.isFiltered()) {
			expandedBefore = Set.copyOf(expanded);
		}
		model.setMatches(matches);
		if (matches != null) {
			expanded.clear();
			model.aboveMatches().stream().limit(EXPAND_AT_MOST).forEach(this::expandWithAbove);
		} else if (expandedBefore != null) {
			expanded.addAll(expandedBefore);
			expandedBefore = null;
		}
		rebuildAll();
		select(selection, true);
	}

	private void expandWithAbove(Technology technology) {
		expanded.add(technology);
		expanded.addAll(Hierarchy.pathTo(technology));
	}

	/**
	 * Shows what changed. Where rows came, went or moved, those under the same parent are made again.
	 *
	 * @param change
	 *            what changed
	 */
	public void refresh(ModelChange change) {
		List<Element> holders = new ArrayList<>();
		for (Identified object : change.changed()) {
			if (object instanceof Technology || object instanceof Taxonomy) {
				holders.add((Element) object);
			}
		}
		change.removed().forEach(object -> {
			if (object instanceof Technology technology) {
				expanded.remove(technology);
			}
		});
		holders.forEach(this::useColumns);
		change.added().forEach(this::useColumns);
		List<Element> rebuilt = model.changed(holders);
		if (!rebuilt.isEmpty()) {
			List<Technology> selection = selection();
			Technology top = tree.getTopItem() == null ? null : technology(tree.getTopItem());
			tree.setRedraw(false);
			rebuilt.forEach(this::rebuild);
			tree.setRedraw(true);
			if (top != null && find(top) != null) {
				tree.setTopItem(find(top));
			}
			select(selection, false);
		}
		for (Element holder : holders) {
			TreeItem item = holder instanceof Technology technology ? items.get(technology) : null;
			if (item != null && !item.isDisposed() && item.getData() == holder) {
				columns.fill(item, (Technology) holder);
			}
		}
		tree.redraw();
	}

	/** Fills all rows in sight again, such as after a change of the data language. */
	public void refreshTexts() {
		columns.retitle();
		items.forEach((technology, item) -> {
			if (!item.isDisposed() && item.getData() == technology) {
				columns.fill(item, technology);
			}
		});
	}

	/**
	 * The selected technologies.
	 *
	 * @return the technologies in the order of the tree
	 */
	public List<Technology> selection() {
		List<Technology> selection = new ArrayList<>();
		for (TreeItem item : tree.getSelection()) {
			Technology technology = technology(item);
			if (technology != null) {
				selection.add(technology);
			}
		}
		return selection;
	}

	/**
	 * Selects technologies; those that a filter hides, or that are gone, are left out.
	 *
	 * @param technologies
	 *            what to select
	 * @param reveal
	 *            whether to expand and scroll so that the first one is seen
	 */
	public void select(Collection<Technology> technologies, boolean reveal) {
		List<TreeItem> found = new ArrayList<>();
		for (Technology technology : technologies) {
			if (reveal) {
				Hierarchy.pathTo(technology).forEach(above -> setExpanded(above, true));
			}
			TreeItem item = find(technology);
			if (item != null) {
				found.add(item);
			}
		}
		tree.setSelection(found.toArray(TreeItem[]::new));
		if (reveal && !found.isEmpty()) {
			TreeRows.reveal(tree, found.get(0));
		}
	}

	/**
	 * Expands or collapses one technology.
	 *
	 * @param technology
	 *            the technology
	 * @param open
	 *            whether its children are to be seen
	 */
	public void setExpanded(Technology technology, boolean open) {
		TreeItem item = find(technology);
		if (item != null && item.getItemCount() > 0 && item.getExpanded() != open) {
			item.setExpanded(open);
			if (open) {
				expanded.add(technology);
			} else {
				expanded.remove(technology);
			}
		}
	}

	/**
	 * The technology at a point.
	 *
	 * @param point
	 *            in the coordinates of the tree
	 * @return the row, or null
	 */
	public TreeItem itemAt(Point point) {
		TreeItem item = tree.getItem(point);
		if (item != null) {
			return item;
		}
		// beside the text of the first column there is still the row
		return tree.getItem(new Point(Math.max(point.x, 40), point.y));
	}

	/**
	 * The technology of a row.
	 *
	 * @param item
	 *            a row
	 * @return the technology, or null if the row is no longer used
	 */
	public Technology technology(TreeItem item) {
		if (item == null || item.isDisposed() || model == null) {
			return null;
		}
		if (item.getData() instanceof Technology technology) {
			return technology;
		}
		TreeItem parent = item.getParentItem();
		Element container = parent == null ? model.taxonomy() : technology(parent);
		if (container == null) {
			return null;
		}
		List<Technology> children = model.children(container);
		int index = parent == null ? tree.indexOf(item) : parent.indexOf(item);
		return index < 0 || index >= children.size() ? null : children.get(index);
	}

	/**
	 * The row of a technology; it is filled if it was not yet.
	 *
	 * @param technology
	 *            a technology of the taxonomy
	 * @return the row, or null if it is not shown
	 */
	public TreeItem find(Technology technology) {
		TreeItem known = items.get(technology);
		if (known != null && !known.isDisposed() && known.getData() == technology) {
			return known;
		}
		Element container = Hierarchy.containerOf(technology);
		TreeItem parent = container instanceof Technology above ? find(above) : null;
		if (container == null || parent == null && container != model.taxonomy()) {
			return null;
		}
		int index = model.children(container).indexOf(technology);
		if (index < 0) {
			return null;
		}
		TreeItem item = parent == null ? tree.getItem(index) : parent.getItem(index);
		show(item, technology);
		return item;
	}

	/**
	 * Bounds of the name in a row, for editing in place.
	 *
	 * @param item
	 *            the row
	 * @return the bounds in the coordinates of the tree
	 */
	public static Rectangle nameBounds(TreeItem item) {
		return item.getTextBounds(0);
	}

	private void fill(Event event) {
		TreeItem item = (TreeItem) event.item;
		item.setData(null);
		Technology technology = technology(item);
		if (technology != null) {
			show(item, technology);
		}
	}

	private void show(TreeItem item, Technology technology) {
		item.setData(technology);
		items.put(technology, item);
		columns.fill(item, technology);
		item.setItemCount(model.children(technology).size());
	}

	private void remember(Event event, boolean open) {
		Technology technology = technology((TreeItem) event.item);
		if (technology != null && open) {
			expanded.add(technology);
		} else {
			expanded.remove(technology);
		}
	}

	private void rebuildAll() {
		tree.setRedraw(false);
		items.clear();
		tree.setItemCount(0);
		tree.setItemCount(model.children(model.taxonomy()).size());
		expandBelow(model.taxonomy());
		tree.setRedraw(true);
	}

	/** Makes the rows under one parent again. */
	private void rebuild(Element container) {
		TreeItem parent = null;
		if (container instanceof Technology technology) {
			parent = items.get(technology);
			if (parent == null || parent.isDisposed() || parent.getData() != technology) {
				// never came into sight
				return;
			}
		}
		forgetBelow(parent);
		Widget holder = parent == null ? tree : parent;
		TreeRows.setCount(holder, 0);
		TreeRows.setCount(holder, model.children(container).size());
		boolean open = !(container instanceof Technology technology) || expanded.contains(technology);
		if (open) {
			if (parent != null) {
				parent.setExpanded(true);
			}
			expandBelow(container);
		}
	}

	private void forgetBelow(Item parent) {
		items.entrySet().removeIf(entry -> {
			TreeItem item = entry.getValue();
			return item.isDisposed() || parent == null || TreeRows.isBelow(item, parent);
		});
	}

	private void expandBelow(Element container) {
		if (expanded.isEmpty()) {
			return;
		}
		for (Technology child : model.children(container)) {
			if (expanded.contains(child) && !model.children(child).isEmpty()) {
				// from the top: what is in a closed row cannot be opened
				find(child).setExpanded(true);
				expandBelow(child);
			}
		}
	}
}
