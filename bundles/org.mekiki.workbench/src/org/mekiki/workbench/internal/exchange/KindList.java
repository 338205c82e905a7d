package org.mekiki.workbench.internal.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.mekiki.core.api.contribution.Contribution;
import org.mekiki.workbench.api.Icons;
import org.mekiki.workbench.api.PartLayout;
import org.mekiki.workbench.api.ThemeColors;
import org.mekiki.workbench.internal.theme.RowHeight;
import org.mekiki.workbench.internal.theme.Themes;

/**
 * The kinds of files that plug-ins read or write, to choose one, with its description below.
 *
 * @param <T>
 *            declaration of an importer or exporter
 */
final class KindList<T> {

	private static final int ROWS = 5;
	private static final int WRAP = 300;

	/** What the list has to know of a declaration. */
	interface Words<T> {
		Contribution<?> contribution(T kind);

		/** Endings of the files, as people read them. */
		String endings(T kind);
	}

	private final Words<T> words;
	private final Composite body;
	private final Table table;
	private final Label description;
	private List<T> kinds = List.of();
	private T chosen;

	KindList(Composite parent, String icon, Words<T> words, Consumer<T> selected) {
		this.words = words;
		body = new Composite(parent, SWT.NONE);
		body.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 4).create());
		table = new Table(body, SWT.SINGLE | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
		RowHeight.apply(table);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, table.getItemHeight() * ROWS).applyTo(table);
		description = new Label(body, SWT.WRAP);
		Themes.color(description, ThemeColors.MUTED);
		GridDataFactory.fillDefaults().grab(true, false).hint(WRAP, SWT.DEFAULT).applyTo(description);
		table.setData("icon", icon); //$NON-NLS-1$
		table.addListener(SWT.Selection, event -> {
			choose(kinds.get(table.getSelectionIndex()));
			selected.accept(chosen);
		});
	}

	Control control() {
		return body;
	}

	/** Shows kinds; the chosen one stays if it is among them, otherwise the only one or none is chosen. */
	T show(List<T> shown, T preferred) {
		kinds = new ArrayList<>(shown);
		table.removeAll();
		for (T kind : kinds) {
			TableItem item = new TableItem(table, SWT.NONE);
			String endings = words.endings(kind);
			item.setText(words.contribution(kind).label() + (endings.isEmpty() ? "" : "  \u00b7  " + endings)); //$NON-NLS-1$ //$NON-NLS-2$
			item.setImage(Icons.get((String) table.getData("icon"))); //$NON-NLS-1$
		}
		T wanted = preferred == null ? chosen : preferred;
		choose(kinds.stream().filter(kind -> wanted != null && same(kind, wanted)).findFirst()
				.orElse(kinds.size() == 1 ? kinds.getFirst() : null));
		return chosen;
	}

	private boolean same(T one, T other) {
		return Objects.equals(words.contribution(one).id(), words.contribution(other).id());
	}

	private void choose(T kind) {
		chosen = kind;
		table.setSelection(kind == null ? new int[0] : new int[] { kinds.indexOf(kind) });
		description.setText(kind == null ? "" : words.contribution(kind).description().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		PartLayout.request(description);
	}

	T chosen() {
		return chosen;
	}
}
