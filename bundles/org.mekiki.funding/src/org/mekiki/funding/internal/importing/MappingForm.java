package org.mekiki.funding.internal.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.mekiki.core.api.exchange.ImportDraft;
import org.mekiki.core.api.exchange.ImportException;
import org.mekiki.core.api.exchange.ImportFile;
import org.mekiki.core.api.exchange.ImportForm;
import org.mekiki.core.api.exchange.ImportForm.Choice;
import org.mekiki.core.api.exchange.ImportForm.Field;
import org.mekiki.core.api.exchange.ImportForm.Grid;
import org.mekiki.core.api.exchange.ImportForm.Kind;
import org.mekiki.core.api.text.Texts;
import org.mekiki.tables.api.ColumnProfile;
import org.mekiki.tables.api.TableChoices;
import org.mekiki.tables.api.TableDocument;
import org.mekiki.tables.api.TableException;
import org.mekiki.tables.api.TableProfile;

/** The mapping of a table as a form: what was found, what people have changed, and what that would bring. */
final class MappingForm {

	private static final String SHEET = "sheet"; //$NON-NLS-1$
	private static final String HEADER = "header"; //$NON-NLS-1$
	private static final String KIND = "kind"; //$NON-NLS-1$
	private static final String YEAR = "year"; //$NON-NLS-1$
	private static final String MARK = "mark"; //$NON-NLS-1$
	private static final String ROUNDING = "rounding"; //$NON-NLS-1$
	private static final String PAYEES = "payees"; //$NON-NLS-1$
	private static final String BUDGETS = "budgets"; //$NON-NLS-1$
	private static final String HALF_UP = "half-up"; //$NON-NLS-1$
	private static final String REFUSE = "refuse"; //$NON-NLS-1$

	private static final int HEADER_LINES = 12;

	private final ImportFile file;
	private final ImportDraft draft;
	private final OpenTables tables;
	private final Map<String, String> answers;
	private final Texts texts;
	private final Locale locale;
	private String problem = ""; //$NON-NLS-1$
	/** Lines of the header that are said; null if they are found. */
	private List<Long> header;

	MappingForm(ImportFile file, ImportDraft draft, OpenTables tables, Map<String, String> answers, Texts texts) {
		this.file = file;
		this.draft = draft;
		this.tables = tables;
		this.answers = answers;
		this.texts = texts;
		locale = draft.locale();
	}

	ImportForm form() throws ImportException, IOException, TableException {
		String sheet = answers.getOrDefault(SHEET, Objects.requireNonNullElse(draft.arguments().text(SHEET), "")); //$NON-NLS-1$
		TableDocument found = read(sheet, TableChoices.NONE);
		Mapping known = FundingTableImporter.known(found.profile(), draft, texts);
		TableChoices said = known == null ? TableChoices.NONE : known.table();
		TableDocument laid = layOut(sheet, said, found);
		Mapping base = base(known, laid.profile());
		TableDocument table = typed(sheet, laid, base.table());
		MappingDraft mapping = new MappingDraft(table.profile(), base, texts);
		answer(mapping);
		Mapping complete = null;
		MappingSums sums = null;
		try {
			complete = mapping.mapping(choices(laid.profile(), base.table()));
			FundingTableImporter.bounded(table.profile(), texts);
			sums = MappingSums.of(table, file.name(), complete, texts, locale, draft.progress());
		} catch (ImportException incomplete) {
			refuse(incomplete.getMessage());
		}
		String sentence = sentence(table.profile()) + (sums == null ? "" : '\n' + sums.sentence()); //$NON-NLS-1$
		return new ImportForm(sentence, problem, fields(table.profile(), mapping), new ColumnLines(table, mapping, answers, texts, locale, draft.progress()).grid(),
				sums == null ? Grid.NONE : sums.sample(mapping.payees()), values(complete));
	}

	private void refuse(String message) {
		problem = problem.isEmpty() ? message : problem;
	}

	private TableDocument read(String sheet, TableChoices choices) throws IOException, TableException {
		return tables.read(file.path(), sheet, choices, draft.progress()::check);
	}

	/** With the header and the decimal mark that are wanted; as it was found, if that cannot be. */
	private TableDocument layOut(String sheet, TableChoices said, TableDocument found) throws IOException {
		try {
			String typed = answers.getOrDefault(HEADER, ""); //$NON-NLS-1$
			List<Long> wanted = typed.isBlank() ? said.header() : MappedTable.header(typed, texts);
			TableDocument laid = read(sheet, new TableChoices(wanted, mark(said), Map.of()));
			header = wanted;
			return laid;
		} catch (TableException impossible) {
			refuse(impossible.message(locale));
		} catch (ImportException misspelt) {
			refuse(misspelt.getMessage());
		}
		return found;
	}

	private String mark(TableChoices said) {
		String mark = answers.get(MARK);
		return mark == null ? said.decimalMark() : mark.isEmpty() ? null : mark;
	}

	/** What is known of such tables, as far as it fits; else what the names of the columns say. */
	private Mapping base(Mapping known, TableProfile table) {
		String kind = answers.get(KIND);
		boolean fits = known != null && (kind == null || kind.equals(PAYEES) == (known.grants() != null))
				&& !answers.containsKey(HEADER);
		return fits ? known : FoundMapping.partly(table, kind == null ? null : Boolean.valueOf(kind.equals(PAYEES)));
	}

	private TableDocument typed(String sheet, TableDocument laid, TableChoices said) throws IOException, TableException {
		TableChoices choices = choices(laid.profile(), said);
		return choices.columns().isEmpty() ? laid : read(sheet, choices);
	}

	/** What is said of header, marks and columns; what cannot be is told and left out. */
	private TableChoices choices(TableProfile table, TableChoices said) {
		Map<String, TableChoices.Column> columns = new HashMap<>(said.columns());
		for (ColumnProfile column : table.columns()) {
			TableChoices.Column before = columns.getOrDefault(column.name(), new TableChoices.Column(null, null));
			String type = answers.get(ColumnLines.TYPE + column.index());
			String unit = answers.get(ColumnLines.UNIT + column.index());
			if (type != null || unit != null) {
				try {
					columns.put(column.name(), new TableChoices.Column(type == null ? before.type() : MappedTable.type(type, texts),
							unit == null ? before.unit() : MappedTable.unit(unit, texts)));
				} catch (ImportException unknown) {
					refuse(unknown.getMessage());
				}
			}
		}
		columns.values().removeIf(column -> column.type() == null && column.unit() == null);
		return new TableChoices(header, mark(said), columns);
	}

	private void answer(MappingDraft mapping) {
		for (Map.Entry<String, String> answer : answers.entrySet()) {
			if (answer.getKey().startsWith(ColumnLines.ROLE)) {
				mapping.role(Integer.parseInt(answer.getKey().substring(ColumnLines.ROLE.length())), answer.getValue());
			}
		}
		try {
			if (answers.containsKey(YEAR)) {
				mapping.year(answers.get(YEAR));
			}
		} catch (ImportException wrong) {
			refuse(wrong.getMessage());
		}
		if (answers.containsKey(ROUNDING)) {
			mapping.halfUp(answers.get(ROUNDING).equals(HALF_UP));
		}
	}

	private Map<String, List<String>> values(Mapping complete) {
		Map<String, List<String>> values = new LinkedHashMap<>();
		if (answers.containsKey(SHEET)) {
			values.put(SHEET, List.of(answers.get(SHEET)));
		}
		if (complete != null && answers.keySet().stream().anyMatch(name -> !name.equals(SHEET))) {
			values.put("mapping", List.of(new String(complete.json(), StandardCharsets.UTF_8))); //$NON-NLS-1$
		}
		return values;
	}

	private String sentence(TableProfile table) {
		return texts.get("found", table.dialect().text(locale), Integer.valueOf(table.headerLines().size()), lines(table.headerLines()), //$NON-NLS-1$
				Long.valueOf(table.rows()));
	}

	private static String lines(List<Long> lines) {
		return lines.isEmpty() ? "0" : lines.size() == 1 ? lines.getFirst().toString() : lines.getFirst() + "-" + lines.getLast(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private List<Field> fields(TableProfile table, MappingDraft mapping) {
		List<Field> fields = new ArrayList<>();
		if (table.dialect().sheets().size() > 1) {
			fields.add(field(SHEET, Kind.CHOICE, table.dialect().sheets().stream().map(name -> new Choice(name, name)).toList(),
					table.dialect().sheet()));
		}
		if (!table.dialect().format().equals("json")) { //$NON-NLS-1$
			fields.add(field(HEADER, Kind.TEXT, headers(), problem.isEmpty() ? lines(table.headerLines())
					: answers.getOrDefault(HEADER, lines(table.headerLines()))));
		}
		fields.add(field(KIND, Kind.CHOICE, choices(KIND, BUDGETS, PAYEES), mapping.payees() ? PAYEES : BUDGETS));
		fields.add(field(YEAR, Kind.TEXT, List.of(), problem.isEmpty() || !answers.containsKey(YEAR)
				? mapping.year() == null ? "" : mapping.year().toString() : answers.get(YEAR))); //$NON-NLS-1$
		if (table.dialect().delimiter() != null) {
			String found = table.dialect().decimalMark();
			String asFound = found == null || answers.containsKey(MARK) && !answers.get(MARK).isEmpty() ? texts.get("mark.") : texts.get("mark.found", found); //$NON-NLS-1$ //$NON-NLS-2$
			fields.add(field(MARK, Kind.CHOICE, List.of(new Choice("", asFound), new Choice(".", texts.get("mark.point")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					new Choice(",", texts.get("mark.comma"))), answers.getOrDefault(MARK, ""))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		fields.add(field(ROUNDING, Kind.CHOICE, choices(ROUNDING, REFUSE, HALF_UP), mapping.rounds() ? HALF_UP : REFUSE));
		return fields;
	}

	private static List<Choice> headers() {
		List<Choice> lines = new ArrayList<>();
		for (int i = 0; i <= HEADER_LINES; i++) {
			lines.add(new Choice(Integer.toString(i), Integer.toString(i)));
		}
		return lines;
	}

	private Field field(String id, Kind kind, List<Choice> choices, String value) {
		return new Field(id, texts.get("field." + id), kind, choices, value); //$NON-NLS-1$
	}

	private List<Choice> choices(String prefix, String... values) {
		return Arrays.stream(values).map(value -> new Choice(value, texts.get(prefix + '.' + value))).toList();
	}
}
