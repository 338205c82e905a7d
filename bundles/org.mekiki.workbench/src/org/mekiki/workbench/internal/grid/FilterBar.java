package org.mekiki.workbench.internal.grid;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.mekiki.workbench.api.Icons;
import org.mekiki.workbench.api.ThemeColors;
import org.mekiki.workbench.internal.grid.Arrangement.ValueFilter;
import org.mekiki.workbench.internal.theme.Themes;

/** The line above a table: filter box, what restricts and groups the rows now, how many rows there are. */
final class FilterBar {

	private static final int FILTER_WIDTH = 200;
	/** So that a large table is not searched for every letter. Milliseconds. */
	private static final int DELAY = 120;
	private static final int CHIP = 24;

	private final Composite body;
	private final Text filter;
	private final ToolBar chips;
	private final Label count;
	private final Consumer<Arrangement> arrange;
	private final List<Integer> groupsShown = new ArrayList<>();
	private Arrangement arrangement = Arrangement.NATURAL;
	private int typed;

	/**
	 * Creates the line.
	 *
	 * @param parent
	 *            takes it as a child
	 * @param arrange
	 *            takes what is wanted
	 * @param columns
	 *            fills the menu of the button for columns
	 */
	FilterBar(Composite parent, Consumer<Arrangement> arrange, Consumer<Menu> columns) {
		this.arrange = arrange;
		body = new Composite(parent, SWT.NONE);
		body.setLayout(GridLayoutFactory.fillDefaults().numColumns(4).margins(8, 4).spacing(8, 0).create());
		filter = new Text(body, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(Messages.filter);
		filter.setToolTipText(Messages.filterTip);
		GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).hint(FILTER_WIDTH, SWT.DEFAULT).applyTo(filter);
		filter.addModifyListener(event -> later());
		filter.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ESC) {
				filter.setText(""); //$NON-NLS-1$
				event.doit = false;
			}
		});
		chips = new ToolBar(body, SWT.FLAT | SWT.WRAP | SWT.RIGHT);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(chips);
		count = new Label(body, SWT.RIGHT);
		Themes.color(count, ThemeColors.MUTED);
		GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(count);
		ToolBar tools = new ToolBar(body, SWT.FLAT);
		ToolItem choose = new ToolItem(tools, SWT.DROP_DOWN);
		choose.setImage(Icons.get("columns")); //$NON-NLS-1$
		choose.setToolTipText(Messages.columns);
		choose.addListener(SWT.Selection, event -> {
			Menu menu = new Menu(tools);
			columns.accept(menu);
			var bounds = choose.getBounds();
			menu.setLocation(tools.toDisplay(bounds.x, bounds.y + bounds.height));
			menu.addListener(SWT.Hide, hidden -> menu.getDisplay().asyncExec(menu::dispose));
			menu.setVisible(true);
		});
	}

	Composite control() {
		return body;
	}

	/** Sets the cursor into the filter box. */
	void focus() {
		filter.setFocus();
	}

	private void later() {
		int now = ++typed;
		filter.getDisplay().timerExec(DELAY, () -> {
			if (now == typed && !filter.isDisposed() && !arrangement.query().equals(filter.getText())) {
				arrange.accept(arrangement.withQuery(filter.getText()));
			}
		});
	}

	/** Shows how the rows are arranged now; with null as lines that they are being arranged. */
	void show(GridContent content, Arrangement now, Arranged lines, String selection) {
		boolean chipsChanged = !now.filters().equals(arrangement.filters()) || !now.groups().equals(groupsShown);
		arrangement = now;
		if (chipsChanged) {
			groupsShown.clear();
			groupsShown.addAll(now.groups());
			for (ToolItem item : chips.getItems()) {
				item.dispose();
			}
			now.filters().forEach(one -> chip(label(content, one), Messages.removeFilter, () -> arrange.accept(arrangement.without(one))));
			if (!now.groups().isEmpty()) {
				List<String> names = now.groups().stream()
						.map(column -> content.table().columns().get(column.intValue()).label()).toList();
				chip(NLS.bind(Messages.groupedBy, String.join(" \u203a ", names)), Messages.removeGroups, //$NON-NLS-1$
						() -> arrange.accept(arrangement.withGroups(List.of(), true)));
			}
		}
		count.setText(lines == null ? Messages.arranging : selection.isEmpty() ? rows(lines) : selection);
		((GridData) chips.getLayoutData()).exclude = false;
		body.layout(true, true);
	}

	private void chip(String label, String tip, Runnable action) {
		ToolItem item = new ToolItem(chips, SWT.PUSH);
		item.setText((label.length() > CHIP ? label.substring(0, CHIP - 1) + '\u2026' : label) + "  \u2715"); //$NON-NLS-1$
		item.setToolTipText(label + '\n' + tip);
		item.addListener(SWT.Selection, event -> action.run());
	}

	private static String label(GridContent content, ValueFilter filter) {
		String column = content.table().columns().get(filter.column()).label();
		String value = filter.value() == null ? Messages.noValue : content.text(filter.column()).cell(filter.value());
		return NLS.bind(filter.without() ? Messages.chipWithout : Messages.chipWith, column, value);
	}

	private static String rows(Arranged lines) {
		String total = ColumnText.figure(BigDecimal.valueOf(lines.total()), 0);
		return lines.found() == lines.total() ? NLS.bind(Messages.rows, total)
				: NLS.bind(Messages.rowsFound, ColumnText.figure(BigDecimal.valueOf(lines.found()), 0), total);
	}
}
