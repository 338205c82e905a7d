package org.mekiki.sample.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mekiki.model.Citation;
import org.mekiki.model.Element;
import org.mekiki.model.lists.Alignment;
import org.mekiki.model.lists.AlignmentState;
import org.mekiki.model.lists.ListItem;
import org.mekiki.model.lists.ListsFactory;
import org.mekiki.model.lists.MappingRelation;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.text.Labels;

/**
 * The links from list items to technologies of the K Program, and to the parts of the rows of the comparison table, as read
 * item by item. No document states them; what is
 * doubtful is a suggestion that waits for a review.
 */
final class AlignmentsPart implements Part {

	/** Method of links that the source states itself. */
	static final String SOURCE_TABLE = "source table"; //$NON-NLS-1$

	/** Method of links that were made by reading both sides. */
	static final String READING = "reading"; //$NON-NLS-1$

	/** Role of those who made the comparison table. */
	static final String SOURCE_AUTHOR = "資料作成者 / author of the source"; //$NON-NLS-1$

	/** Method of links to the parts of a row, made by reading the item and the heading of the row. */
	static final String READING_PARTS = "reading of headings"; //$NON-NLS-1$

	private static final String EDITOR = "サンプル編集担当 / editor of the sample"; //$NON-NLS-1$

	/** When the links were read. */
	private static final Instant READ = Instant.parse("2026-11-21T00:00:00Z"); //$NON-NLS-1$

	@Override
	public void build(SampleContext context) {
		context.rows("kprogram_alignments").forEach(row -> { //$NON-NLS-1$
			Technology technology = context.find(Technology.class, TaxonomiesPart.TECHNOLOGY + row.number("technology"), row); //$NON-NLS-1$
			alignment(context, row, technology, "technology").setMethod(READING); //$NON-NLS-1$
		});
		context.rows("part_alignments").forEach(row -> { //$NON-NLS-1$
			Technology part = context.find(Technology.class, TaxonomiesPart.AREA + row.require("part"), row); //$NON-NLS-1$
			alignment(context, row, part, "part").setMethod(READING_PARTS); //$NON-NLS-1$
		});
	}

	private static Alignment alignment(SampleContext context, Row row, Technology technology, String column) {
		ListItem item = context.find(ListItem.class, "item/" + row.require("item_id"), row); //$NON-NLS-1$ //$NON-NLS-2$
		same(row, "item_ja", item.getText()); //$NON-NLS-1$
		String code = row.require(column);
		same(row, column, technology.getNotation());
		same(row, column + "_ja", Labels.text(technology, "ja")); //$NON-NLS-1$ //$NON-NLS-2$
		Alignment alignment = link(context, row, item, technology,
				row.literal("relation", word -> MappingRelation.getByName(word.toUpperCase(Locale.ROOT))), //$NON-NLS-1$
				"alignment/" + item.getNotation() + '/' + code); //$NON-NLS-1$
		BigDecimal confidence = row.decimal("confidence"); //$NON-NLS-1$
		if (confidence == null || confidence.signum() <= 0 || confidence.compareTo(BigDecimal.ONE) > 0) {
			throw row.broken("confidence lies outside 0 to 1"); //$NON-NLS-1$
		}
		alignment.setConfidence(confidence);
		if (row.literal("state", AlignmentsPart::state) == AlignmentState.AGREED) { //$NON-NLS-1$
			agreed(alignment, EDITOR, READ);
		}
		reason(alignment, row.require("reason_ja"), row.require("reason_en")); //$NON-NLS-1$ //$NON-NLS-2$
		cite(item, alignment);
		cite(technology, alignment);
		return alignment;
	}

	private static AlignmentState state(String word) {
		return AlignmentState.getByName(word.toUpperCase(Locale.ROOT));
	}

	/** Names stand in the file so that people can read it; they must be those of the objects. */
	private static void same(Row row, String column, String expected) {
		if (!row.require(column).equals(expected)) {
			throw row.broken(column + " is " + row.get(column) + ", but should be " + expected); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/** Makes a suggested link. */
	static Alignment link(SampleContext context, Row row, ListItem item, Technology target, MappingRelation relation,
			String key) {
		Alignment alignment = ListsFactory.eINSTANCE.createAlignment();
		context.register(alignment, key, row);
		alignment.setSource(item);
		alignment.setTarget(target);
		alignment.setRelation(relation);
		alignment.setState(AlignmentState.SUGGESTED);
		context.root().getAlignments().add(alignment);
		return alignment;
	}

	/** Says who agreed. */
	static void agreed(Alignment alignment, String role, Instant when) {
		alignment.setState(AlignmentState.AGREED);
		alignment.setReviewer(role);
		alignment.setDecided(when);
	}

	/** States the reason: in the language of the sources, and in both languages as description. */
	static void reason(Alignment alignment, String japanese, String english) {
		alignment.setReason(japanese);
		Labels.set(alignment.getDescriptions(), "ja", japanese); //$NON-NLS-1$
		Labels.set(alignment.getDescriptions(), "en", english); //$NON-NLS-1$
	}

	private static void cite(Element from, Alignment alignment) {
		for (Citation citation : from.getCitations()) {
			alignment.getCitations().add(EcoreUtil.copy(citation));
		}
	}
}
