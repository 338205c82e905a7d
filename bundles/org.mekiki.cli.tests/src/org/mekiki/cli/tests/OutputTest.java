package org.mekiki.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.mekiki.cli.internal.output.OutputFormat;
import org.mekiki.cli.internal.output.Report;
import org.mekiki.cli.internal.output.Table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The forms in which results are written. */
class OutputTest {

	@Test
	void columnsAreAlignedWithWideCharacters() {
		Table table = Table.of("名称", "n").row("技術", 1234L).row("ab", 5L).row(null, null);
		assertEquals("""
				名称      n
				-----------
				技術  1,234
				ab        5

				""", write(table, null, OutputFormat.TABLE).replace("\r", ""));
	}

	@Test
	void controlCharactersStayOutOfTheTerminal() {
		assertEquals("a\n---\n [2J\n", write(Table.of("a").row("\u001b[2J"), null, OutputFormat.TABLE).replace("----\n", "---\n"));
	}

	@Test
	void csvIsQuotedAndHarmless() {
		Table table = Table.of("a", "b").row("x,\"y\"", "=1+1").row("line\nbreak", -5L).row("-5", "@SUM(A1)");
		assertEquals("a,b\r\n\"x,\"\"y\"\"\",'=1+1\r\n\"line\nbreak\",-5\r\n'-5,'@SUM(A1)\r\n",
				write(table, null, OutputFormat.CSV));
	}

	@Test
	void jsonSurvivesTheRoundTrip() throws IOException {
		String nasty = "\"\\\b\f\n\r\t\u0000\u001f\u2028</script>技術\ud83d\ude00";
		Map<String, Object> map = new LinkedHashMap<>();
		map.put(nasty, nasty);
		map.put("list", Arrays.asList(1, 2L, true, null, List.of(), Map.of()));
		JsonNode json = new ObjectMapper().readTree(write(Table.of("a"), map, OutputFormat.JSON));
		assertEquals(nasty, json.get(nasty).asText());
		assertEquals("[1,2,true,null,[],{}]", json.get("list").toString());
	}

	@Test
	void halfASurrogateDoesNotBreakTheOutput() {
		String json = write(Table.of("a"), Map.of("a", "x\ud800y"), OutputFormat.JSON);
		assertEquals("{\n  \"a\": \"x\\ud800y\"\n}", json.strip().replace("\r", ""));
	}

	private static String write(Table table, Object json, OutputFormat format) {
		StringWriter text = new StringWriter();
		PrintWriter out = new PrintWriter(text);
		new Report(table, table, json).write(format, out);
		out.flush();
		return text.toString();
	}
}
