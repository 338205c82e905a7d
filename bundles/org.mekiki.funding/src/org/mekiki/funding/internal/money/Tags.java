package org.mekiki.funding.internal.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.mekiki.model.Element;
import org.mekiki.model.Property;
import org.mekiki.model.taxonomy.Technology;

/**
 * Technologies that a programme or project is tagged with, and how its money is divided among them. The weights stand in
 * the property {@value #KEY} as {@code id=weight} with semicolons between; the shares add up to one whatever their sum.
 * Without weights, or with weights that do not fit the technologies, all have the same share.
 *
 * @param technologies
 *            their identifiers, each once, in the order of the model
 * @param weights
 *            one for each
 * @param equal
 *            whether the shares are equal because nothing else is stated
 */
public record Tags(List<String> technologies, List<BigInteger> weights, boolean equal) {

	/** No technologies. */
	public static final Tags NONE = new Tags(List.of(), List.of(), false);

	/** Name of the property with the weights. */
	public static final String KEY = "funding.weights"; //$NON-NLS-1$

	private static final int DIGITS = 12;

	/** Reads the tags of an element. */
	public static Tags of(Element tagged, List<Technology> technologies) {
		List<String> distinct = technologies.stream().map(Technology::getId).distinct().toList();
		if (distinct.isEmpty()) {
			return NONE;
		}
		List<BigInteger> stated = stated(tagged, distinct);
		return stated.isEmpty() ? new Tags(distinct, distinct.stream().map(id -> BigInteger.ONE).toList(), true)
				: new Tags(distinct, stated, false);
	}

	/** Empty if there are none that fit. */
	private static List<BigInteger> stated(Element tagged, List<String> technologies) {
		String value = tagged.getProperties().stream().filter(property -> KEY.equals(property.getKey()))
				.map(Property::getValue).findFirst().orElse(""); //$NON-NLS-1$
		Map<String, BigInteger> byId = new TreeMap<>();
		for (String pair : value.split(";")) { //$NON-NLS-1$
			int equals = pair.indexOf('=');
			BigInteger weight = equals < 0 ? null : weight(pair.substring(equals + 1).strip());
			if (weight != null) {
				byId.put(pair.substring(0, equals).strip(), weight);
			}
		}
		List<BigInteger> weights = new ArrayList<>();
		for (String id : technologies) {
			BigInteger weight = byId.get(id);
			weights.add(weight == null ? BigInteger.ZERO : weight);
		}
		return weights.stream().allMatch(weight -> weight.signum() == 0) ? List.of() : weights;
	}

	private static BigInteger weight(String text) {
		if (!text.matches("\\d{1,9}(\\.\\d{1,12})?")) { //$NON-NLS-1$
			return null;
		}
		return new BigDecimal(text).movePointRight(DIGITS).toBigInteger();
	}
}
