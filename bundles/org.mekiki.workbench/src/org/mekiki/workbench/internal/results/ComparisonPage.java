package org.mekiki.workbench.internal.results;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.mekiki.core.api.result.Chart;
import org.mekiki.core.api.result.Findings;
import org.mekiki.core.api.result.Section;
import org.mekiki.core.api.result.Table;
import org.mekiki.core.api.result.TextSection;
import org.mekiki.workbench.api.Icons;
import org.mekiki.workbench.api.ThemeColors;
import org.mekiki.workbench.internal.theme.PageFonts;
import org.mekiki.workbench.internal.theme.Themes;

/** The controls of a comparison: a tab for each section that both results have, with the two beside each other. */
final class ComparisonPage {

	private static final int WRAP = 80;

	private final ComparisonInput input;
	private final SectionHost host;
	private final CTabFolder folder;
	private final List<ComparedTables> tables = new ArrayList<>();
	private final List<SectionPane> panes = new ArrayList<>();

	ComparisonPage(Composite parent, ComparisonInput input, SectionHost host) {
		this.input = input;
		this.host = host;
		Composite body = new Composite(parent, SWT.NONE);
		Themes.markPage(body);
		body.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 0).create());
		Composite head = new Composite(body, SWT.NONE);
		head.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).margins(14, 10).spacing(14, 0).create());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		side(head, Messages.left, input.leftTitle());
		side(head, Messages.right, input.rightTitle());
		folder = new CTabFolder(body, SWT.TOP | SWT.FLAT);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(folder);
		List<Section> left = input.left().result().sections();
		List<Section> right = input.right().result().sections();
		for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
			if (left.get(i).getClass() == right.get(i).getClass()) {
				CTabItem item = new CTabItem(folder, SWT.NONE);
				item.setText(SectionTabs.title(left.get(i)));
				item.setImage(Icons.get(SectionTabs.icon(left.get(i))));
				item.setControl(pair(left.get(i), right.get(i)));
			}
		}
		folder.setSelection(0);
	}

	private static void side(Composite head, String heading, String title) {
		Label label = new Label(head, SWT.WRAP);
		label.setText((heading + ": " + title).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		label.setFont(PageFonts.heading());
		Themes.color(label, ThemeColors.FOREGROUND);
		GridDataFactory.fillDefaults().grab(true, false).hint(WRAP, SWT.DEFAULT).applyTo(label);
	}

	private Control pair(Section left, Section right) {
		if (left instanceof Table one && right instanceof Table other) {
			ComparedTables compared = new ComparedTables(folder, one, other, host);
			tables.add(compared);
			return compared.control();
		}
		SashForm sash = new SashForm(folder, SWT.HORIZONTAL);
		pane(sash, left);
		pane(sash, right);
		return sash;
	}

	private void pane(Composite parent, Section section) {
		panes.add(switch (section) {
		case Chart chart -> new ChartPane(parent, chart, host);
		case TextSection text -> new TextPane(parent, text, host);
		case Findings findings -> new FindingsPane(parent, findings, host);
		case Table table -> new TablePane(parent, table, host);
		});
	}

	/** The pairs of tables, in their order. */
	List<ComparedTables> tables() {
		return tables;
	}

	/** What is compared. */
	ComparisonInput input() {
		return input;
	}

	/** What stands beside each other on tabs that are no tables, left and right in turns. */
	List<SectionPane> panes() {
		return panes;
	}

	void setFocus() {
		folder.setFocus();
	}
}
