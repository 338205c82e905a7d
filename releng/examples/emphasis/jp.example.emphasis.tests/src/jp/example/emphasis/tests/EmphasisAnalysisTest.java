package jp.example.emphasis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.mekiki.core.api.access.ModelAccess;
import org.mekiki.core.api.analysis.AnalysisDescriptor;
import org.mekiki.core.api.analysis.AnalysisException;
import org.mekiki.core.api.analysis.AnalysisRunner;
import org.mekiki.core.api.chart.HeatMap;
import org.mekiki.core.api.contribution.Contributions;
import org.mekiki.core.api.contribution.ExtensionPoint;
import org.mekiki.core.api.report.ReportSection;
import org.mekiki.core.api.result.Chart;
import org.mekiki.core.api.result.ModelLink;
import org.mekiki.core.api.result.Result;
import org.mekiki.core.api.result.Table;
import org.mekiki.core.api.result.Trail;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.lists.AlignmentState;
import org.mekiki.model.runtime.ModelResource;
import org.mekiki.sample.SampleBuilder;

/** Runs the analysis on the sample knowledge base. The figures were counted by hand in the source's table. */
class EmphasisAnalysisTest {

	private static Result run(ModelResource resource, Locale locale, Map<String, List<String>> arguments) throws Exception {
		return new AnalysisRunner(ModelAccess.of(resource), locale, locale.getLanguage())
				.run(AnalysisDescriptor.find("jp.example.emphasis"), arguments, null).result();
	}

	private static Result run(Locale locale, Map<String, List<String>> arguments) throws Exception {
		return run(SampleBuilder.create(), locale, arguments);
	}

	private static Table table(Result result) {
		return result.first(Table.class).orElseThrow();
	}

	private static int row(Table table, String list, String area) {
		for (int row = 0; row < table.rowCount(); row++) {
			if (((ModelLink) table.value(row, 0)).label().startsWith(list)
					&& ((ModelLink) table.value(row, 1)).label().startsWith(area)) {
				return row;
			}
		}
		throw new AssertionError(list + ", " + area);
	}

	@Test
	void fourOfTheNineJapaneseTasksAreIct() throws Exception {
		Table table = table(run(Locale.ENGLISH, Map.of()));
		int row = row(table, "Important Technology Issues", "ICT");
		assertEquals(Long.valueOf(4), table.value(row, table.column("items")));
		assertEquals(new BigDecimal("0.444444"), table.value(row, table.column("share")));
		assertEquals(12 * 8, table.rowCount());
	}

	@Test
	void anAreaWithoutItemsIsZeroBecauseTheListIsKnown() throws Exception {
		Table table = table(run(Locale.ENGLISH, Map.of()));
		assertEquals(Long.valueOf(0), table.value(row(table, "The UK", "Environment"), table.column("items")));
	}

	@Test
	void aListThatNobodyPutIntoAreasIsNamedNotShownAsZero() throws Exception {
		ModelResource resource = SampleBuilder.create();
		KnowledgeModel model = (KnowledgeModel) resource.getContents().get(0);
		var items = model.getLists().get(1).getItems();
		model.getAlignments().stream().filter(alignment -> items.contains(alignment.getSource()))
				.forEach(alignment -> alignment.setState(AlignmentState.REJECTED));
		Result result = run(resource, Locale.ENGLISH, Map.of());
		assertEquals(11 * 8, table(result).rowCount());
		assertEquals("One list is not linked to areas and left out, such as “Important Technology Issues for Promoting R&D "
				+ "that Strengthens the Comprehensive Defence Architecture”.",
				result.summary().substring(result.summary().indexOf("One list")));
	}

	@Test
	void aShareLeadsDownToItsItemsAndTheirCitations() throws Exception {
		Table table = table(run(Locale.ENGLISH, Map.of("jurisdictions", List.of("JP"))));
		Trail why = table.trail(row(table, "Important Technology Issues", "ICT"), table.column("share"));
		assertEquals("44.4% = 4 ÷ 9", why.statement());
		assertEquals(4, why.inputs().get(0).inputs().size());
		why.inputs().get(0).inputs().forEach(item -> assertFalse(item.sources().isEmpty(), item.statement()));
	}

	@Test
	void everyCellOfTheHeatMapLeadsToItsListAndItsExplanation() throws Exception {
		Chart chart = run(Locale.JAPANESE, Map.of()).first(Chart.class).orElseThrow();
		HeatMap map = (HeatMap) chart.description();
		assertEquals(12 * 8, map.cells().size());
		assertEquals("日本(重要技術課題)", map.rows().get(1).label());
		for (HeatMap.Cell cell : map.cells()) {
			assertEquals("TechnologyList", chart.links().get(cell.key()).type());
			assertFalse(chart.trails().get(cell.key()).inputs().isEmpty());
		}
	}

	@Test
	void theAnswerIsASentenceInBothLanguages() throws Exception {
		assertEquals("12のリスト",
				run(Locale.JAPANESE, Map.of()).summary().replaceAll("^8領域で(12のリスト)を比べました。最も重点が大きいのは「日本\\(重要技術課題\\)」の.*（44.4%）です。$", "$1"));
		assertEquals("12 lists in 8 areas. The strongest emphasis is that of",
				run(Locale.ENGLISH, Map.of()).summary().replaceAll(" “.*", ""));
	}

	@Test
	void smallSharesCanBeLeftOutOfTheTable() throws Exception {
		assertEquals(2, table(run(Locale.ENGLISH, Map.of("least", List.of("40")))).rowCount());
	}

	@Test
	void aPageShowsTheTenStrongestWithTheirExplanations() throws Exception {
		ReportSection section = Contributions.platform().find(ExtensionPoint.REPORT_SECTIONS, "jp.example.emphasis.strongest")
				.orElseThrow().create();
		Table all = table(run(Locale.ENGLISH, Map.of()));
		assertTrue(section.accepts("jp.example.emphasis", all));
		assertFalse(section.accepts("org.mekiki.taxonomy.counts", all));
		Table strongest = (Table) section.turn(all).get(0);
		assertEquals(10, strongest.rowCount());
		assertEquals(new BigDecimal("0.444444"), strongest.value(0, strongest.column("share")));
		assertEquals("44.4% = 4 ÷ 9", strongest.trail(0, strongest.column("share")).statement());
	}

	@Test
	void noAnswerIsASentenceNotAFault() {
		assertThrows(AnalysisException.class, () -> run(Locale.ENGLISH, Map.of("jurisdictions", List.of("FR"))));
	}
}
