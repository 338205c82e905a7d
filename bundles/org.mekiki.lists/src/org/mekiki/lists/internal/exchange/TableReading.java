package org.mekiki.lists.internal.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.mekiki.core.api.exchange.ImportDraft;
import org.mekiki.core.api.exchange.ImportFile;
import org.mekiki.core.api.exchange.Place;
import org.mekiki.core.api.text.Texts;
import org.mekiki.lists.align.AlignmentIndex;
import org.mekiki.model.lists.ListItem;
import org.mekiki.model.lists.ListsFactory;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.tables.api.TableTexts.Row;

/** Makes lists of the rows of one table; what is there already is found again. */
final class TableReading {

	private final TableColumns columns;
	private final Levels levels;
	private final ImportFile file;
	private final ImportDraft draft;
	private final Texts texts;
	private final ListHead head;

	/** One list while it is read. */
	private final class Target {
		private final TechnologyList list;
		private final Map<String, ListItem> known = new HashMap<>();
		private final Map<ListItem, Row> rows = new LinkedHashMap<>();
		private final Map<String, ListItem> named = new HashMap<>();
		/** Rows that name a heading and no item. */
		private final List<Row> headings = new ArrayList<>();

		Target(TechnologyList list) {
			this.list = list;
			// a heading may be called like an item below it
			Stream.of(Boolean.TRUE, Boolean.FALSE).forEach(leaf -> AlignmentIndex.items(list).stream()
					.filter(item -> item.getItems().isEmpty() == leaf.booleanValue())
					.forEach(item -> keys(item.getId(), item.getNotation(), item.getText()).forEach(key -> known.putIfAbsent(key, item))));
		}
	}

	TableReading(TableColumns columns, Levels levels, ImportFile file, ImportDraft draft, Texts texts) {
		this.columns = columns;
		this.levels = levels;
		this.file = file;
		this.draft = draft;
		this.texts = texts;
		head = new ListHead(draft);
	}

	void run(List<Row> rows) {
		Map<String, Target> targets = new LinkedHashMap<>();
		for (Row row : rows) {
			draft.progress().check();
			if (row.cells().size() > columns.width()) {
				draft.refuse(place(row, ""), texts.get("tooManyCells", Integer.valueOf(row.cells().size()), //$NON-NLS-1$ //$NON-NLS-2$
						Integer.valueOf(columns.width())));
			}
			boolean bare = columns.value(row, "text").isEmpty(); //$NON-NLS-1$
			if (bare && levels.of(row).isEmpty()) {
				draft.refuse(place(row, ""), texts.get("rowWithoutText")); //$NON-NLS-1$ //$NON-NLS-2$
				continue;
			}
			Target target = targets.computeIfAbsent(columns.value(row, "list.id") + '\t' + columns.value(row, "list.title"), //$NON-NLS-1$ //$NON-NLS-2$
					none -> new Target(list(row)));
			if (bare) {
				target.headings.add(row);
			} else {
				item(target, row);
			}
		}
		targets.values().forEach(this::finish);
	}

	private TechnologyList list(Row row) {
		String id = columns.value(row, "list.id"); //$NON-NLS-1$
		String title = head.text("title") != null ? head.text("title") //$NON-NLS-1$ //$NON-NLS-2$
				: columns.value(row, "list.title").isEmpty() ? file.name() : columns.value(row, "list.title"); //$NON-NLS-1$ //$NON-NLS-2$
		TechnologyList list = draft.find(id) instanceof TechnologyList present ? present
				: head.present(title, told(row, "jurisdiction"), told(row, "edition")); //$NON-NLS-1$ //$NON-NLS-2$
		if (list == null) {
			list = head.create();
			if (Identity.id(Words.ELEMENT + id) != null && draft.find(id) == null) {
				list.setId(id);
			}
		}
		list.setTitle(title);
		set(told(row, "language"), list::setLanguage); //$NON-NLS-1$
		set(told(row, "jurisdiction"), list::setJurisdiction); //$NON-NLS-1$
		set(told(row, "date"), list::setDate); //$NON-NLS-1$
		set(told(row, "edition"), list::setEdition); //$NON-NLS-1$
		set(told(row, "purpose"), list::setPurpose); //$NON-NLS-1$
		String total = columns.value(row, "list.total"); //$NON-NLS-1$
		if (total.matches("\\d{1,9}")) { //$NON-NLS-1$
			list.setDeclaredTotal(Integer.valueOf(total));
		}
		String authority = columns.value(row, "list.authority"); //$NON-NLS-1$
		if (!authority.isEmpty()) {
			list.setAuthority(ListHead.organisation(draft.model(), authority, list.getLanguage()));
		}
		head.fill(list);
		return list;
	}

	/** What the user says of the list, else what the table does; null if neither. */
	private String told(Row row, String name) {
		String value = columns.value(row, "list." + name); //$NON-NLS-1$
		return head.text(name) != null || value.isEmpty() ? head.text(name) : value;
	}

	private static void set(String value, java.util.function.Consumer<String> setter) {
		if (value != null) {
			setter.accept(value);
		}
	}

	private void item(Target target, Row row) {
		String id = columns.value(row, "id"); //$NON-NLS-1$
		String notation = columns.value(row, "notation"); //$NON-NLS-1$
		String text = columns.value(row, "text"); //$NON-NLS-1$
		ListItem item = null;
		for (String key : keys(id, notation, text)) {
			ListItem present = target.known.get(key);
			if (item == null && present != null && !target.rows.containsKey(present)) {
				item = present;
			}
		}
		if (item == null) {
			item = ListsFactory.eINSTANCE.createListItem();
			boolean free = Identity.id(Words.ELEMENT + id) != null && draft.find(id) == null;
			item.setId(free ? id : java.util.UUID.randomUUID().toString());
			target.list.getItems().add(item);
		}
		target.rows.put(item, row);
		for (String name : List.of(id, notation)) {
			if (!name.isEmpty()) {
				ListItem earlier = target.named.putIfAbsent(name, item);
				if (earlier != null && earlier != item) {
					draft.refuse(place(row, name), texts.get("twice", name, Long.valueOf(target.rows.get(earlier).line()))); //$NON-NLS-1$
				}
			}
		}
		new RowItem(columns, draft, texts).fill(item, row, target.list, place(row, "")); //$NON-NLS-1$
	}

	/** Signs by which an item is found again, the surest first. */
	private static List<String> keys(String id, String notation, String text) {
		List<String> keys = new ArrayList<>();
		if (id != null && !id.isEmpty()) {
			keys.add("i" + id); //$NON-NLS-1$
		}
		if (notation != null && !notation.isEmpty()) {
			keys.add("n" + notation); //$NON-NLS-1$
		}
		if (text != null) {
			keys.add("t" + org.mekiki.core.api.search.TextFolding.fold(text).replaceAll("\\s+", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		return keys;
	}

	private void finish(Target target) {
		Map<String, ListItem> byText = new HashMap<>(target.named);
		target.rows.keySet().forEach(item -> byText.putIfAbsent(item.getText(), item));
		ItemTree tree = new ItemTree(target.list, target.rows.keySet());
		target.rows.forEach((item, row) -> {
			String name = columns.value(row, "parent"); //$NON-NLS-1$
			ListItem parent = name.isEmpty() ? above(row, target, byText, tree)
					: byText.containsKey(name) ? byText.get(name) : tree.heading(name, null);
			if (parent != null && tree.isIn(parent, item)) {
				String told = name.isEmpty() ? levels.of(row).getLast() : name;
				draft.refuse(place(row, told), texts.get("circle", told)); //$NON-NLS-1$
				parent = null;
			}
			tree.put(item, parent);
		});
		target.headings.forEach(row -> above(row, target, byText, tree));
		List<ListItem> gone = new ArrayList<>(AlignmentIndex.items(target.list));
		gone.removeAll(tree.items());
		tree.arrange();
		Removal.remove(draft.model(), gone);
		draft.from(target.list, new Place(file.name(), 0, "")); //$NON-NLS-1$
		target.rows.forEach((item, row) -> draft.from(item, place(row, ""))); //$NON-NLS-1$
		ListDoubts.tell(target.list, draft, texts, item -> target.rows.containsKey(item) ? place(target.rows.get(item), "") //$NON-NLS-1$
				: new Place(file.name(), 0, ""), new Place(file.name(), 0, "")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The innermost heading over a row; null if there is none. The outermost may have a row of its own, at the top. */
	private ListItem above(Row row, Target target, Map<String, ListItem> byText, ItemTree tree) {
		ListItem above = null;
		for (String name : levels.of(row)) {
			ListItem named = above == null ? byText.get(name) : null;
			above = named != null && levels.of(target.rows.get(named)).isEmpty() ? named : tree.heading(name, above);
		}
		return above;
	}

	private Place place(Row row, String cell) {
		return new Place(file.name(), row.line(), cell);
	}
}
