package org.mekiki.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mekiki.model.Handling;
import org.mekiki.model.Identified;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.ModelFactory;
import org.mekiki.model.Status;
import org.mekiki.model.actors.ActorsFactory;
import org.mekiki.model.actors.Organisation;
import org.mekiki.model.funding.BudgetLine;
import org.mekiki.model.funding.FundingFactory;
import org.mekiki.model.lists.Alignment;
import org.mekiki.model.lists.ListsFactory;
import org.mekiki.model.policy.PolicyEvent;
import org.mekiki.model.policy.PolicyFactory;
import org.mekiki.model.runtime.ModelResource;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.model.taxonomy.TaxonomyFactory;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.taxonomy.TrlAssessment;
import org.mekiki.model.text.Labels;
import org.mekiki.model.validation.Problem;
import org.mekiki.model.validation.Validator;

/** Each rule finds what breaks it, stays silent otherwise, and its fix mends it. */
class ValidatorTest {

	private final ModelResource resource = new ModelResource(URI.createURI("test:base"));
	private final KnowledgeModel model = ModelFactory.eINSTANCE.createKnowledgeModel();
	private final Taxonomy taxonomy = TaxonomyFactory.eINSTANCE.createTaxonomy();
	private final Technology a = technology("A");
	private final Technology b = technology("B");
	private final Technology c = technology("C");
	private final Validator validator = new Validator();

	private static Technology technology(String label) {
		Technology technology = TaxonomyFactory.eINSTANCE.createTechnology();
		Labels.set(technology.getLabels(), "en", label);
		return technology;
	}

	@BeforeEach
	void fill() {
		Labels.set(taxonomy.getLabels(), "en", "Taxonomy");
		model.getTaxonomies().add(taxonomy);
		taxonomy.getTechnologies().addAll(List.of(a, b, c));
		resource.getContents().add(model);
	}

	private List<String> rules(Identified object) {
		List<Problem> problems = validator.validate(object);
		for (Problem problem : problems) {
			assertFalse(problem.message() == null || problem.message().isBlank() || problem.message().contains("{0}"),
					"message of " + problem.rule());
		}
		return problems.stream().map(Problem::rule).toList();
	}

	private void fix(Identified object) {
		Problem problem = validator.validate(object).get(0);
		assertFalse(problem.fixes().isEmpty(), "no fix for " + problem);
		problem.fixes().get(0).edit().run();
		assertEquals(List.of(), rules(object));
	}

	@Test
	void soundModelHasNoProblems() {
		for (Identified object : List.copyOf(resource.objects())) {
			assertEquals(List.of(), validator.validate(object));
		}
	}

	@Test
	void identifiersAreUniqueUuids() {
		Technology twin = technology("Twin");
		twin.setId(a.getId());
		taxonomy.getTechnologies().add(twin);
		assertEquals(List.of("identifier"), rules(twin));
		b.setId("b");
		assertTrue(rules(b).contains("identifier"));
	}

	@Test
	void onePreferredLabelForEachLanguage() {
		a.getLabels().add(Labels.create("en", "Alpha"));
		assertEquals(List.of("preferred-label"), rules(a));
		fix(a);
		assertEquals("Alpha", a.getAltLabels().get(0).getValue());
	}

	@Test
	void labelsAreNeitherMissingNorBlank() {
		a.getLabels().clear();
		assertEquals(List.of("label"), rules(a));
		b.getDescriptions().add(Labels.create("ja", " "));
		fix(b);
	}

	@Test
	void preferredAndAlternativeLabelsAreDisjoint() {
		a.getAltLabels().add(Labels.create("en", "A"));
		assertEquals(List.of("disjoint-labels"), rules(a));
		fix(a);
	}

	@Test
	void cyclesThroughTreeAndLinksAreFound() {
		a.getChildren().add(b);
		b.getChildren().add(c);
		a.getBroader().add(c);
		assertEquals(List.of("cycle"), rules(a));
		fix(a);
		a.getDependsOn().add(a);
		assertEquals(List.of("cycle"), rules(a));
		fix(a);
	}

	@Test
	void cycleOfEditionsEndsAndIsFound() {
		Taxonomy later = TaxonomyFactory.eINSTANCE.createTaxonomy();
		Labels.set(later.getLabels(), "en", "Later");
		model.getTaxonomies().add(later);
		later.setSupersedes(taxonomy);
		assertEquals(List.of(), rules(later));
		taxonomy.setSupersedes(later);
		assertEquals(List.of("cycle"), rules(later));
	}

	@Test
	void relatedIsNotAlsoAboveOrBelow() {
		a.getChildren().add(b);
		b.getRelated().add(a);
		assertEquals(List.of("related-and-broader"), rules(b));
		fix(b);
	}

	@ParameterizedTest
	@CsvSource({ "0, true", "1, false", "9, false", "10, true", "-3, true" })
	void readinessRunsFromOneToNine(int level, boolean wrong) {
		TrlAssessment assessment = TaxonomyFactory.eINSTANCE.createTrlAssessment();
		assessment.setLevel(level);
		a.getTrl().add(assessment);
		assertEquals(wrong, rules(a).contains("trl-range"));
	}

	@ParameterizedTest
	@CsvSource({ "2024, false", "2024-02, false", "2024-02-29, false", "2023-02-29, true", "2024-13, true",
			"2024-2, true", "令和6年, true", "24, true", "2024-02-30, true" })
	void datesExist(String date, boolean wrong) {
		taxonomy.setDate(date);
		assertEquals(wrong, rules(taxonomy).contains("date"), date);
	}

	@ParameterizedTest
	@CsvSource({ "2024-05, 2024, false", "2024-05, 2024-04, true", "2024, 2023-12-31, true", "2024, 2024-01, false" })
	void endsDoNotLieBeforeStarts(String start, String end, boolean wrong) {
		PolicyEvent event = PolicyFactory.eINSTANCE.createPolicyEvent();
		model.getEvents().add(event);
		event.setDate(start);
		event.setEnd(end);
		assertEquals(wrong, rules(event).contains("date"));
	}

	@Test
	void replacementAndDeprecationGoTogether() {
		a.getReplacedBy().add(b);
		assertEquals(List.of("replacement"), rules(a));
		fix(a);
		assertEquals(Status.DEPRECATED, a.getStatus());
		a.getReplacedBy().clear();
		assertEquals(List.of("replacement"), rules(a));
	}

	@Test
	void citationsNameASource() {
		a.getCitations().add(ModelFactory.eINSTANCE.createCitation());
		assertEquals(List.of("citation"), rules(a));
	}

	@Test
	void codesAreThoseOfTheStandards() {
		a.getLabels().add(Labels.create("japanese!", "X"));
		assertEquals(List.of("code"), rules(a));
		PolicyEvent event = PolicyFactory.eINSTANCE.createPolicyEvent();
		model.getEvents().add(event);
		event.getJurisdictions().addAll(List.of("JP", "EU", "G7"));
		assertEquals(List.of(), rules(event));
		event.getJurisdictions().add("Japan");
		assertEquals(List.of("code"), rules(event));
	}

	@ParameterizedTest
	@CsvSource({ "7000012050002, false", "8000012050002, true", "700001205000, true", "70000120500021, true" })
	void corporateNumbersHaveARightCheckDigit(String number, boolean wrong) {
		Organisation organisation = ActorsFactory.eINSTANCE.createOrganisation();
		organisation.setCorporateNumber(number);
		model.getOrganisations().add(organisation);
		assertEquals(wrong, rules(organisation).contains("corporate-number"));
	}

	@Test
	void confidenceLiesBetweenZeroAndOne() {
		Alignment alignment = ListsFactory.eINSTANCE.createAlignment();
		model.getAlignments().add(alignment);
		alignment.setConfidence(BigDecimal.ONE);
		assertEquals(List.of(), rules(alignment));
		alignment.setConfidence(new BigDecimal("1.01"));
		assertEquals(List.of("confidence"), rules(alignment));
	}

	@Test
	void amountsHaveACurrencyAndRangesRunUpwards() {
		BudgetLine line = FundingFactory.eINSTANCE.createBudgetLine();
		line.setAmount(100L);
		var programme = FundingFactory.eINSTANCE.createProgramme();
		programme.getBudgetLines().add(line);
		model.getProgrammes().add(programme);
		assertEquals(List.of("amount"), rules(line));
		line.setCurrency("円");
		assertEquals(List.of("amount"), rules(line));
		line.setCurrency("JPY");
		assertEquals(List.of(), rules(line));
		line.setAmountUpper(99L);
		assertEquals(List.of("amount"), rules(line));
	}

	@ParameterizedTest
	@CsvSource({ "公開, , false", "部内限り, , true", "部内限り, 提供者の求め, false", "特定秘密, 理由, true",
			"重要経済安保情報（写し）, 理由, true" })
	void restrictionsGiveAReasonAndNothingIsTooSecret(String marking, String reason, boolean wrong) {
		Handling handling = ModelFactory.eINSTANCE.createHandling();
		handling.setMarking(marking);
		handling.setReason(reason);
		a.setHandling(handling);
		assertEquals(wrong, rules(a).contains("handling"), marking);
	}
}
