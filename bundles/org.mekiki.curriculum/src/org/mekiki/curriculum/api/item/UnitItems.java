package org.mekiki.curriculum.api.item;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.mekiki.model.Element;
import org.mekiki.model.Property;
import org.mekiki.model.learning.AssessmentItem;
import org.mekiki.model.learning.Unit;

/**
 * Which items of a unit a trainee gets. An item is in the pool that its property {@value #POOL} names; the property
 * {@value #DRAW} of the unit says how many are drawn from each, such as {@code basic=3, money=2}. Items without a pool,
 * and those of pools that the unit does not mention, are asked of everybody.
 *
 * @since 0.1
 */
public final class UnitItems {

	/** Property of an item: name of its pool. */
	public static final String POOL = "curriculum.pool"; //$NON-NLS-1$
	/** Property of a unit: numbers of items drawn, by pool. */
	public static final String DRAW = "curriculum.draw"; //$NON-NLS-1$

	private static final int MOST = 10_000;
	private static final Pattern ENTRY = Pattern.compile("\\s*([^=,\\s][^=,]*?)\\s*=\\s*(\\d{1,4})\\s*"); //$NON-NLS-1$

	private UnitItems() {
	}

	/**
	 * The items for a trainee.
	 *
	 * @param unit
	 *            of the model
	 * @param draw
	 *            of the trainee
	 * @return in the order of the unit
	 */
	public static List<AssessmentItem> of(Unit unit, Draw draw) {
		Map<String, Integer> counts = draws(unit);
		Map<String, List<AssessmentItem>> pools = new LinkedHashMap<>();
		List<AssessmentItem> chosen = new ArrayList<>();
		for (AssessmentItem item : unit.getItems()) {
			String pool = property(item, POOL);
			if (counts.containsKey(pool)) {
				pools.computeIfAbsent(pool, none -> new ArrayList<>()).add(item);
			} else {
				chosen.add(item);
			}
		}
		pools.forEach((name, items) -> chosen
				.addAll(draw.picked(unit.getId() + '/' + name, items, counts.get(name).intValue(), AssessmentItem::getId)));
		return unit.getItems().stream().filter(chosen::contains).toList();
	}

	/**
	 * Entries of {@value #DRAW} that do not mean anything: not {@code name=number}, a pool without items, or more items
	 * than the pool has.
	 *
	 * @param unit
	 *            of the model
	 * @return the entries as written; empty if all is well
	 */
	public static Set<String> mistakes(Unit unit) {
		Set<String> mistakes = new TreeSet<>();
		for (String entry : entries(unit)) {
			Matcher matcher = ENTRY.matcher(entry);
			if (!matcher.matches() || unit.getItems().stream().filter(item -> matcher.group(1).equals(property(item, POOL)))
					.limit(MOST).count() < Integer.parseInt(matcher.group(2))) {
				mistakes.add(entry.strip());
			}
		}
		return mistakes;
	}

	/**
	 * The pool of an item.
	 *
	 * @param item
	 *            of the model
	 * @return empty if it is in none
	 */
	public static Optional<String> pool(AssessmentItem item) {
		return Optional.of(property(item, POOL)).filter(pool -> !pool.isBlank());
	}

	/**
	 * How many items a unit draws from its pools. Entries that do not mean anything are left out.
	 *
	 * @param unit
	 *            of the model
	 * @return numbers by pool, in the order written
	 */
	public static Map<String, Integer> draws(Unit unit) {
		Map<String, Integer> counts = new LinkedHashMap<>();
		for (String entry : entries(unit)) {
			Matcher matcher = ENTRY.matcher(entry);
			if (matcher.matches()) {
				counts.put(matcher.group(1), Integer.valueOf(matcher.group(2)));
			}
		}
		return counts;
	}

	private static List<String> entries(Unit unit) {
		String draw = property(unit, DRAW);
		return draw.isBlank() ? List.of() : List.of(draw.split(",")); //$NON-NLS-1$
	}

	private static String property(Element element, String key) {
		return element.getProperties().stream().filter(property -> key.equals(property.getKey())).map(Property::getValue)
				.filter(value -> value != null).findFirst().orElse(""); //$NON-NLS-1$
	}
}
