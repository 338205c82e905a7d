package org.mekiki.curriculum.ui.internal.outline;

import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mekiki.core.api.editing.ModelChange;
import org.mekiki.model.Element;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.model.learning.Outcome;

/** The page of a curriculum: its outcomes, whom it is for, and its form. */
final class CurriculumDetail implements Detail {

	private final CTabFolder tabs;
	private final OutcomesPane outcomes;
	private final RolesPane roles;
	private final Detail form;

	CurriculumDetail(Composite parent, FormToolkit toolkit, CurriculumEditor editor, Function<Composite, Detail> forms) {
		tabs = new CTabFolder(parent, SWT.TOP | SWT.FLAT);
		outcomes = new OutcomesPane(tabs, toolkit, editor);
		tab(Messages.tabOutcomes, outcomes.control());
		roles = new RolesPane(tabs, toolkit, editor);
		form = forms.apply(roles.below());
		tab(Messages.tabDetails, roles.control());
		tabs.setSelection(0);
	}

	private void tab(String text, Control control) {
		CTabItem item = new CTabItem(tabs, SWT.NONE);
		item.setText(text);
		item.setControl(control);
	}

	@Override
	public Control control() {
		return tabs;
	}

	OutcomesPane outcomes() {
		return outcomes;
	}

	@Override
	public void show(Element element) {
		outcomes.show((Curriculum) element);
		roles.show(element);
		form.show(element);
	}

	void reveal(Outcome outcome) {
		tabs.setSelection(0);
		outcomes.reveal(outcome);
	}

	@Override
	public void refresh(ModelChange change) {
		outcomes.refresh();
		roles.refresh();
	}

	@Override
	public void languageChanged() {
		outcomes.refresh();
	}
}
