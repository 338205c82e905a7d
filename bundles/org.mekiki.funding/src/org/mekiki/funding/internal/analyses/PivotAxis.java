package org.mekiki.funding.internal.analyses;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.mekiki.core.api.result.ModelLink;
import org.mekiki.funding.api.FundingDimension;
import org.mekiki.funding.api.FundingFacts;
import org.mekiki.funding.api.MoneySum;

/**
 * The values of a dimension as rows or columns: technologies brought to a level, the greatest ones by themselves, all
 * others together, what is not stated last.
 */
final class PivotAxis {

	private final FundingDimension dimension;
	private final FundingFacts facts;
	private final int level;
	private final List<PivotKey> keys = new ArrayList<>();
	private final Map<Object, Integer> places = new HashMap<>();

	/**
	 * Makes the keys.
	 *
	 * @param sums
	 *            money by the dimension, its key the first
	 * @param level
	 *            depth to which technologies are brought, 1 for the topmost
	 * @param most
	 *            keys by themselves
	 * @param others
	 *            what all others together are called; a placeholder takes their number
	 */
	PivotAxis(FundingDimension dimension, FundingFacts facts, List<MoneySum> sums, int level, int most,
			java.util.function.IntFunction<String> others) {
		this.dimension = dimension;
		this.facts = facts;
		this.level = level;
		Map<Object, Set<Object>> gathered = new LinkedHashMap<>();
		Map<Object, Long> amounts = new HashMap<>();
		for (MoneySum sum : sums) {
			Object shown = shown(sum.key());
			gathered.computeIfAbsent(shown, none -> new HashSet<>()).add(sum.key());
			amounts.merge(shown, Long.valueOf(sum.minor()), (one, other) -> Long.valueOf(Math.addExact(one.longValue(), other.longValue())));
		}
		Set<Object> missing = gathered.remove(null);
		List<Object> order = new ArrayList<>(gathered.keySet());
		Comparator<Object> byLabel = Comparator.comparing((Object key) -> facts.label(dimension, key))
				.thenComparing(Object::toString);
		order.sort(isOrdered() ? Comparator.comparing(Object::toString)
				: Comparator.comparing((Object key) -> amounts.get(key)).reversed().thenComparing(byLabel));
		boolean tooMany = order.size() > most && !isOrdered();
		for (Object key : tooMany ? order.subList(0, most) : order) {
			add(new PivotKey(key.toString(), facts.label(dimension, key), link(key), gathered.get(key)));
		}
		if (tooMany) {
			Set<Object> rest = new HashSet<>();
			order.subList(most, order.size()).forEach(key -> rest.addAll(gathered.get(key)));
			add(new PivotKey(PivotKey.OTHERS, others.apply(order.size() - most), null, rest));
		}
		if (missing != null) {
			add(new PivotKey(PivotKey.MISSING, facts.label(dimension, null), null, missing));
		}
	}

	/** Years and sheets have an order of their own. */
	private boolean isOrdered() {
		return dimension == FundingDimension.YEAR || dimension == FundingDimension.VINTAGE;
	}

	private Object shown(Object key) {
		return dimension == FundingDimension.TECHNOLOGY ? facts.above(key, level) : key;
	}

	private ModelLink link(Object key) {
		return facts.link(key).orElse(null);
	}

	private void add(PivotKey key) {
		key.values().forEach(value -> places.put(value, Integer.valueOf(keys.size())));
		keys.add(key);
	}

	FundingDimension dimension() {
		return dimension;
	}

	List<PivotKey> keys() {
		return keys;
	}

	/** Index of the key that gathers a value. */
	int place(Object value) {
		return places.get(value).intValue();
	}
}
