package org.mekiki.report.internal.content;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

import org.mekiki.core.api.chart.AreaChart;
import org.mekiki.core.api.chart.Axis;
import org.mekiki.core.api.chart.BarChart;
import org.mekiki.core.api.chart.BoxChart;
import org.mekiki.core.api.chart.Category;
import org.mekiki.core.api.chart.CustomChart;
import org.mekiki.core.api.chart.HeatMap;
import org.mekiki.core.api.chart.Histogram;
import org.mekiki.core.api.chart.LineChart;
import org.mekiki.core.api.chart.Network;
import org.mekiki.core.api.chart.PieChart;
import org.mekiki.core.api.chart.RadarChart;
import org.mekiki.core.api.chart.Sankey;
import org.mekiki.core.api.chart.ScatterChart;
import org.mekiki.core.api.chart.Series;
import org.mekiki.core.api.chart.Timeline;
import org.mekiki.core.api.chart.Treemap;
import org.mekiki.core.api.chart.Unit;
import org.mekiki.core.api.result.Chart;
import org.mekiki.core.api.result.Column;
import org.mekiki.core.api.result.ColumnType;
import org.mekiki.core.api.result.Table;
import org.mekiki.core.api.text.Texts;

/** The figures that a chart shows, as a table: for sheets, for Markdown, and for readers who do not see the picture. */
public final class ChartTable {

	/** More are written as a power of ten. */
	private static final int MOST_ZEROS = 40;

	private final Texts texts;
	private final String title;

	private ChartTable(String title, Texts texts) {
		this.title = title;
		this.texts = texts;
	}

	/**
	 * The figures of a chart.
	 *
	 * @param chart
	 *            the chart
	 * @param texts
	 *            for the headings
	 * @return in the units shown
	 */
	public static Table of(Chart chart, Texts texts) {
		return new ChartTable(chart.title(), texts).table(chart);
	}

	private Table table(Chart chart) {
		return switch (chart.description()) {
		case BarChart c -> series(c.categoryLabel(), c.categories(), c.values(), c.series());
		case LineChart c -> series(c.categoryLabel(), c.categories(), c.values(), c.series());
		case AreaChart c -> series(c.categoryLabel(), c.categories(), c.values(), c.series());
		case CustomChart c -> series("", c.categories(), new Axis("", null), c.series()); //$NON-NLS-1$ //$NON-NLS-2$
		case RadarChart c -> series("", c.spokes().stream().map(spoke -> Category.of(spoke.label())).toList(), //$NON-NLS-1$
				new Axis("", c.unit()), c.series()); //$NON-NLS-1$
		case PieChart c -> pie(c);
		case Histogram c -> histogram(c);
		case BoxChart c -> boxes(c);
		case HeatMap c -> heatMap(c);
		case Treemap c -> treemap(c);
		case Sankey c -> sankey(c);
		case ScatterChart c -> scatter(c);
		case Timeline c -> timeline(c);
		case Network c -> network(c);
		};
	}

	private Table series(String label, List<Category> categories, Axis values, List<Series> series) {
		Shown shown = new Shown(values.unit());
		List<Column> columns = new ArrayList<>();
		columns.add(text("category", label)); //$NON-NLS-1$
		for (int i = 0; i < series.size(); i++) {
			String name = series.get(i).label().isBlank() ? values.label() : series.get(i).label();
			columns.add(shown.column("series" + (i + 1), name.isBlank() ? texts.get("chart.value") : name)); //$NON-NLS-1$ //$NON-NLS-2$
		}
		Table.Builder table = Table.builder(title, columns);
		for (int category = 0; category < categories.size(); category++) {
			Object[] row = new Object[columns.size()];
			row[0] = categories.get(category).label();
			for (int i = 0; i < series.size(); i++) {
				row[i + 1] = shown.of(series.get(i).at(category).value());
			}
			table.row(row);
		}
		return table.build();
	}

	private Table pie(PieChart chart) {
		Shown shown = new Shown(chart.unit());
		Table.Builder table = Table.builder(title, text("category", ""), shown.column("value", texts.get("chart.value"))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		chart.slices().forEach(slice -> table.row(slice.label(), shown.of(slice.value())));
		return table.build();
	}

	private Table histogram(Histogram chart) {
		Shown shown = new Shown(chart.values().unit());
		Table.Builder table = Table.builder(title, shown.column("from", texts.get("chart.from")), //$NON-NLS-1$ //$NON-NLS-2$
				shown.column("to", texts.get("chart.to")), Column.of("count", texts.get("chart.count"), ColumnType.INTEGER)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		chart.bins().forEach(bin -> table.row(shown.of(bin.from()), shown.of(bin.to()), Long.valueOf(bin.count())));
		return table.build();
	}

	private Table boxes(BoxChart chart) {
		Shown shown = new Shown(chart.values().unit());
		List<Column> columns = new ArrayList<>();
		columns.add(text("category", chart.categoryLabel())); //$NON-NLS-1$
		for (String name : List.of("low", "q1", "median", "q3", "high", "mean")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			columns.add(shown.column(name, texts.get("chart." + name))); //$NON-NLS-1$
		}
		Table.Builder table = Table.builder(title, columns);
		chart.boxes().forEach(box -> table.row(box.label(), shown.of(box.low()), shown.of(box.q1()), shown.of(box.median()),
				shown.of(box.q3()), shown.of(box.high()), shown.of(box.mean())));
		return table.build();
	}

	private Table heatMap(HeatMap chart) {
		Shown shown = new Shown(chart.values().unit());
		List<Column> columns = new ArrayList<>();
		columns.add(text("row", chart.rowLabel())); //$NON-NLS-1$
		for (int i = 0; i < chart.columns().size(); i++) {
			columns.add(shown.column("column" + (i + 1), chart.columns().get(i).label())); //$NON-NLS-1$
		}
		BigDecimal[][] cells = new BigDecimal[chart.rows().size()][chart.columns().size()];
		chart.cells().forEach(cell -> cells[cell.row()][cell.column()] = shown.of(cell.value()));
		Table.Builder table = Table.builder(title, columns);
		for (int r = 0; r < cells.length; r++) {
			Object[] row = new Object[columns.size()];
			row[0] = chart.rows().get(r).label();
			System.arraycopy(cells[r], 0, row, 1, cells[r].length);
			table.row(row);
		}
		return table.build();
	}

	private Table treemap(Treemap chart) {
		Shown shown = new Shown(chart.unit());
		Table.Builder table = Table.builder(title, text("category", ""), shown.column("value", texts.get("chart.value"))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		chart.branches().forEach(branch -> branch("", branch, shown, table)); //$NON-NLS-1$
		return table.build();
	}

	private static void branch(String path, Treemap.Branch branch, Shown shown, Table.Builder table) {
		String name = path.isEmpty() ? branch.label() : path + " \u203a " + branch.label(); //$NON-NLS-1$
		table.row(name, shown.of(branch.total()));
		branch.parts().forEach(part -> branch(name, part, shown, table));
	}

	private Table sankey(Sankey chart) {
		Shown shown = new Shown(chart.unit());
		Table.Builder table = Table.builder(title, text("from", texts.get("chart.from")), text("to", texts.get("chart.to")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				shown.column("value", texts.get("chart.value"))); //$NON-NLS-1$ //$NON-NLS-2$
		chart.flows().forEach(flow -> table.row(label(chart, flow.from()), label(chart, flow.to()), shown.of(flow.value())));
		return table.build();
	}

	private static String label(Sankey chart, String id) {
		return chart.nodes().stream().filter(node -> node.id().equals(id)).map(Sankey.Node::label).findFirst().orElse(id);
	}

	private Table scatter(ScatterChart chart) {
		Shown x = new Shown(chart.x().unit());
		Shown y = new Shown(chart.y().unit());
		Shown size = new Shown(chart.size() == null ? null : chart.size().unit());
		Table.Builder table = Table.builder(title, text("group", texts.get("chart.group")), text("label", ""), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				x.column("x", name(chart.x(), "x")), y.column("y", name(chart.y(), "y")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				size.column("size", chart.size() == null ? texts.get("chart.size") : name(chart.size(), texts.get("chart.size")))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		chart.groups().forEach(group -> group.points().forEach(
				point -> table.row(group.label(), point.label(), x.of(point.x()), y.of(point.y()), size.of(point.size()))));
		return table.build();
	}

	private static String name(Axis axis, String otherwise) {
		return axis.label().isBlank() ? otherwise : axis.label();
	}

	private Table timeline(Timeline chart) {
		Table.Builder table = Table.builder(title, text("lane", texts.get("chart.lane")), //$NON-NLS-1$ //$NON-NLS-2$
				text("group", texts.get("chart.group")), text("label", ""), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				Column.of("from", texts.get("chart.from"), ColumnType.DATE), Column.of("to", texts.get("chart.to"), ColumnType.DATE)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		chart.spans().forEach(span -> table.row(chart.lanes().get(span.lane()).label(),
				chart.groups().isEmpty() ? "" : chart.groups().get(span.group()).label(), span.label(), span.from(), span.to())); //$NON-NLS-1$
		return table.build();
	}

	private Table network(Network chart) {
		Table.Builder table = Table.builder(title, text("from", texts.get("chart.from")), text("to", texts.get("chart.to")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				Column.of("weight", texts.get("chart.weight"), ColumnType.DECIMAL), text("label", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		chart.links().forEach(
				link -> table.row(label(chart, link.from()), label(chart, link.to()), link.weight(), link.label()));
		return table.build();
	}

	private static String label(Network chart, String id) {
		return chart.nodes().stream().filter(node -> node.id().equals(id)).map(Network.Node::label).findFirst().orElse(id);
	}

	private Column text(String id, String label) {
		return Column.of(id, label.isBlank() ? texts.get("chart.category") : label, ColumnType.TEXT); //$NON-NLS-1$
	}

	/** Values in the unit that the chart shows them in. */
	private record Shown(Unit unit) {

		Column column(String id, String label) {
			boolean plain = unit == null || unit.symbol().isEmpty() || isPercent();
			return Column.of(id, plain ? label : label + " (" + unit.symbol() + ')', //$NON-NLS-1$
					isPercent() ? ColumnType.PERCENTAGE : ColumnType.DECIMAL);
		}

		BigDecimal of(BigDecimal value) {
			if (value == null || unit == null || isPercent()) {
				return value;
			}
			BigDecimal shown = value.divide(unit.factor(), MathContext.DECIMAL128).stripTrailingZeros();
			return shown.scale() < 0 && shown.scale() > -MOST_ZEROS ? shown.setScale(0) : shown;
		}

		private boolean isPercent() {
			return unit != null && unit.equals(Unit.PERCENT);
		}
	}
}
