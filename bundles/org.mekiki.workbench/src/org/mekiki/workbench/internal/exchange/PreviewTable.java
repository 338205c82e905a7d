package org.mekiki.workbench.internal.exchange;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.mekiki.core.api.exchange.ImportEntry;
import org.mekiki.core.api.exchange.ImportEntry.Kind;
import org.mekiki.core.api.exchange.ImportPreview;
import org.mekiki.workbench.api.Icons;
import org.mekiki.workbench.api.ThemeColors;
import org.mekiki.workbench.internal.theme.RowHeight;
import org.mekiki.workbench.internal.theme.Themes;

/**
 * The entries of a preview as a table, filtered by kind and by words, with one of them in full below. Rows are made when
 * they come into sight, so that a file of many thousand lines opens at once.
 */
final class PreviewTable {

	private static final int DETAILS = 74;
	private static final int HEIGHT = 220;

	private record Column(String title, int weight, Function<ImportEntry, String> text) {
	}

	private final List<Column> columns = List.of(
			new Column(Messages.columnKind, 11, entry -> PreviewRows.kind(entry.kind())),
			new Column(Messages.columnObject, 30, PreviewRows::object),
			new Column(Messages.columnWhat, 35, PreviewRows::what),
			new Column(Messages.columnFile, 12, PreviewRows::file),
			new Column(Messages.columnLine, 6, PreviewRows::line),
			new Column(Messages.columnCell, 8, PreviewRows::cell));
	private final Map<Kind, Button> kinds = new LinkedHashMap<>();
	private final Composite body;
	private final Text filter;
	private final Table table;
	private final Label shown;
	private final Text details;
	private List<ImportEntry> all = List.of();
	private List<ImportEntry> rows = List.of();

	PreviewTable(Composite parent) {
		body = new Composite(parent, SWT.NONE);
		body.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 8).create());
		Composite head = new Composite(body, SWT.NONE);
		head.setLayout(GridLayoutFactory.fillDefaults().numColumns(Kind.values().length + 1).spacing(12, 0).create());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		filter = new Text(head, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(Messages.filter);
		filter.addModifyListener(event -> refresh());
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(filter);
		for (Kind kind : List.of(Kind.REFUSED, Kind.REMARK, Kind.NEW, Kind.CHANGED, Kind.REMOVED, Kind.SAME)) {
			Button box = new Button(head, SWT.CHECK);
			box.setImage(Icons.get(PreviewRows.icon(kind)));
			box.addListener(SWT.Selection, event -> refresh());
			kinds.put(kind, box);
		}
		table = table();
		shown = new Label(body, SWT.NONE);
		Themes.color(shown, ThemeColors.MUTED);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(shown);
		details = new Text(body, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, DETAILS).applyTo(details);
	}

	private Table table() {
		Composite frame = new Composite(body, SWT.NONE);
		TableColumnLayout layout = new TableColumnLayout();
		frame.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(frame);
		Table made = new Table(frame, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.BORDER);
		made.setHeaderVisible(true);
		RowHeight.apply(made);
		for (Column column : columns) {
			TableColumn head = new TableColumn(made, SWT.LEFT);
			head.setText(column.title());
			layout.setColumnData(head, new ColumnWeightData(column.weight(), column.weight() * 5));
		}
		made.addListener(SWT.SetData, this::fill);
		made.addListener(SWT.Selection, event -> explain());
		return made;
	}

	Control control() {
		return body;
	}

	void show(ImportPreview preview) {
		all = preview == null ? List.of() : preview.entries();
		kinds.forEach((kind, box) -> {
			long count = preview == null ? 0 : preview.count(kind);
			box.setText(NLS.bind(Messages.kindCount, PreviewRows.kind(kind), PreviewRows.count(count)));
			box.setEnabled(count > 0);
			// what stays as it is is not what people have to look at
			box.setSelection(count > 0 && (kind != Kind.SAME || count == all.size()));
		});
		body.layout(true, true);
		refresh();
	}

	private void refresh() {
		Set<Kind> chosen = EnumSet.noneOf(Kind.class);
		kinds.forEach((kind, box) -> {
			if (box.getSelection()) {
				chosen.add(kind);
			}
		});
		rows = PreviewRows.filter(all, chosen, filter.getText());
		table.setItemCount(rows.size());
		table.clearAll();
		shown.setText(NLS.bind(Messages.shown, PreviewRows.count(rows.size()), PreviewRows.count(all.size())));
		table.deselectAll();
		if (!rows.isEmpty()) {
			table.setSelection(0);
		}
		explain();
	}

	private void fill(Event event) {
		TableItem item = (TableItem) event.item;
		ImportEntry entry = rows.get(event.index);
		for (int index = 0; index < columns.size(); index++) {
			item.setText(index, columns.get(index).text().apply(entry));
		}
		item.setImage(0, Icons.get(PreviewRows.icon(entry.kind())));
	}

	private void explain() {
		int index = table.getSelectionIndex();
		details.setText(index < 0 || index >= rows.size() ? "" : PreviewRows.details(rows.get(index))); //$NON-NLS-1$
	}
}
