package org.mekiki.taxonomy.ui.internal.editor;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.mekiki.taxonomy.AddTechnology;
import org.mekiki.taxonomy.Place;
import org.mekiki.taxonomy.ui.TaxonomyUi;
import org.mekiki.taxonomy.ui.internal.tree.TreeDragAndDrop;

/** Keys, context menu and dragging in the tree. */
final class TreeInteraction {

	private final TaxonomyEditor editor;
	private final Tree tree;
	private IContextActivation activation;

	private TreeInteraction(TaxonomyEditor editor) {
		this.editor = editor;
		tree = editor.tree().tree().control();
	}

	static void install(TaxonomyEditor editor) {
		TreeInteraction interaction = new TreeInteraction(editor);
		interaction.installKeys();
		interaction.installMenu();
		EmptyTaxonomy empty = editor.tree().empty();
		TaxonomyActions actions = editor.actions();
		empty.setEnabled(actions.canEdit());
		empty.onAdd(() -> actions.add(Place.lastIn(editor.taxonomy()), AddTechnology.kindIn(editor.taxonomy())));
		empty.onPaste(actions::paste);
		TreeDragAndDrop.install(editor.session(), editor.tree().tree(), actions::execute, interaction::hint);
	}

	/**
	 * The keys of the tree must not work while somebody types into the page beside it. A menu takes the focus for a
	 * moment only, so that what has the focus counts, not what lost it.
	 */
	private void installKeys() {
		IContextService contexts = editor.getSite().getService(IContextService.class);
		Listener focus = event -> {
			if (event.widget == tree) {
				if (activation == null) {
					activation = contexts.activateContext(TaxonomyUi.CONTEXT_TREE);
				}
			} else if (activation != null && event.widget instanceof Control) {
				contexts.deactivateContext(activation);
				activation = null;
			}
		};
		tree.getDisplay().addFilter(SWT.FocusIn, focus);
		tree.addDisposeListener(event -> tree.getDisplay().removeFilter(SWT.FocusIn, focus));
		tree.addListener(SWT.MouseDoubleClick, this::toggle);
	}

	private void toggle(Event event) {
		var item = tree.getItem(new Point(event.x, event.y));
		var technology = editor.tree().tree().technology(item);
		if (technology != null && item.getItemCount() > 0) {
			editor.tree().tree().setExpanded(technology, !item.getExpanded());
		} else if (technology != null) {
			editor.actions().rename();
		}
	}

	private void installMenu() {
		MenuManager manager = new MenuManager(null, TaxonomyUi.MENU_TREE);
		manager.setRemoveAllWhenShown(true);
		manager.addMenuListener(menu -> {
			for (String group : new String[] { "add", "edit", "move", "change", "sort" }) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
				menu.add(new Separator(group));
			}
			menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		});
		tree.setMenu(manager.createContextMenu(tree));
		editor.getSite().registerContextMenu(TaxonomyUi.MENU_TREE, manager, editor.getSite().getSelectionProvider());
	}

	private void hint(String reason) {
		IStatusLineManager status = editor.getEditorSite().getActionBars().getStatusLineManager();
		if (status != null) {
			status.setErrorMessage(reason.isEmpty() ? null : reason);
		}
	}
}
