package org.mekiki.taxonomy.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.model.taxonomy.TaxonomyFactory;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.text.Labels;
import org.mekiki.taxonomy.AddOutline;
import org.mekiki.taxonomy.AddTrlAssessment;
import org.mekiki.taxonomy.Hierarchy;
import org.mekiki.taxonomy.Outline;
import org.mekiki.taxonomy.Place;
import org.mekiki.taxonomy.ui.internal.tree.DropZone;
import org.mekiki.taxonomy.ui.internal.tree.OutlineText;
import org.mekiki.taxonomy.ui.internal.tree.TechnologyRow;
import org.mekiki.taxonomy.ui.internal.tree.TreeModel;

/** Where things are dropped, what a filter shows, and how rows are written. */
class TreeLogicTest {

	private final Taxonomy taxonomy = taxonomy("a\n\tb\n\t\tc\n\td\ne\n");
	private final Technology a = taxonomy.getTechnologies().get(0);
	private final Technology b = a.getChildren().get(0);
	private final Technology c = b.getChildren().get(0);
	private final Technology d = a.getChildren().get(1);
	private final Technology e = taxonomy.getTechnologies().get(1);

	private static Taxonomy taxonomy(String outline) {
		Taxonomy taxonomy = TaxonomyFactory.eINSTANCE.createTaxonomy();
		taxonomy.setId(UUID.randomUUID().toString());
		new AddOutline(Place.lastIn(taxonomy), Outline.parse(outline)).run();
		return taxonomy;
	}

	@Test
	void dropsWhereThePointerIs() {
		assertEquals(DropZone.BEFORE, DropZone.at(2, 26));
		assertEquals(DropZone.INTO, DropZone.at(13, 26));
		assertEquals(DropZone.AFTER, DropZone.at(24, 26));
		assertEquals(new Place(taxonomy, a), DropZone.BEFORE.place(taxonomy, a, true));
		assertEquals(new Place(a, null), DropZone.INTO.place(taxonomy, a, true));
		assertEquals(new Place(a, b), DropZone.AFTER.place(taxonomy, a, true), "the gap below an open row is inside");
		assertEquals(new Place(taxonomy, e), DropZone.AFTER.place(taxonomy, a, false));
		assertEquals(new Place(taxonomy, null), DropZone.INTO.place(taxonomy, null, false));
	}

	@Test
	void showsMatchesWithWhatStandsAboveAndBelow() {
		TreeModel model = new TreeModel(taxonomy);
		model.setMatches(List.of(b));
		assertEquals(List.of(a), model.children(taxonomy));
		assertEquals(List.of(b), model.children(a));
		assertEquals(List.of(c), model.children(b), "what is below a match belongs to it");
		model.setMatches(List.of(a, c));
		assertEquals(List.of(b), model.children(a), "matches further down narrow a match above");
		model.setMatches(null);
		assertEquals(List.of(b, d), model.children(a));
	}

	@Test
	void tellsWhereSomethingChanged() {
		TreeModel model = new TreeModel(taxonomy);
		model.children(taxonomy);
		model.children(a);
		a.getChildren().move(0, 1);
		b.getChildren().clear();
		assertEquals(List.of(a), model.changed(List.of(taxonomy, a, b)), "nobody was told what is in b");
		assertTrue(model.changed(List.of(taxonomy, a, b)).isEmpty());
		assertEquals(List.of(d, b), model.children(a));
	}

	@Test
	void writesOutlinesThatCanBeReadAgain() {
		a.setNotation("A-1");
		Labels.set(a.getLabels(), "ja", "\u3042");
		String text = OutlineText.of(List.of(c, a, e));
		Taxonomy again = taxonomy(text);
		assertEquals(2, again.getTechnologies().size());
		assertEquals("A-1", again.getTechnologies().get(0).getNotation());
		assertEquals("\u3042", Labels.text(again.getTechnologies().get(0), "ja"));
		int[] count = new int[1];
		Hierarchy.visit(again, each -> count[0]++);
		assertEquals(5, count[0]);
	}

	@Test
	void shortensRounds() {
		assertEquals("\u2460", TechnologyRow.round("\u7814\u7a76\u958b\u767a\u30d3\u30b8\u30e7\u30f3\uff08\u7b2c\u4e00\u6b21\uff09"));
		assertEquals("\u2461\u6539",
				TechnologyRow.round("\u7814\u7a76\u958b\u767a\u30d3\u30b8\u30e7\u30f3\uff08\u7b2c\u4e8c\u6b21\uff09\u4e00\u90e8\u6539\u5b9a"));
		assertEquals("First call", TechnologyRow.round("First call"));
	}

	@Test
	void writesReadiness() {
		assertEquals("", TechnologyRow.trl(d));
		new AddTrlAssessment(d, "2024", 4, false, null).run();
		assertEquals("4", TechnologyRow.trl(d));
		new AddTrlAssessment(d, "2027", 7, true, null).run();
		assertEquals("4 \u2192 7 (2027)", TechnologyRow.trl(d));
	}
}
