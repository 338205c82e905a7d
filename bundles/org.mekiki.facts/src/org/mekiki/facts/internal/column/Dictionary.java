package org.mekiki.facts.internal.column;

import java.util.Arrays;

/**
 * The values of a dimension in ascending order: texts by their UTF-16 units, or whole numbers. A value's code is its
 * place; what is missing has the code after the last value.
 */
public final class Dictionary {

	private final String[] texts;
	private final long[] numbers;

	private Dictionary(String[] texts, long[] numbers) {
		this.texts = texts;
		this.numbers = numbers;
	}

	/**
	 * A dictionary of texts.
	 *
	 * @param texts
	 *            ascending, each once; kept
	 * @return the dictionary
	 */
	public static Dictionary ofTexts(String[] texts) {
		return new Dictionary(texts, null);
	}

	/**
	 * A dictionary of numbers.
	 *
	 * @param numbers
	 *            ascending, each once; kept
	 * @return the dictionary
	 */
	public static Dictionary ofNumbers(long[] numbers) {
		return new Dictionary(null, numbers);
	}

	/**
	 * Whether the values are texts.
	 *
	 * @return false for numbers
	 */
	public boolean isText() {
		return texts != null;
	}

	/**
	 * Number of values.
	 *
	 * @return from 0
	 */
	public int size() {
		return texts != null ? texts.length : numbers.length;
	}

	/**
	 * The value of a code.
	 *
	 * @param code
	 *            from 0
	 * @return a String or a Long; null for the code of what is missing
	 */
	public Object value(int code) {
		if (code >= size()) {
			return null;
		}
		return texts != null ? texts[code] : Long.valueOf(numbers[code]);
	}

	/**
	 * The code of a value.
	 *
	 * @param value
	 *            a String or a Number, as this dictionary has; null for what is missing
	 * @return the code; if the value is not in it, {@code -(place where it would be) - 1}
	 * @throws IllegalArgumentException
	 *             if the value is of another type
	 */
	public int code(Object value) {
		if (value == null) {
			return size();
		}
		if (texts != null && value instanceof String text) {
			return Arrays.binarySearch(texts, text);
		}
		if (numbers != null && (value instanceof Long || value instanceof Integer)) {
			return Arrays.binarySearch(numbers, ((Number) value).longValue());
		}
		throw new IllegalArgumentException(value.getClass().getName());
	}

	/**
	 * The texts.
	 *
	 * @return not to be changed; null for numbers
	 */
	public String[] texts() {
		return texts;
	}

	/**
	 * The numbers.
	 *
	 * @return not to be changed; null for texts
	 */
	public long[] numbers() {
		return numbers;
	}

	/**
	 * Bytes of memory, estimated for texts.
	 *
	 * @return the size
	 */
	public long bytes() {
		if (numbers != null) {
			return (long) numbers.length * Long.BYTES;
		}
		long bytes = 0;
		for (String text : texts) {
			// object header, fields, reference, array header and content
			bytes += 48 + 2L * text.length();
		}
		return bytes;
	}
}
