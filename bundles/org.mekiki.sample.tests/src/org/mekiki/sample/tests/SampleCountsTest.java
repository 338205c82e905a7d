package org.mekiki.sample.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.taxonomy.TechnologyKind;
import org.mekiki.sample.SampleBuilder;

/** Nothing of the data files is lost on the way, and nothing is counted twice. */
class SampleCountsTest {

	private final KnowledgeModel root = (KnowledgeModel) SampleBuilder.create().getContents().get(0);

	@Test
	void everyClassHasAsManyObjectsAsTheDataSay() {
		Map<String, Long> expected = new TreeMap<>();
		expected.put("KnowledgeModel", 1L);
		expected.put("Source", rows("sources"));
		expected.put("Organisation", rows("organisations"));
		expected.put("Taxonomy", rows("taxonomies"));
		expected.put("Technology", rows("kprogram_technologies") + SampleCsv.distinct("kprogram_technologies", "domain_ja")
				+ SampleCsv.rows("kprogram_technologies").stream().filter(r -> !r.get("group_ja").isEmpty())
						.map(r -> r.get("domain_ja") + r.get("group_ja")).distinct().count()
				+ rows("reference_areas"));
		expected.put("TechnologyList", rows("lists"));
		expected.put("ListItem", SampleCsv.distinct("list_items", "item_id"));
		expected.put("Alignment", rows("list_items") + rows("kprogram_alignments") + rows("part_alignments"));
		expected.put("Programme", rows("programmes"));
		expected.put("Fund", rows("funds"));
		expected.put("BudgetLine", rows("funding"));
		expected.put("Indicator", SampleCsv.distinct("indicator_series", "indicator_id"));
		expected.put("Observation", rows("indicators"));
		expected.put("PolicyEvent", rows("policy_events"));
		expected.put("TalentMeasure", rows("talent_measures"));
		expected.put("PolicyFramework", rows("frameworks"));
		expected.put("Provision", rows("policy_actions") + SampleCsv.distinct("policy_actions", "pillar")
				+ SampleCsv.distinct("policy_actions", "pillar", "kind") + rows("leakage_routes")
				+ SampleCsv.distinct("leakage_routes", "route") + SampleCsv.distinct("leakage_routes", "route", "aspect")
				+ rows("theme_patterns") + rows("institute_functions") + rows("headings"));
		expected.put("Curriculum", rows("course/curriculum"));
		expected.put("Outcome", rows("course/outcomes"));
		expected.put("Course", rows("course/courses"));
		expected.put("Module", rows("course/modules"));
		expected.put("Unit", rows("course/units"));
		long exercises = SampleCsv.rows("course/activities").stream().filter(r -> !r.get("analysis").isEmpty()).count();
		expected.put("Exercise", exercises);
		expected.put("Activity", rows("course/activities") - exercises);
		expected.put("AssessmentItem", rows("course/items"));
		expected.put("Cohort", rows("course/cohorts"));
		expected.put("Enrolment", rows("course/enrolments"));
		expected.put("Attempt", rows("course/attempts"));
		Map<String, Long> actual = SampleObjects.of(root).stream()
				.collect(Collectors.groupingBy(o -> o.eClass().getName(), TreeMap::new, Collectors.counting()));
		assertEquals(expected, actual);
	}

	@Test
	void theFiguresOfTheDocumentsAreThere() {
		assertEquals(51, SampleObjects.of(root, Technology.class).filter(t -> t.getKind() == TechnologyKind.TECHNOLOGY)
				.count());
		assertEquals(12, root.getLists().size());
		assertEquals(209, root.getLists().stream().mapToInt(list -> list.getItems().size()).sum());
		assertEquals(213, root.getAlignments().stream().filter(a -> "source table".equals(a.getMethod())).count());
		assertEquals(78, root.getEvents().size());
		assertEquals(22, root.getMeasures().size());
		assertEquals(43, root.getIndicators().stream().mapToInt(i -> i.getObservations().size()).sum());
		assertEquals(8, taxonomy("諸外国").getTechnologies().size());
		assertEquals(5, taxonomy("Kプログラム").getTechnologies().size());
	}

	@Test
	void theVisionsTakeUp27And23And1Technologies() {
		Map<String, Long> rounds = SampleObjects.of(root, Technology.class)
				.filter(t -> t.getKind() == TechnologyKind.TECHNOLOGY)
				.collect(Collectors.groupingBy(Technology::getIntroducedIn, Collectors.counting()));
		assertEquals(Map.of("研究開発ビジョン（第一次）", 27L, "研究開発ビジョン（第二次）", 23L, "研究開発ビジョン（第二次）一部改定", 1L), rounds);
	}

	@Test
	void itemsStandInTheOrderOfTheSource() {
		Map<String, String> first = SampleCsv.rows("list_items").stream().filter(r -> r.get("order").equals("1"))
				.collect(Collectors.toMap(r -> r.get("list_id"), r -> r.get("item_ja")));
		for (TechnologyList list : root.getLists()) {
			assertEquals(first.get(list.getNotation()), list.getItems().get(0).getText());
			var expected = SampleCsv.rows("list_items").stream().filter(r -> r.get("list_id").equals(list.getNotation()))
					.map(r -> r.get("item_id")).distinct().toList();
			assertEquals(expected, list.getItems().stream().map(i -> i.getNotation()).toList());
		}
	}

	@Test
	void declaredTotalsAreThoseOfTheData() {
		Map<String, Integer> declared = SampleCsv.rows("lists").stream()
				.collect(Collectors.toMap(r -> r.get("list_id"), r -> Integer.valueOf(r.get("official_total"))));
		assertEquals(declared, root.getLists().stream()
				.collect(Collectors.toMap(TechnologyList::getNotation, TechnologyList::getDeclaredTotal)));
	}

	@Test
	void everyItemIsLinkedToTheAreaOfItsRow() {
		var expected = SampleCsv.rows("list_items").stream().map(r -> r.get("item_id") + ' ' + r.get("area_id")).sorted()
				.toList();
		var actual = root.getAlignments().stream().filter(a -> "source table".equals(a.getMethod()))
				.map(a -> a.getSource().getNotation() + ' ' + a.getTarget().getNotation()).sorted().toList();
		assertEquals(expected, actual);
	}

	@Test
	void technologiesKeepTheirPlaceInTheSource() {
		var expected = SampleCsv.rows("kprogram_technologies").stream().map(r -> r.get("name_ja")).toList();
		var actual = SampleObjects.of(taxonomy("Kプログラム")).stream().filter(Technology.class::isInstance)
				.map(Technology.class::cast).filter(t -> t.getKind() == TechnologyKind.TECHNOLOGY)
				.map(t -> t.getLabels().get(0).getValue()).toList();
		assertEquals(expected.stream().sorted().toList(), actual.stream().sorted().toList());
		assertTrue(actual.indexOf(expected.get(0)) == 0 && actual.indexOf(expected.get(9)) == 9);
	}

	private Taxonomy taxonomy(String start) {
		return root.getTaxonomies().stream().filter(t -> t.getLabels().get(0).getValue().startsWith(start)).findFirst()
				.orElseThrow();
	}

	private static long rows(String name) {
		return SampleCsv.rows(name).size();
	}

	@Test
	void noteKindsCoverUncertaintiesAndCorrections() {
		Function<String, Long> notes = kind -> SampleObjects.of(root).stream()
				.flatMap(o -> o.getNotes().stream()).filter(n -> n.getKind().getName().equals(kind)).count();
		assertTrue(notes.apply("UNCERTAINTY") > 80, "uncertainties are kept as notes");
		assertTrue(notes.apply("EDITORIAL") > 80, "corrections are kept as notes");
	}
}
