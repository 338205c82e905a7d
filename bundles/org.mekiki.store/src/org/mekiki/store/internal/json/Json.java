package org.mekiki.store.internal.json;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;

/**
 * The JSON of states, histories and packages. What is read is bounded in depth, in the length of texts, names and
 * numbers, and holds no key twice, so that hostile text costs no more than its length. What is written is the same for
 * the same value.
 */
public final class Json {

	/** Most characters of one text: more than a line of a package may have. */
	public static final int MOST_TEXT = 1 << 26;

	private static final int MOST_DEPTH = 64;
	private static final int MOST_DIGITS = 64;
	private static final int MOST_NAME = 1024;

	private static final JsonFactory FACTORY = JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MOST_DEPTH)
					.maxNumberLength(MOST_DIGITS).maxNameLength(MOST_NAME).maxStringLength(MOST_TEXT).build())
			.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).disable(JsonFactory.Feature.INTERN_FIELD_NAMES).build();

	/**
	 * Writes to a generator.
	 *
	 * @param <E>
	 *            what may go wrong besides
	 */
	@FunctionalInterface
	public interface Writing<E extends Exception> {

		/**
		 * Writes one value.
		 *
		 * @param out
		 *            where to
		 * @throws IOException
		 *             never, if what is written is JSON
		 * @throws E
		 *             if the value cannot be read
		 */
		void to(JsonGenerator out) throws IOException, E;
	}

	private Json() {
		// only static methods
	}

	/**
	 * Reads one value.
	 *
	 * @param text
	 *            the whole text
	 * @return null, Boolean, Long, BigDecimal, String, List or Map
	 * @throws IOException
	 *             if it is not JSON, or beyond a bound
	 */
	public static Object read(String text) throws IOException {
		try (JsonParser in = FACTORY.createParser(text)) {
			in.nextToken();
			Object value = value(in);
			if (in.nextToken() != null) {
				throw new JsonParseException(in, "more than one value"); //$NON-NLS-1$
			}
			return value;
		}
	}

	/**
	 * Reads JSON that the store itself has written.
	 *
	 * @param text
	 *            the whole text
	 * @return the value
	 * @throws IllegalArgumentException
	 *             if it is none, because somebody else has written it
	 */
	public static Object trusted(String text) {
		try {
			return read(text);
		} catch (IOException e) {
			throw new IllegalArgumentException(e);
		}
	}

	private static Object value(JsonParser in) throws IOException {
		if (in.currentToken() == null) {
			throw new JsonParseException(in, "no value"); //$NON-NLS-1$
		}
		return switch (in.currentToken()) {
		case START_OBJECT -> {
			Map<String, Object> map = new LinkedHashMap<>();
			for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
				in.nextToken();
				map.put(name, value(in));
			}
			yield map;
		}
		case START_ARRAY -> {
			List<Object> list = new ArrayList<>();
			while (in.nextToken() != JsonToken.END_ARRAY) {
				list.add(value(in));
			}
			yield list;
		}
		case VALUE_STRING -> in.getText();
		case VALUE_NUMBER_INT -> in.getNumberType() == JsonParser.NumberType.BIG_INTEGER ? in.getDecimalValue()
				: (Object) Long.valueOf(in.getLongValue());
		case VALUE_NUMBER_FLOAT -> decimal(in);
		case VALUE_TRUE -> Boolean.TRUE;
		case VALUE_FALSE -> Boolean.FALSE;
		case VALUE_NULL -> null;
		default -> throw new JsonParseException(in, "no value"); //$NON-NLS-1$
		};
	}

	/** No exponents: a few characters of them stand for gigabytes of digits. */
	private static BigDecimal decimal(JsonParser in) throws IOException {
		String digits = in.getText();
		if (digits.indexOf('e') >= 0 || digits.indexOf('E') >= 0) {
			throw new JsonParseException(in, "exponent"); //$NON-NLS-1$
		}
		return in.getDecimalValue();
	}

	/**
	 * Writes a value.
	 *
	 * @param <E>
	 *            what may go wrong besides
	 * @param writing
	 *            writes it
	 * @return JSON text in one line
	 * @throws E
	 *             what the writing has thrown
	 */
	public static <E extends Exception> String write(Writing<E> writing) throws E {
		StringWriter text = new StringWriter();
		try (JsonGenerator out = FACTORY.createGenerator(text)) {
			writing.to(out);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return text.toString();
	}

	/**
	 * Writes a value.
	 *
	 * @param value
	 *            null, Boolean, Integer, Long, BigDecimal, String, List or Map with String keys
	 * @return JSON text in one line
	 */
	public static String text(Object value) {
		return write(out -> append(out, value));
	}

	/**
	 * Appends a value. A decimal number is written by its value: 1.50 and 1.5 give the same text.
	 *
	 * @param out
	 *            where to
	 * @param value
	 *            as for {@link #text(Object)}
	 * @throws IOException
	 *             if there is no place for a value
	 */
	public static void append(JsonGenerator out, Object value) throws IOException {
		switch (value) {
		case null -> out.writeNull();
		case String text -> out.writeString(text);
		case BigDecimal decimal -> out.writeNumber(decimal.signum() == 0 ? "0" //$NON-NLS-1$
				: decimal.stripTrailingZeros().toPlainString());
		case Boolean bool -> out.writeBoolean(bool.booleanValue());
		case Integer number -> out.writeNumber(number.intValue());
		case Long number -> out.writeNumber(number.longValue());
		case List<?> list -> {
			out.writeStartArray();
			for (Object item : list) {
				append(out, item);
			}
			out.writeEndArray();
		}
		case Map<?, ?> map -> {
			out.writeStartObject();
			for (Map.Entry<?, ?> entry : map.entrySet()) {
				out.writeFieldName((String) entry.getKey());
				append(out, entry.getValue());
			}
			out.writeEndObject();
		}
		default -> throw new IllegalArgumentException(value.getClass().getName());
		}
	}

	/**
	 * Appends a member that is JSON already.
	 *
	 * @param out
	 *            inside an object
	 * @param name
	 *            key of the member
	 * @param json
	 *            JSON text; null for none, which is written as such
	 * @throws IOException
	 *             if there is no place for a member
	 */
	public static void member(JsonGenerator out, String name, String json) throws IOException {
		out.writeFieldName(name);
		out.writeRawValue(json == null ? "null" : json); //$NON-NLS-1$
	}
}
