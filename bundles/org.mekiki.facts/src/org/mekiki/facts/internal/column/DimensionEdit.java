package org.mekiki.facts.internal.column;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Other values in some rows of a dimension: new ones move the codes of those behind them. */
final class DimensionEdit {

	private DimensionEdit() {
	}

	static DimensionColumn apply(DimensionColumn column, Map<Integer, Object> changes, int rows) {
		Dictionary old = column.dictionary();
		boolean missing = column.cardinality() > old.size() || changes.containsValue(null);
		TreeSet<Object> added = new TreeSet<>();
		for (Object value : changes.values()) {
			if (value != null && old.code(value) < 0) {
				added.add(value instanceof Integer number ? Long.valueOf(number.longValue()) : value);
			}
		}
		Dictionary dictionary = added.isEmpty() ? old : merged(old, added);
		int cardinality = dictionary.size() + (missing ? 1 : 0);
		Codes codes = column.codes();
		if (!added.isEmpty() || Codes.bits(cardinality) != codes.bits()) {
			codes = codes.recoded(moved(old, dictionary), cardinality);
		} else if (cardinality != codes.cardinality()) {
			codes = new Codes(codes.rows(), cardinality, segments(codes));
		}
		Map<Integer, Integer> changed = new HashMap<>();
		changes.forEach((row, value) -> changed.put(row, Integer.valueOf(dictionary.code(value))));
		return new DimensionColumn(column.spec(), dictionary, codes.with(changed, rows));
	}

	private static char[][] segments(Codes codes) {
		char[][] segments = new char[Segments.count(codes.rows())][];
		Arrays.setAll(segments, codes::segment);
		return segments;
	}

	private static Dictionary merged(Dictionary old, TreeSet<Object> added) {
		if (old.isText()) {
			return Dictionary.ofTexts(Stream.concat(Arrays.stream(old.texts()), added.stream().map(String.class::cast)).sorted()
					.toArray(String[]::new));
		}
		long[] numbers = Arrays.copyOf(old.numbers(), old.size() + added.size());
		int at = old.size();
		for (Object number : added) {
			numbers[at++] = ((Long) number).longValue();
		}
		Arrays.sort(numbers);
		return Dictionary.ofNumbers(numbers);
	}

	private static int[] moved(Dictionary old, Dictionary merged) {
		int[] map = new int[old.size() + 1];
		Arrays.setAll(map, code -> merged.code(old.value(code)));
		return map;
	}
}
