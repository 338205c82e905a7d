package org.mekiki.lists.tests.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mekiki.lists.tests.matrix.Comparison.column;
import static org.mekiki.lists.tests.matrix.Comparison.items;
import static org.mekiki.lists.tests.matrix.Comparison.row;
import static org.mekiki.model.lists.MappingRelation.BROAD;
import static org.mekiki.model.lists.MappingRelation.CLOSE;
import static org.mekiki.model.lists.MappingRelation.EXACT;
import static org.mekiki.model.lists.MappingRelation.NARROW;
import static org.mekiki.model.lists.MappingRelation.RELATED;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.mekiki.lists.matrix.Agreement;
import org.mekiki.lists.matrix.Counting;
import org.mekiki.lists.matrix.EditionMark;
import org.mekiki.lists.matrix.Matrix;
import org.mekiki.lists.matrix.MatrixRequest;
import org.mekiki.model.lists.AlignmentState;
import org.mekiki.model.lists.ListItem;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.model.taxonomy.TaxonomyFactory;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.text.Labels;

/** What counts in which cell. */
class CoverageTest {

	private final Comparison base = new Comparison().technologies("AI > Chips > NPU", "AI > Robots", "Energy");

	@Test
	void anItemCoversWhatItIsLinkedToAndEverythingAboveButNothingBelow() {
		base.list("L", "JP", "npu", "chips", "ai");
		base.agreed("npu", EXACT, "NPU").agreed("chips", CLOSE, "Chips").agreed("ai", BROAD, "AI");
		Matrix matrix = base.matrix(Counting.ALL);
		assertEquals(List.of("npu"), items(matrix, "NPU", "L"));
		assertEquals(List.of("npu", "chips"), items(matrix, "Chips", "L"));
		assertEquals(List.of("npu", "chips", "ai"), items(matrix, "AI", "L"));
		assertEquals(List.of(), items(matrix, "Robots", "L"));
		assertTrue(matrix.cell(row(matrix, "AI"), 0).entries().get(2).direct());
		assertFalse(matrix.cell(row(matrix, "AI"), 0).entries().get(0).direct());
		assertEquals(new BigDecimal("1.000000"), matrix.cell(row(matrix, "AI"), 0).share());
	}

	@Test
	void anItemLinkedTwiceBelowARowCountsOnceInItWithBothLinks() {
		base.list("L", "JP", "machines", "other");
		base.agreed("machines", NARROW, "NPU").agreed("machines", NARROW, "Robots").agreed("machines", NARROW, "Robots");
		Matrix matrix = base.matrix(Counting.ALL);
		assertEquals(List.of("machines"), items(matrix, "AI", "L"));
		assertEquals(3, matrix.cell(row(matrix, "AI"), 0).entries().get(0).links().size());
		assertEquals(List.of("machines"), items(matrix, "Robots", "L"));
		assertEquals(new BigDecimal("0.500000"), matrix.cell(row(matrix, "AI"), 0).share());
		assertEquals(List.of("other"), matrix.unplaced(0).stream().map(item -> item.item().label()).toList());
	}

	@Test
	void relatedItemsAreShownButNeverCount() {
		base.list("L", "JP", "x");
		base.agreed("x", RELATED, "NPU");
		Matrix matrix = base.matrix(Counting.ALL);
		assertTrue(matrix.cell(row(matrix, "NPU"), 0).isEmpty());
		assertEquals(1, matrix.cell(row(matrix, "NPU"), 0).related().size());
		assertEquals(0, matrix.cell(row(matrix, "Chips"), 0).related().size());
		assertEquals(0, matrix.agreement(row(matrix, "NPU")).lists());
	}

	@Test
	void rejectedLinksNeverCountAndSuggestedOnesAreToldApart() {
		base.list("L", "JP", "x", "y", "z");
		base.link("x", EXACT, "Energy", AlignmentState.REJECTED).link("y", EXACT, "Energy", AlignmentState.SUGGESTED)
				.agreed("z", EXACT, "Energy").link("z", BROAD, "Energy", AlignmentState.SUGGESTED)
				.link("y", EXACT, "Robots", AlignmentState.SUGGESTED);
		Matrix all = base.matrix(Counting.ALL);
		assertEquals(List.of("y", "z"), items(all, "Energy", "L"));
		assertEquals(1, all.cell(row(all, "Energy"), 0).agreed());
		assertEquals(1, all.cell(row(all, "Energy"), 0).suggested());
		assertFalse(all.cell(row(all, "Energy"), 0).isOnlySuggested());
		assertTrue(all.cell(row(all, "Robots"), 0).isOnlySuggested());
		Matrix agreed = base.matrix(Counting.AGREED);
		assertEquals(List.of("z"), items(agreed, "Energy", "L"));
		assertTrue(agreed.cell(row(agreed, "Robots"), 0).isEmpty());
	}

	@Test
	void linksBetweenItemsAreCarriedOnAsSkosAllows() {
		base.list("A", "JP", "same", "part", "close", "whole");
		base.list("B", "US", "npu");
		base.agreed("npu", EXACT, "NPU").agreed("same", EXACT, "npu").agreed("part", BROAD, "npu")
				.agreed("close", CLOSE, "npu").agreed("whole", NARROW, "npu");
		assertEquals(List.of("same", "part", "whole"), items(base.matrix(Counting.ALL), "AI", "A"));

		Comparison other = new Comparison().technologies("AI");
		other.list("A", "JP", "a", "b");
		other.list("B", "US", "x");
		// x is in AI; a is the same as x, and b holds x, which does not put b into AI
		other.agreed("x", BROAD, "AI").agreed("x", EXACT, "a").agreed("x", BROAD, "b");
		assertEquals(List.of("a"), items(other.matrix(Counting.ALL), "AI", "A"));
	}

	@Test
	void aChainIsOnlyAsSureAsItsWeakestLinkAndEndsInCycles() {
		base.list("A", "JP", "a");
		base.list("B", "US", "b", "c");
		base.agreed("b", EXACT, "Energy").link("a", EXACT, "b", AlignmentState.SUGGESTED).agreed("c", EXACT, "b");
		Matrix doubtful = base.matrix(Counting.ALL);
		assertEquals(List.of("a"), items(doubtful, "Energy", "A"));
		assertTrue(doubtful.cell(row(doubtful, "Energy"), 0).isOnlySuggested());
		assertEquals(2, doubtful.cell(row(doubtful, "Energy"), 0).entries().get(0).links().get(0).steps().size());
		assertEquals(List.of(), items(base.matrix(Counting.AGREED), "Energy", "A"));
		// the longer way is surer
		base.agreed("c", EXACT, "a");
		assertEquals(1, base.matrix(Counting.ALL).cell(row(doubtful, "Energy"), 0).agreed());
	}

	@Test
	void broaderLinksLeadUpToo() {
		base.get("Chips", Technology.class).getBroader().add(base.get("Energy", Technology.class));
		base.get("Energy", Technology.class).getBroader().add(base.get("Chips", Technology.class));
		base.list("L", "JP", "npu");
		base.agreed("npu", BROAD, "NPU");
		Matrix matrix = base.matrix(Counting.ALL);
		assertEquals(List.of("npu"), items(matrix, "Energy", "L"));
		assertEquals(List.of("npu"), items(matrix, "AI", "L"));
		assertEquals(List.of(), items(matrix, "Robots", "L"));
	}

	@Test
	void technologiesOfAnotherTaxonomyLeadHereByLinksAgreedOnOnly() {
		Taxonomy second = TaxonomyFactory.eINSTANCE.createTaxonomy();
		second.setId("second");
		base.model.getTaxonomies().add(second);
		base.technologies("Foreign", "Doubtful");
		second.getTechnologies().add(base.get("Foreign", Technology.class));
		second.getTechnologies().add(base.get("Doubtful", Technology.class));
		base.list("L", "JP", "x", "y");
		base.agreed("x", EXACT, "Foreign").agreed("Foreign", BROAD, "Chips").agreed("y", EXACT, "Doubtful").link("Doubtful",
				BROAD, "Chips", AlignmentState.SUGGESTED);
		Matrix matrix = base.matrix(Counting.ALL);
		assertEquals(List.of("x"), items(matrix, "Chips", "L"));
		assertEquals(List.of("x"), items(matrix, "AI", "L"));
	}

	@Test
	void agreementCountsListsAndJurisdictions() {
		base.list("A", "JP", "a");
		base.list("B", "JP", "b");
		base.list("C", "US", "c");
		base.agreed("a", EXACT, "NPU").link("b", EXACT, "Robots", AlignmentState.SUGGESTED);
		Matrix matrix = base.matrix(Counting.ALL);
		assertEquals(new Agreement(2, 3, 1, 2, 2, 1), matrix.agreement(row(matrix, "AI")));
		assertEquals(new Agreement(0, 3, 0, 2, 0, 0), matrix.agreement(row(matrix, "Energy")));
	}

	@Test
	void aListThatNamesTheWholeIsPointedOut() {
		base.list("L", "JP", "ai");
		base.agreed("ai", EXACT, "AI");
		Matrix matrix = base.matrix(Counting.ALL);
		assertEquals(row(matrix, "AI"), matrix.namedAbove(row(matrix, "NPU"), 0));
		assertEquals(-1, matrix.namedAbove(row(matrix, "Energy"), 0));
		assertEquals(-1, matrix.namedAbove(row(matrix, "AI"), 0));
	}

	@Test
	void nestedItemsAreItemsOfTheList() {
		base.list("L", "JP", "head", "- one", "- two");
		base.agreed("one", EXACT, "NPU");
		Matrix matrix = base.matrix(Counting.ALL);
		assertEquals(3, matrix.columns().get(0).items().size());
		assertEquals(1, matrix.columns().get(0).items().get(1).depth());
		assertEquals(new BigDecimal("0.333333"), matrix.cell(row(matrix, "AI"), 0).share());
	}

	@Test
	void editionsStandSideBySideAndOnlyTheLatestCounts() {
		TechnologyList later = base.list("2025", "JP", "npu", "chips, new", "energy");
		TechnologyList before = base.list("2022", "JP", "npu old", "chips", "robots");
		base.get("npu old", ListItem.class).setText("NPU"); // only written differently
		later.setSupersedes(before);
		base.agreed("npu", EXACT, "NPU").agreed("npu old", EXACT, "NPU").agreed("chips, new", EXACT, "Chips")
				.agreed("chips", EXACT, "Chips").agreed("chips, new", EXACT, "chips").agreed("energy", EXACT, "Energy")
				.agreed("robots", EXACT, "Robots");
		Matrix matrix = base.matrix(Counting.ALL);
		assertEquals(List.of("2022", "2025"), matrix.columns().stream().map(column -> column.list().label()).toList());
		int column = column(matrix, "2025");
		assertEquals(EditionMark.ADDED, matrix.mark(row(matrix, "Energy"), column));
		assertEquals(EditionMark.REMOVED, matrix.mark(row(matrix, "Robots"), column));
		assertEquals(EditionMark.CHANGED, matrix.mark(row(matrix, "Chips"), column));
		assertEquals(EditionMark.CHANGED, matrix.mark(row(matrix, "NPU"), column));
		assertEquals(EditionMark.NONE, matrix.mark(row(matrix, "Energy"), column(matrix, "2022")));
		assertEquals(1, matrix.agreement(row(matrix, "AI")).allLists());
		base.get("npu old", ListItem.class).setText("npu");
		matrix = base.matrix(Counting.ALL);
		assertEquals(EditionMark.SAME, matrix.mark(row(matrix, "NPU"), column));
	}

	@Test
	void allListsAreTheLatestEditionsUnlessAskedOtherwise() {
		TechnologyList later = base.list("2025", "JP", "a");
		later.setSupersedes(base.list("2022", "JP", "b"));
		base.agreed("a", EXACT, "AI").agreed("b", EXACT, "AI");
		Matrix matrix = Matrix.of(base.model, MatrixRequest.all("en"));
		assertEquals(List.of("2025"), matrix.columns().stream().map(column -> column.list().label()).toList());
		assertEquals("Taxonomy", matrix.taxonomy().label());
	}

	@Test
	void labelsFollowTheLanguageOfTheData() {
		base.list("L", "JP", "a");
		base.agreed("a", EXACT, "AI");
		Labels.set(base.get("AI", Technology.class).getLabels(), "ja", "人工知能");
		Matrix matrix = Matrix.of(base.model, MatrixRequest.all("ja"));
		assertEquals("人工知能", matrix.rows().get(0).technology().label());
		assertEquals("Energy", matrix.rows().getLast().technology().label());
	}

	@Test
	void aBaseWithoutAnythingGivesAnEmptyMatrix() {
		Comparison empty = new Comparison();
		empty.model.getTaxonomies().clear();
		Matrix matrix = Matrix.of(empty.model, MatrixRequest.all("en"));
		assertEquals(0, matrix.rows().size());
		assertEquals(0, matrix.columns().size());
	}
}
