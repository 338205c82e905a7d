package org.mekiki.evidence.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mekiki.core.api.analysis.AnalysisException;
import org.mekiki.core.api.chart.BarChart;
import org.mekiki.core.api.chart.Datum;
import org.mekiki.core.api.result.Chart;
import org.mekiki.core.api.result.Finding;
import org.mekiki.core.api.result.Findings;
import org.mekiki.core.api.result.Result;
import org.mekiki.core.api.result.Table;
import org.mekiki.core.api.result.Trail;
import org.mekiki.model.Citation;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.ModelFactory;
import org.mekiki.model.learning.Cohort;
import org.mekiki.model.learning.Enrolment;
import org.mekiki.model.learning.LearningFactory;
import org.mekiki.model.lists.ListItem;
import org.mekiki.model.lists.ListsFactory;
import org.mekiki.model.runtime.ModelResource;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.sample.SampleBuilder;

/** Which objects have no citation. */
class CompletenessTest {

	private static final String ID = "org.mekiki.evidence.completeness";

	private ModelResource resource;
	private KnowledgeModel model;

	@BeforeEach
	void build() {
		resource = SampleBuilder.create();
		model = (KnowledgeModel) resource.getContents().get(0);
	}

	private Result run(Locale locale, String demand) throws Exception {
		return Analyses.run(ID, resource, locale, Map.of("demand", List.of(demand)));
	}

	private static List<Finding> findings(Result result) {
		return result.first(Findings.class).orElseThrow().findings();
	}

	@Test
	void everythingInTheSampleNamesAPlaceInASource() throws Exception {
		Result result = run(Locale.ENGLISH, "place");
		assertEquals("All **1,692** objects have a citation that names the place in the source.", result.summary());
		assertEquals(List.of(), findings(result));
		List<String> rows = Analyses.rows(Analyses.table(result, 0));
		assertTrue(rows.contains("List item | The UK Science and Technology Framework | 5 | 5 | 0 | 0 | 1.000000"));
		assertTrue(rows.contains("Policy event | null | 78 | 78 | 0 | 0 | 1.000000"));
		assertTrue(rows.contains("Technology | K Program: technologies of the R&D visions | 73 | 73 | 0 | 0 | 1.000000"));
	}

	@Test
	void whatTraineesDoNeedsNoSource() throws Exception {
		String before = run(Locale.ENGLISH, "quote").summary();
		build();
		Cohort cohort = LearningFactory.eINSTANCE.createCohort();
		Enrolment enrolment = LearningFactory.eINSTANCE.createEnrolment();
		enrolment.getAttempts().add(LearningFactory.eINSTANCE.createAttempt());
		enrolment.getCertificates().add(LearningFactory.eINSTANCE.createCertificate());
		cohort.getEnrolments().add(enrolment);
		model.getCohorts().add(cohort);
		assertEquals(before, run(Locale.ENGLISH, "quote").summary());
	}

	@Test
	void onlyTheAmountsOfMoneyAreQuoted() throws Exception {
		Result result = run(Locale.JAPANESE, "quote");
		assertEquals("1,692件のうち**1,677**件に原文を引用した出典がありません（99.1%）。", result.summary());
		assertEquals(1001, findings(result).size(), "as many as are listed, and how many more there are");
		assertEquals(List.of("予算額", "基金"), Analyses.rows(Analyses.table(result, 0)).stream().filter(row -> row.endsWith("1.000000"))
				.map(row -> row.split(" \\| ")[0]).distinct().toList());
	}

	@Test
	void anObjectWithoutCitationIsFoundByNameAndLink() throws Exception {
		Technology technology = model.getTaxonomies().get(0).getTechnologies().get(0).getChildren().get(0);
		technology.getCitations().clear();
		model.getTaxonomies().get(0).getCitations().clear();
		model.getTaxonomies().get(0).getTechnologies().get(0).getCitations().clear();
		Result result = run(Locale.ENGLISH, "source");
		assertEquals(List.of("Taxonomy “K Program: technologies of the R&D visions” has no citation.",
				"Technology “Ocean domain” has no citation.",
				"Technology “Expanding ocean observation, survey and monitoring capability (wider and more mobile)” has no citation."),
				findings(result).stream().map(Finding::message).toList());
		assertEquals(technology.getId(), findings(result).get(2).object().id());
		assertTrue(Analyses.rows(Analyses.table(result, 0))
				.contains("Technology | K Program: technologies of the R&D visions | 73 | 71 | 0 | 2 | 0.972603"));
	}

	@Test
	void aCitationOfTheWholeCountsApart() throws Exception {
		ListItem item = ListsFactory.eINSTANCE.createListItem();
		model.getLists().get(0).getItems().get(0).getItems().add(item);
		Result result = run(Locale.ENGLISH, "source");
		assertEquals("All **1,693** objects have a citation. One has it only through what they are part of.", result.summary());
		Table table = Analyses.table(result, 0);
		int row = Analyses.rows(table).indexOf("List item | Basic Guidelines on the Research and Development of "
				+ "Specified Critical Technologies | 21 | 20 | 1 | 0 | 0.952381");
		assertTrue(row >= 0);
		Trail why = table.trail(row, table.column("inherited"));
		assertEquals(List.of(item.getId()), why.inputs().stream().map(input -> input.object().id()).toList());
	}

	@Test
	void aCitationThatNamesNoSourceIsNone() throws Exception {
		Citation citation = ModelFactory.eINSTANCE.createCitation();
		citation.setLocator("p. 3");
		model.getFunds().get(0).getCitations().clear();
		model.getFunds().get(0).getCitations().add(citation);
		assertEquals(1, findings(run(Locale.ENGLISH, "source")).size());
	}

	@Test
	void theChartShowsTheSameFiguresAsTheTable() throws Exception {
		Chart section = run(Locale.ENGLISH, "quote").first(Chart.class).orElseThrow();
		BarChart chart = (BarChart) section.description();
		assertEquals(1692, chart.series().stream().flatMap(series -> series.data().stream()).map(Datum::value)
				.reduce(BigDecimal.ZERO, BigDecimal::add).intValueExact());
		int items = chart.categories().stream().map(category -> category.label()).toList().indexOf("List item");
		Datum missing = chart.series().get(2).at(items);
		assertEquals(209, missing.value().intValueExact());
		Trail why = section.trails().get(missing.key());
		assertEquals(201, why.inputs().size());
		assertEquals("and 9 more", why.inputs().get(200).statement());
	}

	@Test
	void sourcesShowHowMuchStandsOnThem() throws Exception {
		Table sources = Analyses.table(run(Locale.ENGLISH, "source"), 1);
		assertEquals(5, sources.rowCount());
		long objects = 0;
		for (int row = 0; row < sources.rowCount(); row++) {
			objects += ((Long) sources.value(row, 1)).longValue();
			assertEquals(sources.value(row, 1), sources.value(row, 2));
			assertEquals(sources.value(row, 0), sources.trail(row, 1).object());
		}
		assertTrue(objects >= 1692);
	}

	@Test
	void tooManyFindingsAreCutOffInWords() throws Exception {
		for (int i = 0; i < 1234; i++) {
			model.getPersons().add(org.mekiki.model.actors.ActorsFactory.eINSTANCE.createPerson());
		}
		List<Finding> findings = findings(run(Locale.ENGLISH, "source"));
		assertEquals(1001, findings.size());
		assertEquals("234 more lack it; the table says where.", findings.get(1000).message());
		assertNull(findings.get(1000).object());
	}

	@Test
	void anEmptyBaseHasNoAnswerAndSaysSo() {
		ModelResource empty = new ModelResource(resource.getURI());
		empty.getContents().add(ModelFactory.eINSTANCE.createKnowledgeModel());
		assertThrows(AnalysisException.class, () -> Analyses.run(ID, empty, Locale.ENGLISH, Map.of()));
	}
}
