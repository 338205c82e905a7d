package org.mekiki.funding.ui.internal.whatif;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.FocusCellOwnerDrawHighlighter;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.mekiki.funding.api.FundingDimension;
import org.mekiki.funding.api.WhatIf;
import org.mekiki.funding.api.WhatIf.Group;
import org.mekiki.funding.api.WhatIfTerms.Bound;
import org.mekiki.workbench.api.MoneyDisplay;

/** The least and the most of single agencies and domains, to be typed into a table. */
final class BoundsTable {

	private final Runnable changed;
	private final Composite body;
	private final TableViewer viewer;
	private final Map<List<Object>, Bound> bounds = new HashMap<>();
	private String currency = "JPY"; //$NON-NLS-1$

	BoundsTable(Composite parent, Runnable changed) {
		this.changed = changed;
		body = new Composite(parent, SWT.NONE);
		TableColumnLayout layout = new TableColumnLayout();
		body.setLayout(layout);
		viewer = new TableViewer(body, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
		viewer.getTable().setHeaderVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		column(layout, Messages.boundsGroup, SWT.LEFT, 40).setLabelProvider(ColumnLabelProvider.createTextProvider(row -> label((Group) row)));
		column(layout, Messages.boundsNow, SWT.RIGHT, 22).setLabelProvider(ColumnLabelProvider
				.createTextProvider(row -> MoneyDisplay.figure(BigInteger.valueOf(((Group) row).actual()), currency)));
		editable(column(layout, Messages.boundsLeast, SWT.RIGHT, 19), false);
		editable(column(layout, Messages.boundsMost, SWT.RIGHT, 19), true);
		keys();
	}

	/** Cells are reached by arrows, Enter or F2 begins typing, Tab goes on. */
	private void keys() {
		TableViewerFocusCellManager cells = new TableViewerFocusCellManager(viewer, new FocusCellOwnerDrawHighlighter(viewer));
		TableViewerEditor.create(viewer, cells, new ColumnViewerEditorActivationStrategy(viewer) {

			@Override
			protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
				return event.eventType == ColumnViewerEditorActivationEvent.MOUSE_CLICK_SELECTION
						|| event.eventType == ColumnViewerEditorActivationEvent.TRAVERSAL
						|| event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC
						|| event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED
								&& (event.keyCode == SWT.CR || event.keyCode == SWT.F2);
			}
		}, ColumnViewerEditor.TABBING_HORIZONTAL | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR);
	}

	private TableViewerColumn column(TableColumnLayout layout, String title, int style, int weight) {
		TableViewerColumn column = new TableViewerColumn(viewer, style);
		column.getColumn().setText(title);
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 44));
		return column;
	}

	private static String label(Group group) {
		return (group.dimension() == FundingDimension.AGENCY ? "" : "\u25b8 ") + group.label(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static List<Object> key(Group group) {
		return List.of(group.dimension(), group.value());
	}

	private void editable(TableViewerColumn column, boolean most) {
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> text((Group) row, most)));
		TextCellEditor editor = new TextCellEditor(viewer.getTable(), SWT.RIGHT);
		editor.setValidator(typed -> {
			try {
				AmountText.read((String) typed, currency);
				return null;
			} catch (NumberFormatException unreadable) {
				return Messages.formUnreadable;
			}
		});
		column.setEditingSupport(new EditingSupport(viewer) {

			@Override
			protected CellEditor getCellEditor(Object row) {
				return editor;
			}

			@Override
			protected boolean canEdit(Object row) {
				return true;
			}

			@Override
			protected Object getValue(Object row) {
				return text((Group) row, most);
			}

			@Override
			protected void setValue(Object row, Object typed) {
				if (typed != null) {
					set((Group) row, most, AmountText.read((String) typed, currency));
				}
			}
		});
	}

	private String text(Group group, boolean most) {
		Bound bound = bounds.get(key(group));
		return bound == null ? "" : AmountText.write(most ? bound.most() : bound.least(), currency); //$NON-NLS-1$
	}

	private void set(Group group, boolean most, Long amount) {
		Bound before = bounds.getOrDefault(key(group), new Bound(group.dimension(), group.value(), null, null));
		Bound next = new Bound(group.dimension(), group.value(), most ? before.least() : amount, most ? amount : before.most());
		if (next.least() == null && next.most() == null) {
			bounds.remove(key(group));
		} else {
			bounds.put(key(group), next);
		}
		viewer.update(group, null);
		changed.run();
	}

	Composite control() {
		return body;
	}

	void show(WhatIf budget) {
		currency = budget.terms().scope().currency();
		bounds.clear();
		List<Group> groups = new ArrayList<>(budget.groups(FundingDimension.AGENCY));
		groups.addAll(budget.groups(FundingDimension.DOMAIN));
		groups.sort(Comparator.comparing(Group::dimension).thenComparing(Group::label));
		for (Bound bound : budget.terms().bounds()) {
			groups.stream().filter(group -> group.dimension() == bound.dimension()
					&& (bound.value().equals(group.value()) || bound.value().equals(group.label())))
					.forEach(group -> bounds.put(key(group), bound));
		}
		viewer.setInput(groups);
	}

	/** In the order of the rows. */
	List<Bound> bounds() {
		List<Bound> all = new ArrayList<>();
		for (Object row : viewer.getInput() == null ? List.of() : (List<?>) viewer.getInput()) {
			Bound bound = bounds.get(key((Group) row));
			if (bound != null) {
				all.add(bound);
			}
		}
		return all;
	}
}
