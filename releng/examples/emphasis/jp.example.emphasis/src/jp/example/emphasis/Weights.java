package jp.example.emphasis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.mekiki.model.lists.ListItem;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.model.taxonomy.Technology;

/** The items of one list by area. */
final class Weights {

	private static final int DIGITS = 6;

	private final TechnologyList list;
	private final Map<Technology, Set<ListItem>> byArea = new LinkedHashMap<>();

	Weights(TechnologyList list) {
		this.list = list;
	}

	void add(Technology area, ListItem item) {
		byArea.computeIfAbsent(area, none -> new LinkedHashSet<>()).add(item);
	}

	TechnologyList list() {
		return list;
	}

	Set<Technology> areas() {
		return byArea.keySet();
	}

	/** Items in an area, each once. */
	List<ListItem> in(Technology area) {
		return List.copyOf(byArea.getOrDefault(area, Set.of()));
	}

	/** Number of items of the list, those under other items not counted. */
	int size() {
		return list.getItems().size();
	}

	/** Share of the items, 0.375 for 37.5 %. An item in two areas counts in both. */
	BigDecimal share(Technology area) {
		return BigDecimal.valueOf(in(area).size()).divide(BigDecimal.valueOf(size()), DIGITS, RoundingMode.HALF_UP);
	}
}
