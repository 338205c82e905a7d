package org.mekiki.lists.api.suggest;

import java.math.BigDecimal;
import java.util.Locale;

import org.mekiki.model.Element;
import org.mekiki.model.lists.MappingRelation;

/**
 * A suggested link between two elements.
 *
 * @since 0.1
 * @noimplement
 */
public interface ElementSuggestion {

	/**
	 * What was asked about.
	 *
	 * @return such as an item of a list
	 */
	Element source();

	/**
	 * What it may correspond to.
	 *
	 * @return such as a technology
	 */
	Element target();

	/**
	 * How the target relates to the source, in the sense of SKOS: broad says that the target is broader.
	 *
	 * @return the relation
	 */
	MappingRelation relation();

	/**
	 * How probable it is that a person would agree.
	 *
	 * @return 0 to 1, two digits behind the point
	 */
	BigDecimal confidence();

	/**
	 * Why it is suggested.
	 *
	 * @param locale
	 *            language of the reader
	 * @return one sentence or two
	 */
	String reason(Locale locale);
}
