package org.mekiki.sample.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mekiki.model.ModelFactory;
import org.mekiki.sample.SampleDataException;
import org.mekiki.sample.internal.BundledData;
import org.mekiki.sample.internal.SampleContents;
import org.mekiki.sample.internal.SampleData;

/** A broken or missing row is refused with its file and line. */
class BrokenDataTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { //
			"lists|2|,ja,2022.9,20,20,|,ja,2022.9,20,21,", //
			"lists|4|米国(大統領府)\"|米国(大統領府)\"x", //
			"list_items|5|quantum|no-area", //
			"list_items|5|jp-specified-2022,4|jp-specified-2022,5", //
			"kprogram_technologies|3|,1,*,1,|,9,*,1,", //
			"kprogram_alignments|2|narrow|wide", //
			"kprogram_alignments|2|0.75|1.75", //
			"kprogram_alignments|3|K-31|K-99", //
			"kprogram_alignments|3|jp-specified-2022-02|jp-specified-2022-03", //
			"kprogram_alignments|4|suggested|decided", //
			"funding|3|250000000000,,supp|25億,,supp", //
			"funding|3|SUPPLEMENTARY|UNKNOWN", //
			"funding|3|fund-10|fund-99", //
			"funding|4|kprogram|no-programme", //
			"indicators|2|33.2,33.2|33.2,x", //
			"indicators|2|ASPI's|Other", //
			"policy_events|2|past|future", //
			"policy_events|3|ev-002|ev-001", //
			"policy_actions|2|知る|", //
			"theme_patterns|3|tp-1,1|tp-9,1", //
			"institute_functions|3|002_d3ff5771405bd2ca.txt|nowhere.txt", //
			"organisations|2|GOVERNMENT|KINGDOM", //
			"sources|2|title|title,extra" })
	void aBrokenRowIsNamed(String name, int line, String from, String to) {
		int index = line - 1;
		SampleDataException refused = refuse(name, lines -> {
			assertTrue(lines.get(index).contains(from) || "title".equals(from), lines.get(index));
			String replacement = to == null ? "" : to;
			lines.set(index, "title".equals(from) ? lines.get(index) + ",extra" : lines.get(index).replace(from, replacement));
			return lines;
		});
		assertEquals(name + ".csv", refused.file(), refused.getMessage());
		assertEquals(line, refused.line(), refused.getMessage());
	}

	@ParameterizedTest
	@CsvSource({ "list_items, 100", "kprogram_technologies, 30", "funding, 6", "policy_events, 40", "indicators, 12",
			"talent_measures, 9", "policy_actions, 4", "leakage_routes, 20", "reference_areas, 7",
			"theme_patterns, 4", "institute_functions, 8" })
	void aMissingRowIsNoticed(String name, int line) {
		SampleDataException refused = refuse(name, lines -> {
			lines.remove(line - 1);
			return lines;
		});
		assertTrue(refused.getMessage().contains(refused.file() + ", line " + refused.line()), refused.getMessage());
	}

	@Test
	void aMissingLastItemIsNoticed() {
		SampleDataException refused = refuse("list_items", lines -> {
			lines.remove(lines.size() - 1);
			return lines;
		});
		assertEquals("lists.csv", refused.file());
		assertTrue(refused.getMessage().contains("cn-2021"), refused.getMessage());
	}

	@Test
	void aMissingColumnIsNamed() {
		SampleDataException refused = refuse("funding", lines -> {
			lines.set(0, lines.get(0).replace("restates", "restated"));
			return lines;
		});
		assertTrue(refused.getMessage().contains("restates"), refused.getMessage());
	}

	@Test
	void aMissingFileIsNamed() {
		SampleData data = file -> "funding.csv".equals(file) ? null : BundledData.INSTANCE.open(file);
		SampleDataException refused = assertThrows(SampleDataException.class, () -> build(data));
		assertEquals("funding.csv", refused.file());
	}

	@Test
	void aFileOfAnotherEncodingIsRefused() {
		SampleData data = file -> "funding.csv".equals(file) ? new ByteArrayInputStream(new byte[] { (byte) 0x93, 0x64 })
				: BundledData.INSTANCE.open(file);
		SampleDataException refused = assertThrows(SampleDataException.class, () -> build(data));
		assertEquals("funding.csv", refused.file());
	}

	private static SampleDataException refuse(String name, UnaryOperator<List<String>> change) {
		SampleData data = file -> file.equals(name + ".csv") ? changed(file, change) : BundledData.INSTANCE.open(file);
		return assertThrows(SampleDataException.class, () -> build(data));
	}

	private static InputStream changed(String file, UnaryOperator<List<String>> change) throws IOException {
		try (InputStream in = BundledData.INSTANCE.open(file)) {
			String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
			List<String> lines = change.apply(new ArrayList<>(text.lines().toList()));
			return new ByteArrayInputStream((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
		}
	}

	private static void build(SampleData data) {
		new SampleContents(data).build(ModelFactory.eINSTANCE.createKnowledgeModel());
	}
}
