package org.mekiki.funding.internal.analyses;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.mekiki.core.api.analysis.AnalysisContext;
import org.mekiki.core.api.analysis.AnalysisException;
import org.mekiki.core.api.chart.Axis;
import org.mekiki.core.api.chart.Caption;
import org.mekiki.core.api.result.Money;
import org.mekiki.core.api.text.Texts;
import org.mekiki.facts.api.Filter;
import org.mekiki.funding.api.FundingDimension;
import org.mekiki.funding.api.FundingFacts;
import org.mekiki.funding.api.FundingWords;
import org.mekiki.funding.api.MoneyMeasure;
import org.mekiki.funding.api.MoneyScope;
import org.mekiki.funding.api.MoneySlice;
import org.mekiki.funding.api.UncountedMoney;
import org.mekiki.model.Identified;
import org.mekiki.model.funding.Programme;
import org.mekiki.store.StoreException;

/** What all analyses of money are asked with: a measure, a currency, years, a vintage, programmes. */
final class Question {

	static final String MEASURE = "measure"; //$NON-NLS-1$
	private static final String CURRENCY = "currency"; //$NON-NLS-1$
	private static final String YEN = "JPY"; //$NON-NLS-1$
	private static final int SHARE_DIGITS = 6;

	final AnalysisContext context;
	final Texts texts;
	final FundingWords words;
	final FundingFacts facts;
	final MoneySlice slice;
	/** Years, programmes and whatever else is asked for. */
	final List<Filter> filters = new ArrayList<>();
	/** Depth to which technologies are brought. */
	final int level;

	private Question(AnalysisContext context, Texts texts, FundingFacts facts, MoneySlice slice, int level) {
		this.context = context;
		this.texts = texts;
		this.facts = facts;
		this.slice = slice;
		this.level = level;
		words = FundingWords.of(context.locale());
	}

	/** Reads the arguments and takes out the money; technologies are brought to a depth. */
	static Question of(AnalysisContext context, int level) throws AnalysisException {
		FundingFacts facts;
		try {
			facts = FundingFacts.of(context.model(), context.rows(), context.locale(), context.dataLanguage(), null);
		} catch (StoreException unreadable) {
			throw new AnalysisException(unreadable.getMessage());
		}
		context.progress().check();
		return of(context, facts, MoneyMeasure.of(context.arguments().text(MEASURE)).orElseThrow(), level);
	}

	/** A question about another measure of the same facts. */
	static Question of(AnalysisContext context, FundingFacts facts, MoneyMeasure measure, int level) throws AnalysisException {
		Texts texts = Texts.of(Question.class, context.locale());
		String currency = currency(context, texts, facts, measure);
		String vintage = context.arguments().text("vintage"); //$NON-NLS-1$
		if (!vintage.isEmpty() && !facts.vintages().contains(vintage)) {
			throw new AnalysisException(facts.vintages().isEmpty() ? texts.get("no.vintages") //$NON-NLS-1$
					: texts.get("no.vintage", vintage, String.join(", ", facts.vintages()))); //$NON-NLS-1$ //$NON-NLS-2$
		}
		MoneySlice slice = facts.slice(new MoneyScope(measure, currency, vintage), null);
		Question question = new Question(context, texts, facts, slice, level);
		context.arguments().years("years").ifPresent(years -> question.filters //$NON-NLS-1$
				.add(new Filter.Between(FundingDimension.YEAR.id(), Long.valueOf(years.from()), Long.valueOf(years.to()))));
		List<Programme> programmes = context.arguments().elements("programmes", Programme.class); //$NON-NLS-1$
		if (!programmes.isEmpty()) {
			Set<Object> ids = new HashSet<>();
			programmes.stream().map(Identified::getId).forEach(ids::add);
			question.filters.add(new Filter.In(FundingDimension.PROGRAMME.id(), ids));
		}
		question.filters.addAll(Conditions.of(context.arguments().texts("only"), facts, slice, texts)); //$NON-NLS-1$
		return question;
	}

	private static String currency(AnalysisContext context, Texts texts, FundingFacts facts, MoneyMeasure measure)
			throws AnalysisException {
		List<String> asked = context.arguments().texts(CURRENCY).stream().map(code -> code.strip().toUpperCase(java.util.Locale.ROOT))
				.distinct().toList();
		if (asked.size() > 1) {
			throw new AnalysisException(texts.get("mixed.currencies", String.join(", ", asked))); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (asked.size() == 1) {
			if (!asked.getFirst().matches("[A-Z]{3}")) { //$NON-NLS-1$
				throw new AnalysisException(texts.get("no.currency", asked.getFirst())); //$NON-NLS-1$
			}
			return asked.getFirst();
		}
		return facts.scopes().stream().filter(scope -> scope.measure() == measure).map(MoneyScope::currency).findFirst()
				.orElse(YEN);
	}

	MoneyMeasure measure() {
		return slice.scope().measure();
	}

	String measureLabel() {
		return measure().label(context.locale());
	}

	Money money(long minor) {
		return slice.amount(minor).money();
	}

	String exact(long minor) {
		return words.exact(money(minor));
	}

	String dimension(FundingDimension dimension) {
		return dimension.label(context.locale());
	}

	/** A part of a whole; null if the whole is nothing. */
	static BigDecimal share(long part, long whole) {
		return whole == 0 ? null
				: BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), SHARE_DIGITS, RoundingMode.HALF_UP);
	}

	/** Change from one amount to another; null if the first is not above zero. */
	static BigDecimal growth(Long before, Long after) {
		return before == null || after == null || before.longValue() <= 0 ? null
				: BigDecimal.valueOf(after.longValue()).subtract(BigDecimal.valueOf(before.longValue()))
						.divide(BigDecimal.valueOf(before.longValue()), SHARE_DIGITS, RoundingMode.HALF_UP);
	}

	/** Axis on which money is drawn. */
	Axis axis() {
		return new Axis(measureLabel(), words.unit(slice.scope().currency()));
	}

	/** The picture stands for itself when it is taken elsewhere. */
	Caption caption(String title) {
		List<String> sources = slice.sourceTitles();
		String scope = texts.get(slice.scope().vintage().isEmpty() ? "caption" : "caption.vintage", measureLabel(), //$NON-NLS-1$ //$NON-NLS-2$
				slice.scope().currency(), slice.scope().vintage());
		return new Caption(title, scope, sources.isEmpty() || sources.size() > 4 ? "" //$NON-NLS-1$
				: texts.get("source", listed(sources))); //$NON-NLS-1$
	}

	String listed(List<String> names) {
		return names.stream().reduce((one, other) -> texts.get("separator", one, other)).orElse(""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Sentences after one another. */
	String said(List<String> sentences) {
		return sentences.stream().reduce((one, other) -> texts.get("then", one, other)).orElse(""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Amounts that are left out for a reason. */
	List<UncountedMoney> uncounted(UncountedMoney.Reason reason) {
		return slice.uncounted().stream().filter(one -> one.reason() == reason).toList();
	}
}
