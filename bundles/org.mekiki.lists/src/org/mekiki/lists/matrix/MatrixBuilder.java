package org.mekiki.lists.matrix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.lists.ListItem;
import org.mekiki.model.lists.MappingRelation;
import org.mekiki.model.taxonomy.Taxonomy;

/** Reads a matrix from a model. */
final class MatrixBuilder {

	private final KnowledgeModel model;
	private final MatrixRequest request;
	private final Values values;
	private final Mappings mappings;

	MatrixBuilder(KnowledgeModel model, MatrixRequest request) {
		this.model = model;
		this.request = request;
		values = new Values(request.language());
		mappings = new Mappings(model.getAlignments(), request.counting());
	}

	Matrix build() {
		Taxonomy taxonomy = taxonomy();
		Rows rows = new Rows(taxonomy, mappings);
		Columns columns = Columns.of(model, request, mappings);
		Cell[] cells = new Cell[rows.size() * columns.lists().size()];
		List<MatrixColumn> read = columns.read(values);
		for (MatrixColumn column : read) {
			fill(cells, rows, column, columns.items(column.index()), read.size());
		}
		return new Matrix(request, taxonomy == null ? null : values.link(taxonomy), rows.read(values), read, cells);
	}

	/** The taxonomy asked for, else the one that most items lead to, else the first. */
	private Taxonomy taxonomy() {
		if (!request.taxonomy().isEmpty()) {
			return model.getTaxonomies().stream().filter(taxonomy -> request.taxonomy().equals(taxonomy.getId()))
					.findFirst().orElse(null);
		}
		Map<Taxonomy, Integer> linked = new HashMap<>();
		model.getLists().forEach(list -> ListItems.of(list).forEach(item -> mappings.reach(item).stream()
				.map(reached -> Taxonomies.of(reached.target())).distinct()
				.forEach(taxonomy -> linked.merge(taxonomy, Integer.valueOf(1), Integer::sum))));
		Taxonomy best = null;
		for (Taxonomy taxonomy : model.getTaxonomies()) {
			if (best == null || count(linked, taxonomy) > count(linked, best)) {
				best = taxonomy;
			}
		}
		return best;
	}

	private static int count(Map<Taxonomy, Integer> linked, Taxonomy taxonomy) {
		return linked.getOrDefault(taxonomy, Integer.valueOf(0)).intValue();
	}

	private void fill(Cell[] cells, Rows rows, MatrixColumn column, List<ListItem> items, int width) {
		int size = rows.size();
		List<List<CellEntry>> counted = new ArrayList<>(size);
		List<List<CellEntry>> related = new ArrayList<>(size);
		for (int row = 0; row < size; row++) {
			counted.add(null);
			related.add(null);
		}
		Placing placing = new Placing(rows, values);
		for (int index = 0; index < items.size(); index++) {
			MatrixItem item = column.items().get(index);
			List<Mappings.Reached> reached = mappings.reach(items.get(index));
			placing.place(item, reached.stream().filter(link -> link.relation() != MappingRelation.RELATED).toList(), counted);
			placing.relate(item, reached.stream().filter(link -> link.relation() == MappingRelation.RELATED).toList(),
					related);
		}
		Cell nothing = Cell.of(List.of(), List.of(), items.size());
		for (int row = 0; row < size; row++) {
			cells[row * width + column.index()] = counted.get(row) == null && related.get(row) == null ? nothing
					: Cell.of(orNone(counted.get(row)), orNone(related.get(row)), items.size());
		}
	}

	private static List<CellEntry> orNone(List<CellEntry> entries) {
		return entries == null ? List.of() : entries;
	}

	/** Puts items into rows, each item once into a row. */
	private static final class Placing {

		private final Rows rows;
		private final Values values;
		private final int[] slots;

		Placing(Rows rows, Values values) {
			this.rows = rows;
			this.values = values;
			slots = new int[rows.size()];
			Arrays.fill(slots, -1);
		}

		void place(MatrixItem item, List<Mappings.Reached> reached, List<List<CellEntry>> into) {
			if (reached.size() == 1) {
				placeOnce(item, reached.get(0), into);
				return;
			}
			List<Integer> places = new ArrayList<>();
			List<List<ItemLink>> links = new ArrayList<>();
			List<Boolean> direct = new ArrayList<>();
			for (Mappings.Reached one : reached) {
				ItemLink link = link(one);
				int own = rows.place(one.target());
				for (int row : rows.holding(one.target())) {
					if (slots[row] < 0) {
						slots[row] = places.size();
						places.add(Integer.valueOf(row));
						links.add(new ArrayList<>(1));
						direct.add(Boolean.FALSE);
					}
					links.get(slots[row]).add(link);
					if (row == own) {
						direct.set(slots[row], Boolean.TRUE);
					}
				}
			}
			for (int i = 0; i < places.size(); i++) {
				int row = places.get(i).intValue();
				slots[row] = -1;
				add(into, row, entry(item, links.get(i), direct.get(i).booleanValue()));
			}
		}

		/** By far the most items have one link, and are the same in all rows above. */
		private void placeOnce(MatrixItem item, Mappings.Reached reached, List<List<CellEntry>> into) {
			int own = rows.place(reached.target());
			int[] holding = rows.holding(reached.target());
			if (holding.length == 0) {
				return;
			}
			List<ItemLink> links = List.of(link(reached));
			CellEntry below = entry(item, links, false);
			for (int row : holding) {
				add(into, row, row == own ? entry(item, links, true) : below);
			}
		}

		void relate(MatrixItem item, List<Mappings.Reached> reached, List<List<CellEntry>> into) {
			for (Mappings.Reached one : reached) {
				int own = rows.place(one.target());
				if (own >= 0) {
					add(into, own, entry(item, List.of(link(one)), true));
				}
			}
		}

		private static void add(List<List<CellEntry>> into, int row, CellEntry entry) {
			if (into.get(row) == null) {
				into.set(row, new ArrayList<>(2));
			}
			into.get(row).add(entry);
		}

		private static CellEntry entry(MatrixItem item, List<ItemLink> links, boolean direct) {
			return new CellEntry(item, links, direct, links.stream().anyMatch(ItemLink::isAgreed));
		}

		private ItemLink link(Mappings.Reached reached) {
			return new ItemLink(values.link(reached.target()), reached.relation(),
					reached.path().stream().map(values::link).toList());
		}
	}
}
