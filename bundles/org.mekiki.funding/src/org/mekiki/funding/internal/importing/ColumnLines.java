package org.mekiki.funding.internal.importing;

import java.io.IOException;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.mekiki.core.api.analysis.Progress;
import org.mekiki.core.api.exchange.ImportForm.Choice;
import org.mekiki.core.api.exchange.ImportForm.Column;
import org.mekiki.core.api.exchange.ImportForm.Field;
import org.mekiki.core.api.exchange.ImportForm.Grid;
import org.mekiki.core.api.exchange.ImportForm.Kind;
import org.mekiki.core.api.text.Texts;
import org.mekiki.funding.api.FundingWords;
import org.mekiki.funding.api.MoneyStage;
import org.mekiki.tables.api.ColumnProfile;
import org.mekiki.tables.api.TableDocument;
import org.mekiki.tables.api.TableException;
import org.mekiki.tables.api.ValueType;

/** The columns of a table as lines of a form: what each holds, what is asked of it, and its exact sum. */
final class ColumnLines {

	/** Before the number of a column, in the name of the question for its role. */
	static final String ROLE = "role:"; //$NON-NLS-1$
	/** The same for its type. */
	static final String TYPE = "type:"; //$NON-NLS-1$
	/** The same for its unit. */
	static final String UNIT = "unit:"; //$NON-NLS-1$

	private static final int EXAMPLES = 2;
	private static final int EXAMPLE_ROWS = 20;
	private static final int EXAMPLE_LENGTH = 24;

	private final TableDocument table;
	private final MappingDraft mapping;
	private final Map<String, String> answers;
	private final Texts texts;
	private final Locale locale;
	private final Progress progress;

	ColumnLines(TableDocument table, MappingDraft mapping, Map<String, String> answers, Texts texts, Locale locale, Progress progress) {
		this.table = table;
		this.mapping = mapping;
		this.answers = answers;
		this.texts = texts;
		this.locale = locale;
		this.progress = progress;
	}

	Grid grid() throws IOException, TableException {
		Map<Integer, List<String>> examples = examples();
		Map<Integer, BigDecimal> sums = sums();
		List<Choice> roles = roles();
		List<Choice> units = Arrays.stream(texts.get("units").split(",")).map(unit -> new Choice(unit, unit)).toList(); //$NON-NLS-1$ //$NON-NLS-2$
		List<List<Field>> lines = new ArrayList<>();
		for (ColumnProfile column : table.profile().columns()) {
			Integer number = Integer.valueOf(column.index());
			lines.add(List.of(Field.shown(column.name()), Field.shown(String.join(", ", examples.getOrDefault(number, List.of()))), //$NON-NLS-1$
					new Field(ROLE + number, "", Kind.CHOICE, roles, mapping.role(column)), //$NON-NLS-1$
					new Field(TYPE + number, "", Kind.CHOICE, types(column), answers.getOrDefault(TYPE + number, "")), //$NON-NLS-1$ //$NON-NLS-2$
					new Field(UNIT + number, "", Kind.TEXT, units, column.unit() == null ? "" : column.unit().label()), //$NON-NLS-1$ //$NON-NLS-2$
					Field.shown(number(BigDecimal.valueOf(column.nulls()))), Field.shown(number(BigDecimal.valueOf(column.flagged()))),
					Field.shown(sums.containsKey(number) ? number(sums.get(number)) : sum(column))));
		}
		return new Grid(List.of(new Column(texts.get("column.name"), false), new Column(texts.get("column.examples"), false), //$NON-NLS-1$ //$NON-NLS-2$
				new Column(texts.get("column.role"), false), new Column(texts.get("column.type"), false), //$NON-NLS-1$ //$NON-NLS-2$
				new Column(texts.get("column.unit"), false), new Column(texts.get("column.empty"), true), //$NON-NLS-1$ //$NON-NLS-2$
				new Column(texts.get("column.flagged"), true), new Column(texts.get("column.sum"), true)), lines); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private List<Choice> roles() {
		List<Choice> roles = new ArrayList<>(List.of(new Choice("", texts.get("role.")))); //$NON-NLS-1$ //$NON-NLS-2$
		FundingWords words = FundingWords.of(locale);
		for (String role : mapping.roles()) {
			MoneyStage stage = role.startsWith(MappingDraft.AMOUNT)
					? MoneyStage.valueOf(role.substring(MappingDraft.AMOUNT.length()).toUpperCase(Locale.ROOT).replace('-', '_')) : null;
			roles.add(new Choice(role, stage == null ? texts.get("role." + role) : texts.get("role.amount", words.stage(stage)))); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return roles;
	}

	private List<Choice> types(ColumnProfile column) {
		List<Choice> types = new ArrayList<>();
		boolean chosen = !answers.getOrDefault(TYPE + column.index(), "").isEmpty(); //$NON-NLS-1$
		types.add(new Choice("", chosen ? texts.get("type.") : texts.get("type.found", texts.get("type." + column.type().id())))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		for (ValueType type : ValueType.values()) {
			if (type != ValueType.EMPTY) {
				types.add(new Choice(type.id(), texts.get("type." + type.id()))); //$NON-NLS-1$
			}
		}
		return types;
	}

	/** Without the rows that are not imported; empty if there are no such rows, since the profile knows the sums then. */
	private Map<Integer, BigDecimal> sums() throws IOException, TableException {
		Map<Integer, BigDecimal> sums = new HashMap<>();
		Set<Long> left = DoubtfulRows.of(table.profile()).lines();
		if (!left.isEmpty()) {
			List<ColumnProfile> columns = table.profile().columns().stream().filter(column -> column.sum() != null).toList();
			table.rows(row -> {
				progress.check();
				for (ColumnProfile column : columns) {
					if (!left.contains(Long.valueOf(row.line())) && Columns.cell(row, column).value() instanceof BigDecimal value) {
						sums.merge(Integer.valueOf(column.index()), value, BigDecimal::add);
					}
				}
				return true;
			});
		}
		return sums;
	}

	private String sum(ColumnProfile column) {
		if (column.sum() != null || column.sums().isEmpty()) {
			return column.sum() == null ? "" : number(column.sum()); //$NON-NLS-1$
		}
		return column.sums().entrySet().stream().map(sum -> number(sum.getValue()) + ' ' + sum.getKey()).collect(Collectors.joining(" + ")); //$NON-NLS-1$
	}

	private String number(BigDecimal value) {
		NumberFormat format = NumberFormat.getNumberInstance(locale);
		format.setMaximumFractionDigits(Math.max(0, value.scale()));
		return format.format(value);
	}

	private Map<Integer, List<String>> examples() throws IOException, TableException {
		Map<Integer, List<String>> examples = new HashMap<>();
		int[] rows = { 0 };
		table.rows(row -> {
			for (int i = 0; i < row.cells().size(); i++) {
				String text = row.cells().get(i).text().strip().replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
				List<String> known = examples.computeIfAbsent(Integer.valueOf(i + 1), none -> new ArrayList<>());
				if (!text.isEmpty() && known.size() < EXAMPLES && !known.contains(text)) {
					known.add(text.length() > EXAMPLE_LENGTH ? text.substring(0, EXAMPLE_LENGTH) + '\u2026' : text);
				}
			}
			return ++rows[0] < EXAMPLE_ROWS;
		});
		return examples;
	}
}
