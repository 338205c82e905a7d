package org.mekiki.lists.tests.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mekiki.model.lists.MappingRelation.BROAD;
import static org.mekiki.model.lists.MappingRelation.EXACT;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mekiki.core.api.access.ModelAccess;
import org.mekiki.core.api.analysis.AnalysisDescriptor;
import org.mekiki.core.api.analysis.AnalysisException;
import org.mekiki.core.api.analysis.AnalysisRunner;
import org.mekiki.core.api.result.Findings;
import org.mekiki.core.api.result.ModelLink;
import org.mekiki.core.api.result.Result;
import org.mekiki.core.api.result.Table;
import org.mekiki.core.api.result.Trail;
import org.mekiki.model.lists.AlignmentState;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.model.runtime.ModelResource;
import org.mekiki.sample.SampleBuilder;

/** Comparisons of four small lists, worked out by hand, and of the sample. */
class AnalysesTest {

	private final Comparison base = new Comparison().technologies("AI > Chips", "AI > Robots", "Energy > Fusion", "Sea", "Sky");

	/** A (JP): Chips, Sea. B (US): Chips, Robots, Fusion. C (US): Robots, Sea. D (DE): nothing but an item without link. */
	@BeforeEach
	void fourLists() {
		base.list("A", "JP", "a chips", "a sea").setDate("2022-09");
		base.list("B", "US", "b chips", "b robots", "b fusion", "b other").setDate("2021");
		base.list("C", "US", "c robots", "c sea").setDate("2024-02-01");
		base.list("D", "DE", "d nothing").setDate("");
		base.agreed("a chips", EXACT, "Chips").agreed("a sea", EXACT, "Sea").agreed("b chips", EXACT, "Chips")
				.agreed("b robots", BROAD, "Robots").agreed("b fusion", EXACT, "Fusion").agreed("c robots", EXACT, "Robots")
				.link("c sea", EXACT, "Sea", AlignmentState.SUGGESTED);
	}

	private Result run(String id, Map<String, List<String>> values) throws Exception {
		return run(base.resource, id, values, Locale.ENGLISH);
	}

	private static Result run(ModelResource resource, String id, Map<String, List<String>> values, Locale locale)
			throws Exception {
		return new AnalysisRunner(ModelAccess.of(resource), locale, locale.getLanguage())
				.run(AnalysisDescriptor.find("org.mekiki.lists." + id), values, null).result();
	}

	private static Table table(Result result, int number) {
		return result.sections().stream().filter(Table.class::isInstance).map(Table.class::cast).toList().get(number);
	}

	private static List<String> rows(Table table) {
		List<String> rows = new ArrayList<>();
		for (int row = 0; row < table.rowCount(); row++) {
			List<String> cells = new ArrayList<>();
			for (int column = 0; column < table.columns().size(); column++) {
				Object value = table.value(row, column);
				cells.add(value == null ? "" : value instanceof ModelLink link ? link.label() : value.toString());
			}
			rows.add(String.join(" | ", cells));
		}
		return rows;
	}

	private static final Map<String, List<String>> DEEP = Map.of("depth", List.of("2"));

	@Test
	void matrixInCountsMarksAndWords() throws Exception {
		assertEquals(List.of("AI | 1 | 2 | 1 |  | 3", "Energy |  | 1 |  |  | 1", "Sea | 1 |  | 1 |  | 2", "Sky |  |  |  |  | 0"),
				rows(table(run("matrix", Map.of()), 0)));
		assertEquals(List.of("AI | ● | ● | ● |  | 3", "\u3000Chips | ● | ● |  |  | 2", "\u3000Robots |  | ● | ● |  | 2",
				"Energy |  | ● |  |  | 1", "\u3000Fusion |  | ● |  |  | 1", "Sea | ● |  | ○ |  | 2", "Sky |  |  |  |  | 0"),
				rows(table(run("matrix", Map.of("mode", List.of("marks"), "depth", List.of("2"))), 0)));
		assertEquals(List.of("Sky |  |  |  |  | 0", "Energy |  | • b fusion |  |  | 1", "Sea | • a sea |  | ◦ c sea |  | 2",
				"AI | • a chips | • b chips\n• b robots | • c robots |  | 3"),
				rows(table(run("matrix", Map.of("mode", List.of("text"), "order", List.of("disagreement"))), 0)));
		assertEquals(List.of("Japan 2022-09 | A | Japan |  | 2 |  | 0", "United States 2021 | B | United States |  | 4 |  | 1"),
				rows(table(run("matrix", Map.of()), 1)).subList(0, 2));
	}

	@Test
	void gapsAreWhatOthersNameAndOursDoNot() throws Exception {
		Result result = run("gaps", DEEP);
		assertEquals(List.of("Robots | AI | 2 | 1 | United States 2021, United States 2024-02-01 | ",
				"Fusion | Energy | 1 | 1 | United States 2021 | "), rows(table(result, 0)));
		assertTrue(result.summary().startsWith("**2** of 5 technologies"), result.summary());
		assertEquals(2, result.first(Findings.class).orElseThrow().findings().size());
		assertEquals(List.of("Robots"), first(table(run("gaps", Map.of("depth", List.of("2"), "least", List.of("2"))), 0)));
		assertEquals(List.of("Chips", "Sea", "Robots", "Fusion"),
				first(table(run("gaps", Map.of("depth", List.of("2"), "ours", List.of("DE"))), 0)));
		assertThrows(AnalysisException.class, () -> run("gaps", Map.of("ours", List.of("FR"))));
		Trail why = table(result, 0).trail(0, 2);
		assertEquals("2 of 3 other lists name “Robots”, the one list of Japan does not", why.statement());
		assertEquals(3, why.inputs().size());
	}

	private static List<String> first(Table table) {
		return rows(table).stream().map(row -> row.split(" \\|", 2)[0]).toList();
	}

	@Test
	void aGapSaysWhatOursNameAsAWhole() throws Exception {
		base.list("E", "JP", "e ai");
		base.agreed("e ai", EXACT, "AI");
		assertEquals("Robots | AI | 2 | 1 | United States 2021, United States 2024-02-01 | AI", rows(table(run("gaps", DEEP), 0)).get(0));
	}

	@Test
	void whatOnlyOneNames() throws Exception {
		assertEquals(List.of("United States | Robots | AI | 2 | b robots, c robots", "United States | Fusion | Energy | 1 | b fusion"),
				rows(table(run("unique", DEEP), 0)));
		assertEquals(List.of("United States 2021 | Fusion | Energy | 1 | b fusion"),
				rows(table(run("unique", Map.of("depth", List.of("2"), "by", List.of("list"))), 0)));
	}

	@Test
	void agreementWeighsCountriesNotLists() throws Exception {
		assertEquals(List.of("Chips | AI | 0.666667 | 2 | 2 | 2 | 2 | United States 2024-02-01, Germany",
				"Sea |  | 0.666667 | 2 | 2 | 1 | 2 | United States 2021, Germany",
				"Robots | AI | 0.333333 | 1 | 2 | 2 | 2 | Japan 2022-09, Germany",
				"Fusion | Energy | 0.333333 | 1 | 1 | 1 | 1 | Japan 2022-09, United States 2024-02-01, Germany",
				"Sky |  | 0.000000 | 0 | 0 | 0 | 0 | Japan 2022-09, United States 2021, United States 2024-02-01, Germany"),
				rows(table(run("agreement", DEEP), 0)));
	}

	@Test
	void coverageOfEachListByEachOther() throws Exception {
		// A: chips is named by B, sea by C. B: chips by A, robots by C, fusion by nobody, other not linked
		assertEquals(List.of("Japan 2022-09 |  | 0.500000 | 0.500000 | 0.000000", "United States 2021 | 0.250000 |  | 0.250000 | 0.000000",
				"United States 2024-02-01 | 0.500000 | 0.500000 |  | 0.000000", "Germany | 0.000000 | 0.000000 | 0.000000 | "),
				rows(table(run("coverage", DEEP), 0)));
		String b = base.get("B", TechnologyList.class).getId();
		String c = base.get("C", TechnologyList.class).getId();
		Result together = run("coverage", Map.of("depth", List.of("2"), "by", List.of(b, c)));
		assertEquals(List.of("Japan 2022-09 | 1.000000", "Germany | 0.000000"), rows(table(together, 0)));
		assertEquals(List.of("Japan 2022-09 | United States 2021, United States 2024-02-01 | AI | 1 | 1 | 1.000000",
				"Japan 2022-09 | United States 2021, United States 2024-02-01 | Sea | 1 | 1 | 1.000000"), rows(table(together, 1)));
		assertEquals("2 of 2 items of A are in technologies that United States 2021, United States 2024-02-01 names",
				table(together, 0).trail(0, 1).statement());
	}

	@Test
	void overlapByBothMeasuresAndByExactIntersections() throws Exception {
		// A = {chips, sea}, B = {chips, robots, fusion}, C = {robots, sea}, D = {}
		Result jaccard = run("overlap", DEEP);
		assertEquals(List.of("Japan 2022-09 | 2 |  | 0.250000 | 0.333333 | 0.000000",
				"United States 2021 | 3 | 0.250000 |  | 0.250000 | 0.000000",
				"United States 2024-02-01 | 2 | 0.333333 | 0.250000 |  | 0.000000", "Germany | 0 | 0.000000 | 0.000000 | 0.000000 | "),
				rows(table(jaccard, 0)));
		assertEquals(List.of("2 | 1 | “Chips”", "2 | 1 | “Robots”", "2 | 1 | “Sea”", "1 | 1 | “Fusion”"),
				rows(table(jaccard, 1)).stream().map(row -> row.split(" \\| ", 2)[1]).toList());
		assertEquals("Japan 2022-09 | 2 |  | 0.500000 | 0.500000 | 0.000000",
				rows(table(run("overlap", Map.of("depth", List.of("2"), "measure", List.of("containment"))), 0)).get(0));
	}

	@Test
	void entriesByDateOverEditions() throws Exception {
		TechnologyList later = base.list("A2", "JP", "a2 sea", "a2 sky");
		later.setDate("2025-03");
		later.setSupersedes(base.get("A", TechnologyList.class));
		base.agreed("a2 sea", EXACT, "Sea").agreed("a2 sky", EXACT, "Sky");
		List<String> rows = rows(table(run("timeline", DEEP), 1));
		assertEquals(List.of("2021 | Chips | United States 2021 | United States | 1 | ",
				"2021 | Robots | United States 2021 | United States | 1 | ",
				"2021 | Fusion | United States 2021 | United States | 1 | ", "2022-09 | Chips | Japan 2025-03 | Japan | 1 | 2025-03",
				"2022-09 | Sea | Japan 2025-03 | Japan | 1 | ",
				"2024-02-01 | Robots | United States 2024-02-01 | United States | 1 | ",
				"2024-02-01 | Sea | United States 2024-02-01 | United States | 1 | ", "2025-03 | Sky | Japan 2025-03 | Japan | 1 | "),
				rows);
	}

	@Test
	void listsByPurpose() throws Exception {
		base.get("A", TechnologyList.class).setPurpose("promotion");
		base.get("B", TechnologyList.class).setPurpose("protection");
		base.get("C", TechnologyList.class).setPurpose("promotion");
		Result result = run("promotionProtection", DEEP);
		assertEquals(List.of("Chips | 1 | 1 | 0 | Promotion, Protection", "Robots | 1 | 1 | 0 | Promotion, Protection",
				"Fusion | 0 | 1 | 0 | Protection", "Sea | 2 | 0 | 0 | Promotion", "Sky | 0 | 0 | 0 | "), rows(table(result, 0)));
		assertTrue(result.summary().contains("For one list the purpose is not recorded"), result.summary());
	}

	@Test
	void changesBetweenTwoEditions() throws Exception {
		assertThrows(AnalysisException.class, () -> run("changes", Map.of()));
	}

	@Test
	void changesWithHowTheyWereRecognised() throws Exception {
		TechnologyList later = base.list("B2", "US", "B chips", "b fusion plants", "b new");
		later.setSupersedes(base.get("B", TechnologyList.class));
		Table table = table(run("changes", Map.of()), 0);
		List<String> kinds = rows(table).stream().map(row -> row.split(" \\| ", 2)[0]).toList();
		assertEquals(1, kinds.stream().filter("added"::equals).count(), rows(table).toString());
		assertEquals(2, kinds.stream().filter("removed"::equals).count(), rows(table).toString());
		assertTrue(rows(table).stream().anyMatch(row -> row.contains("b new") && row.contains("Nothing in the other edition")),
				rows(table).toString());
		assertEquals("After: b new", table.trail(rows(table).size() - 1, 0).inputs().get(0).statement());
	}

	@Test
	void withoutAnyPurposeThereIsNothingToCompare() {
		assertThrows(AnalysisException.class, () -> run("promotionProtection", DEEP));
	}

	@Test
	void onlyAgreedLinksOnRequest() throws Exception {
		assertEquals("Sea | 1 |  |  |  | 1", rows(table(run("matrix", Map.of("states", List.of("agreed"))), 0)).get(2));
		assertEquals(List.of("AI | 1 | 1"), rows(table(run("matrix", Map.of("jurisdictions", List.of("JP"))), 0)).subList(0, 1));
	}

	/** Counted by hand in the items of the sample: Japan's two lists name every part of the areas but these. */
	@Test
	void whatMostOthersListAndJapanDoesNot() throws Exception {
		Result result = run(SampleBuilder.create(), "gaps", DEEP, Locale.ENGLISH);
		assertEquals(List.of("Defence | Defence, safety and security | 4 | 3", "Environment | Environment, energy | 3 | 3"),
				rows(table(result, 0)).stream().map(row -> String.join(" | ", List.of(row.split(" \\| ")).subList(0, 4))).toList());
		assertEquals("United States 2024-02, United States 2022-02, Australia 2023-05, Canada 2024-01", table(result, 0).value(0, 4));
	}

	/** Computed from the figures printed in the source by the definition of the tracker. */
	@Test
	void monopolyRiskOfTheSample() throws Exception {
		Table table = table(run(SampleBuilder.create(), "monopolyRisk", Map.of(), Locale.ENGLISH), 0);
		assertEquals(List.of("Machine learning | medium | 2.4 | 9 | 10", "Advanced data analytics | medium | 2.3 | 9 | 10",
				"AI algorithms and hardware accelerators | medium | 2.2 | 6 | 10", "Adversarial AI | low | 1.6 | 7 | 10",
				"Advanced integrated circuit design and fabrication | low | 1.1 | 4 | 10",
				"Natural language processing | low | 1.0 | 6 | 10"),
				rows(table).stream().map(row -> String.join(" | ", List.of(row.split(" \\| ")).subList(0, 5))).toList());
		Trail ratio = table.trail(1, 1).inputs().get(1);
		assertEquals("Lead ratio 2.3 as printed; the shares give 2.31", ratio.statement()); // 33.2 ÷ 14.4
		assertFalse(ratio.inputs().get(1).sources().isEmpty());
	}

	@ParameterizedTest
	@ValueSource(strings = { "matrix", "coverage", "overlap", "unique", "agreement", "timeline", "gaps", "monopolyRisk" })
	void theSampleInBothLanguagesWithTrailsDownToTheSource(String id) throws Exception {
		for (Locale locale : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
			Result result = run(SampleBuilder.create(), id, Map.of(), locale);
			assertFalse(result.summary().isBlank());
			assertEquals(result, run(SampleBuilder.create(), id, Map.of(), locale));
			List<Trail> trails = new ArrayList<>();
			result.sections().forEach(section -> {
				if (section instanceof Table table) {
					for (int row = 0; row < table.rowCount(); row++) {
						for (int column = 0; column < table.columns().size(); column++) {
							if (table.trail(row, column) != null) {
								trails.add(table.trail(row, column));
							}
						}
					}
				}
			});
			boolean[] cited = new boolean[1];
			trails.forEach(trail -> visit(trail, one -> cited[0] |= !one.sources().isEmpty()));
			assertTrue(cited[0] || trails.isEmpty() && table(result, 0).rowCount() == 0, id);
		}
	}

	private static void visit(Trail trail, Consumer<Trail> visitor) {
		visitor.accept(trail);
		trail.inputs().forEach(input -> visit(input, visitor));
	}
}
