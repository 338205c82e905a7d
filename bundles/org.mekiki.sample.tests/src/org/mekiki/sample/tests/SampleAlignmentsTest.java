package org.mekiki.sample.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.lists.Alignment;
import org.mekiki.model.lists.AlignmentState;
import org.mekiki.model.lists.ListItem;
import org.mekiki.model.lists.MappingRelation;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.taxonomy.TechnologyKind;
import org.mekiki.model.text.Labels;
import org.mekiki.sample.SampleBuilder;

/** Every item is linked, every link says how it was found and why it holds, and none leads nowhere. */
class SampleAlignmentsTest {

	private final KnowledgeModel root = (KnowledgeModel) SampleBuilder.create().getContents().get(0);
	private final List<Alignment> alignments = root.getAlignments();

	@Test
	void noLinkLeadsNowhere() {
		for (Alignment alignment : alignments) {
			assertSame(root, rootOf(alignment.getSource()));
			assertSame(root, rootOf(alignment.getTarget()));
			assertTrue(alignment.getSource() instanceof ListItem, alignment::getReason);
			assertTrue(alignment.getTarget() instanceof Technology, alignment::getReason);
		}
	}

	@Test
	void everyItemIsLinkedToOneOfTheEightAreas() {
		Set<ListItem> linked = alignments.stream().filter(a -> ((Technology) a.getTarget()).getKind() == TechnologyKind.DOMAIN)
				.map(a -> (ListItem) a.getSource()).collect(Collectors.toSet());
		assertEquals(209, linked.size());
		assertEquals(8, alignments.stream().map(Alignment::getTarget)
				.filter(t -> ((Technology) t).getKind() == TechnologyKind.DOMAIN).distinct().count());
	}

	@Test
	void everyTechnologyOfTheKProgramIsLinkedAndItemsOutsideItsFieldsAreNot() {
		List<Alignment> read = read();
		assertEquals(394, read.size());
		assertEquals(51, read.stream().map(Alignment::getTarget).distinct().count());
		Set<String> items = read.stream().map(a -> a.getSource().getNotation()).collect(Collectors.toSet());
		assertEquals(158, items.size());
		assertFalse(items.contains("de-2021-09"), "the K Program has no hydrogen");
		assertFalse(items.contains("us-wh-2024-16"), "the K Program has no directed energy");
	}

	@Test
	void itemsAreLinkedToPartsOfTheirOwnRowsOnly() {
		List<Alignment> parts = alignments.stream().filter(a -> "reading of headings".equals(a.getMethod())).toList();
		assertEquals(SampleCsv.rows("part_alignments").size(), parts.size());
		Map<Object, Set<Object>> rows = alignments.stream().filter(a -> "source table".equals(a.getMethod())).collect(
				Collectors.groupingBy(Alignment::getSource, Collectors.mapping(Alignment::getTarget, Collectors.toSet())));
		for (Alignment alignment : parts) {
			assertTrue(rows.get(alignment.getSource()).contains(((Technology) alignment.getTarget()).getParent()),
					alignment::getReason);
		}
		assertEquals(16, parts.stream().map(Alignment::getTarget).distinct().count());
	}

	@Test
	void relationsAndStatesAreThoseOfTheData() {
		for (String column : List.of("relation", "state")) {
			Map<String, Long> expected = SampleCsv.rows("kprogram_alignments").stream()
					.collect(Collectors.groupingBy(row -> row.get(column).toUpperCase(), Collectors.counting()));
			Function<Alignment, String> value = a -> ("relation".equals(column) ? a.getRelation().getName()
					: a.getState().getName());
			assertEquals(expected, read().stream().collect(Collectors.groupingBy(value, Collectors.counting())));
		}
	}

	@Test
	void everyLinkStatesMethodConfidenceAndReasonInBothLanguages() {
		for (Alignment alignment : alignments) {
			assertNotNull(alignment.getMethod());
			assertNotNull(alignment.getConfidence());
			String japanese = Labels.find(alignment.getDescriptions(), "ja").getValue();
			String english = Labels.find(alignment.getDescriptions(), "en").getValue();
			assertEquals(japanese, alignment.getReason());
			assertNotEquals(japanese, english);
			assertTrue(english.endsWith(".") && japanese.endsWith("。"), english);
		}
	}

	@Test
	void onlyWhatWasDecidedHasAReviewer() {
		for (Alignment alignment : alignments) {
			if (alignment.getState() == AlignmentState.SUGGESTED) {
				assertNull(alignment.getReviewer());
				assertNull(alignment.getDecided());
			} else {
				assertNotNull(alignment.getReviewer());
				assertNotNull(alignment.getDecided());
			}
		}
	}

	@Test
	void noPairIsLinkedTwice() {
		Set<List<Object>> pairs = new HashSet<>();
		alignments.forEach(a -> assertTrue(pairs.add(List.of(a.getSource(), a.getTarget())), a::getReason));
	}

	@Test
	void nothingIsCalledExactThatIsNot() {
		assertEquals(0, alignments.stream().filter(a -> a.getRelation() == MappingRelation.EXACT).count());
	}

	private List<Alignment> read() {
		return alignments.stream().filter(a -> "reading".equals(a.getMethod())).toList();
	}

	private static Object rootOf(org.eclipse.emf.ecore.EObject object) {
		return org.eclipse.emf.ecore.util.EcoreUtil.getRootContainer(object);
	}
}
