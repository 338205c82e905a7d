package org.mekiki.sample.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.mekiki.model.Citation;
import org.mekiki.model.Element;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.learning.Attempt;
import org.mekiki.model.learning.Cohort;
import org.mekiki.model.learning.Enrolment;
import org.mekiki.model.lists.Alignment;
import org.mekiki.model.lists.ListItem;
import org.mekiki.model.text.Labels;
import org.mekiki.model.validation.Problem;
import org.mekiki.model.validation.Validator;
import org.mekiki.sample.SampleBuilder;

/** Every fact says where it comes from, in both languages, and the rules of the model find nothing wrong. */
class SampleTraceabilityTest {

	private final KnowledgeModel root = (KnowledgeModel) SampleBuilder.create().getContents().get(0);
	private final List<Element> all = SampleObjects.of(root);
	/** What trainees do is made up, and no statement about the world. */
	private final List<Element> elements = all.stream()
			.filter(element -> !(element instanceof Cohort || element instanceof Enrolment || element instanceof Attempt)).toList();

	@Test
	void everyElementCitesASourceAndAPlace() {
		for (Element element : elements) {
			assertFalse(element.getCitations().isEmpty(), () -> "no citation: " + Labels.text(element, "ja"));
			for (Citation citation : element.getCitations()) {
				assertNotNull(citation.getSource());
				assertFalse(citation.getLocator().isBlank());
			}
		}
	}

	@Test
	void everyNamedElementHasBothLanguages() {
		for (Element element : elements) {
			if (!(element instanceof Alignment)) {
				assertNotNull(Labels.find(element.getLabels(), "ja"), () -> "no Japanese: " + element);
				assertNotNull(Labels.find(element.getLabels(), "en"), () -> "no English: " + element);
			}
		}
	}

	@Test
	void everyNoteStandsInBothLanguages() {
		for (Element element : elements) {
			Stream.of("ja", "en").forEach(language -> assertEquals(element.getNotes().size(),
					2 * element.getNotes().stream().filter(n -> language.equals(n.getLanguage())).count(),
					() -> Labels.text(element, "en")));
		}
	}

	@Test
	void itemsSayWhetherTheirTranslationIsOfficial() {
		long official = elements.stream().filter(ListItem.class::isInstance).map(ListItem.class::cast)
				.filter(item -> "official".equals(item.getTranslationStatus())).count();
		assertEquals(SampleCsv.rows("list_items").stream().filter(r -> r.get("en_kind").equals("official")).count(),
				official);
	}

	@Test
	void anItemOfSeveralRowsCitesEachOfThem() {
		ListItem item = elements.stream().filter(ListItem.class::isInstance).map(ListItem.class::cast)
				.filter(i -> "jp-tasks-2023-01".equals(i.getNotation())).findFirst().orElseThrow();
		assertEquals(3, item.getCitations().size());
	}

	@Test
	void fundingKeepsTheWordsOfTheSource() {
		root.getProgrammes().forEach(programme -> programme.getBudgetLines()
				.forEach(line -> assertNotNull(line.getCitations().get(0).getQuote())));
	}

	@Test
	void theRulesOfTheModelFindNothing() {
		Validator validator = new Validator();
		List<String> problems = all.stream().flatMap(element -> validator.validate(element).stream())
				.map(SampleTraceabilityTest::text).toList();
		assertEquals(List.of(), problems);
	}

	@Test
	void noTwoElementsSayTheSameThing() {
		Set<List<Object>> seen = new HashSet<>();
		for (Element element : elements) {
			if (!(element instanceof Alignment) && element.getNotation() != null) {
				assertFalse(!seen.add(List.of(element.eClass(), element.getNotation())),
						() -> "twice: " + element.getNotation());
			}
		}
	}

	private static String text(Problem problem) {
		return problem.severity() + " " + problem.rule() + " " + Labels.text((Element) problem.object(), "en") + ": "
				+ problem.message();
	}
}
