package org.mekiki.cli.tests.planted;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

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
import org.mekiki.core.api.result.Chart;
import org.mekiki.core.api.result.Column;
import org.mekiki.core.api.result.ColumnType;
import org.mekiki.core.api.result.Money;
import org.mekiki.core.api.result.Result;
import org.mekiki.core.api.result.Table;
import org.mekiki.core.api.result.Trail;
import org.mekiki.model.Source;
import org.mekiki.model.validation.Severity;

/** Contributions that behave well and badly. */
public final class Planted {

	/** What the check does; null: nothing. */
	public static final AtomicReference<Check> CHECK = new AtomicReference<>();

	private Planted() {
	}

	/** Says what it was told. */
	public static final class Good implements Analysis {

		@Override
		public Result run(AnalysisContext context) {
			Source source = context.model().getSources().get(0);
			boolean japanese = context.locale().getLanguage().equals("ja");
			Table first = Table.builder("First", Column.of("word", japanese ? "言葉" : "Word", ColumnType.TEXT),
					Column.of("amount", "Amount", ColumnType.MONEY)).row(String.join("+", context.arguments().texts("word")),
							Money.yen(1_234_567)).why("amount", Trail.of("printed", context.trail(source)))
					.row("=1+1", null).build();
			Table second = Table.builder("Second", Column.of("n", "N", ColumnType.INTEGER)).row(7).build();
			Chart chart = Chart.of("Drawn", new BarChart(Caption.of("Bars"), BarMode.GROUPED, false, "", new Axis("", Unit.COUNT),
					List.of(Category.of("海洋")), List.of(new Series("s", List.of(Datum.of(3, null))))));
			return Result.of(japanese ? "挨拶" : "Greeting", "**bold**", first, second, chart);
		}
	}

	/** Throws. */
	public static final class Failing implements Analysis {

		@Override
		public Result run(AnalysisContext context) {
			throw new IllegalStateException("planted");
		}
	}

	/** Has no answer. */
	public static final class Nothing implements Analysis {

		@Override
		public Result run(AnalysisContext context) throws AnalysisException {
			throw new AnalysisException("There is nothing for these years.");
		}
	}

	/** Goes on until it is cancelled. */
	public static final class Endless implements Analysis {

		@Override
		public Result run(AnalysisContext context) {
			while (true) {
				context.progress().check();
				Thread.onSpinWait();
			}
		}
	}

	/** Does what it was told. */
	public static final class Complaining implements Check {

		@Override
		public void run(CheckContext context) throws Exception {
			Check check = CHECK.get();
			if (check != null) {
				check.run(context);
			}
		}
	}

	/** Finds something wrong with the base. */
	public static void complain(CheckContext context) {
		context.issue(Severity.WARNING, context.model(), null, "planted finding");
	}
}
