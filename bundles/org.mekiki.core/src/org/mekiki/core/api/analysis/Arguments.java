package org.mekiki.core.api.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The values an analysis was started with, by parameter. Asking for a parameter that is not declared, or as what it is
 * not, is a mistake of the plug-in.
 *
 * @since 0.1
 * @noimplement
 */
public interface Arguments {

	/**
	 * Whether a parameter has a value.
	 *
	 * @param parameter
	 *            identifier of the parameter
	 * @return true if at least one was given or is the default
	 */
	boolean has(String parameter);

	/**
	 * The value of a text, choice or jurisdiction.
	 *
	 * @param parameter
	 *            identifier of the parameter
	 * @return the value, empty text if there is none
	 */
	String text(String parameter);

	/**
	 * All values of a text, choice or jurisdiction.
	 *
	 * @param parameter
	 *            identifier of the parameter
	 * @return an unmodifiable list
	 */
	List<String> texts(String parameter);

	/**
	 * The value of a number.
	 *
	 * @param parameter
	 *            identifier of the parameter
	 * @return empty if there is none
	 */
	Optional<BigDecimal> number(String parameter);

	/**
	 * The value of a number that is whole.
	 *
	 * @param parameter
	 *            identifier of the parameter
	 * @param absent
	 *            what to give if there is none
	 * @return the value
	 */
	int integer(String parameter, int absent);

	/**
	 * The value of a boolean.
	 *
	 * @param parameter
	 *            identifier of the parameter
	 * @return false if there is none
	 */
	boolean isTrue(String parameter);

	/**
	 * The value of years.
	 *
	 * @param parameter
	 *            identifier of the parameter
	 * @return empty if there is none
	 */
	Optional<YearRange> years(String parameter);

	/**
	 * The element that was chosen.
	 *
	 * @param <E>
	 *            class of the element
	 * @param parameter
	 *            identifier of the parameter
	 * @param type
	 *            class of the element
	 * @return empty if there is none
	 */
	<E> Optional<E> element(String parameter, Class<E> type);

	/**
	 * The elements that were chosen.
	 *
	 * @param <E>
	 *            class of the elements
	 * @param parameter
	 *            identifier of the parameter
	 * @param type
	 *            class of the elements
	 * @return an unmodifiable list
	 */
	<E> List<E> elements(String parameter, Class<E> type);
}
