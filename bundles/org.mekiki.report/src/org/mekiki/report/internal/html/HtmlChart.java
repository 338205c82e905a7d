package org.mekiki.report.internal.html;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.mekiki.charts.api.ChartExport;
import org.mekiki.charts.api.ChartRenderer;
import org.mekiki.charts.api.ChartTheme;
import org.mekiki.core.api.result.Chart;
import org.mekiki.core.api.result.Table;
import org.mekiki.core.api.result.Trail;
import org.mekiki.report.internal.content.ChartTable;

/** Charts as pictures within the page, for light and dark, with the figures in them as a table that opens. */
final class HtmlChart {

	private static final int WIDTH = 960;
	private static final Pattern NAMES = Pattern.compile("(\\bid=\"|url\\(#|href=\"#)"); //$NON-NLS-1$
	private static final Pattern DECLARATION = Pattern.compile("^\\s*<\\?xml[^>]*>\\s*"); //$NON-NLS-1$

	private final HtmlContext context;
	private final HtmlTable tables;
	private final HtmlTrail trails;

	HtmlChart(HtmlContext context, HtmlTable tables, HtmlTrail trails) {
		this.context = context;
		this.tables = tables;
		this.trails = trails;
	}

	void numbered(Chart chart) {
		Html html = context.html();
		int number = context.nextFigure();
		html.open("figure").open("figcaption") //$NON-NLS-1$ //$NON-NLS-2$
				.element("b", context.texts().get("figure.number", Integer.valueOf(number))).text(" ").text(chart.title()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.close("figcaption").line(); //$NON-NLS-1$
		int height = ChartRenderer.height(chart.description(), ChartTheme.light(), WIDTH);
		picture(chart, ChartTheme.light(), height, "light", number); //$NON-NLS-1$
		picture(chart, ChartTheme.dark(), height, "dark", number); //$NON-NLS-1$
		Table data = ChartTable.of(chart, context.texts());
		html.open("details", "class", "data").element("summary", context.texts().get("chart.data")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		tables.plain(data);
		html.close("details").line(); //$NON-NLS-1$
		explanations(chart.trails());
		context.sourcesOf(context.sources().of(chart));
		html.close("figure").line(); //$NON-NLS-1$
	}

	private void picture(Chart chart, ChartTheme theme, int height, String scheme, int number) {
		String svg = ChartExport.svg(chart.description(), theme.withLocale(context.edition().locale()), WIDTH, height);
		// Names of parts must differ from those of the other pictures on the page.
		String prefix = context.id("f" + number + scheme.charAt(0) + '-'); //$NON-NLS-1$
		String named = NAMES.matcher(DECLARATION.matcher(svg).replaceFirst("")) //$NON-NLS-1$
				.replaceAll(found -> Matcher.quoteReplacement(found.group(1) + prefix));
		context.html().open("div", "class", "picture " + scheme).markup(named).close("div").line(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	private void explanations(Map<String, Trail> explanations) {
		if (explanations.isEmpty()) {
			return;
		}
		Html html = context.html();
		html.open("details", "class", "data").element("summary", context.texts().get("chart.why")).open("ul"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
		// Several marks may share one explanation.
		explanations.values().stream().distinct().forEach(trail -> {
			html.open("li"); //$NON-NLS-1$
			trails.figure(trail.statement(), trail);
			html.close("li"); //$NON-NLS-1$
		});
		html.close("ul").close("details").line(); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
