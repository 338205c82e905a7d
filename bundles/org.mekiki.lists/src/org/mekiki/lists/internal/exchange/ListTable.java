package org.mekiki.lists.internal.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.mekiki.lists.align.AlignmentIndex;
import org.mekiki.model.Citation;
import org.mekiki.model.Element;
import org.mekiki.model.Handling;
import org.mekiki.model.NoteKind;
import org.mekiki.model.Status;
import org.mekiki.model.Text;
import org.mekiki.model.lists.ListItem;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.model.text.Labels;

/** Lists as one table: a row for each item, with all that is known of it, and of its list. */
final class ListTable {

	/** Heading and content of one column. */
	private record Column(String heading, Function<ListItem, String> content) {
	}

	private final List<Column> columns = new ArrayList<>();
	private final List<TechnologyList> lists;

	ListTable(List<TechnologyList> lists) {
		this.lists = lists;
		List<ListItem> items = lists.stream().flatMap(list -> AlignmentIndex.items(list).stream()).toList();
		add("id", Element::getId); //$NON-NLS-1$
		add("notation", Element::getNotation); //$NON-NLS-1$
		add("parent", item -> item.getParent() == null ? null : item.getParent().getId()); //$NON-NLS-1$
		add("text", ListItem::getText); //$NON-NLS-1$
		add("language", ListItem::getLanguage); //$NON-NLS-1$
		add("translation", ListItem::getTranslationStatus); //$NON-NLS-1$
		add("status", item -> item.getStatus() == Status.CURRENT ? null : item.getStatus().getName()); //$NON-NLS-1$
		texts("label", items, Element::getLabels); //$NON-NLS-1$
		texts("alt", items, Element::getAltLabels); //$NON-NLS-1$
		texts("hidden", items, Element::getHiddenLabels); //$NON-NLS-1$
		texts("definition", items, Element::getDescriptions); //$NON-NLS-1$
		notes(items);
		add("citations", item -> item.getCitations().stream().map(ListTable::citation) //$NON-NLS-1$
				.collect(Collectors.joining("\n"))); //$NON-NLS-1$
		add("properties", item -> item.getProperties().stream() //$NON-NLS-1$
				.map(property -> Cells.escape(property.getKey()) + '\t' + Cells.escape(property.getValue()))
				.collect(Collectors.joining("\n"))); //$NON-NLS-1$
		add("handling", item -> item.getHandling() == null ? null : handling(item.getHandling())); //$NON-NLS-1$
		head("list.id", Element::getId); //$NON-NLS-1$
		head("list.title", TechnologyList::getTitle); //$NON-NLS-1$
		head("list.language", TechnologyList::getLanguage); //$NON-NLS-1$
		head("list.jurisdiction", TechnologyList::getJurisdiction); //$NON-NLS-1$
		head("list.authority", list -> list.getAuthority() == null ? null //$NON-NLS-1$
				: Labels.text(list.getAuthority(), list.getLanguage() == null ? "en" : list.getLanguage())); //$NON-NLS-1$
		head("list.date", TechnologyList::getDate); //$NON-NLS-1$
		head("list.edition", TechnologyList::getEdition); //$NON-NLS-1$
		head("list.purpose", TechnologyList::getPurpose); //$NON-NLS-1$
		head("list.total", list -> list.getDeclaredTotal() == null ? null : list.getDeclaredTotal().toString()); //$NON-NLS-1$
	}

	private void add(String heading, Function<ListItem, String> content) {
		columns.add(new Column(heading, content));
	}

	private void head(String heading, Function<TechnologyList, String> content) {
		add(heading, item -> content.apply(AlignmentIndex.listOf(item)));
	}

	private void texts(String heading, List<ListItem> items, Function<Element, List<Text>> texts) {
		Set<String> languages = new LinkedHashSet<>();
		items.forEach(item -> texts.apply(item).forEach(text -> languages.add(language(text.getLanguage()))));
		for (String language : languages) {
			add(heading + '@' + language, item -> texts.apply(item).stream()
					.filter(text -> language.equals(language(text.getLanguage()))).map(text -> Cells.escape(text.getValue()))
					.collect(Collectors.joining("\n"))); //$NON-NLS-1$
		}
	}

	private void notes(List<ListItem> items) {
		Set<String> languages = new LinkedHashSet<>();
		items.forEach(item -> item.getNotes().forEach(note -> languages.add(language(note.getLanguage()))));
		for (NoteKind kind : NoteKind.values()) {
			for (String language : languages) {
				boolean used = items.stream().anyMatch(item -> item.getNotes().stream()
						.anyMatch(note -> note.getKind() == kind && language.equals(language(note.getLanguage()))));
				if (used) {
					add("note." + kind.getName().toLowerCase(java.util.Locale.ROOT) + '@' + language, item -> item.getNotes().stream() //$NON-NLS-1$
							.filter(note -> note.getKind() == kind && language.equals(language(note.getLanguage())))
							.map(note -> Cells.escape(note.getValue())).collect(Collectors.joining("\n"))); //$NON-NLS-1$
				}
			}
		}
	}

	private static String language(String language) {
		return language == null ? "" : language; //$NON-NLS-1$
	}

	private static String citation(Citation citation) {
		return (citation.getSource() == null ? "" : citation.getSource().getId()) + '\t' //$NON-NLS-1$
				+ Cells.escape(citation.getLocator()) + '\t' + Cells.escape(citation.getQuote());
	}

	private static String handling(Handling handling) {
		return String.join("\t", Cells.escape(handling.getMarking()), //$NON-NLS-1$
				handling.getOriginator() == null ? "" : handling.getOriginator().getId(), Cells.escape(handling.getScope()), //$NON-NLS-1$
				Cells.escape(handling.getReason()), Cells.escape(handling.getExpires()));
	}

	/** The heading, then a row for each item, nested ones after the item that holds them. */
	List<List<String>> rows() {
		List<List<String>> rows = new ArrayList<>();
		rows.add(columns.stream().map(Column::heading).toList());
		for (TechnologyList list : lists) {
			for (ListItem item : AlignmentIndex.items(list)) {
				rows.add(columns.stream().map(column -> {
					String content = column.content().apply(item);
					return content == null ? "" : content; //$NON-NLS-1$
				}).toList());
			}
		}
		return rows;
	}

	/** The lists that an export is asked for. */
	static List<TechnologyList> chosen(org.mekiki.core.api.exchange.ExportContext context) {
		List<TechnologyList> lists = context.elements().stream().filter(TechnologyList.class::isInstance)
				.map(TechnologyList.class::cast).toList();
		return context.elements().isEmpty() ? context.model().getLists() : lists;
	}
}
