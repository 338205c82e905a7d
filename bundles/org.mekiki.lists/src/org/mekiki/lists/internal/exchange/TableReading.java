package org.mekiki.lists.internal.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.mekiki.core.api.exchange.ImportDraft;
import org.mekiki.core.api.exchange.ImportFile;
import org.mekiki.core.api.exchange.Place;
import org.mekiki.core.api.text.Texts;
import org.mekiki.lists.align.AlignmentIndex;
import org.mekiki.model.Element;
import org.mekiki.model.lists.ListItem;
import org.mekiki.model.lists.ListsFactory;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.model.text.Labels;
import org.mekiki.tables.api.TableTexts.Row;

/** Makes lists of the rows of one table; what is there already is found again. */
final class TableReading {

	private final TableColumns columns;
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

		Target(TechnologyList list) {
			this.list = list;
			for (ListItem item : AlignmentIndex.items(list)) {
				keys(item.getId(), item.getNotation(), item.getText()).forEach(key -> known.putIfAbsent(key, item));
			}
		}
	}

	TableReading(TableColumns columns, ImportFile file, ImportDraft draft, Texts texts) {
		this.columns = columns;
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
			if (columns.value(row, "text").isEmpty()) { //$NON-NLS-1$
				draft.refuse(place(row, ""), texts.get("rowWithoutText")); //$NON-NLS-1$ //$NON-NLS-2$
				continue;
			}
			Target target = targets.computeIfAbsent(columns.value(row, "list.id") + '\t' + columns.value(row, "list.title"), //$NON-NLS-1$ //$NON-NLS-2$
					none -> new Target(list(row)));
			item(target, row);
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
		Map<Element, Set<ListItem>> children = new LinkedHashMap<>();
		Map<ListItem, ListItem> parents = new HashMap<>();
		for (Map.Entry<ListItem, Row> entry : target.rows.entrySet()) {
			String name = columns.value(entry.getValue(), "parent"); //$NON-NLS-1$
			ListItem parent = name.isEmpty() ? null : byText.get(name);
			if (!name.isEmpty() && parent == null) {
				parent = heading(target, name, byText);
			}
			if (parent != null && leadsTo(parent, entry.getKey(), parents)) {
				draft.refuse(place(entry.getValue(), name), texts.get("circle", name)); //$NON-NLS-1$
				parent = null;
			}
			if (parent != null) {
				parents.put(entry.getKey(), parent);
			}
			children.computeIfAbsent(parent == null ? target.list : parent, none -> new LinkedHashSet<>()).add(entry.getKey());
		}
		List<ListItem> gone = new ArrayList<>(AlignmentIndex.items(target.list));
		gone.removeAll(target.rows.keySet());
		gone.removeAll(parents.values());
		target.named.values().forEach(gone::remove);
		order(target.list, children);
		Removal.remove(draft.model(), gone);
		draft.from(target.list, new Place(file.name(), 0, "")); //$NON-NLS-1$
		target.rows.forEach((item, row) -> draft.from(item, place(row, ""))); //$NON-NLS-1$
		ListDoubts.tell(target.list, draft, texts, item -> target.rows.containsKey(item) ? place(target.rows.get(item), "") //$NON-NLS-1$
				: new Place(file.name(), 0, ""), new Place(file.name(), 0, "")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** A name above items that has no row of its own is a heading, and becomes an item that holds them. */
	private ListItem heading(Target target, String name, Map<String, ListItem> byText) {
		ListItem heading = null;
		for (String key : keys("", "", name)) { //$NON-NLS-1$ //$NON-NLS-2$
			heading = target.known.get(key);
		}
		if (heading == null) {
			heading = ListsFactory.eINSTANCE.createListItem();
			heading.setId(java.util.UUID.randomUUID().toString());
			heading.setText(name);
			heading.setLanguage(target.list.getLanguage());
			if (target.list.getLanguage() != null) {
				Labels.set(heading.getLabels(), target.list.getLanguage(), name);
			}
			target.list.getItems().add(heading);
		}
		byText.put(name, heading);
		target.named.put(name, heading);
		return heading;
	}

	private static boolean leadsTo(ListItem from, ListItem item, Map<ListItem, ListItem> parents) {
		for (ListItem above = from; above != null; above = parents.get(above)) {
			if (above == item) {
				return true;
			}
		}
		return false;
	}

	/** Headings stand where the first of their items does. */
	private static void order(TechnologyList list, Map<Element, Set<ListItem>> children) {
		List<ListItem> tops = new ArrayList<>(children.getOrDefault(list, Set.of()));
		children.keySet().stream().filter(ListItem.class::isInstance).map(ListItem.class::cast)
				.filter(item -> children.values().stream().noneMatch(below -> below.contains(item))).forEach(tops::add);
		children.forEach((above, below) -> {
			if (above instanceof ListItem item) {
				set(item.getItems(), new ArrayList<>(below));
			}
		});
		set(list.getItems(), tops);
	}

	private static void set(EList<ListItem> items, List<ListItem> wanted) {
		for (int i = 0; i < wanted.size(); i++) {
			if (i >= items.size() || !Objects.equals(items.get(i), wanted.get(i))) {
				int at = items.indexOf(wanted.get(i));
				if (at >= 0) {
					items.move(i, at);
				} else {
					items.add(i, wanted.get(i));
				}
			}
		}
	}

	private Place place(Row row, String cell) {
		return new Place(file.name(), row.line(), cell);
	}
}
