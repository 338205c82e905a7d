package org.mekiki.workbench.internal.results;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.mekiki.charts.api.ChartRenderer;
import org.mekiki.charts.swt.ChartCanvas;
import org.mekiki.charts.swt.ChartListener;
import org.mekiki.core.api.result.Chart;
import org.mekiki.core.api.result.Section;
import org.mekiki.core.api.result.Trail;
import org.mekiki.workbench.internal.theme.Themes;

/**
 * A chart; its marks can be selected by click, rubber band and keys, and opened. Where there is no room to name every row, it
 * scrolls.
 */
final class ChartPane implements SectionPane, ChartListener {

	private final SectionHost host;
	private final ScrolledComposite frame;
	private final ChartCanvas canvas;
	private Chart chart;

	ChartPane(Composite parent, Chart chart, SectionHost host) {
		this.chart = chart;
		this.host = host;
		frame = new ScrolledComposite(parent, SWT.V_SCROLL);
		frame.setExpandHorizontal(true);
		frame.setExpandVertical(true);
		canvas = new ChartCanvas(frame, chart.description(), ChartThemes.current());
		frame.setContent(canvas);
		frame.setMinHeight(ChartRenderer.leastHeight(chart.description()));
		canvas.addChartListener(this);
		Runnable themed = () -> canvas.setTheme(ChartThemes.current());
		Themes.addListener(themed);
		canvas.addDisposeListener(event -> Themes.removeListener(themed));
	}

	ChartCanvas canvas() {
		return canvas;
	}

	@Override
	public Control control() {
		return frame;
	}

	@Override
	public boolean show(Section section) {
		if (section instanceof Chart other) {
			chart = other;
			canvas.setChart(other.description());
			frame.setMinHeight(ChartRenderer.leastHeight(other.description()));
			return true;
		}
		return false;
	}

	@Override
	public void tellSelection() {
		selectionChanged(canvas.selection());
	}

	@Override
	public void setFocus() {
		canvas.setFocus();
	}

	@Override
	public void selectionChanged(List<String> keys) {
		if (keys.isEmpty()) {
			host.selected(null, null);
			return;
		}
		List<Trail> trails = keys.stream().map(chart.trails()::get).filter(trail -> trail != null).toList();
		String last = keys.get(keys.size() - 1);
		// several marks are explained together
		host.selected(chart.links().get(last), trails.isEmpty() ? null
				: trails.size() == 1 ? trails.get(0) : Trail.of(Messages.severalMarks, trails));
	}

	@Override
	public void activated(String key) {
		host.open(chart.links().get(key));
	}
}
