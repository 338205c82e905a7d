package org.mekiki.curriculum.ui.internal.exercise;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.mekiki.core.api.result.Column;

/** A choice of a column of a result: by its title, and by its identifier as long as nobody has run the analysis. */
final class ColumnChoice {

	private static final int WIDTH = 120;

	private final Combo combo;
	/** First choice that is no column; null for none. */
	private final String instead;
	private List<String> ids = new ArrayList<>();

	ColumnChoice(Composite parent, String title, String instead, Runnable changed) {
		this.instead = instead;
		combo = new Combo(parent, SWT.READ_ONLY);
		combo.setToolTipText(title);
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = WIDTH;
		combo.setLayoutData(data);
		combo.addListener(SWT.Selection, event -> changed.run());
		offer(List.of(), ""); //$NON-NLS-1$
	}

	Combo control() {
		return combo;
	}

	/** Offers columns; what is chosen stays, even if it is none of them. */
	void offer(List<Column> columns, String chosen) {
		ids = new ArrayList<>();
		List<String> titles = new ArrayList<>();
		if (instead != null) {
			ids.add(""); //$NON-NLS-1$
			titles.add(instead);
		}
		for (Column column : columns) {
			ids.add(column.id());
			titles.add(column.label());
		}
		if (!ids.contains(chosen) && !chosen.isEmpty()) {
			ids.add(chosen);
			titles.add(chosen);
		}
		if (!titles.equals(List.of(combo.getItems()))) {
			combo.setItems(titles.toArray(String[]::new));
		}
		if (ids.contains(chosen)) {
			combo.select(ids.indexOf(chosen));
		} else {
			combo.deselectAll();
		}
	}

	/** Identifier of the column; empty if none is chosen. */
	String id() {
		return combo.getSelectionIndex() < 0 ? "" : ids.get(combo.getSelectionIndex()); //$NON-NLS-1$
	}
}
