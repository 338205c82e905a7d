package org.mekiki.workbench.internal.application;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

/** The menus; their entries are contributed in plugin.xml, here and by other plug-ins. */
final class MekikiActionBars extends ActionBarAdvisor {

	MekikiActionBars(IActionBarConfigurer configurer) {
		super(configurer);
	}

	@Override
	protected void fillMenuBar(IMenuManager menuBar) {
		menuBar.add(menu(Messages.menuFile, IWorkbenchActionConstants.M_FILE, "open.ext", "save.ext", "copy.ext", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				"import.ext", "exit.ext")); //$NON-NLS-1$ //$NON-NLS-2$
		menuBar.add(menu(Messages.menuEdit, IWorkbenchActionConstants.M_EDIT, "undo.ext", "edit.ext", "find.ext")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		MenuManager view = menu(Messages.menuView, IWorkbenchActionConstants.M_WINDOW, "show.ext", "look.ext"); //$NON-NLS-1$ //$NON-NLS-2$
		IWorkbenchWindow window = getActionBarConfigurer().getWindowConfigurer().getWindow();
		MenuManager perspectives = new MenuManager(Messages.menuPerspectives, "perspectives"); //$NON-NLS-1$
		perspectives.add(ContributionItemFactory.PERSPECTIVES_SHORTLIST.create(window));
		MenuManager views = new MenuManager(Messages.menuViews, "views"); //$NON-NLS-1$
		views.add(ContributionItemFactory.VIEWS_SHORTLIST.create(window));
		view.appendToGroup("show.ext", perspectives); //$NON-NLS-1$
		view.appendToGroup("show.ext", views); //$NON-NLS-1$
		menuBar.add(view);
		menuBar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		menuBar.add(menu(Messages.menuHelp, IWorkbenchActionConstants.M_HELP, "group.intro", "group.main", //$NON-NLS-1$ //$NON-NLS-2$
				"group.about")); //$NON-NLS-1$
	}

	private static MenuManager menu(String label, String id, String... groups) {
		MenuManager menu = new MenuManager(label, id);
		for (String group : groups) {
			menu.add(new Separator(group));
		}
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		return menu;
	}

	@Override
	protected void fillStatusLine(IStatusLineManager statusLine) {
		statusLine.add(new BaseStatus());
	}
}
