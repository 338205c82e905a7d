package org.mekiki.sample.tests;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.mekiki.sample.SampleBuilder;

/** Reads the data files of the sample with another reader than the builder's own. */
final class SampleCsv {

	private SampleCsv() {
	}

	static List<CSVRecord> rows(String name) {
		try (Reader reader = new InputStreamReader(
				SampleBuilder.class.getResourceAsStream("/data/" + name + ".csv"), StandardCharsets.UTF_8)) {
			return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader).getRecords();
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	static long distinct(String name, String... columns) {
		return rows(name).stream().map(row -> List.of(columns).stream().map(row::get).toList()).distinct().count();
	}
}
