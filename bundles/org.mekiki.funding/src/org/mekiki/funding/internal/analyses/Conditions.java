package org.mekiki.funding.internal.analyses;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.mekiki.core.api.analysis.AnalysisException;
import org.mekiki.core.api.text.Texts;
import org.mekiki.facts.api.Dimension;
import org.mekiki.facts.api.Filter;
import org.mekiki.funding.api.FundingDimension;
import org.mekiki.funding.api.FundingFacts;
import org.mekiki.funding.api.MoneySlice;

/**
 * Conditions in words, such as {@code ministry=MEXT}: a dimension, and the identifier or the name of one of its values;
 * nothing stands for what is not stated. Several of one dimension mean any of them.
 */
final class Conditions {

	private final FundingFacts facts;
	private final MoneySlice slice;
	private final Texts texts;

	private Conditions(FundingFacts facts, MoneySlice slice, Texts texts) {
		this.facts = facts;
		this.slice = slice;
		this.texts = texts;
	}

	static List<Filter> of(List<String> conditions, FundingFacts facts, MoneySlice slice, Texts texts) throws AnalysisException {
		Conditions reader = new Conditions(facts, slice, texts);
		Map<FundingDimension, Set<Object>> values = new EnumMap<>(FundingDimension.class);
		for (String condition : conditions) {
			int sign = condition.indexOf('=');
			FundingDimension dimension = FundingDimension.of(condition.substring(0, Math.max(0, sign)).strip()).orElse(null);
			if (dimension == null) {
				throw new AnalysisException(texts.get("no.dimension", condition, //$NON-NLS-1$
						String.join(", ", FundingDimension.ids(Arrays.asList(FundingDimension.values()))))); //$NON-NLS-1$
			}
			values.computeIfAbsent(dimension, none -> new HashSet<>()).add(reader.value(dimension, condition.substring(sign + 1).strip()));
		}
		List<Filter> filters = new ArrayList<>();
		values.forEach((dimension, some) -> filters.add(new Filter.In(dimension.id(), some)));
		return filters;
	}

	private Object value(FundingDimension dimension, String text) throws AnalysisException {
		if (text.isEmpty()) {
			return null;
		}
		Dimension column = slice.table().dimension(dimension.id());
		Object named = null;
		for (int code = 0; code < column.size(); code++) {
			Object value = column.valueOf(code);
			if (value.toString().equals(text)) {
				return value;
			}
			if (text.equalsIgnoreCase(facts.label(dimension, value))) {
				named = value;
			}
		}
		if (named == null) {
			throw new AnalysisException(texts.get("no.value", dimension.id(), text)); //$NON-NLS-1$
		}
		return named;
	}
}
