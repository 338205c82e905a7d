package org.mekiki.evidence.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.mekiki.core.api.analysis.AnalysisException;
import org.mekiki.core.api.chart.Category;
import org.mekiki.core.api.chart.Timeline;
import org.mekiki.core.api.result.Chart;
import org.mekiki.core.api.result.Result;
import org.mekiki.core.api.result.Table;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.policy.PolicyEvent;
import org.mekiki.model.policy.PolicyFactory;
import org.mekiki.model.runtime.ModelResource;
import org.mekiki.model.text.Labels;
import org.mekiki.sample.SampleBuilder;

/** What policy did when. Figures of the sample were counted by hand in its tables. */
class PolicyTimelineTest {

	private static final String ID = "org.mekiki.evidence.timeline";

	private static Result sample(Locale locale, Map<String, List<String>> values) throws Exception {
		return Analyses.sample(ID, locale, values);
	}

	private static Timeline timeline(Result result) {
		return (Timeline) result.first(Chart.class).orElseThrow().description();
	}

	@Test
	void all78EventsAnd22MeasuresAnd12ListsAnd2TaxonomiesAreThere() throws Exception {
		Result result = sample(Locale.ENGLISH, Map.of());
		assertEquals(78 + 22 + 12 + 2, Analyses.table(result, 0).rowCount());
		assertEquals("**114** entries for 12 countries and groups, from 2006 to 2026-04; the most for Japan (47). "
				+ "5 have no date and stand in the table only.", result.summary());
		assertEquals("2006から2026-04まで、12の国・枠組みについて**114**件あります。最も多いのは日本（47件）です。日付のない5件は表だけに示します。",
				sample(Locale.JAPANESE, Map.of()).summary());
	}

	@Test
	void eachCountryHasItsOwnLane() throws Exception {
		assertEquals(List.of( //
				"Japan | 31 | 1 | 8 | 4 | 3 | 47", //
				"United States | 10 | 0 | 0 | 4 | 2 | 16", //
				"China | 8 | 0 | 0 | 6 | 1 | 15"),
				Analyses.rows(Analyses.table(sample(Locale.ENGLISH, Map.of()), 1)).subList(0, 3));
	}

	@Test
	void aDateThatIsKnownToTheMonthCoversTheMonth() throws Exception {
		Timeline timeline = timeline(sample(Locale.ENGLISH, Map.of("kinds", List.of("events"))));
		Timeline.Span month = span(timeline, "Global Talent visa introduced");
		assertEquals(LocalDate.of(2020, 2, 1), month.from());
		assertEquals(LocalDate.of(2020, 2, 29), month.to());
		Timeline.Span year = span(timeline, "Excellence Initiative");
		assertEquals(LocalDate.of(2006, 1, 1), year.from());
		assertEquals(LocalDate.of(2006, 12, 31), year.to());
		Timeline.Span fiscalYears = span(timeline, "Commissioned think-tank projects");
		assertEquals(LocalDate.of(2021, 4, 1), fiscalYears.from());
		assertEquals(LocalDate.of(2023, 3, 31), fiscalYears.to());
		assertEquals("Event, going on at the date of the source", timeline.groups().get(fiscalYears.group()).label());
		Timeline.Span day = span(timeline, "First R&D vision decided");
		assertEquals(LocalDate.of(2022, 9, 16), day.from());
		assertEquals(day.from(), day.to());
	}

	private static Timeline.Span span(Timeline timeline, String label) {
		return timeline.spans().stream().filter(span -> span.label().equals(label)).findFirst().orElseThrow();
	}

	@Test
	void anEventOfThreeCountriesStandsInThreeLanesButOnceInTheTable() throws Exception {
		Result result = sample(Locale.ENGLISH, Map.of("kinds", List.of("events"), "years", List.of("2024")));
		Timeline timeline = timeline(result);
		assertEquals(List.of("Japan", "South Korea", "United States"),
				timeline.spans().stream().filter(span -> span.label().equals("Japan-US-ROK summit"))
						.map(span -> timeline.lanes().get(span.lane()).label()).sorted().toList());
		assertEquals(1, Analyses.rows(Analyses.table(result, 0)).stream().filter(row -> row.contains("Japan-US-ROK summit")).count());
	}

	@Test
	void onlyTheChosenCountriesAndYearsAreShown() throws Exception {
		Result result = sample(Locale.JAPANESE, Map.of("jurisdictions", List.of("G7", "EU"), "years", List.of("2023-2024")));
		assertEquals(List.of("G7", "欧州連合"), timeline(result).lanes().stream().map(Category::label).toList());
		assertEquals(List.of( //
				"2023-05 | null | 2023年 5月 | G7 | 出来事", //
				"2023-10 | null | 2023.10 | 欧州連合 | 出来事", //
				"2023-10 | null | 2023年 10月 | 欧州連合 | 出来事", //
				"2023-10 | null | null | 欧州連合 | リスト・体系の版", //
				"2024-01 | null | 2024年 1月 | 欧州連合 | 出来事", //
				"2024-02 | null | 2024年2月 | G7 | 出来事", //
				"2024-02 | null | 2024年 2月 | G7 | 出来事", //
				"2024-06 | null | 2024年 6月 | G7 | 出来事"),
				Analyses.rows(Analyses.table(result, 0)).stream().map(row -> row.substring(0, row.lastIndexOf(" | "))).toList());
		assertEquals("政策の年表（2023-2024年）", result.title());
	}

	@Test
	void whatHasNoDateIsInTheTableOnly() throws Exception {
		Result result = sample(Locale.ENGLISH, Map.of("kinds", List.of("measures"), "jurisdictions", List.of("JP")));
		assertTrue(timeline(result).spans().isEmpty());
		assertEquals(4, Analyses.table(result, 0).rowCount());
		assertEquals("**4** entries, none of which has a date.", result.summary());
	}

	@Test
	void everySpanAndRowLeadsToItsObjectAndItsCitation() throws Exception {
		Result result = sample(Locale.ENGLISH, Map.of());
		Chart chart = result.first(Chart.class).orElseThrow();
		for (Timeline.Span span : timeline(result).spans()) {
			assertEquals(span.label(), chart.links().get(span.key()).label());
			assertFalse(chart.trails().get(span.key()).sources().isEmpty(), span.label());
		}
		Table lanes = Analyses.table(result, 1);
		assertEquals("47 = entries of Japan", lanes.trail(0, lanes.column("total")).statement());
		assertEquals(47, lanes.trail(0, lanes.column("total")).inputs().size());
		assertEquals(47, chart.trails().get("JP").inputs().size());
	}

	@Test
	void aDateThatIsNoneAndAnEndBeforeTheStartDoNoHarm() throws Exception {
		ModelResource resource = SampleBuilder.create();
		KnowledgeModel model = (KnowledgeModel) resource.getContents().get(0);
		model.getEvents().clear();
		model.getEvents().add(event("no date", "soon", null));
		model.getEvents().add(event("backwards", "2024-05-02", "2023"));
		Timeline timeline = timeline(Analyses.run(ID, resource, Locale.ENGLISH, Map.of("kinds", List.of("events"))));
		assertEquals(1, timeline.spans().size());
		assertEquals(LocalDate.of(2024, 5, 2), timeline.spans().get(0).to());
		assertEquals("not stated", timeline.lanes().get(0).label());
	}

	private static PolicyEvent event(String label, String date, String end) {
		PolicyEvent event = PolicyFactory.eINSTANCE.createPolicyEvent();
		Labels.set(event.getLabels(), "en", label);
		event.setDate(date);
		event.setEnd(end);
		return event;
	}

	@Test
	void nothingFoundIsToldInWords() {
		AnalysisException none = assertThrows(AnalysisException.class,
				() -> sample(Locale.JAPANESE, Map.of("years", List.of("1999"))));
		assertTrue(none.getMessage().startsWith("条件に合うものがありません"), none.getMessage());
	}
}
