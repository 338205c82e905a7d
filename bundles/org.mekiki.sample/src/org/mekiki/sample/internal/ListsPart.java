package org.mekiki.sample.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import org.mekiki.model.NoteKind;
import org.mekiki.model.actors.Organisation;
import org.mekiki.model.lists.Alignment;
import org.mekiki.model.lists.ListItem;
import org.mekiki.model.lists.ListsFactory;
import org.mekiki.model.lists.MappingRelation;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.text.Labels;

/** The lists of critical technologies, their items, and the row of the comparison table in which each item stands. */
final class ListsPart implements Part {

	/** Marks an English title in the data that is no official one. */
	private static final String TRANSLATED = " (translation)"; //$NON-NLS-1$

	/** Day of the meeting to which the comparison table was presented. */
	private static final Instant PUBLISHED = Instant.parse("2025-03-17T00:00:00Z"); //$NON-NLS-1$

	@Override
	public void build(SampleContext context) {
		Map<String, Row> lists = new HashMap<>();
		for (Row row : context.rows("lists")) { //$NON-NLS-1$
			list(context, row);
			lists.put(row.get("list_id"), row); //$NON-NLS-1$
		}
		context.rows("list_items").forEach(row -> item(context, row, lists.get(row.require("list_id")))); //$NON-NLS-1$ //$NON-NLS-2$
		lists.forEach((id, row) -> {
			Integer declared = row.integer("table_rows"); //$NON-NLS-1$
			if (declared == null || declared != context.last(series(id))) {
				throw row.broken("table_rows is " + declared + ", but list_items.csv has " //$NON-NLS-1$ //$NON-NLS-2$
						+ context.last(series(id)) + " rows of " + id); //$NON-NLS-1$
			}
		});
	}

	private static String series(String list) {
		return "order of " + list; //$NON-NLS-1$
	}

	private static void list(SampleContext context, Row row) {
		String id = row.require("list_id"); //$NON-NLS-1$
		TechnologyList list = ListsFactory.eINSTANCE.createTechnologyList();
		context.add(list, "list/" + id, row); //$NON-NLS-1$
		list.setNotation(id);
		list.setTitle(row.require("title")); //$NON-NLS-1$
		list.setLanguage(row.require("title_lang")); //$NON-NLS-1$
		list.setJurisdiction(row.require("jurisdiction")); //$NON-NLS-1$
		list.setDate(row.require("date")); //$NON-NLS-1$
		list.setDeclaredTotal(row.integer("official_total")); //$NON-NLS-1$
		list.setPurpose(row.orNull("purpose")); //$NON-NLS-1$
		labels(context, list, row);
		Organisation authority = OrganisationsPart.byName(context, row.require("authority_ja")); //$NON-NLS-1$
		if (authority == null) {
			throw row.broken("there is no organisation " + row.get("authority_ja")); //$NON-NLS-1$ //$NON-NLS-2$
		}
		list.setAuthority(authority);
		boolean confirmed = row.require("total_basis").contains("confirmed") //$NON-NLS-1$ //$NON-NLS-2$
				&& !row.get("total_basis").contains("not checked"); //$NON-NLS-1$ //$NON-NLS-2$
		context.note(list, confirmed ? NoteKind.NOTE : NoteKind.UNCERTAINTY, row.get("total_basis_ja"), //$NON-NLS-1$
				row.get("total_basis")); //$NON-NLS-1$
		context.properties(list, row, "heading_ja", "date_printed", "ocr_bullets", "table_rows", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				"purpose_basis"); //$NON-NLS-1$
		context.root().getLists().add(list);
	}

	private static void labels(SampleContext context, TechnologyList list, Row row) {
		String heading = row.require("heading_ja"); //$NON-NLS-1$
		String english = row.require("title_en"); //$NON-NLS-1$
		boolean translated = english.endsWith(TRANSLATED);
		Labels.set(list.getLabels(), "en", //$NON-NLS-1$
				translated ? english.substring(0, english.length() - TRANSLATED.length()) : english);
		if (translated) {
			context.note(list, NoteKind.EDITORIAL, "英語の題名は訳。", "The English title is a translation."); //$NON-NLS-1$ //$NON-NLS-2$
		}
		// Foreign titles are shown under the heading that the Japanese table gives the list.
		boolean japanese = "ja".equals(list.getLanguage()); //$NON-NLS-1$
		Labels.set(list.getLabels(), "ja", japanese ? list.getTitle() : heading + "「" + list.getTitle() + "」"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		context.altLabels(list, "ja", heading); //$NON-NLS-1$
	}

	/** Items and links cite the document of their list, at the row of the table. */
	private static void item(SampleContext context, Row row, Row listRow) {
		String listId = row.require("list_id"); //$NON-NLS-1$
		TechnologyList list = context.find(TechnologyList.class, "list/" + listId, row); //$NON-NLS-1$
		context.next(series(listId), row.integer("order"), 1, row); //$NON-NLS-1$
		String id = row.require("item_id"); //$NON-NLS-1$
		ListItem item = context.peek(ListItem.class, "item/" + id); //$NON-NLS-1$
		if (item == null) {
			item = create(context, row, id);
			list.getItems().add(item);
		} else if (!item.getText().equals(row.require("item_ja"))) { //$NON-NLS-1$
			throw row.broken(id + " is " + item.getText() + " in another row"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		String locator = listRow.require("locator") + ", row " + row.require("row_ja"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		context.cite(item, listRow, locator);
		context.cite(align(context, row, item), listRow, locator);
	}

	private static ListItem create(SampleContext context, Row row, String id) {
		ListItem item = ListsFactory.eINSTANCE.createListItem();
		context.register(item, "item/" + id, row); //$NON-NLS-1$
		item.setNotation(id);
		item.setText(row.require("item_ja")); //$NON-NLS-1$
		// The table is Japanese, whatever the language of the list it reports.
		item.setLanguage("ja"); //$NON-NLS-1$
		item.setTranslationStatus(row.require("en_kind")); //$NON-NLS-1$
		context.labels(item, row, "item"); //$NON-NLS-1$
		if (!row.get("original").isEmpty()) { //$NON-NLS-1$
			item.getAltLabels().add(Labels.create(row.require("original_lang"), row.get("original"))); //$NON-NLS-1$ //$NON-NLS-2$
		}
		context.notes(item, row);
		return item;
	}

	private static Alignment align(SampleContext context, Row row, ListItem item) {
		String area = row.require("area_id"); //$NON-NLS-1$
		Technology target = context.find(Technology.class, TaxonomiesPart.AREA + area, row);
		Alignment alignment = AlignmentsPart.link(context, row, item, target, MappingRelation.BROAD,
				"alignment/" + item.getNotation() + '/' + area); //$NON-NLS-1$
		alignment.setMethod(AlignmentsPart.SOURCE_TABLE);
		alignment.setConfidence(BigDecimal.ONE);
		AlignmentsPart.agreed(alignment, AlignmentsPart.SOURCE_AUTHOR, PUBLISHED);
		AlignmentsPart.reason(alignment,
				"資料の比較表は、この項目を「" + row.require("row_ja") + "」の行に置いている。", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				"The source's comparison table places the item in the row \u201c" //$NON-NLS-1$
						+ Labels.text(target, "en") + "\u201d."); //$NON-NLS-1$ //$NON-NLS-2$
		return alignment;
	}
}
