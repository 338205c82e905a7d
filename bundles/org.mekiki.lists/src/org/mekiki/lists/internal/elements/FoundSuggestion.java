package org.mekiki.lists.internal.elements;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

import org.mekiki.lists.api.suggest.ElementSuggestion;
import org.mekiki.lists.suggest.Suggestion;
import org.mekiki.model.Element;
import org.mekiki.model.lists.MappingRelation;

/**
 * A suggestion of the engine, told of elements.
 *
 * @param source
 *            what was asked about
 * @param target
 *            what it may correspond to
 * @param suggestion
 *            what the engine said
 */
public record FoundSuggestion(Element source, Element target, Suggestion suggestion) implements ElementSuggestion {

	@Override
	public MappingRelation relation() {
		return switch (suggestion.relation()) {
		case EXACT -> MappingRelation.EXACT;
		case CLOSE -> MappingRelation.CLOSE;
		case BROAD -> MappingRelation.BROAD;
		case NARROW -> MappingRelation.NARROW;
		case RELATED -> MappingRelation.RELATED;
		};
	}

	@Override
	public BigDecimal confidence() {
		return BigDecimal.valueOf(suggestion.confidence()).setScale(2, RoundingMode.HALF_UP);
	}

	@Override
	public String reason(Locale locale) {
		return suggestion.reason().text(locale);
	}
}
