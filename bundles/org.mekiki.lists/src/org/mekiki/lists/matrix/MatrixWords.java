package org.mekiki.lists.matrix;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.mekiki.core.api.result.ModelLink;
import org.mekiki.core.api.result.Trail;
import org.mekiki.core.api.text.Texts;
import org.mekiki.model.lists.MappingRelation;

/** Says in words what a matrix shows, and explains its figures down to citations. Made for one matrix and language. */
public final class MatrixWords {

	/** Names of more rows than this are not listed in a sentence. */
	private static final int NAMES = 8;

	private final Matrix matrix;
	private final Texts texts;
	private final Map<CellEntry, Trail> entries = new IdentityHashMap<>();
	private String sentence;

	/**
	 * Prepares the words.
	 *
	 * @param matrix
	 *            the matrix
	 * @param locale
	 *            language of sentences
	 */
	public MatrixWords(Matrix matrix, Locale locale) {
		this.matrix = matrix;
		texts = Texts.of(MatrixWords.class, locale);
	}

	/**
	 * What the words are about.
	 *
	 * @return the matrix
	 */
	public Matrix matrix() {
		return matrix;
	}

	/**
	 * The whole in a sentence: how much is compared, what all name, what fewer name. Looks through all cells when it is asked
	 * for the first time.
	 *
	 * @return plain text
	 */
	public String sentence() {
		if (sentence == null) {
			sentence = whole();
		}
		return sentence;
	}

	private String whole() {
		List<MatrixRow> tops = matrix.topRows();
		List<MatrixColumn> latest = matrix.columns().stream().filter(MatrixColumn::isLatest).toList();
		if (tops.isEmpty() || latest.isEmpty()) {
			return texts.get(tops.isEmpty() ? "sentence.no.rows" : "sentence.no.columns"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		long items = latest.stream().mapToLong(column -> column.items().size()).sum();
		List<String> parts = new ArrayList<>();
		parts.add(texts.get("sentence", size(tops), size(latest), Long.valueOf(items))); //$NON-NLS-1$
		TreeMap<Integer, List<MatrixRow>> byAgreement = new TreeMap<>(Comparator.reverseOrder());
		byAgreement.putAll(tops.stream().collect(Collectors.groupingBy(row -> Integer.valueOf(agreement(row).lists()))));
		byAgreement.forEach((lists, rows) -> {
			if (lists.intValue() > 0) {
				String key = lists.intValue() == latest.size() ? "sentence.all" : "sentence.some"; //$NON-NLS-1$ //$NON-NLS-2$
				parts.add(texts.get(key, lists, names(rows)));
			} else {
				parts.add(texts.get("sentence.none", names(rows))); //$NON-NLS-1$
			}
		});
		long unplaced = latest.stream().mapToLong(column -> matrix.unplaced(column.index()).size()).sum();
		if (unplaced > 0) {
			parts.add(texts.get("sentence.unplaced", Long.valueOf(unplaced))); //$NON-NLS-1$
		}
		return texts.get("sentence.whole", //$NON-NLS-1$
				parts.stream().reduce((one, other) -> texts.get("sentence.join", one, other)).orElseThrow()); //$NON-NLS-1$
	}

	/**
	 * A cell in a few words, for tooltips and screen readers.
	 *
	 * @param row
	 *            index of the row
	 * @param column
	 *            index of the column
	 * @return plain text
	 */
	public String cell(int row, int column) {
		Cell cell = matrix.cell(row, column);
		MatrixColumn list = matrix.columns().get(column);
		String technology = matrix.rows().get(row).technology().label();
		if (cell.isEmpty()) {
			int above = matrix.namedAbove(row, column);
			return above < 0 ? texts.get("cell.none", list.list().label(), technology) //$NON-NLS-1$
					: texts.get("cell.above", list.list().label(), technology, //$NON-NLS-1$
							matrix.rows().get(above).technology().label());
		}
		String text = texts.get("cell", list.list().label(), technology, size(cell.entries()), //$NON-NLS-1$
				Integer.valueOf(cell.listSize()), percent(cell.share()));
		return cell.suggested() == 0 ? text : text + texts.get("cell.suggested", Integer.valueOf(cell.suggested())); //$NON-NLS-1$
	}

	/**
	 * Explains a cell.
	 *
	 * @param row
	 *            index of the row
	 * @param column
	 *            index of the column
	 * @return down to items, links and where they are cited
	 */
	public Trail whyCell(int row, int column) {
		Cell cell = matrix.cell(row, column);
		List<Trail> inputs = new ArrayList<>();
		cell.entries().forEach(entry -> inputs.add(whyEntry(entry)));
		cell.related().forEach(entry -> inputs.add(Trail.of(texts.get("why.related"), whyEntry(entry)))); //$NON-NLS-1$
		MatrixColumn list = matrix.columns().get(column);
		inputs.add(new Trail(texts.get("why.list", list.list().label(), size(list.items())), list.list(), list.sources(), //$NON-NLS-1$
				List.of()));
		return Trail.of(cell(row, column), inputs);
	}

	/**
	 * Explains how many lists name a technology.
	 *
	 * @param row
	 *            index of the row
	 * @return the lists that do, with their cells, and those that do not
	 */
	public Trail whyAgreement(int row) {
		Agreement agreement = agreement(matrix.rows().get(row));
		List<Trail> inputs = new ArrayList<>();
		List<Trail> silent = new ArrayList<>();
		for (MatrixColumn column : matrix.columns()) {
			if (column.isLatest()) {
				(matrix.cell(row, column.index()).isEmpty() ? silent : inputs).add(whyCell(row, column.index()));
			}
		}
		if (!silent.isEmpty()) {
			inputs.add(Trail.of(texts.get("why.silent", size(silent)), silent)); //$NON-NLS-1$
		}
		return Trail.of(texts.get("why.agreement", Integer.valueOf(agreement.lists()), //$NON-NLS-1$
				Integer.valueOf(agreement.allLists()), matrix.rows().get(row).technology().label(),
				Integer.valueOf(agreement.jurisdictions()), Integer.valueOf(agreement.allJurisdictions())), inputs);
	}

	/**
	 * Explains an item in a cell.
	 *
	 * @param entry
	 *            the item
	 * @return the item with its links
	 */
	public Trail whyEntry(CellEntry entry) {
		return entries.computeIfAbsent(entry, one -> new Trail(item(one.item()), one.item().item(), one.item().sources(),
				one.links().stream().map(this::whyLink).toList()));
	}

	/** The words of the source beside the label where they differ. */
	private String item(MatrixItem item) {
		String label = item.item().label();
		return item.text().isEmpty() || item.text().equals(label) ? label : texts.get("why.item", label, item.text()); //$NON-NLS-1$
	}

	private Trail whyLink(ItemLink link) {
		if (link.steps().size() == 1) {
			return whyStep(link.steps().get(0));
		}
		ModelLink start = link.steps().get(0).source();
		return Trail.of(texts.get("why.chain", start.label(), texts.get(relation(link.relation())), link.target().label(), //$NON-NLS-1$
				size(link.steps())), link.steps().stream().map(this::whyStep).toList());
	}

	/**
	 * Explains an alignment.
	 *
	 * @param step
	 *            the alignment
	 * @return relation, state, reviewer and reason, with where it is cited
	 */
	public Trail whyStep(MatrixLink step) {
		StringBuilder words = new StringBuilder(texts.get("why.link", step.source().label(), //$NON-NLS-1$
				texts.get(relation(step.relation())), step.target().label()));
		words.append(texts.get("why.state." + step.state().getName())); //$NON-NLS-1$
		if (!step.reviewer().isEmpty()) {
			words.append(texts.get("why.reviewer", step.reviewer())); //$NON-NLS-1$
		}
		if (step.confidence() != null) {
			words.append(texts.get("why.confidence", step.confidence())); //$NON-NLS-1$
		}
		words.append(texts.get("why.link.end")); //$NON-NLS-1$
		if (!step.reason().isEmpty()) {
			words.append(texts.get("why.reason", step.reason())); //$NON-NLS-1$
		}
		return new Trail(words.toString(), step.alignment(), step.sources(), List.of());
	}

	private static String relation(MappingRelation relation) {
		return "relation." + relation.getName(); //$NON-NLS-1$
	}

	private Agreement agreement(MatrixRow row) {
		return matrix.agreement(row.index());
	}

	private String names(List<MatrixRow> rows) {
		String listed = rows.stream().limit(NAMES).map(row -> texts.get("name", row.technology().label())) //$NON-NLS-1$
				.collect(Collectors.joining(texts.get("separator"))); //$NON-NLS-1$
		return rows.size() <= NAMES ? listed : texts.get("more", listed, Integer.valueOf(rows.size() - NAMES)); //$NON-NLS-1$
	}

	private String percent(BigDecimal share) {
		return texts.get("percent", share); //$NON-NLS-1$
	}

	private static Integer size(List<?> list) {
		return Integer.valueOf(list.size());
	}
}
