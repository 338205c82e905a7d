package org.mekiki.report.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mekiki.report.api.LocalText;
import org.mekiki.report.api.ReportDescription;
import org.mekiki.report.api.ReportFormatException;
import org.mekiki.report.api.ReportItem;
import org.mekiki.report.api.ReportJson;

/** Descriptions of reports as JSON; what is none is refused with its place. */
class ReportJsonTest {

	private static final String START = "{\"format\":\"mekiki-report/1\",\"title\":\"T\",\"items\":";

	@Test
	void whatIsWrittenIsReadAgain() throws ReportFormatException {
		ReportDescription description = new ReportDescription(new LocalText("Title", "題"), new LocalText("", "はじめに"),
				List.of(Locale.JAPANESE, Locale.ENGLISH),
				List.of(new ReportItem.Words(new LocalText("words \"quoted\"", "言葉")), new ReportItem.NewPage(),
						new ReportItem.AnalysisRequest("a.b", new LocalText("own", ""),
								Map.of("years", List.of("2021-2025"), "kinds", List.of("x", "y")), List.of("chart", "3")),
						new ReportItem.AnalysisRequest("c", LocalText.NONE, Map.of("none", List.of()), List.of()),
						new ReportItem.Words(LocalText.NONE)));
		String json = ReportJson.write(description);
		assertEquals(description, ReportJson.read(json));
		assertEquals(json, ReportJson.write(ReportJson.read(json)));
	}

	@Test
	void shortFormsAreUnderstood() throws ReportFormatException {
		ReportDescription description = ReportJson.read("""
				{"format": "mekiki-report/1", "title": {"ja": "題"}, "items": [
				 {"analysis": "a", "parameters": {"number": 12, "truth": true, "text": "x", "several": [1, "2"]}}]}""");
		assertEquals(List.of(Locale.JAPANESE), description.languages(), "those that the title is in");
		assertEquals(Map.of("number", List.of("12"), "truth", List.of("true"), "text", List.of("x"), "several", List.of("1", "2")),
				((ReportItem.AnalysisRequest) description.items().get(0)).parameters());
		assertEquals("題", description.title().in(Locale.ENGLISH), "better another language than nothing");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { //
			"[]|", "null|", "7|", "\"x\"|", "{}|/format", "{\"format\":\"mekiki-report/2\"}|/format",
			"{\"format\":\"mekiki-report/1\"}|", "{\"format\":\"mekiki-report/1\",\"title\":{}}|/title",
			"{\"format\":\"mekiki-report/1\",\"title\":7}|/title", "{\"format\":\"mekiki-report/1\",\"title\":\" \"}|/title",
			"{\"format\":\"mekiki-report/1\",\"title\":\"T\"}|",
			"{\"format\":\"mekiki-report/1\",\"title\":{\"fr\":\"T\"},\"items\":[]}|/title",
			"{\"format\":\"mekiki-report/1\",\"title\":\"T\",\"items\":{}}|/items",
			"{\"format\":\"mekiki-report/1\",\"title\":\"T\",\"languages\":[],\"items\":[]}|/languages",
			"{\"format\":\"mekiki-report/1\",\"title\":\"T\",\"languages\":[\"fr\"],\"items\":[]}|/languages/0",
			"{\"format\":\"mekiki-report/1\",\"title\":\"T\",\"author\":\"x\",\"items\":[]}|", START + "[7]}|/items/0",
			START + "[{}]}|/items/0", START + "[{\"text\":\"x\",\"pageBreak\":true}]}|/items/0",
			START + "[{\"pageBreak\":false}]}|/items/0/pageBreak", START + "[{\"analysis\":\"\"}]}|/items/0/analysis",
			START + "[{\"analysis\":{}}]}|/items/0/analysis",
			START + "[{\"text\":\"ok\"},{\"analysis\":\"a\",\"sections\":[0]}]}|/items/1/sections/0",
			START + "[{\"analysis\":\"a\",\"sections\":[\"map\"]}]}|/items/0/sections/0",
			START + "[{\"analysis\":\"a\",\"parameters\":[]}]}|/items/0/parameters",
			START + "[{\"analysis\":\"a\",\"parameters\":{\"p\":{}}}]}|/items/0/parameters/p",
			START + "[{\"analysis\":\"a\",\"parameters\":{\"p\":[[]]}}]}|/items/0/parameters/p/0",
			START + "[{\"analysis\":\"a\",\"script\":\"x\"}]}|/items/0" })
	void mistakesAreNamedByTheirPlace(String json, String place) {
		ReportFormatException refused = assertThrows(ReportFormatException.class, () -> ReportJson.read(json));
		assertEquals(place == null ? "" : place, refused.place(), refused::getMessage);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "{|", "{\"format\":\"mekiki-report/1\",\"format\":\"mekiki-report/1\"}|",
			"{} x|", "{\"title\":'T'}|", "{\"a\":01}|" })
	void whatIsNoJsonIsRefused(String json) {
		ReportFormatException refused = assertThrows(ReportFormatException.class, () -> ReportJson.read(json));
		assertTrue(refused.place().matches("\\d+:\\d+"), refused::getMessage);
	}

	@Test
	void sizesAndDepthAreBounded() {
		refused(START + "[" + "{\"text\":\"x\"},".repeat(200) + "{\"text\":\"x\"}]}");
		refused(START + "[{\"text\":\"" + "x".repeat(100_001) + "\"}]}");
		refused("{\"format\":\"mekiki-report/1\",\"title\":\"" + "x".repeat(201) + "\",\"items\":[]}");
		refused(START + " ".repeat(1 << 20) + "[]}");
		refused("[".repeat(100_000));
		refused(START + "[{\"analysis\":\"a\",\"parameters\":{\"p\":" + "9".repeat(5000) + "}}]}");
		refused(START + "[{\"analysis\":\"a\",\"parameters\":{\"p\":[" + "1,".repeat(1000) + "1]}}]}");
	}

	private static void refused(String json) {
		ReportFormatException refused = assertThrows(ReportFormatException.class, () -> ReportJson.read(json));
		assertTrue(refused.getMessage().length() < 300, refused::getMessage);
	}
}
