package org.mekiki.curriculum.internal.exercise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.mekiki.core.api.result.Column;
import org.mekiki.core.api.result.ModelLink;
import org.mekiki.core.api.result.Result;
import org.mekiki.core.api.result.Table;
import org.mekiki.core.api.result.Trail;
import org.mekiki.core.api.text.Texts;
import org.mekiki.curriculum.api.exercise.Decision;
import org.mekiki.curriculum.api.exercise.Finding;
import org.mekiki.curriculum.api.item.Draw;
import org.mekiki.curriculum.internal.exercise.DecisionSpec.Take;
import org.mekiki.curriculum.internal.json.JsonPart;

/** Works out, from a result, what the right answers to the questions of an author are. */
public final class Decisions {

	private static final int MOST_CANDIDATES = 60;
	/** Cells of a row that are told, at most. */
	private static final int MOST_CELLS = 12;
	private static final String ROW = "{row}"; //$NON-NLS-1$

	private final Texts texts;
	private final List<Table> tables;
	private final Draw draw;
	private final JsonPart.Problems problems;

	/**
	 * Prepares.
	 *
	 * @param texts
	 *            of this package
	 * @param result
	 *            of the analysis
	 * @param draw
	 *            of the trainee
	 * @param problems
	 *            takes what does not fit the result
	 */
	public Decisions(Texts texts, Result result, Draw draw, JsonPart.Problems problems) {
		this.texts = texts;
		tables = result.sections().stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
		this.draw = draw;
		this.problems = problems;
	}

	/**
	 * What is asked.
	 *
	 * @param specs
	 *            what the author has put; if nothing, figures are drawn from the result
	 * @return at least one, unless problems were told; without routes
	 */
	public List<Asked> of(List<DecisionSpec> specs) {
		List<DecisionSpec> all = specs.isEmpty() ? DrawnFigures.of(tables, draw) : specs;
		if (all.isEmpty()) {
			problems.add("decisions", "no.figures"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		List<Asked> decisions = new ArrayList<>();
		for (DecisionSpec spec : all) {
			Table table = table(spec);
			if (table != null) {
				List<Integer> open = new RowSelection(table, spec).matching();
				decisions.add(asked(spec, table, spec.take() == Take.DRAWN ? drawn(spec, table, open) : open));
			}
		}
		return decisions;
	}

	/**
	 * Where a wrong way leads in this result.
	 *
	 * @param asked
	 *            the question, whose rows were drawn already if they are drawn
	 * @param route
	 *            that works its answer out
	 * @return null if it does not fit the result, which was told
	 */
	public TakenRoute route(Asked asked, WrongRoute route) {
		DecisionSpec spec = route.instead();
		Table table = table(spec);
		if (table == null) {
			return null;
		}
		List<Integer> open = new RowSelection(table, spec).matching();
		if (spec.take() == Take.DRAWN) {
			List<String> names = asked.certain().stream().map(row -> nameKey(asked.table(), row.intValue())).toList();
			open = open.stream().filter(row -> names.contains(nameKey(table, row.intValue()))).toList();
		}
		return new TakenRoute(words(route.say()), asked(spec, table, open).decision());
	}

	/** What an author has written in the language of the trainee, else in any. */
	String words(Map<String, String> written) {
		return written.getOrDefault(texts.locale().getLanguage(), written.values().stream().findFirst().orElse("")); //$NON-NLS-1$
	}

	private static String nameKey(Table table, int row) {
		int column = CellText.nameColumn(table);
		return CellText.key(table.value(row, column), table.columns().get(column).type());
	}

	private List<Integer> drawn(DecisionSpec spec, Table table, List<Integer> open) {
		return draw.picked(spec.id(), new RowSelection(table, spec).withValue(open, spec.answer()), spec.rows(),
				row -> rowKey(table, row.intValue()));
	}

	/** The table that a question is about; null if there is none with its columns, which was told. */
	private Table table(DecisionSpec spec) {
		if (spec.table() > tables.size()) {
			problems.add(spec.id(), "no.table", Integer.valueOf(spec.table())); //$NON-NLS-1$
			return null;
		}
		Table table = tables.get(spec.table() - 1);
		return columnsExist(spec, table) ? table : null;
	}

	private boolean columnsExist(DecisionSpec spec, Table table) {
		List<String> used = new ArrayList<>(spec.where().stream().map(DecisionSpec.Condition::column).toList());
		used.add(spec.by());
		used.add(spec.answer());
		List<String> known = table.columns().stream().map(Column::id).toList();
		List<String> unknown = used.stream().filter(column -> !column.isEmpty() && !known.contains(column)).toList();
		unknown.forEach(column -> problems.add(spec.id(), "no.column", column)); //$NON-NLS-1$
		return unknown.isEmpty();
	}

	private Asked asked(DecisionSpec spec, Table table, List<Integer> open) {
		RowSelection.Taken taken = new RowSelection(table, spec).take(open);
		return new Asked(spec, table, taken.certain(), taken.level(), decision(spec, table, taken), List.of());
	}

	private Decision decision(DecisionSpec spec, Table table, RowSelection.Taken taken) {
		String row = taken.certain().isEmpty() ? "" : names(table, taken.certain()); //$NON-NLS-1$
		if (spec.answer().isEmpty()) {
			int count = taken.certain().size() + taken.level().size();
			Trail why = Trail.of(texts.get("counted", table.title(), Integer.valueOf(count)), //$NON-NLS-1$
					reasons(table, spec, taken.certain()));
			return new Decision(spec.id(), question(spec, row), true, 1, List.of(),
					List.of(new Finding(Integer.toString(count), "", why)), List.of(), BigDecimal.ZERO); //$NON-NLS-1$
		}
		int column = table.column(spec.answer());
		if (table.columns().get(column).type().isFigure()) {
			return new Decision(spec.id(), question(spec, row), true, 1, List.of(),
					taken.certain().stream().limit(1).map(at -> finding(table, spec, at.intValue())).toList(), List.of(),
					spec.tolerance());
		}
		List<Finding> certain = findings(table, spec, taken.certain());
		List<Finding> level = findings(table, spec, taken.level());
		level.removeIf(one -> certain.stream().anyMatch(other -> other.label().equals(one.label())));
		int count = certain.size() + Math.min(level.size(), taken.places());
		return new Decision(spec.id(), question(spec, row), false, count, candidates(table, spec), certain, level,
				BigDecimal.ZERO);
	}

	private String question(DecisionSpec spec, String row) {
		String asked = words(spec.ask());
		return asked.isEmpty() ? texts.get("figure", row, labelOf(spec)) : asked.replace(ROW, row); //$NON-NLS-1$
	}

	private String labelOf(DecisionSpec spec) {
		Table table = tables.get(spec.table() - 1);
		return table.columns().get(table.column(spec.answer())).label();
	}

	private static List<Finding> findings(Table table, DecisionSpec spec, List<Integer> rows) {
		Map<String, Finding> found = new LinkedHashMap<>();
		for (Integer row : rows) {
			Finding finding = finding(table, spec, row.intValue());
			if (!finding.label().isEmpty()) {
				found.putIfAbsent(finding.label(), finding);
			}
		}
		return new ArrayList<>(found.values());
	}

	private static Finding finding(Table table, DecisionSpec spec, int row) {
		int column = table.column(spec.answer());
		Object value = table.value(row, column);
		return new Finding(CellText.of(value, table.columns().get(column).type()),
				value instanceof ModelLink link ? link.id() : "", why(table, spec, row)); //$NON-NLS-1$
	}

	/** The explanation of the figure that decides, or else of the answer itself; the row if the analysis explains neither. */
	static Trail why(Table table, DecisionSpec spec, int row) {
		Trail by = spec.by().isEmpty() ? null : table.trail(row, table.column(spec.by()));
		Trail answer = spec.answer().isEmpty() ? null : table.trail(row, table.column(spec.answer()));
		return by != null ? by : answer != null ? answer : wholeRow(table, row);
	}

	/** What the row says, with the explanations that its other cells have. */
	static Trail wholeRow(Table table, int row) {
		List<String> said = new ArrayList<>();
		List<Trail> explained = new ArrayList<>();
		for (int column = 0; column < table.columns().size(); column++) {
			Column header = table.columns().get(column);
			String value = CellText.of(table.value(row, column), header.type());
			if (!value.isEmpty() && said.size() < MOST_CELLS) {
				said.add(header.label() + ' ' + value);
			}
			Trail trail = table.trail(row, column);
			if (trail != null && explained.size() < MOST_CELLS) {
				explained.add(trail);
			}
		}
		ModelLink object = table.value(row, CellText.nameColumn(table)) instanceof ModelLink link ? link : null;
		return new Trail(table.title() + " \u2013 " + String.join(", ", said), object, List.of(), explained); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static List<Trail> reasons(Table table, DecisionSpec spec, List<Integer> rows) {
		List<Trail> reasons = new ArrayList<>();
		for (Integer row : rows) {
			reasons.add(why(table, spec, row.intValue()));
		}
		return reasons;
	}

	private List<String> candidates(Table table, DecisionSpec spec) {
		int column = table.column(spec.answer());
		List<String> labels = IntStream.range(0, table.rowCount())
				.mapToObj(row -> CellText.of(table.value(row, column), table.columns().get(column).type()))
				.filter(label -> !label.isEmpty()).distinct().toList();
		return labels.size() > MOST_CANDIDATES ? List.of() : draw.shuffled(spec.id(), labels, Function.identity());
	}

	private static String names(Table table, List<Integer> rows) {
		int column = CellText.nameColumn(table);
		return rows.stream().map(row -> CellText.of(table.value(row.intValue(), column), table.columns().get(column).type()))
				.reduce((one, other) -> one + ", " + other).orElse(""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String rowKey(Table table, int row) {
		return IntStream.range(0, table.columns().size())
				.mapToObj(column -> CellText.key(table.value(row, column), table.columns().get(column).type()))
				.reduce("", (one, other) -> one + '\u0000' + other); //$NON-NLS-1$
	}

	/** Orders values of a column, those that are none first. */
	static Comparator<Object> byValue() {
		return Comparator.nullsFirst((one, other) -> compare(one, other));
	}

	@SuppressWarnings("unchecked")
	private static int compare(Object one, Object other) {
		return ((Comparable<Object>) one).compareTo(other);
	}
}
