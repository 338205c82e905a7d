package org.mekiki.curriculum.ui.internal.outline;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.mekiki.curriculum.ui.CurriculumUi;

/** Keys and context menu of the outline. */
final class OutlineKeys {

	private final Tree tree;
	private final IContextService contexts;
	private IContextActivation activation;

	private OutlineKeys(Tree tree, IContextService contexts) {
		this.tree = tree;
		this.contexts = contexts;
	}

	static void install(TreeViewer viewer, CurriculumEditor editor) {
		Tree tree = viewer.getTree();
		new OutlineKeys(tree, editor.getSite().getService(IContextService.class)).followFocus();
		MenuManager manager = new MenuManager(null, CurriculumUi.MENU_OUTLINE);
		manager.setRemoveAllWhenShown(true);
		manager.addMenuListener(menu -> {
			for (String group : new String[] { "add", "edit", "move" }) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				menu.add(new Separator(group));
			}
			menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
			editor.addNewMenu(menu);
		});
		tree.setMenu(manager.createContextMenu(tree));
		editor.getSite().registerContextMenu(CurriculumUi.MENU_OUTLINE, manager, editor.getSite().getSelectionProvider());
	}

	/** The keys must not work while somebody types into a cell, a page or another part. */
	private void followFocus() {
		Listener focus = event -> {
			if (event.widget == tree) {
				if (activation == null) {
					activation = contexts.activateContext(CurriculumUi.CONTEXT_OUTLINE);
				}
			} else if (activation != null && event.widget instanceof Control) {
				contexts.deactivateContext(activation);
				activation = null;
			}
		};
		tree.getDisplay().addFilter(SWT.FocusIn, focus);
		tree.addDisposeListener(event -> tree.getDisplay().removeFilter(SWT.FocusIn, focus));
	}
}
