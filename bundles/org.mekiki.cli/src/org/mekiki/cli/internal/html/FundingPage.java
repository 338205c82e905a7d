package org.mekiki.cli.internal.html;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EEnumLiteral;
import org.mekiki.model.funding.BudgetLine;
import org.mekiki.model.funding.BudgetStage;
import org.mekiki.model.funding.FundingPackage;
import org.mekiki.model.funding.Programme;
import org.mekiki.model.text.ModelText;
import org.mekiki.report.internal.html.Html;

/** Programmes and their money; what repeats the same money is shown but not counted. */
final class FundingPage implements OverviewPage {

	@Override
	public String name() {
		return "funding"; //$NON-NLS-1$
	}

	@Override
	public void body(Html html, PageContext context) {
		List<Programme> programmes = context.model().getProgrammes();
		if (programmes.isEmpty()) {
			context.empty(html);
			return;
		}
		html.element("p", context.text("fundingSentence"), "class", "sentence").line(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		for (Programme programme : programmes) {
			html.open("section").open("h2"); //$NON-NLS-1$ //$NON-NLS-2$
			context.labels(html, programme);
			html.close("h2").line(); //$NON-NLS-1$
			context.description(html, programme);
			context.details(html, programme);
			if (!programme.getBudgetLines().isEmpty()) {
				lines(html, context, programme);
				totals(html, context, programme);
			}
			html.close("section").line(); //$NON-NLS-1$
		}
	}

	private static void lines(Html html, PageContext context, Programme programme) {
		context.table(html, context.text("lines"), context.text("fiscalYear"), context.text("stage"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				context.text("amount"), context.text("printed"), context.text("body"), context.text("counted")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		for (BudgetLine line : programme.getBudgetLines()) {
			html.open("tr", "class", line.getRestates() == null ? null : "again"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			html.element("td", line.getFiscalYear() == null ? "" : line.getFiscalYear().toString()); //$NON-NLS-1$ //$NON-NLS-2$
			html.element("td", stage(line.getStage(), context)); //$NON-NLS-1$
			html.element("td", amount(line, context), "class", "number"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			html.open("td").element("span", line.getPrinted() == null ? "" : line.getPrinted(), "lang", "ja"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			context.details(html, line);
			html.close("td").open("td"); //$NON-NLS-1$ //$NON-NLS-2$
			if (line.getBody() != null) {
				context.label(html, line.getBody());
			}
			html.close("td").element("td", context.text(counted(line))).close("tr").line(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		context.endTable(html);
	}

	private static String counted(BudgetLine line) {
		boolean budget = line.getStage() != BudgetStage.OTHER && line.getStage() != BudgetStage.TARGET;
		return line.getRestates() != null ? "repeats" : budget ? "once" : "noBudget"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** Sums by stage and currency only: figures of different stages never add up. */
	private static void totals(Html html, PageContext context, Programme programme) {
		Map<BudgetStage, Map<String, Long>> sums = new TreeMap<>();
		for (BudgetLine line : programme.getBudgetLines()) {
			if ("once".equals(counted(line)) && line.getAmount() != null && line.getCurrency() != null) { //$NON-NLS-1$
				sums.computeIfAbsent(line.getStage(), key -> new TreeMap<>()).merge(line.getCurrency(),
						line.getAmount(), Math::addExact);
			}
		}
		sums.forEach((stage, amounts) -> amounts.forEach((currency, amount) -> html.element("p", //$NON-NLS-1$
				context.text("sum", stage(stage, context), money(amount, currency, context)), "class", "sum").line())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static String amount(BudgetLine line, PageContext context) {
		if (line.getAmount() == null) {
			return ""; //$NON-NLS-1$
		}
		String lower = money(line.getAmount(), line.getCurrency(), context);
		return line.getAmountUpper() == null ? lower
				: lower + " \u2013 " + money(line.getAmountUpper(), line.getCurrency(), context); //$NON-NLS-1$
	}

	private static String money(long minor, String code, PageContext context) {
		int digits = code == null ? 0 : Math.max(0, Currency.getInstance(code).getDefaultFractionDigits());
		NumberFormat format = NumberFormat.getNumberInstance(context.texts().locale());
		format.setMinimumFractionDigits(digits);
		return format.format(BigDecimal.valueOf(minor, digits)) + (code == null ? "" : " " + code); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String stage(BudgetStage stage, PageContext context) {
		EEnumLiteral literal = FundingPackage.eINSTANCE.getBudgetStage().getEEnumLiteral(stage.getValue());
		return ModelText.label(literal, context.texts().locale());
	}
}
