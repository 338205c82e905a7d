package org.mekiki.taxonomy.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.mekiki.core.api.access.ModelAccess;
import org.mekiki.core.api.analysis.AnalysisDescriptor;
import org.mekiki.core.api.analysis.AnalysisException;
import org.mekiki.core.api.analysis.AnalysisRunner;
import org.mekiki.core.api.chart.BarChart;
import org.mekiki.core.api.chart.BarMode;
import org.mekiki.core.api.chart.Datum;
import org.mekiki.core.api.result.Chart;
import org.mekiki.core.api.result.ModelLink;
import org.mekiki.core.api.result.Result;
import org.mekiki.core.api.result.Table;
import org.mekiki.core.api.result.Trail;
import org.mekiki.model.Status;
import org.mekiki.model.runtime.ModelResource;
import org.mekiki.model.taxonomy.Mark;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.taxonomy.TechnologyKind;
import org.mekiki.sample.SampleBuilder;

/** Technologies by domain, round and mark. Figures of the sample were counted by hand in its tables. */
class CountsTest {

	private static final String FIRST = "研究開発ビジョン（第一次）";
	private static final String SECOND = "研究開発ビジョン（第二次）";
	private static final String REVISED = "研究開発ビジョン（第二次）一部改定";

	private static Result run(ModelResource resource, Locale locale, Map<String, List<String>> values) throws Exception {
		return new AnalysisRunner(ModelAccess.of(resource), locale, locale.getLanguage())
				.run(AnalysisDescriptor.find("org.mekiki.taxonomy.counts"), values, null).result();
	}

	private static Result sample(Locale locale, String show) throws Exception {
		return run(SampleBuilder.create(), locale, Map.of("show", List.of(show)));
	}

	private static List<Table> tables(Result result) {
		return result.sections().stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
	}

	private static List<String> rows(Table table) {
		List<String> rows = new ArrayList<>();
		for (int row = 0; row < table.rowCount(); row++) {
			List<String> cells = new ArrayList<>();
			for (int column = 0; column < table.columns().size(); column++) {
				Object value = table.value(row, column);
				cells.add(value instanceof ModelLink link ? link.label() : String.valueOf(value));
			}
			rows.add(String.join(" | ", cells));
		}
		return rows;
	}

	@Test
	void the51TechnologiesOfTheSampleByDomainAndRound() throws Exception {
		Table table = tables(sample(Locale.JAPANESE, "round")).get(0);
		assertEquals(List.of("domain", "round:" + FIRST, "round:" + SECOND, "round:" + REVISED, "total", "share"),
				table.columns().stream().map(column -> column.id()).toList());
		assertEquals(List.of( //
				"海洋領域 | 7 | 3 | 0 | 10 | 0.196078", //
				"宇宙・航空領域 | 14 | 4 | 0 | 18 | 0.352941", //
				"サイバー空間 | 3 | 4 | 0 | 7 | 0.137255", //
				"バイオ領域 | 1 | 3 | 1 | 5 | 0.098039", //
				"領域横断 | 2 | 9 | 0 | 11 | 0.215686"), rows(table));
	}

	@Test
	void inAllItIs27And23And1() throws Exception {
		assertEquals(List.of(FIRST + " | 27 | 0.529412", SECOND + " | 23 | 0.450980", REVISED + " | 1 | 0.019608"),
				rows(tables(sample(Locale.ENGLISH, "round")).get(1)));
	}

	@Test
	void everyCountedTechnologyIsListed() throws Exception {
		Table list = tables(sample(Locale.ENGLISH, "round")).get(2);
		assertEquals(51, list.rowCount());
		assertEquals("Unmanned or labour-saving transport, launch and recovery of autonomous underwater vehicles (AUVs) | K-01 | "
				+ "Ocean domain | Expanding ocean observation, survey and monitoring capability (wider and more mobile) | "
				+ FIRST + " | null | null", rows(list).get(0));
	}

	@Test
	void theAnswerIsASentence() throws Exception {
		assertEquals("**51** technologies in 5 domains; the largest is Space and aviation domain (18, 35.3%). " + FIRST + ": 27, "
				+ SECOND + ": 23, " + REVISED + ": 1.", sample(Locale.ENGLISH, "round").summary());
		assertEquals("5領域に**51**の技術があり、最も多いのは宇宙・航空領域（18件、35.3%）です。内訳は、" + FIRST + " 27件、" + SECOND + " 23件、"
				+ REVISED + " 1件です。", sample(Locale.JAPANESE, "round").summary());
	}

	@Test
	void aFigureLeadsDownToTheCitationOfEachTechnology() throws Exception {
		Table table = tables(sample(Locale.ENGLISH, "round")).get(0);
		Trail why = table.trail(1, table.column("round:" + SECOND));
		assertEquals("4 = technologies of “Space and aviation domain” with “" + SECOND + "”", why.statement());
		assertEquals(4, why.inputs().size());
		why.inputs().forEach(input -> {
			assertEquals("Technology", input.object().type());
			assertTrue(input.sources().get(0).locator().contains("宇宙・航空領域"));
		});
		Trail share = table.trail(1, table.column("share"));
		assertEquals("35.3% = 18 ÷ 51", share.statement());
		assertEquals(18, share.inputs().get(0).inputs().size());
		assertEquals(List.of(10, 18, 7, 5, 11), share.inputs().get(1).inputs().stream()
				.map(part -> Integer.valueOf(part.statement().replaceAll(" .*", ""))).toList());
	}

	@Test
	void everyMarkOfTheChartLeadsToItsDomainAndItsExplanation() throws Exception {
		Chart section = sample(Locale.ENGLISH, "round").first(Chart.class).orElseThrow();
		BarChart chart = (BarChart) section.description();
		assertEquals(BarMode.STACKED, chart.mode());
		assertEquals(51, chart.series().stream().flatMap(series -> series.data().stream()).map(Datum::value)
				.reduce(BigDecimal.ZERO, BigDecimal::add).intValueExact());
		for (int i = 0; i < chart.categories().size(); i++) {
			String category = chart.categories().get(i).label();
			for (int j = 0; j < chart.series().size(); j++) {
				Datum datum = chart.series().get(j).at(i);
				assertEquals(category, section.links().get(datum.key()).label());
				assertEquals(datum.value().intValueExact(), section.trails().get(datum.key()).inputs().size());
			}
		}
	}

	@Test
	void marksThatNobodyRecordedAreUnknownNotZero() throws Exception {
		Result result = sample(Locale.ENGLISH, "mark");
		Table table = tables(result).get(0);
		assertEquals("Ocean domain | " + FIRST + " | null | null | null | null | null | 7 | 7 | 0.137255", rows(table).get(0));
		assertEquals(11, table.rowCount());
		assertTrue(result.summary().endsWith("the figures by mark are unknown, not zero."), result.summary());
		assertTrue(table.trail(0, table.column("mark:AI")).statement().contains("unknown"));
		assertEquals("AI | null | null", rows(tables(result).get(1)).get(0));
		BarChart chart = (BarChart) result.first(Chart.class).orElseThrow().description();
		assertNull(chart.series().get(0).at(0).value());
		assertEquals(10, chart.series().get(5).at(0).value().intValueExact());
	}

	@Test
	void recordedMarksAreCountedOnceForEachTechnology() throws Exception {
		ModelResource resource = SampleBuilder.create();
		Technology sonar = all(resource).get(0);
		sonar.getMarks().addAll(List.of(Mark.AI, Mark.ROBOTICS));
		Result result = run(resource, Locale.ENGLISH, Map.of("show", List.of("mark")));
		assertEquals("Ocean domain | " + FIRST + " | 1 | 0 | 1 | 0 | 0 | 6 | 7 | 0.137255", rows(tables(result).get(0)).get(0));
		assertEquals(BarMode.GROUPED, ((BarChart) result.first(Chart.class).orElseThrow().description()).mode());
	}

	@Test
	void deprecatedTechnologiesAreLeftOutAndTold() throws Exception {
		ModelResource resource = SampleBuilder.create();
		all(resource).get(0).setStatus(Status.DEPRECATED);
		Result result = run(resource, Locale.ENGLISH, Map.of());
		assertEquals("Ocean domain | 6 | 3 | 0 | 9 | 0.180000", rows(tables(result).get(0)).get(0));
		assertTrue(result.summary().endsWith("One deprecated technology is not counted."), result.summary());
	}

	@Test
	void technologiesOutsideOfDomainsAreCountedToo() throws Exception {
		Base base = new Base("Domain\n Inside\nOutside");
		base.session.execute("outside", () -> base.get("Outside").setKind(TechnologyKind.TECHNOLOGY));
		Result result = run(base.resource, Locale.ENGLISH, Map.of());
		assertEquals(List.of("Domain | 1 | 1 | 0.500000", "null | 1 | 1 | 0.500000"), rows(tables(result).get(0)));
		assertTrue(result.summary().contains("Domain, outside of all domains (1, 50.0%)"), result.summary());
	}

	@Test
	void aTaxonomyWithoutTechnologiesHasNoAnswerAndSaysSo() {
		AnalysisException none = assertThrows(AnalysisException.class, () -> run(SampleBuilder.create(), Locale.ENGLISH,
				Map.of("taxonomy", List.of("Areas of the comparison table of critical technology lists"))));
		assertTrue(none.getMessage().contains("holds no technologies"), none.getMessage());
		assertThrows(AnalysisException.class, () -> run(new Base("").resource, Locale.ENGLISH, Map.of()));
	}

	@Test
	void theSameQuestionHasTheSameAnswer() throws Exception {
		assertEquals(sample(Locale.ENGLISH, "mark"), sample(Locale.ENGLISH, "mark"));
	}

	private static List<Technology> all(ModelResource resource) {
		List<Technology> found = new ArrayList<>();
		resource.getContents().get(0).eAllContents().forEachRemaining(object -> {
			if (object instanceof Technology technology && technology.getKind() == TechnologyKind.TECHNOLOGY) {
				found.add(technology);
			}
		});
		return found;
	}
}
