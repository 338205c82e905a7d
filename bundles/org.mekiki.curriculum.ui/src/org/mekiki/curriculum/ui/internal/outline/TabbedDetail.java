package org.mekiki.curriculum.ui.internal.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.mekiki.core.api.editing.ModelChange;
import org.mekiki.model.Element;

/** Pages of one element on tabs; a page is made, and shows the element, when its tab is first looked at. */
final class TabbedDetail implements Detail {

	private final CTabFolder tabs;
	private final List<Function<Composite, Detail>> makers = new ArrayList<>();
	private final List<Detail> details = new ArrayList<>();
	private final Set<Detail> showing = new HashSet<>();
	private Element shown;

	TabbedDetail(Composite parent) {
		tabs = new CTabFolder(parent, SWT.TOP | SWT.FLAT);
		tabs.addListener(SWT.Selection, event -> look());
	}

	TabbedDetail add(String text, Function<Composite, Detail> maker) {
		CTabItem item = new CTabItem(tabs, SWT.NONE);
		item.setText(text);
		makers.add(maker);
		details.add(null);
		if (makers.size() == 1) {
			tabs.setSelection(0);
		}
		return this;
	}

	@Override
	public Control control() {
		return tabs;
	}

	/** The page on the tab that is seen. */
	Detail current() {
		return details.get(tabs.getSelectionIndex());
	}

	void select(int tab) {
		tabs.setSelection(tab);
		look();
	}

	@Override
	public void show(Element element) {
		shown = element;
		showing.clear();
		look();
	}

	private void look() {
		int tab = tabs.getSelectionIndex();
		if (details.get(tab) == null) {
			details.set(tab, makers.get(tab).apply(tabs));
			tabs.getItem(tab).setControl(details.get(tab).control());
		}
		if (shown != null && shown.eResource() != null && showing.add(details.get(tab))) {
			details.get(tab).show(shown);
		}
	}

	@Override
	public void refresh(ModelChange change) {
		showing.forEach(detail -> detail.refresh(change));
	}

	@Override
	public void languageChanged() {
		showing.forEach(Detail::languageChanged);
	}

	@Override
	public void setFocus() {
		current().setFocus();
	}
}
