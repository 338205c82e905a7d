package org.mekiki.taxonomy.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.mekiki.model.taxonomy.Mark;
import org.mekiki.model.taxonomy.TaxonomyPackage.Literals;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.taxonomy.Use;
import org.mekiki.taxonomy.SetMark;
import org.mekiki.workbench.api.ElementLabels;

/** Entries of the context menu to give and take marks and uses; checked if all selected technologies have them. */
public final class MarkMenu extends CompoundContributionItem {

	@Override
	protected IContributionItem[] getContributionItems() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window == null || window.getActivePage() == null
				|| !(window.getActivePage().getActiveEditor() instanceof TaxonomyEditor editor)) {
			return new IContributionItem[0];
		}
		List<Technology> selection = editor.actions().selection();
		List<IContributionItem> items = new ArrayList<>();
		for (Mark mark : Mark.values()) {
			boolean all = selection.stream().allMatch(each -> each.getMarks().contains(mark));
			items.add(item(editor, mark, all, SetMark.of(selection, mark, !all)));
		}
		items.add(new Separator());
		for (Use use : Use.values()) {
			boolean all = selection.stream().allMatch(each -> each.getUses().contains(use));
			items.add(item(editor, use, all, SetMark.of(selection, use, !all)));
		}
		return items.toArray(IContributionItem[]::new);
	}

	private static IContributionItem item(TaxonomyEditor editor, Enumerator literal, boolean all, SetMark operation) {
		var type = literal instanceof Mark ? Literals.MARK : Literals.USE;
		Action action = new Action(ElementLabels.name(type.getEEnumLiteral(literal.getName())), IAction.AS_CHECK_BOX) {

			@Override
			public void run() {
				editor.actions().execute(operation);
			}
		};
		action.setChecked(all);
		action.setEnabled(editor.actions().canEdit());
		return new ActionContributionItem(action);
	}
}
