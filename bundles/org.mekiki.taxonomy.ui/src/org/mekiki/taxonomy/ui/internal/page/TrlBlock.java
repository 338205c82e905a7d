package org.mekiki.taxonomy.ui.internal.page;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.taxonomy.TechnologyKind;
import org.mekiki.model.taxonomy.TrlAssessment;
import org.mekiki.taxonomy.AddTrlAssessment;
import org.mekiki.taxonomy.RemoveValues;
import org.mekiki.taxonomy.Trl;
import org.mekiki.workbench.api.ThemeColors;

/** The readiness levels over time: a step chart and a table to edit them. */
final class TrlBlock extends Block {

	private static final int CHART_HEIGHT = 132;
	private static final int ROW_HEIGHT = 26;
	private static final int ROWS_AT_MOST = 8;

	private final TrlChart chart;
	private final TableViewer viewer;
	private final Label empty;
	private final Button remove;
	private Technology technology;

	TrlBlock(Composite page, PageContext context) {
		super(page, context, Messages.trl);
		empty = context.toolkit().createLabel(body(), Messages.trlEmpty, SWT.WRAP);
		empty.setLayoutData(wide(SWT.DEFAULT));
		chart = new TrlChart(body());
		chart.control().setLayoutData(wide(CHART_HEIGHT));
		Table table = context.toolkit().createTable(body(), SWT.FULL_SELECTION | SWT.BORDER | SWT.MULTI);
		table.setHeaderVisible(true);
		table.setLayoutData(wide(ROW_HEIGHT * 2));
		table.addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height, ROW_HEIGHT));
		viewer = new TableViewer(table);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		TrlColumns.create(viewer, context);
		Composite buttons = context.toolkit().createComposite(body());
		buttons.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).create());
		Button add = context.toolkit().createButton(buttons, Messages.trlAdd, SWT.PUSH);
		add.setEnabled(context.canEdit());
		add.addListener(SWT.Selection, event -> add());
		remove = context.toolkit().createButton(buttons, Messages.trlRemove, SWT.PUSH);
		remove.addListener(SWT.Selection, event -> remove());
		table.addListener(SWT.Selection, event -> enable());
		table.addListener(SWT.KeyDown, this::key);
	}

	private static GridData wide(int height) {
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, false);
		data.widthHint = 100;
		data.heightHint = height;
		return data;
	}

	private void key(Event event) {
		if (event.keyCode == SWT.DEL) {
			remove();
		} else if (event.keyCode == SWT.INSERT) {
			add();
		}
	}

	private void add() {
		int level = Trl.reached(technology).map(TrlAssessment::getLevel).orElse(Trl.LOWEST);
		AddTrlAssessment operation = new AddTrlAssessment(technology, String.valueOf(LocalDate.now().getYear()), level,
				false, null);
		context().execute().accept(operation);
		viewer.editElement(operation.added(), 0);
	}

	private void remove() {
		@SuppressWarnings("unchecked")
		List<TrlAssessment> chosen = viewer.getStructuredSelection().toList();
		if (!chosen.isEmpty() && context().canEdit()) {
			context().execute().accept(new RemoveValues(technology, chosen));
		}
	}

	private void enable() {
		remove.setEnabled(context().canEdit() && !viewer.getStructuredSelection().isEmpty());
	}

	@Override
	void show(Technology shown) {
		technology = shown;
		List<TrlAssessment> history = Trl.history(shown);
		// a domain or group has no readiness of its own, unless somebody recorded one
		setVisible(shown.getKind() == TechnologyKind.TECHNOLOGY || !history.isEmpty());
		boolean any = !history.isEmpty();
		empty.setForeground(ThemeColors.MUTED.get());
		present(empty, !any);
		present(chart.control(), history.size() > 1);
		present(viewer.getTable(), any);
		present(remove, any);
		chart.show(history);
		viewer.setInput(history);
		int rows = Math.min(ROWS_AT_MOST, history.size());
		((GridData) viewer.getTable().getLayoutData()).heightHint = ROW_HEIGHT * rows
				+ viewer.getTable().getHeaderHeight();
		enable();
	}

	private static void present(org.eclipse.swt.widgets.Control control, boolean visible) {
		control.setVisible(visible);
		if (control.getLayoutData() instanceof GridData data) {
			data.exclude = !visible;
		}
	}
}
