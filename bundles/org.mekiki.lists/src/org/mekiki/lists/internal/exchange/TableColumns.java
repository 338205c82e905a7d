package org.mekiki.lists.internal.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.mekiki.tables.api.TableTexts.Row;

/** What the columns of a table hold: as the user says, else as their headings tell. */
final class TableColumns {

	/** Names of headings above an item, the outermost first: as many columns as there are levels. */
	private static final String LEVEL = "level"; //$NON-NLS-1$
	/** Roles of which a table has at most one column; others have a language behind a sign. */
	private static final Set<String> SINGLE = Set.of("id", "notation", "parent", "text", "language", "translation", "status", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
			"citations", "properties", "handling"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final String TEXT = "text"; //$NON-NLS-1$
	private static final String OF_LANGUAGE = "(label|alt|hidden|definition|note(\\.[a-z]+)?)@[A-Za-z0-9-]*"; //$NON-NLS-1$
	private static final String OF_LIST = "list\\.[a-z]+"; //$NON-NLS-1$

	private static final Map<String, String> WORDS = new HashMap<>();

	static {
		know("id", "id", "identifier", "itemid", "識別子"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		know("notation", "notation", "code", "no", "number", "番号", "コード", "項番", "nr", "#"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$
		know("parent", "parent", "broader", "parentid", "上位", "上位語", "親"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
		know(LEVEL, "group", "category", "area", "field", "domain", "分野", "領域", "区分", "分類", "技術分野", "技術領域", "大分類", "中分類", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$ //$NON-NLS-13$
				"小分類", "大項目", "中項目", "小項目"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		know("text", "text", "item", "technology", "name", "title", "label", "preflabel", "項目", "技術", "技術名", "名称", "原文", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$ //$NON-NLS-13$
				"重要技術", "bezeichnung"); //$NON-NLS-1$ //$NON-NLS-2$
		know("language", "language", "lang", "言語"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		know("translation", "enkind", "translationstatus", "訳の種別"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		know("label@ja", "和訳", "日本語", "japanese", "日本語訳"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		know("label@en", "英訳", "英語", "english", "translation", "英語訳"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
		know("alt@", "alt", "altlabel", "synonym", "synonyms", "alias", "aliases", "別名", "同義語"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
		know("definition@", "definition", "description", "定義", "説明"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		know("note@", "note", "remark", "comment", "備考", "注記"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	}

	private static void know(String role, String... words) {
		for (String word : words) {
			WORDS.put(word, role);
		}
	}

	/** Columns by role; several may have the same. */
	private final Map<String, List<Integer>> byRole = new LinkedHashMap<>();
	private final List<String> headings = new ArrayList<>();
	/** By column; empty for one that is not used. */
	private final List<String> roles = new ArrayList<>();
	private final boolean heading;

	private TableColumns(Row first, Map<String, String> mapping, boolean named) {
		for (int i = 0; i < first.cells().size(); i++) {
			String number = String.valueOf(i + 1);
			headings.add(named ? Cells.restore(first.cell(i)) : number);
			String told = mapping.getOrDefault(number, named ? mapping.get(headings.get(i)) : null);
			String role = told == null ? guess(headings.get(i)) : isRole(told) ? told : ""; //$NON-NLS-1$
			roles.add(role);
			if (!role.isEmpty()) {
				byRole.computeIfAbsent(role, none -> new ArrayList<>()).add(Integer.valueOf(i));
			}
		}
		boolean bare = byRole.isEmpty() && width() == 1;
		heading = named && !bare;
		if (bare) {
			// One column without a heading is a selection of items.
			headings.set(0, "1"); //$NON-NLS-1$
			roles.set(0, TEXT);
			byRole.put(TEXT, List.of(Integer.valueOf(0)));
		} else if (!has(TEXT) && mapping.values().stream().noneMatch(TEXT::equals)) {
			callText();
		}
	}

	/**
	 * Columns whose first row says what they hold.
	 *
	 * @param first
	 *            the first row
	 * @param mapping
	 *            role by number of the column or by heading, as the user says
	 */
	static TableColumns named(Row first, Map<String, String> mapping) {
		return new TableColumns(first, mapping, true);
	}

	/** Columns without headings; only the user can say what they hold, unless there is but one. */
	static TableColumns numbered(Row first, Map<String, String> mapping) {
		return new TableColumns(first, mapping, false);
	}

	/** What a heading says; what is said already by another column is not said again. */
	private String guess(String name) {
		String role = role(name);
		if (role.equals(TEXT) && has(TEXT)) {
			return "label@" + language(name); //$NON-NLS-1$
		}
		return SINGLE.contains(role) && has(role) ? "" : role; //$NON-NLS-1$
	}

	/** Where no column is called an item: the first of names in a language, or the innermost of several levels. */
	private void callText() {
		List<Integer> levels = byRole.getOrDefault(LEVEL, List.of());
		String label = roles("label@").stream().findFirst().orElse(null); //$NON-NLS-1$
		if (label != null) {
			byRole.put(TEXT, List.copyOf(byRole.get(label)));
		} else if (levels.size() > 1) {
			Integer innermost = levels.removeLast();
			roles.set(innermost.intValue(), TEXT);
			byRole.put(TEXT, List.of(innermost));
		}
	}

	/** Whether a role is for one column only. */
	static boolean isSingle(String role) {
		return SINGLE.contains(role);
	}

	/** Whether a word is the name of a role. */
	static boolean isRole(String role) {
		return SINGLE.contains(role) || role.equals(LEVEL) || role.matches(OF_LANGUAGE) || role.matches(OF_LIST);
	}

	private static String role(String heading) {
		if (isRole(heading)) {
			return heading;
		}
		String language = language(heading);
		String plain = heading.toLowerCase(Locale.ROOT).replaceAll("[\\s_.()（）-]+", ""); //$NON-NLS-1$ //$NON-NLS-2$
		String bare = language.isEmpty() || !plain.endsWith(language) ? plain
				: plain.substring(0, plain.length() - language.length());
		String role = WORDS.getOrDefault(plain, WORDS.getOrDefault(bare, "")); //$NON-NLS-1$
		if (role.endsWith("@")) { //$NON-NLS-1$
			return role + language;
		}
		return role.equals("text") && !language.isEmpty() ? "label@" + language : role; //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The language that a heading ends with, such as in {@code item_ja}; empty if it names none. */
	private static String language(String heading) {
		String lower = heading.toLowerCase(Locale.ROOT);
		int at = Math.max(Math.max(lower.lastIndexOf('_'), lower.lastIndexOf('@')), Math.max(lower.lastIndexOf(' '), lower.lastIndexOf('-')));
		String end = lower.substring(at + 1).replaceAll("[()（）]", ""); //$NON-NLS-1$ //$NON-NLS-2$
		boolean known = at > 0 && List.of(Locale.getISOLanguages()).contains(end);
		return known ? end : ""; //$NON-NLS-1$
	}

	boolean hasHeading() {
		return heading;
	}

	boolean has(String role) {
		return byRole.containsKey(role);
	}

	int width() {
		return headings.size();
	}

	List<String> headings() {
		return headings;
	}

	/** The role of a column, counted from 0; empty if it is not used. */
	String role(int column) {
		return roles.get(column);
	}

	/** Roles that begin with a word, in the order of the columns. */
	List<String> roles(String beginning) {
		return byRole.keySet().stream().filter(role -> role.startsWith(beginning)).toList();
	}

	/** The first filled cell of a role; empty if there is none. */
	String value(Row row, String role) {
		for (Integer column : byRole.getOrDefault(role, List.of())) {
			String cell = Cells.restore(row.cell(column.intValue()));
			if (!cell.isEmpty()) {
				return cell;
			}
		}
		return ""; //$NON-NLS-1$
	}

	/** The cells of all columns of a role, from left to right. */
	List<String> values(Row row, String role) {
		return byRole.getOrDefault(role, List.of()).stream().map(column -> Cells.restore(row.cell(column.intValue()))).toList();
	}
}
