package org.mekiki.lists.internal.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.mekiki.core.api.exchange.ImportException;
import org.mekiki.core.api.exchange.ImportForm;
import org.mekiki.core.api.exchange.ImportForm.Choice;
import org.mekiki.core.api.exchange.ImportForm.Column;
import org.mekiki.core.api.exchange.ImportForm.Field;
import org.mekiki.core.api.exchange.ImportForm.Grid;
import org.mekiki.core.api.exchange.ImportForm.Kind;
import org.mekiki.core.api.text.Texts;
import org.mekiki.lists.internal.reading.TableSource;
import org.mekiki.tables.api.TableTexts.Row;

/** A table as a list, as a form: what was found, what people have changed, and the items that this would bring. */
final class ListTableForm {

	/** Before the number of a column, in the name of the question for its role. */
	private static final String ROLE = "role:"; //$NON-NLS-1$

	private static final List<String> ROLES = List.of("notation", "level", "parent", "text", "label@ja", "label@en", "label@zh", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
			"label@ko", "label@de", "label@fr", "alt@", "definition@", "note@", "language", "status", "id"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
	private static final List<String> LANGUAGES = List.of("ja", "en", "zh", "ko", "de", "fr"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	private static final int HEADINGS = 12;
	private static final int EXAMPLES = 2;
	private static final int EXAMPLE_LENGTH = 24;
	private static final int SHOWN = 12;

	private final TableSource table;
	private final TableArguments arguments;
	private final Map<String, String> answers;
	private final Texts texts;
	private String problem = ""; //$NON-NLS-1$

	ListTableForm(TableSource table, TableArguments arguments, Map<String, String> answers, Texts texts) {
		this.table = table;
		this.arguments = arguments;
		this.answers = answers;
		this.texts = texts;
	}

	ImportForm form(String file) {
		TableLayout found = TableLayout.of(table.rows(), arguments.columns(), heading());
		Map<String, String> roles = roles(found.columns());
		TableLayout layout = roles.isEmpty() ? found : TableLayout.of(table.rows(), roles, Integer.valueOf((int) found.heading()));
		try {
			layout.complete(file, texts);
		} catch (ImportException incomplete) {
			problem = problem.isEmpty() ? incomplete.getMessage() : problem;
		}
		String merged = answers.getOrDefault(Levels.MERGED, arguments.text(Levels.MERGED));
		Levels levels = new Levels(layout.columns(), layout.items(), merged);
		return new ImportForm(sentence(layout), problem, fields(layout, levels, merged), parts(layout), sample(layout, levels), values(layout));
	}

	/** The line that is said; null if it is to be found. */
	private Integer heading() {
		String said = answers.getOrDefault(TableArguments.HEADING, "").strip(); //$NON-NLS-1$
		if (said.isEmpty()) {
			return arguments.heading();
		}
		try {
			return Integer.valueOf(Math.max(0, Integer.parseInt(said)));
		} catch (NumberFormatException misspelt) {
			problem = texts.get("headingNumber", said); //$NON-NLS-1$
			return arguments.heading();
		}
	}

	/** What people have said of columns, with what was found of the others; empty if they have said nothing. */
	private Map<String, String> roles(TableColumns found) {
		Map<String, String> roles = new LinkedHashMap<>();
		List<String> said = answers.keySet().stream().filter(name -> name.startsWith(ROLE)).toList();
		if (!said.isEmpty()) {
			for (int i = 0; i < found.width(); i++) {
				roles.put(String.valueOf(i + 1), orNone(found.role(i)));
			}
			for (String name : said) {
				String column = name.substring(ROLE.length());
				String role = answers.get(name);
				if (TableColumns.isSingle(role)) {
					roles.replaceAll((other, held) -> held.equals(role) ? TableArguments.UNUSED : held);
				}
				roles.put(column, orNone(role));
			}
		}
		return roles;
	}

	private static String orNone(String role) {
		return role.isEmpty() ? TableArguments.UNUSED : role;
	}

	private String sentence(TableLayout layout) {
		long items = layout.items().stream().filter(row -> !layout.columns().value(row, "text").isEmpty()).count(); //$NON-NLS-1$
		return texts.get("found", table.dialect().text(texts.locale()), Long.valueOf(layout.heading()), //$NON-NLS-1$
				Integer.valueOf(layout.items().size()), Long.valueOf(items));
	}

	private List<Field> fields(TableLayout layout, Levels levels, String merged) {
		List<Field> fields = new ArrayList<>();
		if (table.dialect().sheets().size() > 1) {
			fields.add(field(TableArguments.SHEET, Kind.CHOICE, table.dialect().sheets().stream().map(name -> new Choice(name, name)).toList(),
					table.dialect().sheet()));
		}
		fields.add(field(TableArguments.HEADING, Kind.TEXT, IntStream.rangeClosed(0, HEADINGS).mapToObj(String::valueOf)
				.map(line -> new Choice(line, line)).toList(),
				problem.isEmpty() ? String.valueOf(layout.heading()) : answers.getOrDefault(TableArguments.HEADING, String.valueOf(layout.heading()))));
		fields.add(field(TableArguments.LANGUAGE, Kind.TEXT, LANGUAGES.stream().map(language -> new Choice(language, language)).toList(),
				answers.getOrDefault(TableArguments.LANGUAGE, arguments.text(TableArguments.LANGUAGE))));
		if (layout.columns().has("level")) { //$NON-NLS-1$
			String asFound = texts.get("merged.found", texts.get(levels.repeated().isEmpty() ? "merged.no" : "merged.yes")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			fields.add(field(Levels.MERGED, Kind.CHOICE, List.of(new Choice("", merged.isEmpty() ? asFound : texts.get("merged.")), //$NON-NLS-1$ //$NON-NLS-2$
					new Choice(Levels.YES, texts.get("merged.yes")), new Choice(Levels.NO, texts.get("merged.no"))), merged)); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return fields;
	}

	private Field field(String id, Kind kind, List<Choice> choices, String value) {
		return new Field(id, texts.get("field." + id), kind, choices, value); //$NON-NLS-1$
	}

	private Grid parts(TableLayout layout) {
		TableColumns columns = layout.columns();
		Set<String> offered = new LinkedHashSet<>(ROLES);
		IntStream.range(0, columns.width()).mapToObj(columns::role).filter(role -> !role.isEmpty()).forEach(offered::add);
		List<Choice> roles = new ArrayList<>(List.of(new Choice("", texts.get("role.")))); //$NON-NLS-1$ //$NON-NLS-2$
		offered.forEach(role -> roles.add(new Choice(role, words(role))));
		List<List<Field>> lines = new ArrayList<>();
		for (int i = 0; i < columns.width(); i++) {
			int column = i;
			lines.add(List.of(Field.shown(columns.headings().get(i)),
					Field.shown(layout.items().stream().map(row -> row.cell(column).strip().replaceAll("\\s+", " ")) //$NON-NLS-1$ //$NON-NLS-2$
							.filter(text -> !text.isEmpty()).distinct().limit(EXAMPLES).map(ListTableForm::cut).collect(Collectors.joining(", "))), //$NON-NLS-1$
					new Field(ROLE + (i + 1), "", Kind.CHOICE, roles, columns.role(i)), //$NON-NLS-1$
					Field.shown(String.valueOf(layout.items().stream().filter(row -> row.cell(column).isBlank()).count()))));
		}
		return new Grid(List.of(new Column(texts.get("column.name"), false), new Column(texts.get("column.examples"), false), //$NON-NLS-1$ //$NON-NLS-2$
				new Column(texts.get("column.role"), false), new Column(texts.get("column.empty"), true)), lines); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private String words(String role) {
		int at = role.indexOf('@');
		String plain = at < 0 ? role : role.substring(0, at);
		boolean known = ROLES.contains(plain) || ROLES.stream().anyMatch(each -> each.startsWith(plain + '@'));
		String text = known ? texts.get("role." + plain) : plain; //$NON-NLS-1$
		return at < 0 || at == role.length() - 1 ? text : texts.get("role.ofLanguage", text, role.substring(at + 1)); //$NON-NLS-1$
	}

	private static String cut(String text) {
		return text.length() > EXAMPLE_LENGTH ? text.substring(0, EXAMPLE_LENGTH) + '\u2026' : text;
	}

	/** The first items, with what stands above them and what they are called elsewhere. */
	private Grid sample(TableLayout layout, Levels levels) {
		TableColumns columns = layout.columns();
		List<List<Field>> lines = new ArrayList<>();
		for (Row row : layout.items().stream().filter(row -> !columns.value(row, "text").isEmpty()).limit(SHOWN).toList()) { //$NON-NLS-1$
			String parent = columns.value(row, "parent"); //$NON-NLS-1$
			String above = parent.isEmpty() ? String.join(" \u203a ", levels.of(row)) : parent; //$NON-NLS-1$
			String labels = columns.roles("label@").stream().map(role -> columns.value(row, role)) //$NON-NLS-1$
					.filter(label -> !label.isEmpty() && !label.equals(columns.value(row, "text"))).collect(Collectors.joining(" / ")); //$NON-NLS-1$ //$NON-NLS-2$
			lines.add(List.of(Field.shown(String.valueOf(row.line())), Field.shown(above), Field.shown(columns.value(row, "notation")), //$NON-NLS-1$
					Field.shown(columns.value(row, "text")), Field.shown(labels))); //$NON-NLS-1$
		}
		return new Grid(List.of(new Column(texts.get("column.line"), true), new Column(texts.get("role.level"), false), //$NON-NLS-1$ //$NON-NLS-2$
				new Column(texts.get("role.notation"), false), new Column(texts.get("role.text"), false), //$NON-NLS-1$ //$NON-NLS-2$
				new Column(texts.get("role.label"), false)), lines); //$NON-NLS-1$
	}

	/** What is not answered is found again when the file is read. */
	private Map<String, List<String>> values(TableLayout layout) {
		Map<String, List<String>> values = new LinkedHashMap<>();
		for (String name : Arrays.asList(TableArguments.SHEET, TableArguments.LANGUAGE, Levels.MERGED)) {
			if (answers.containsKey(name)) {
				values.put(name, List.of(answers.get(name).strip()));
			}
		}
		boolean roles = answers.keySet().stream().anyMatch(name -> name.startsWith(ROLE));
		if (roles || answers.containsKey(TableArguments.HEADING)) {
			values.put(TableArguments.HEADING, List.of(String.valueOf(layout.heading())));
		}
		if (roles) {
			values.put(TableArguments.COLUMNS, IntStream.range(0, layout.columns().width())
					.mapToObj(i -> (i + 1) + "=" + orNone(layout.columns().role(i))).toList()); //$NON-NLS-1$
		}
		return values;
	}
}
