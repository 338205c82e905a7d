package org.mekiki.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.mekiki.model.Identified;
import org.mekiki.sample.SampleBuilder;

import com.fasterxml.jackson.databind.JsonNode;

/** What the commands say about the built-in sample, in every form. */
class SampleReportsTest {

	private final Map<String, Long> counts = counts();

	private static Map<String, Long> counts() {
		Map<String, Long> counts = new TreeMap<>();
		for (Identified object : SampleBuilder.create().objects()) {
			counts.merge(object.eClass().getName(), 1L, Long::sum);
		}
		return counts;
	}

	@Test
	void infoAsJson() {
		Run run = Run.of("kb", "info", "--kb", "sample", "--format", "json");
		assertEquals(0, run.code(), run::toString);
		JsonNode json = run.json();
		assertEquals("memory", json.get("engine").asText());
		assertTrue(json.get("schemaVersion").isInt());
		assertTrue(json.get("revision").isInt());
		Map<String, Long> actual = new TreeMap<>();
		json.get("objects").properties().forEach(entry -> actual.put(entry.getKey(), entry.getValue().asLong()));
		assertEquals(counts, actual);
		assertEquals("", run.messages());
	}

	@Test
	void infoAsCsv() {
		Run run = Run.of("kb", "info", "sample", "--format=csv");
		Map<String, Long> actual = new TreeMap<>();
		run.csv().stream().filter(row -> row.get("name").startsWith("objects."))
				.forEach(row -> actual.put(row.get("name").substring(8), Long.valueOf(row.get("value"))));
		assertEquals(counts, actual);
	}

	@Test
	void infoAsTableInBothLanguages() {
		assertTrue(Run.of("kb", "info", "sample").output().matches("(?s).*Technology {2,}" + counts.get("Technology") + "\\R.*"));
		String japanese = Run.of("--lang", "ja", "kb", "info", "sample").output();
		assertTrue(japanese.matches("(?s).*\\R技術 {2,}" + counts.get("Technology") + "\\R.*"), japanese);
		assertTrue(japanese.contains("経済安全保障と重要技術（見本）"), japanese);
	}

	@Test
	void theSampleHasNoFindings() {
		Run run = Run.of("kb", "check", "--kb", "sample", "--format", "json");
		assertEquals(0, run.code(), run::toString);
		assertEquals(0, run.json().get("count").asInt());
		assertTrue(run.json().get("findings").isEmpty());
	}
}
