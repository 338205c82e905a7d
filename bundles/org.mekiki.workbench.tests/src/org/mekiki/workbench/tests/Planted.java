package org.mekiki.workbench.tests;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.mekiki.core.api.analysis.Analysis;
import org.mekiki.core.api.analysis.AnalysisContext;
import org.mekiki.core.api.analysis.AnalysisException;
import org.mekiki.core.api.chart.Axis;
import org.mekiki.core.api.chart.BarChart;
import org.mekiki.core.api.chart.BarMode;
import org.mekiki.core.api.chart.Caption;
import org.mekiki.core.api.chart.Category;
import org.mekiki.core.api.chart.Datum;
import org.mekiki.core.api.chart.Series;
import org.mekiki.core.api.chart.Unit;
import org.mekiki.core.api.check.Check;
import org.mekiki.core.api.check.CheckContext;
import org.mekiki.core.api.check.Fix;
import org.mekiki.core.api.result.Chart;
import org.mekiki.core.api.result.Column;
import org.mekiki.core.api.result.ColumnType;
import org.mekiki.core.api.result.Finding;
import org.mekiki.core.api.result.Findings;
import org.mekiki.core.api.result.FiscalYear;
import org.mekiki.core.api.result.ModelLink;
import org.mekiki.core.api.result.Money;
import org.mekiki.core.api.result.Result;
import org.mekiki.core.api.result.Table;
import org.mekiki.core.api.result.TextSection;
import org.mekiki.core.api.result.Trail;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.model.validation.Severity;

/** Analyses that this bundle contributes: one that is good and one of each kind that fails. */
public final class Planted {

	static final String ID = "org.mekiki.workbench.tests.";

	private Planted() {
	}

	/** Every type of column and every kind of section. */
	public static final class Everything implements Analysis {

		@Override
		public Result run(AnalysisContext context) {
			int count = context.arguments().integer("count", 12);
			boolean up = "up".equals(context.arguments().text("order"));
			List<TechnologyList> lists = context.model().getLists();
			context.progress().begin(count);
			Table.Builder table = Table.builder("Rows", Column.of("list", "List", ColumnType.LINK),
					Column.of("group", "Group", ColumnType.TEXT), Column.of("day", "Day", ColumnType.DATE),
					Column.of("year", "Year", ColumnType.FISCAL_YEAR), Column.of("number", "Number", ColumnType.INTEGER),
					new Column("share", "Share", ColumnType.PERCENTAGE, "Share of the whole"),
					Column.of("money", "Amount", ColumnType.MONEY), Column.of("decimal", "Decimal", ColumnType.DECIMAL));
			for (int i = 0; i < count; i++) {
				int n = up ? i : count - 1 - i;
				TechnologyList list = lists.get(n % lists.size());
				table.row(context.link(list), n % 2 == 0 ? "even" : "odd", LocalDate.of(2025, 1, 1).plusDays(n),
						new FiscalYear(2020 + n % 5), Long.valueOf(n - 3L), new BigDecimal(n).movePointLeft(3),
						n % 4 == 3 ? null : Money.yen(n * 1_234_500_000L), new BigDecimal("-1.25").multiply(BigDecimal.valueOf(n)));
				table.why("number", Trail.of(n + " − 3", context.trail(list)));
				context.progress().worked(1);
			}
			ModelLink first = context.link(lists.get(0));
			Chart chart = new Chart("Bars",
					new BarChart(Caption.of("Bars"), BarMode.GROUPED, false, "", new Axis("Number", Unit.COUNT),
							List.of(Category.of("even"), Category.of("odd")),
							List.of(new Series("Rows", List.of(Datum.of(6, "even"), Datum.of(6, "odd"))))),
					Map.of("even", first), Map.of("even", Trail.of("6 even rows", context.trail(lists.get(0)))));
			return Result.of("Everything: " + count + " rows", "There are **" + count + "** rows.", table.build(), chart,
					new TextSection("Words", "# Heading\n\n*One* thing and `another`.\n\n- first\n- second"),
					new Findings("Findings", List.of(new Finding(Severity.WARNING, "Look at this", first,
							Trail.of("found it", context.trail(lists.get(0)))))));
		}
	}

	/** Throws. */
	public static final class Throwing implements Analysis {

		@Override
		public Result run(AnalysisContext context) {
			throw new IllegalStateException("on purpose");
		}
	}

	/** Never ends by itself, and does not listen. */
	public static final class Looping implements Analysis {

		static volatile boolean end;
		static volatile boolean running;

		@Override
		public Result run(AnalysisContext context) {
			running = true;
			while (!end) {
				Thread.onSpinWait();
				Thread.yield();
			}
			return Result.of("Late", "", new TextSection("", "too late"));
		}
	}

	/** Takes as long as it is told to, and listens. */
	public static final class Waiting implements Analysis {

		static volatile boolean end;
		static volatile boolean running;

		@Override
		public Result run(AnalysisContext context) {
			running = true;
			try {
				while (!end) {
					context.progress().check();
					Thread.onSpinWait();
					Thread.yield();
				}
				return Result.of("Waited", "", new TextSection("", "in time"));
			} finally {
				running = false;
			}
		}
	}

	/** A check with a fix that works and one that throws half way. */
	public static final class Complaining implements Check {

		static final String WRONG = "planted-wrong";
		static final String MESSAGE = "A planted problem";

		@Override
		public void run(CheckContext context) {
			for (TechnologyList list : context.model().getLists()) {
				if (WRONG.equals(list.getNotation())) {
					context.issue(Severity.ERROR, list, null, MESSAGE,
							new Fix("Put right", fix -> fix.live(list).orElseThrow().setNotation("right")),
							new Fix("Fail", fix -> {
								fix.live(list).orElseThrow().setNotation("half");
								throw new IllegalStateException("half way");
							}));
				}
			}
		}
	}

	/** Gives null. */
	public static final class Nothing implements Analysis {

		@Override
		public Result run(AnalysisContext context) {
			return null;
		}
	}

	/** Has no answer. */
	public static final class NoAnswer implements Analysis {

		@Override
		public Result run(AnalysisContext context) throws AnalysisException {
			throw new AnalysisException("Choose other years");
		}
	}
}
