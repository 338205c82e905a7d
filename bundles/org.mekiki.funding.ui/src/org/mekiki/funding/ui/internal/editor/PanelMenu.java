package org.mekiki.funding.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.mekiki.funding.ui.internal.board.BoardDimension;
import org.mekiki.funding.ui.internal.board.BoardFacts;
import org.mekiki.funding.ui.internal.board.BoardLayout;
import org.mekiki.funding.ui.internal.board.LinkedBoard;
import org.mekiki.funding.ui.internal.board.PanelKind;
import org.mekiki.funding.ui.internal.board.PanelSpec;
import org.mekiki.funding.ui.internal.panel.Painters;

/** What can be done with a panel: shown otherwise, by other dimensions, explained, taken away. */
final class PanelMenu {

	private final BoardEditor editor;
	private final int index;

	PanelMenu(BoardEditor editor, int index) {
		this.editor = editor;
		this.index = index;
	}

	void open(Control parent, Point at) {
		Menu menu = new Menu(parent);
		fill(menu);
		menu.setLocation(at);
		menu.setVisible(true);
		menu.addListener(SWT.Hide, hidden -> parent.getDisplay().asyncExec(menu::dispose));
	}

	private void fill(Menu menu) {
		BoardLayout layout = editor.driver().layout();
		PanelSpec spec = layout.panels().get(index);
		item(menu, SWT.PUSH, Messages.showRows, false, editor::showRows);
		item(menu, SWT.PUSH, Messages.explain, false, editor::explain);
		separator(menu);
		Menu kinds = sub(menu, Messages.showAs);
		for (PanelKind kind : PanelKind.values()) {
			List<String> dimensions = fitting(spec.dimensions(), kind);
			if (dimensions != null) {
				item(kinds, SWT.RADIO, Painters.name(kind), kind == spec.kind(), () -> editor.arrange(layout.with(index,
						new PanelSpec(kind, dimensions, spec.x(), spec.y(), spec.width(), spec.height()))));
			}
		}
		for (int place = 0; place < spec.kind().most(); place++) {
			if (place <= spec.dimensions().size()) {
				dimensions(menu, layout, spec, place);
			}
		}
		separator(menu);
		item(menu, SWT.PUSH, Messages.removePanel, false, () -> editor.arrange(layout.minus(index)));
	}

	private void dimensions(Menu menu, BoardLayout layout, PanelSpec spec, int place) {
		BoardFacts facts = editor.driver().prepared().board().facts();
		Menu sub = sub(menu, NLS.bind(Messages.dimensionAt, Integer.toString(place + 1)));
		for (BoardDimension dimension : facts.dimensions()) {
			List<String> next = new ArrayList<>(spec.dimensions());
			boolean chosen = place < next.size() && next.get(place).equals(dimension.name());
			if (!chosen && next.contains(dimension.name())) {
				continue;
			}
			if (place < next.size()) {
				next.set(place, dimension.name());
			} else {
				next.add(dimension.name());
			}
			if (spec.kind().accepts(dimension.name()) && isPossible(facts, spec.of(next))) {
				item(sub, SWT.RADIO, dimension.label(), chosen, () -> editor.arrange(layout.with(index, spec.of(next))));
			}
		}
		if (place >= spec.kind().least() && place == spec.dimensions().size() - 1) {
			List<String> fewer = spec.dimensions().subList(0, place);
			item(sub, SWT.RADIO, Messages.noDimension, false, () -> editor.arrange(layout.with(index, spec.of(fewer))));
		}
	}

	private static boolean isPossible(BoardFacts facts, PanelSpec spec) {
		return Painters.views(spec).stream().allMatch(view -> LinkedBoard.isPossible(facts.table(), view));
	}

	/** The dimensions as another kind of panel can show them; null if there are too few. */
	private List<String> fitting(List<String> dimensions, PanelKind kind) {
		List<String> fitting = new ArrayList<>(dimensions.stream().filter(kind::accepts).limit(kind.most()).toList());
		for (BoardDimension more : editor.driver().prepared().board().facts().dimensions()) {
			if (fitting.size() < kind.least() && !fitting.contains(more.name()) && kind.accepts(more.name())) {
				fitting.add(more.name());
			}
		}
		return fitting.size() < kind.least() ? null : fitting;
	}

	static MenuItem separator(Menu menu) {
		return new MenuItem(menu, SWT.SEPARATOR);
	}

	static Menu sub(Menu menu, String label) {
		MenuItem item = new MenuItem(menu, SWT.CASCADE);
		item.setText(label);
		Menu sub = new Menu(item);
		item.setMenu(sub);
		return sub;
	}

	static void item(Menu menu, int style, String label, boolean selected, Runnable action) {
		MenuItem item = new MenuItem(menu, style);
		item.setText(label.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		item.setSelection(selected);
		item.addListener(SWT.Selection, event -> {
			if (style != SWT.RADIO || item.getSelection()) {
				action.run();
			}
		});
	}
}
