package org.mekiki.workbench.internal.results;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.mekiki.core.api.result.Chart;
import org.mekiki.core.api.result.Findings;
import org.mekiki.core.api.result.Result;
import org.mekiki.core.api.result.Section;
import org.mekiki.core.api.result.Table;
import org.mekiki.core.api.result.TextSection;
import org.mekiki.workbench.api.Icons;

/** The sections of a result, one tab each. What is on a tab is made when the tab is shown. */
final class SectionTabs {

	private final CTabFolder folder;
	private final SectionHost host;
	private final List<SectionPane> panes = new ArrayList<>();
	private List<Section> sections = List.of();

	SectionTabs(Composite parent, SectionHost host) {
		this.host = host;
		folder = new CTabFolder(parent, SWT.TOP | SWT.FLAT);
		folder.addListener(SWT.Selection, event -> {
			fill();
			SectionPane pane = current();
			if (pane != null) {
				pane.tellSelection();
			}
		});
	}

	Control control() {
		return folder;
	}

	/** Shows a result; tabs of the same kinds stay as they are and show the new sections. */
	void show(Result result) {
		boolean same = kinds(result.sections()).equals(kinds(sections));
		int selected = folder.getSelectionIndex();
		sections = result.sections();
		if (!same) {
			rebuild();
			selected = 0;
		}
		for (int i = 0; i < sections.size(); i++) {
			CTabItem item = folder.getItem(i);
			item.setText(title(sections.get(i)));
			SectionPane pane = panes.get(i);
			if (pane != null) {
				pane.show(sections.get(i));
			}
		}
		folder.setSelection(Math.max(0, selected));
		fill();
	}

	/** Brings a tab to the front. */
	void select(int index) {
		folder.setSelection(index);
		fill();
		panes.get(index).tellSelection();
	}

	/** Index of the tab in front. */
	int selected() {
		return folder.getSelectionIndex();
	}

	/** The section in front; null before a result was shown. */
	Section section() {
		int index = folder.getSelectionIndex();
		return index < 0 ? null : sections.get(index);
	}

	/** What is on the tab in front; null before a result was shown. */
	SectionPane current() {
		int index = folder.getSelectionIndex();
		return index < 0 ? null : panes.get(index);
	}

	private static List<Class<?>> kinds(List<Section> sections) {
		return sections.stream().<Class<?>>map(Section::getClass).toList();
	}

	private void rebuild() {
		for (CTabItem item : folder.getItems()) {
			Control control = item.getControl();
			item.dispose();
			if (control != null) {
				control.dispose();
			}
		}
		panes.clear();
		for (Section section : sections) {
			CTabItem item = new CTabItem(folder, SWT.NONE);
			item.setImage(Icons.get(icon(section)));
			panes.add(null);
		}
	}

	private void fill() {
		int index = folder.getSelectionIndex();
		if (index >= 0 && panes.get(index) == null) {
			SectionPane pane = pane(sections.get(index));
			panes.set(index, pane);
			folder.getItem(index).setControl(pane.control());
		}
	}

	private SectionPane pane(Section section) {
		return switch (section) {
		case Table table -> new TablePane(folder, table, host);
		case Chart chart -> new ChartPane(folder, chart, host);
		case TextSection text -> new TextPane(folder, text, host);
		case Findings findings -> new FindingsPane(folder, findings, host);
		};
	}

	static String icon(Section section) {
		return switch (section) {
		case Table table -> "table"; //$NON-NLS-1$
		case Chart chart -> "chart"; //$NON-NLS-1$
		case TextSection text -> "text"; //$NON-NLS-1$
		case Findings findings -> "warning"; //$NON-NLS-1$
		};
	}

	static String title(Section section) {
		if (!section.title().isBlank()) {
			return section.title().replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return switch (section) {
		case Table table -> Messages.table;
		case Chart chart -> Messages.chart;
		case TextSection text -> Messages.text;
		case Findings findings -> Messages.findings;
		};
	}
}
