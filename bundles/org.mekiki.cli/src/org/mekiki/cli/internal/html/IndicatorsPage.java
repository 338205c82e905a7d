package org.mekiki.cli.internal.html;

import java.math.BigDecimal;
import java.util.List;

import org.mekiki.model.evidence.Indicator;
import org.mekiki.model.evidence.Observation;
import org.mekiki.report.internal.html.Html;

/** Indicators and their values, each with a bar. */
final class IndicatorsPage implements OverviewPage {

	private static final int BAR = 160;

	@Override
	public String name() {
		return "indicators"; //$NON-NLS-1$
	}

	@Override
	public void body(Html html, PageContext context) {
		List<Indicator> indicators = context.model().getIndicators();
		if (indicators.isEmpty()) {
			context.empty(html);
		}
		for (Indicator indicator : indicators) {
			html.open("section").open("h2"); //$NON-NLS-1$ //$NON-NLS-2$
			context.labels(html, indicator);
			html.close("h2").line(); //$NON-NLS-1$
			context.description(html, indicator);
			context.details(html, indicator);
			if (!indicator.getObservations().isEmpty()) {
				observations(html, context, indicator);
			}
			html.close("section").line(); //$NON-NLS-1$
		}
	}

	private static void observations(Html html, PageContext context, Indicator indicator) {
		double largest = indicator.getObservations().stream().map(Observation::getValue)
				.filter(value -> value != null).mapToDouble(BigDecimal::doubleValue).max().orElse(0);
		String unit = indicator.getUnit() == null ? "" : " (" + indicator.getUnit() + ')'; //$NON-NLS-1$ //$NON-NLS-2$
		context.table(html, context.text("values"), context.text("subject"), context.text("country"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				context.text("period"), context.text("rank"), context.text("value") + unit, ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		for (Observation observation : indicator.getObservations()) {
			html.open("tr").open("td"); //$NON-NLS-1$ //$NON-NLS-2$
			context.labels(html, observation);
			context.details(html, observation);
			html.close("td").element("td", shown(observation.getCountry())) //$NON-NLS-1$ //$NON-NLS-2$
					.element("td", shown(observation.getPeriod())) //$NON-NLS-1$
					.element("td", shown(observation.getRank()), "class", "number") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					.element("td", observation.getValue() == null ? "" : observation.getValue().toPlainString(), "class", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
							"number"); //$NON-NLS-1$
			bar(html, observation.getValue(), largest);
			html.close("tr").line(); //$NON-NLS-1$
		}
		context.endTable(html);
	}

	/** The figure stands beside the bar, so the bar itself is for the eye only. */
	private static void bar(Html html, BigDecimal value, double largest) {
		html.open("td"); //$NON-NLS-1$
		if (value != null && value.signum() > 0) {
			long width = Math.round(BAR * value.doubleValue() / largest);
			html.open("svg", "class", "bar", "width", String.valueOf(BAR), "height", "10", "aria-hidden", "true") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
					.open("rect", "width", String.valueOf(width), "height", "10").close("rect").close("svg"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
		}
		html.close("td"); //$NON-NLS-1$
	}

	private static String shown(Object value) {
		return value == null ? "" : value.toString(); //$NON-NLS-1$
	}
}
