package org.mekiki.facts.internal.column;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.SubMonitor;
import org.mekiki.facts.api.Column;
import org.mekiki.facts.api.ColumnKind;
import org.mekiki.facts.api.ColumnSpec;

/**
 * Takes texts or numbers and gives them codes in the order of arrival; when all are known, the codes are put into the
 * order of the values. While collecting, 0 is what is missing and the first value has 1.
 */
final class DimensionCollector extends ColumnCollector {

	private final ColumnSpec spec;
	private final List<Codes> segments = new ArrayList<>();
	private final int[] codes = new int[Segments.LENGTH];
	private final Map<String, Integer> texts = new HashMap<>();
	private final LongIndex numbers = new LongIndex();
	private String lastText;
	private int lastCode;
	private int code;
	private boolean gaps;

	DimensionCollector(ColumnSpec spec) {
		this.spec = spec;
	}

	private boolean ofTexts() {
		return spec.kind() == ColumnKind.TEXT;
	}

	@Override
	void text(String text) {
		if (!ofTexts()) {
			throw new IllegalArgumentException(spec.name());
		}
		if (text == null) {
			code = 0;
		} else {
			// neighbours often are alike
			if (!text.equals(lastText)) {
				Integer known = texts.get(text);
				if (known == null) {
					known = Integer.valueOf(texts.size() + 1);
					texts.put(text, known);
				}
				lastText = text;
				lastCode = known.intValue();
			}
			code = lastCode;
		}
	}

	@Override
	void number(long number) {
		if (ofTexts()) {
			throw new IllegalArgumentException(spec.name());
		}
		code = numbers.place(number) + 1;
	}

	@Override
	void missing() {
		code = 0;
	}

	@Override
	void endRow(int at) {
		codes[at] = code;
		gaps |= code == 0;
		code = 0;
	}

	@Override
	void endSegment(int count) {
		int known = size() + 1;
		segments.add(new Codes(count, known, new char[][] { Codes.pack(codes, count, known) }));
	}

	private int size() {
		return ofTexts() ? texts.size() : numbers.size();
	}

	@Override
	Column build(int rows, SubMonitor monitor) {
		monitor.setWorkRemaining(segments.size() + 1);
		int[] order = new int[size() + 1];
		Dictionary dictionary = ofTexts() ? sortedTexts(order) : sortedNumbers(order);
		order[0] = dictionary.size();
		monitor.split(1);
		int cardinality = dictionary.size() + (gaps ? 1 : 0);
		char[][] sorted = new char[segments.size()][];
		for (int segment = 0; segment < sorted.length; segment++) {
			Codes arrived = segments.set(segment, null);
			arrived.read(0, 0, arrived.rows(), codes);
			for (int i = 0; i < arrived.rows(); i++) {
				codes[i] = order[codes[i]];
			}
			sorted[segment] = Codes.pack(codes, arrived.rows(), cardinality);
			monitor.split(1);
		}
		return new DimensionColumn(spec, dictionary, new Codes(rows, cardinality, sorted));
	}

	private Dictionary sortedTexts(int[] order) {
		List<Map.Entry<String, Integer>> entries = new ArrayList<>(texts.entrySet());
		entries.sort(Comparator.comparing(Map.Entry::getKey));
		String[] values = new String[entries.size()];
		for (int i = 0; i < values.length; i++) {
			values[i] = entries.get(i).getKey();
			order[entries.get(i).getValue().intValue()] = i;
		}
		return Dictionary.ofTexts(values);
	}

	private Dictionary sortedNumbers(int[] order) {
		long[] arrived = numbers.keys();
		long[] values = arrived.clone();
		Arrays.sort(values);
		for (int i = 0; i < arrived.length; i++) {
			order[i + 1] = Arrays.binarySearch(values, arrived[i]);
		}
		return Dictionary.ofNumbers(values);
	}
}
