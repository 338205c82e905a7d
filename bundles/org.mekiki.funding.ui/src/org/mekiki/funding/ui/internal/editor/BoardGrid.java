package org.mekiki.funding.ui.internal.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.mekiki.funding.ui.internal.board.BoardLayout;
import org.mekiki.funding.ui.internal.board.BoardScope;
import org.mekiki.funding.ui.internal.board.Choice;
import org.mekiki.funding.ui.internal.board.PanelSpec;
import org.mekiki.funding.ui.internal.panel.Ink;
import org.mekiki.funding.ui.internal.panel.PanelCanvas;
import org.mekiki.funding.ui.internal.panel.PanelContent;
import org.mekiki.funding.ui.internal.panel.PanelHost;
import org.mekiki.workbench.api.ThemeColors;

/** The panels of a board on their grid of twelve columns. The rows are as high as it takes to fill the window. */
final class BoardGrid implements PanelHost {

	private static final int GAP = 8;
	private static final int LEAST_ROW = 40;
	private static final int MOST_ROW = 90;

	private final BoardDriver driver;
	private final BoardEditor editor;
	private final ScrolledComposite scrolled;
	private final Composite body;
	private final Ink ink = new Ink();
	private final List<PanelCanvas> panels = new ArrayList<>();
	private final Runnable themed = this::themeChanged;
	private int row = LEAST_ROW;

	BoardGrid(Composite parent, BoardEditor editor) {
		this.editor = editor;
		driver = editor.driver();
		scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		body = new Composite(scrolled, SWT.NONE);
		scrolled.setContent(body);
		scrolled.addListener(SWT.Resize, event -> arrange());
		ThemeColors.addListener(themed);
		body.addListener(SWT.Dispose, event -> ThemeColors.removeListener(themed));
	}

	Control control() {
		return scrolled;
	}

	List<PanelCanvas> panels() {
		return List.copyOf(panels);
	}

	private void themeChanged() {
		if (!body.isDisposed()) {
			ink.themeChanged();
			panels.forEach(PanelCanvas::redraw);
		}
	}

	/** Shows the panels of the layout; those that are there already stay where the keyboard is. */
	void rebuild() {
		ink.forget();
		List<PanelSpec> wanted = driver.layout() == null ? List.of() : driver.layout().panels();
		while (panels.size() > wanted.size()) {
			panels.remove(panels.size() - 1).dispose();
		}
		for (int i = 0; i < wanted.size(); i++) {
			if (i < panels.size()) {
				panels.get(i).show(wanted.get(i));
			} else {
				panels.add(new PanelCanvas(body, wanted.get(i), this, ink));
			}
		}
		arrange();
		show();
	}

	/** Writes amounts another way. */
	void repaint() {
		panels.forEach(PanelCanvas::repaint);
	}

	void show() {
		PanelContent content = driver.content();
		panels.forEach(panel -> panel.show(content));
	}

	/** Draws at once what is shown, and not when the window comes to it. */
	void flush() {
		panels.forEach(PanelCanvas::update);
	}

	private void arrange() {
		BoardLayout layout = driver.layout();
		Rectangle client = scrolled.getClientArea();
		if (layout == null || client.width < 50) {
			return;
		}
		int rows = Math.max(1, layout.rows());
		row = Math.max(LEAST_ROW, Math.min(MOST_ROW, (client.height - GAP) / rows));
		scrolled.setMinHeight(row * rows + GAP);
		for (int i = 0; i < panels.size(); i++) {
			panels.get(i).setBounds(bounds(layout.panels().get(i)));
		}
	}

	private double column() {
		return (scrolled.getClientArea().width - GAP) / (double) PanelSpec.COLUMNS;
	}

	private Rectangle bounds(PanelSpec spec) {
		int left = GAP + (int) Math.round(spec.x() * column());
		int right = GAP + (int) Math.round((spec.x() + spec.width()) * column());
		return new Rectangle(left, GAP + spec.y() * row, right - left - GAP, spec.height() * row - GAP);
	}

	@Override
	public void choose(PanelCanvas panel, Map<String, Set<Object>> values, Way way) {
		Choice next = driver.choice();
		if (values.isEmpty()) {
			for (String dimension : panel.spec().dimensions()) {
				next = next.without(dimension);
			}
		} else if (way == Way.ADD) {
			for (Map.Entry<String, Set<Object>> each : values.entrySet()) {
				next = values.size() == 1 ? next.toggle(each.getKey(), each.getValue())
						: next.with(each.getKey(), union(next.of(each.getKey()), each.getValue()));
			}
		} else {
			Map<String, Set<Object>> wanted = new HashMap<>(values);
			Choice before = next;
			boolean again = way == Way.REPLACE
					&& values.entrySet().stream().allMatch(each -> each.getValue().equals(before.of(each.getKey())));
			for (Map.Entry<String, Set<Object>> each : wanted.entrySet()) {
				next = next.with(each.getKey(), again ? null : each.getValue());
			}
		}
		driver.choose(next);
		if (way == Way.BRUSH) {
			flush();
		}
	}

	private static Set<Object> union(Set<Object> one, Set<Object> other) {
		Set<Object> both = new LinkedHashSet<>(one == null ? Set.of() : one);
		both.addAll(other);
		return both;
	}

	@Override
	public void choose(BoardScope scope) {
		driver.scope(scope);
	}

	@Override
	public void approached(String dimension) {
		driver.approach(dimension);
	}

	@Override
	public void showSource(Map<String, Set<Object>> values) {
		editor.showSource(values);
	}

	@Override
	public void released() {
		editor.arrangement().rest();
	}

	@Override
	public void showRows() {
		editor.showRows();
	}

	@Override
	public void drag(PanelCanvas panel, Point corner) {
		int index = panels.indexOf(panel);
		int x = (int) Math.round((corner.x - GAP) / column());
		int y = Math.round((corner.y - GAP) / (float) row);
		editor.arrangement().drag(driver.layout().with(index, panel.spec().at(x, y)));
	}

	@Override
	public void resize(PanelCanvas panel, Point size) {
		int index = panels.indexOf(panel);
		editor.arrangement().drag(driver.layout().with(index, panel.spec().sized((int) Math.round((size.x + GAP) / column()),
				Math.round((size.y + GAP) / (float) row))));
	}

	@Override
	public void step(PanelCanvas panel, int x, int y, boolean size) {
		PanelSpec spec = panel.spec();
		// whoever goes down has to pass the panel below
		PanelSpec next = size ? spec.sized(spec.width() + x, spec.height() + y)
				: spec.at(spec.x() + x, spec.y() + (y > 0 ? spec.height() : y * below(spec)));
		editor.arrange(driver.layout().with(panels.indexOf(panel), next));
	}

	/** Height of what is right above a panel. */
	private int below(PanelSpec spec) {
		return driver.layout().panels().stream().filter(other -> other.y() + other.height() == spec.y())
				.mapToInt(PanelSpec::height).min().orElse(1);
	}

	@Override
	public void menu(PanelCanvas panel, Point at) {
		new PanelMenu(editor, panels.indexOf(panel)).open(panel, at);
	}

	void setFocus() {
		if (!panels.isEmpty()) {
			panels.get(0).setFocus();
		} else {
			body.setFocus();
		}
	}
}
