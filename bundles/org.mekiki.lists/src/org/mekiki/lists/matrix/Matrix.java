package org.mekiki.lists.matrix;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.mekiki.core.api.result.ModelLink;
import org.mekiki.model.KnowledgeModel;

/**
 * Technologies of a taxonomy against lists. Immutable, without live objects of a model; every question is answered from
 * an array. What counts where is decided in ADR 23.
 */
public final class Matrix {

	private final MatrixRequest request;
	private final ModelLink taxonomy;
	private final List<MatrixRow> rows;
	private final List<MatrixColumn> columns;
	private final Cell[] cells;
	private final Agreement[] agreements;
	private final EditionMark[] marks;
	private final Map<String, Integer> rowById = new HashMap<>();
	private final Map<String, Integer> columnById = new HashMap<>();

	Matrix(MatrixRequest request, ModelLink taxonomy, List<MatrixRow> rows, List<MatrixColumn> columns, Cell[] cells) {
		this.request = request;
		this.taxonomy = taxonomy;
		this.rows = List.copyOf(rows);
		this.columns = List.copyOf(columns);
		this.cells = cells;
		rows.forEach(row -> rowById.put(row.technology().id(), Integer.valueOf(row.index())));
		columns.forEach(column -> columnById.put(column.list().id(), Integer.valueOf(column.index())));
		agreements = agreements();
		marks = marks();
	}

	/**
	 * Computes a matrix. Reads the model, so call it where the model may be read: on the thread of a session, or with a
	 * model that was lent.
	 *
	 * @param model
	 *            the knowledge base
	 * @param request
	 *            what to compare; lists and taxonomies that are gone are left out
	 * @return the matrix; without rows if there is no taxonomy
	 */
	public static Matrix of(KnowledgeModel model, MatrixRequest request) {
		return new MatrixBuilder(model, request).build();
	}

	/**
	 * What was asked for.
	 *
	 * @return the request
	 */
	public MatrixRequest request() {
		return request;
	}

	/**
	 * The taxonomy of the rows.
	 *
	 * @return null if there is none
	 */
	public ModelLink taxonomy() {
		return taxonomy;
	}

	/**
	 * All technologies of the taxonomy.
	 *
	 * @return in the order of the tree
	 */
	public List<MatrixRow> rows() {
		return rows;
	}

	/**
	 * The lists.
	 *
	 * @return in the order asked for
	 */
	public List<MatrixColumn> columns() {
		return columns;
	}

	/**
	 * The rows directly in the taxonomy.
	 *
	 * @return in order
	 */
	public List<MatrixRow> topRows() {
		return rows.stream().filter(row -> row.parent() < 0).toList();
	}

	/**
	 * Place of a technology.
	 *
	 * @param id
	 *            its identifier
	 * @return index of its row; -1 if it is none
	 */
	public int row(String id) {
		return rowById.getOrDefault(id, Integer.valueOf(-1)).intValue();
	}

	/**
	 * Place of a list.
	 *
	 * @param id
	 *            its identifier
	 * @return index of its column; -1 if it is none
	 */
	public int column(String id) {
		return columnById.getOrDefault(id, Integer.valueOf(-1)).intValue();
	}

	/**
	 * What a list says about a technology.
	 *
	 * @param row
	 *            index of the row
	 * @param column
	 *            index of the column
	 * @return never null
	 */
	public Cell cell(int row, int column) {
		return cells[row * columns.size() + column];
	}

	/**
	 * How many lists name a technology.
	 *
	 * @param row
	 *            index of the row
	 * @return never null
	 */
	public Agreement agreement(int row) {
		return agreements[row];
	}

	/**
	 * What became of a cell since the edition before.
	 *
	 * @param row
	 *            index of the row
	 * @param column
	 *            index of the column with the later edition
	 * @return never null
	 */
	public EditionMark mark(int row, int column) {
		return marks[row * columns.size() + column];
	}

	/**
	 * Where a list that names nothing here names the whole that this is part of. A list that says "AI" does not say
	 * "chips for AI", but whoever looks at chips for AI wants to know.
	 *
	 * @param row
	 *            index of the row
	 * @param column
	 *            index of the column
	 * @return index of the nearest row above to which an item is linked as exact, close or wider; -1 if there is none, or
	 *         if the cell is not empty
	 */
	public int namedAbove(int row, int column) {
		if (!cell(row, column).isEmpty()) {
			return -1;
		}
		int above = rows.get(row).parent();
		while (above >= 0 && cell(above, column).entries().stream().noneMatch(Matrix::namesWhole)) {
			above = rows.get(above).parent();
		}
		return above;
	}

	/**
	 * The items of a list that are in no row.
	 *
	 * @param column
	 *            index of the column
	 * @return in the order of the list
	 */
	public List<MatrixItem> unplaced(int column) {
		Set<String> placed = new HashSet<>();
		for (int row = 0; row < rows.size(); row++) {
			cell(row, column).entries().forEach(entry -> placed.add(entry.item().item().id()));
		}
		return columns.get(column).items().stream().filter(item -> !placed.contains(item.item().id())).toList();
	}

	private static boolean namesWhole(CellEntry entry) {
		return entry.direct() && entry.links().stream().anyMatch(link -> switch (link.relation()) {
		case EXACT, CLOSE, NARROW -> true;
		default -> false;
		});
	}

	private Agreement[] agreements() {
		List<MatrixColumn> latest = columns.stream().filter(MatrixColumn::isLatest).toList();
		Set<String> all = new HashSet<>();
		latest.forEach(column -> all.add(column.jurisdiction()));
		Agreement[] found = new Agreement[rows.size()];
		Set<String> naming = new HashSet<>();
		for (int row = 0; row < found.length; row++) {
			naming.clear();
			int lists = 0;
			int items = 0;
			int agreed = 0;
			for (MatrixColumn column : latest) {
				Cell cell = cell(row, column.index());
				if (!cell.isEmpty()) {
					lists++;
					items += cell.count();
					agreed += cell.agreed() > 0 ? 1 : 0;
					naming.add(column.jurisdiction());
				}
			}
			found[row] = new Agreement(lists, latest.size(), naming.size(), all.size(), items, agreed);
		}
		return found;
	}

	private EditionMark[] marks() {
		EditionMark[] found = new EditionMark[cells.length];
		Arrays.fill(found, EditionMark.NONE);
		for (MatrixColumn column : columns) {
			if (column.earlier() >= 0) {
				for (int row = 0; row < rows.size(); row++) {
					found[row * columns.size() + column.index()] = mark(cell(row, column.earlier()),
							cell(row, column.index()));
				}
			}
		}
		return found;
	}

	private static EditionMark mark(Cell before, Cell after) {
		if (before.isEmpty() || after.isEmpty()) {
			return before.isEmpty() ? after.isEmpty() ? EditionMark.NONE : EditionMark.ADDED : EditionMark.REMOVED;
		}
		if (before.count() != after.count()) {
			return EditionMark.CHANGED;
		}
		Map<String, String> texts = new HashMap<>();
		before.entries().forEach(entry -> texts.put(entry.item().item().id(), wording(entry.item())));
		for (CellEntry entry : after.entries()) {
			String earlier = entry.item().predecessor() == null ? null : texts.get(entry.item().predecessor());
			if (earlier == null || !earlier.equals(wording(entry.item()))) {
				return EditionMark.CHANGED;
			}
		}
		return EditionMark.SAME;
	}

	private static String wording(MatrixItem item) {
		return item.text().isEmpty() ? item.item().label() : item.text();
	}
}
