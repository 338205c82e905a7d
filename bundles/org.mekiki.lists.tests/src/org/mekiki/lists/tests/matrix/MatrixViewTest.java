package org.mekiki.lists.tests.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mekiki.model.lists.MappingRelation.BROAD;
import static org.mekiki.model.lists.MappingRelation.EXACT;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mekiki.core.api.result.Trail;
import org.mekiki.lists.matrix.ColumnGrouping;
import org.mekiki.lists.matrix.Counting;
import org.mekiki.lists.matrix.Matrix;
import org.mekiki.lists.matrix.MatrixRequest;
import org.mekiki.lists.matrix.MatrixSearch;
import org.mekiki.lists.matrix.MatrixWords;
import org.mekiki.lists.matrix.RowOrder;
import org.mekiki.lists.matrix.RowView;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.lists.AlignmentState;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.sample.SampleBuilder;

/** Rows shown, their order, groups of lists, finding, and the words for it all. */
class MatrixViewTest {

	private final Comparison base = new Comparison().technologies("AI > Chips > NPU", "AI > Robots", "Energy", "Sea");
	private Matrix matrix;

	@BeforeEach
	void threeLists() {
		base.list("A", "JP", "a chips", "a sea");
		base.list("B", "US", "b robots", "b sea");
		base.list("C", "JP", "c sea", "c robots", "c nothing");
		base.agreed("a chips", EXACT, "Chips").agreed("a sea", EXACT, "Sea").agreed("b robots", EXACT, "Robots")
				.agreed("b sea", EXACT, "Sea").agreed("c sea", BROAD, "Sea")
				.link("c robots", EXACT, "Robots", AlignmentState.SUGGESTED);
		base.get("B", TechnologyList.class).setDate("2021-05");
		matrix = base.matrix(Counting.ALL);
	}

	private List<String> shown(RowView view) {
		return Arrays.stream(view.visible(matrix)).mapToObj(row -> matrix.rows().get(row).technology().label()).toList();
	}

	@Test
	void rowsAreShownDownToADepthOrAsExpanded() {
		assertEquals(List.of("AI", "Energy", "Sea"), shown(RowView.toDepth(matrix, 0)));
		assertEquals(List.of("AI", "Chips", "Robots", "Energy", "Sea"), shown(RowView.toDepth(matrix, 1)));
		assertEquals(List.of("AI", "Chips", "NPU", "Robots", "Energy", "Sea"), shown(RowView.toDepth(matrix, 9)));
		String chips = matrix.rows().get(1).technology().id();
		assertEquals(List.of("AI", "Energy", "Sea"), shown(new RowView(Set.of(chips), RowOrder.TREE, 0, null)));
	}

	@Test
	void rowsAreSortedWithinTheTree() {
		RowView all = RowView.toDepth(matrix, 9);
		assertEquals(List.of("AI", "Robots", "Chips", "NPU", "Sea", "Energy"), shown(all.sorted(RowOrder.AGREEMENT, 0)));
		assertEquals(List.of("Energy", "AI", "Chips", "NPU", "Robots", "Sea"), shown(all.sorted(RowOrder.DISAGREEMENT, 0)));
		assertEquals(List.of("AI", "Robots", "Chips", "NPU", "Sea", "Energy"), shown(all.sorted(RowOrder.COLUMN, 1)));
	}

	@Test
	void aFilterShowsTheWayToWhatItKeeps() {
		assertEquals(List.of("AI", "Chips", "NPU"), shown(RowView.toDepth(matrix, 0)
				.filtered(row -> row.technology().label().equals("NPU"))));
		assertEquals(List.of(), shown(RowView.toDepth(matrix, 0).filtered(row -> false)));
	}

	@Test
	void listsAreGrouped() {
		assertEquals(List.of("Japan [0, 2]", "United States [1]"), ColumnGrouping.JURISDICTION.group(matrix, Locale.ENGLISH)
				.stream().map(group -> group.label() + " " + group.columns()).toList());
		assertEquals(List.of("2021 [1]", "2024 [0, 2]"), ColumnGrouping.YEAR.group(matrix, Locale.ENGLISH).stream()
				.map(group -> group.label() + " " + group.columns()).toList());
		assertEquals(List.of("Not stated [0, 1, 2]"), ColumnGrouping.PURPOSE.group(matrix, Locale.ENGLISH).stream()
				.map(group -> group.label() + " " + group.columns()).toList());
	}

	@Test
	void rowsAndItemsAreFound() {
		MatrixSearch search = new MatrixSearch(matrix);
		assertEquals(List.of("3 -1", "3 1", "3 2"), hits(search, "ROBOTS"));
		assertEquals(List.of("3 2"), hits(search, "ｃ robots"));
		assertEquals(List.of(), hits(search, "  "));
		assertEquals(List.of(), hits(search, "submarine"));
	}

	private static List<String> hits(MatrixSearch search, String text) {
		return search.find(text).stream().map(hit -> hit.row() + " " + hit.column()).toList();
	}

	@Test
	void theWholeInASentence() {
		assertEquals("3 areas × 3 lists, 7 items; all 3 name “AI”, “Sea”; none names “Energy”; one item is linked to none of them.",
				new MatrixWords(matrix, Locale.ENGLISH).sentence());
		assertEquals("3領域 × 3リスト、7項目。3リストすべてが「AI」、「Sea」を挙げています。「Energy」はどのリストも挙げていません。1項目はどの領域にも対応付けられていません。",
				new MatrixWords(matrix, Locale.JAPANESE).sentence());
	}

	@Test
	void cellsAndAgreementExplainThemselves() {
		MatrixWords words = new MatrixWords(matrix, Locale.ENGLISH);
		Trail cell = words.whyCell(0, 2);
		assertEquals("C names one item of “AI”: 1 of 3 = 33.3%; 1 only suggested", cell.statement());
		assertEquals("c robots", cell.inputs().get(0).statement());
		assertEquals("c robots is the same as “Robots” (only suggested, confidence 0.9). because",
				cell.inputs().get(0).inputs().get(0).statement());
		assertEquals("A names no item of “Energy”", words.cell(4, 0));
		Trail agreement = words.whyAgreement(3);
		assertEquals("2 of 3 lists and 2 of 2 countries and groups name “Robots”", agreement.statement());
		assertEquals("One list does not name it", agreement.inputs().getLast().statement());
	}

	/** Counted by an independent program in the tables that the sample is made from. */
	@Test
	void theSampleSaysWhatItsTableSays() {
		Matrix sample = Matrix.of((KnowledgeModel) SampleBuilder.create().getContents().get(0), MatrixRequest.all("en"));
		assertEquals(8, sample.topRows().size());
		assertEquals(12, sample.columns().size());
		assertEquals(209, sample.columns().stream().mapToInt(column -> column.items().size()).sum());
		assertEquals(List.of("AI, computing, robotics 12/12 37", "Quantum 12/12 18", "Medicine, bio 12/12 21",
				"Environment, energy 9/12 26", "Materials, manufacturing 12/12 35",
				"ICT and communications, data, human-machine 12/12 39", "Aerospace, ocean 9/12 19",
				"Defence, safety and security 9/12 18"),
				sample.topRows().stream().map(row -> row.technology().label() + " " + sample.agreement(row.index()).lists()
						+ "/" + sample.agreement(row.index()).allLists() + " " + sample.agreement(row.index()).items())
						.toList());
		String sentence = new MatrixWords(sample, Locale.ENGLISH).sentence();
		assertTrue(sentence.startsWith("8 areas × 12 lists, 209 items; all 12 name “AI, computing, robotics”, “Quantum”"),
				sentence);
		assertTrue(sentence.endsWith("; 9 name “Environment, energy”, “Aerospace, ocean”, “Defence, safety and security”."),
				sentence);
		Trail why = new MatrixWords(sample, Locale.JAPANESE).whyCell(0, 0);
		assertTrue(why.inputs().get(0).sources().get(0).locator().contains("row AI 計算 ロボット"), why.toString());
	}
}
