package org.mekiki.lists.matrix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.mekiki.core.api.search.TextFolding;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.lists.ListItem;
import org.mekiki.model.lists.MappingRelation;
import org.mekiki.model.lists.TechnologyList;

/** The lists of a matrix. */
final class Columns {

	private final List<TechnologyList> lists;
	private final List<List<ListItem>> items;
	private final Mappings mappings;

	private Columns(List<TechnologyList> lists, Mappings mappings) {
		this.lists = lists;
		this.mappings = mappings;
		items = lists.stream().map(ListItems::of).toList();
	}

	static Columns of(KnowledgeModel model, MatrixRequest request, Mappings mappings) {
		if (request.lists().isEmpty()) {
			return new Columns(all(model, request.earlierEditions()), mappings);
		}
		Map<String, TechnologyList> byId = new HashMap<>();
		model.getLists().forEach(list -> byId.put(list.getId(), list));
		return new Columns(request.lists().stream().distinct().map(byId::get).filter(list -> list != null).toList(), mappings);
	}

	/** Latest editions in the order of the base, each right of the editions before it. */
	private static List<TechnologyList> all(KnowledgeModel model, boolean earlierEditions) {
		Set<TechnologyList> superseded = new HashSet<>();
		model.getLists().forEach(list -> superseded.add(list.getSupersedes()));
		Set<TechnologyList> chosen = new HashSet<>();
		List<TechnologyList> ordered = new ArrayList<>();
		for (TechnologyList list : model.getLists()) {
			if (!superseded.contains(list) || list.getSupersedes() == list) {
				List<TechnologyList> chain = new ArrayList<>();
				TechnologyList edition = list;
				while (edition != null && chosen.add(edition)) {
					chain.addFirst(edition);
					edition = earlierEditions ? edition.getSupersedes() : null;
				}
				ordered.addAll(chain);
			}
		}
		return ordered;
	}

	List<TechnologyList> lists() {
		return lists;
	}

	List<ListItem> items(int column) {
		return items.get(column);
	}

	List<MatrixColumn> read(Values values) {
		int[] earlier = new int[lists.size()];
		int[] later = new int[lists.size()];
		Arrays.fill(later, -1);
		for (int column = 0; column < earlier.length; column++) {
			TechnologyList before = lists.get(column).getSupersedes();
			earlier[column] = before == lists.get(column) ? -1 : lists.indexOf(before);
			if (earlier[column] >= 0) {
				later[earlier[column]] = column;
			}
		}
		List<MatrixColumn> columns = new ArrayList<>();
		for (int column = 0; column < earlier.length; column++) {
			columns.add(column(column, earlier[column], later[column], values));
		}
		return columns;
	}

	private MatrixColumn column(int column, int earlier, int later, Values values) {
		TechnologyList list = lists.get(column);
		Map<ListItem, ListItem> predecessors = earlier < 0 ? Map.of() : predecessors(items.get(earlier), items.get(column));
		List<MatrixItem> read = new ArrayList<>();
		for (ListItem item : items.get(column)) {
			ListItem before = predecessors.get(item);
			read.add(new MatrixItem(values.link(item), read.size(), ListItems.depth(item), Values.text(item.getNotation()),
					Values.text(item.getText()), Values.text(item.getLanguage()), before == null ? null : before.getId(),
					values.sources(item)));
		}
		return new MatrixColumn(column, values.link(list), values.shortName(list), Values.text(list.getNotation()),
				Values.text(list.getJurisdiction()), values.label(list.getAuthority()), Values.text(list.getDate()),
				Values.text(list.getEdition()), Values.text(list.getPurpose()), list.getDeclaredTotal(), read, earlier, later,
				values.sources(list));
	}

	/** The same item in the edition before: by an exact link, else by the same words, each item once. */
	private Map<ListItem, ListItem> predecessors(List<ListItem> before, List<ListItem> after) {
		Set<ListItem> free = new HashSet<>(before);
		Map<ListItem, ListItem> found = new HashMap<>();
		for (ListItem item : after) {
			for (Mappings.Step step : mappings.from(item)) {
				if (step.relation() == MappingRelation.EXACT && step.to() instanceof ListItem other && free.remove(other)) {
					found.put(item, other);
					break;
				}
			}
		}
		Map<String, ListItem> byText = new HashMap<>();
		before.stream().filter(free::contains).forEach(item -> byText.putIfAbsent(folded(item), item));
		for (ListItem item : after) {
			ListItem same = found.containsKey(item) ? null : byText.get(folded(item));
			if (same != null && free.remove(same)) {
				found.put(item, same);
			}
		}
		return found;
	}

	private static String folded(ListItem item) {
		String text = Values.text(item.getText());
		return TextFolding.fold(text.isBlank() ? Values.text(item.getNotation()) : text).strip();
	}
}
