package @id@.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.mekiki.core.api.access.ModelAccess;
import org.mekiki.core.api.analysis.AnalysisDescriptor;
import org.mekiki.core.api.analysis.AnalysisException;
import org.mekiki.core.api.analysis.AnalysisRunner;
import org.mekiki.core.api.chart.BarChart;
import org.mekiki.core.api.result.Chart;
import org.mekiki.core.api.result.Result;
import org.mekiki.core.api.result.Table;
import org.mekiki.sample.SampleBuilder;

/** Runs the analysis on the sample knowledge base, as the workbench and the command line do. */
class @Class@Test {

	private static Result run(Locale locale, Map<String, List<String>> arguments) throws Exception {
		return new AnalysisRunner(ModelAccess.of(SampleBuilder.create()), locale, locale.getLanguage())
				.run(AnalysisDescriptor.find("@id@"), arguments, null).result();
	}

	@Test
	void theListsOfJapan() throws Exception {
		Table table = run(Locale.ENGLISH, Map.of("jurisdictions", List.of("JP"))).first(Table.class).orElseThrow();
		assertEquals(2, table.rowCount());
		assertEquals(Long.valueOf(20), table.value(0, table.column("items")));
		assertEquals(Long.valueOf(9), table.value(1, table.column("items")));
	}

	@Test
	void aFigureLeadsDownToItsCitations() throws Exception {
		Table table = run(Locale.ENGLISH, Map.of()).first(Table.class).orElseThrow();
		var why = table.trail(0, table.column("items"));
		assertEquals(table.value(0, table.column("items")), Long.valueOf(why.inputs().size()));
		assertFalse(why.inputs().get(0).sources().isEmpty());
	}

	@Test
	void everyBarLeadsToItsList() throws Exception {
		Chart chart = run(Locale.ENGLISH, Map.of()).first(Chart.class).orElseThrow();
		BarChart bars = (BarChart) chart.description();
		for (int i = 0; i < bars.categories().size(); i++) {
			String key = bars.series().get(0).at(i).key();
			assertEquals(bars.categories().get(i).label(), chart.links().get(key).label());
		}
	}

	@Test
	void itSpeaksJapanese() throws Exception {
		assertEquals("重要技術リストの項目数", run(Locale.JAPANESE, Map.of()).title());
	}

	@Test
	void noAnswerIsASentenceNotAFault() {
		assertThrows(AnalysisException.class, () -> run(Locale.ENGLISH, Map.of("least", List.of("1000"))));
	}
}
