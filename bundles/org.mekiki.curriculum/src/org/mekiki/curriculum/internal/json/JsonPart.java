package org.mekiki.curriculum.internal.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** A part of a JSON text that is read strictly: what is missing, of the wrong kind or unknown is told with its place. */
public final class JsonPart {

	/** Takes what is wrong. */
	@FunctionalInterface
	public interface Problems {

		/**
		 * Takes a problem.
		 *
		 * @param place
		 *            path of names and indexes
		 * @param key
		 *            key of the text
		 * @param values
		 *            for the placeholders
		 */
		void add(String place, String key, Object... values);
	}

	private static final int LONGEST = 200_000;
	private static final int LONGEST_TEXT = 20_000;
	private static final int MOST_ENTRIES = 200;
	private static final int MOST_DIGITS = 40;
	private static final JsonMapper JSON = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
			.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
			.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

	private final JsonNode node;
	private final String place;
	private final Problems problems;

	private JsonPart(JsonNode node, String place, Problems problems) {
		this.node = node;
		this.place = place;
		this.problems = problems;
	}

	/**
	 * Reads a text that should be a JSON object.
	 *
	 * @param text
	 *            may be null
	 * @param place
	 *            what to call it
	 * @param problems
	 *            takes what is wrong
	 * @return null if it is no object, which has been told
	 */
	public static JsonPart object(String text, String place, Problems problems) {
		if (text == null || text.isBlank()) {
			problems.add(place, "missing"); //$NON-NLS-1$
			return null;
		}
		if (text.length() > LONGEST) {
			problems.add(place, "long", Integer.valueOf(LONGEST)); //$NON-NLS-1$
			return null;
		}
		try {
			JsonNode node = JSON.readTree(text);
			if (node.isObject()) {
				return new JsonPart(node, place, problems);
			}
			problems.add(place, "object"); //$NON-NLS-1$
		} catch (JsonProcessingException broken) {
			JsonLocation at = broken.getLocation();
			problems.add(place, "json", Integer.valueOf(at == null ? 1 : at.getLineNr()), //$NON-NLS-1$
					Integer.valueOf(at == null ? 1 : at.getColumnNr()), broken.getOriginalMessage());
		}
		return null;
	}

	/**
	 * Where this is.
	 *
	 * @return path of names and indexes
	 */
	public String place() {
		return place;
	}

	/**
	 * Tells that this is wrong.
	 *
	 * @param key
	 *            key of the text
	 * @param values
	 *            for the placeholders
	 */
	public void wrong(String key, Object... values) {
		problems.add(place, key, values);
	}

	/**
	 * Tells that a member is wrong.
	 *
	 * @param member
	 *            its name
	 * @param key
	 *            key of the text
	 * @param values
	 *            for the placeholders
	 */
	public void wrongIn(String member, String key, Object... values) {
		problems.add(at(member), key, values);
	}

	/**
	 * Tells of members that mean nothing: most of them are misspelt.
	 *
	 * @param known
	 *            names that mean something
	 */
	public void only(String... known) {
		Set<String> names = Set.of(known);
		node.fieldNames().forEachRemaining(name -> {
			if (!names.contains(name)) {
				wrongIn(name, "unknown"); //$NON-NLS-1$
			}
		});
	}

	/**
	 * Whether a member is there.
	 *
	 * @param member
	 *            its name
	 * @return false if it is missing or null
	 */
	public boolean has(String member) {
		return node.hasNonNull(member);
	}

	/**
	 * A text that has to be there.
	 *
	 * @param member
	 *            its name
	 * @return never null; empty if it is missing, which has been told
	 */
	public String text(String member) {
		return textOf(node.get(member), at(member), true);
	}

	/**
	 * A text that may be missing.
	 *
	 * @param member
	 *            its name
	 * @return never null
	 */
	public String optionalText(String member) {
		return has(member) ? textOf(node.get(member), at(member), false) : ""; //$NON-NLS-1$
	}

	/**
	 * A truth value.
	 *
	 * @param member
	 *            its name
	 * @param required
	 *            whether it has to be there
	 * @return false if it is missing
	 */
	public boolean truth(String member, boolean required) {
		JsonNode value = node.get(member);
		if (value == null || !value.isBoolean()) {
			if (required || value != null && !value.isNull()) {
				wrongIn(member, "boolean"); //$NON-NLS-1$
			}
			return false;
		}
		return value.booleanValue();
	}

	/**
	 * A number, written as a number or as text.
	 *
	 * @param member
	 *            its name
	 * @param absent
	 *            what to give if it is missing; null if it has to be there
	 * @return null if there is none, which has been told
	 */
	public BigDecimal number(String member, BigDecimal absent) {
		JsonNode value = node.get(member);
		if ((value == null || value.isNull()) && absent != null) {
			return absent;
		}
		try {
			BigDecimal number = value == null || !value.isValueNode() ? null : new BigDecimal(value.asText().strip());
			if (number != null && number.precision() <= MOST_DIGITS && Math.abs((long) number.scale()) <= MOST_DIGITS) {
				return number;
			}
			wrongIn(member, "number"); //$NON-NLS-1$
		} catch (NumberFormatException notANumber) {
			problems.add(at(member), "number"); //$NON-NLS-1$
		}
		return null;
	}

	/**
	 * A whole number.
	 *
	 * @param member
	 *            its name
	 * @param least
	 *            smallest allowed
	 * @param greatest
	 *            greatest allowed
	 * @return the smallest if there is none, which has been told
	 */
	public int whole(String member, int least, int greatest) {
		JsonNode value = node.get(member);
		if (value == null || !value.isIntegralNumber() || !value.canConvertToInt() || value.intValue() < least
				|| value.intValue() > greatest) {
			wrongIn(member, "whole", Integer.valueOf(least), Integer.valueOf(greatest)); //$NON-NLS-1$
			return least;
		}
		return value.intValue();
	}

	/**
	 * A member that is an object.
	 *
	 * @param member
	 *            its name
	 * @return null if it is missing, or no object, which has been told
	 */
	public JsonPart part(String member) {
		JsonNode value = node.get(member);
		if (value == null || value.isNull()) {
			return null;
		}
		if (!value.isObject()) {
			wrongIn(member, "object"); //$NON-NLS-1$
			return null;
		}
		return new JsonPart(value, at(member), problems);
	}

	/**
	 * Names of the members.
	 *
	 * @return in the order written
	 */
	public List<String> names() {
		List<String> names = new ArrayList<>();
		node.fieldNames().forEachRemaining(names::add);
		return names;
	}

	/**
	 * Plain values of a member: one, or those of a list.
	 *
	 * @param member
	 *            its name
	 * @return as text
	 */
	public List<String> values(String member) {
		JsonNode value = node.get(member);
		List<String> values = new ArrayList<>();
		if (value == null) {
			wrongIn(member, "missing"); //$NON-NLS-1$
			return values;
		}
		for (JsonNode each : value.isArray() ? value : List.of(value)) {
			if (!each.isValueNode() || each.isNull()) {
				wrongIn(member, "value.plain"); //$NON-NLS-1$
			} else {
				values.add(each.isBigDecimal() ? each.decimalValue().toPlainString() : each.asText());
			}
		}
		return values;
	}

	/**
	 * Parts of a list.
	 *
	 * @param member
	 *            its name
	 * @param least
	 *            how many have to be there
	 * @return those that are objects
	 */
	public List<JsonPart> parts(String member, int least) {
		List<JsonPart> parts = new ArrayList<>();
		for (JsonPart entry : entries(member, least)) {
			if (entry.node.isObject()) {
				parts.add(entry);
			} else {
				entry.wrong("object"); //$NON-NLS-1$
			}
		}
		return parts;
	}

	/**
	 * Texts of a list.
	 *
	 * @param member
	 *            its name
	 * @param least
	 *            how many have to be there
	 * @return without those that are empty, which has been told
	 */
	public List<String> texts(String member, int least) {
		List<String> texts = new ArrayList<>();
		for (JsonPart entry : entries(member, least)) {
			String text = textOf(entry.node, entry.place, true);
			if (!text.isEmpty()) {
				texts.add(text);
			}
		}
		return texts;
	}

	private List<JsonPart> entries(String member, int least) {
		JsonNode list = node.get(member);
		if (list == null || list.isNull()) {
			if (least > 0) {
				wrongIn(member, "missing"); //$NON-NLS-1$
			}
			return List.of();
		}
		if (!list.isArray() || list.size() < least || list.size() > MOST_ENTRIES) {
			wrongIn(member, "list", Integer.valueOf(least), Integer.valueOf(MOST_ENTRIES)); //$NON-NLS-1$
			return List.of();
		}
		List<JsonPart> entries = new ArrayList<>();
		for (int i = 0; i < list.size(); i++) {
			entries.add(new JsonPart(list.get(i), at(member) + '/' + (i + 1), problems));
		}
		return entries;
	}

	private String textOf(JsonNode value, String where, boolean required) {
		if (value == null || !value.isTextual() || required && value.textValue().isBlank()) {
			problems.add(where, value == null || value.isTextual() ? "missing" : "text"); //$NON-NLS-1$ //$NON-NLS-2$
			return ""; //$NON-NLS-1$
		}
		if (value.textValue().length() > LONGEST_TEXT) {
			problems.add(where, "long", Integer.valueOf(LONGEST_TEXT)); //$NON-NLS-1$
			return ""; //$NON-NLS-1$
		}
		return value.textValue();
	}

	private String at(String member) {
		return place + '/' + member;
	}
}
