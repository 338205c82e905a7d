package org.mekiki.curriculum.api.item;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.mekiki.core.api.text.Texts;
import org.mekiki.curriculum.internal.item.AnswerReader;
import org.mekiki.curriculum.internal.json.JsonPart;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Writes answers of trainees as JSON and reads them. The members: {@code chosen}, {@code judged}, {@code text},
 * {@code order}, {@code pairs} with {@code left} and {@code right}, {@code files} with {@code name} and {@code bytes}.
 *
 * @since 0.1
 */
public final class ResponseJson {

	private static final String CHOSEN = "chosen"; //$NON-NLS-1$
	private static final String JUDGED = "judged"; //$NON-NLS-1$
	private static final String TEXT = "text"; //$NON-NLS-1$
	private static final String ORDER = "order"; //$NON-NLS-1$
	private static final String PAIRS = "pairs"; //$NON-NLS-1$
	private static final String FILES = "files"; //$NON-NLS-1$
	private static final String LEFT = "left"; //$NON-NLS-1$
	private static final String RIGHT = "right"; //$NON-NLS-1$
	private static final String NAME = "name"; //$NON-NLS-1$
	private static final String BYTES = "bytes"; //$NON-NLS-1$
	private static final String DATA = "data"; //$NON-NLS-1$
	private static final int LARGEST = Integer.MAX_VALUE;

	private ResponseJson() {
	}

	/**
	 * Writes an answer.
	 *
	 * @param response
	 *            what was answered
	 * @return one line
	 */
	public static String write(Response response) {
		ObjectNode json = JsonNodeFactory.instance.objectNode();
		switch (response) {
		case Response.None none -> {
			// an empty object says it
		}
		case Response.Chosen chosen -> texts(json.putArray(CHOSEN), chosen.ids());
		case Response.Judged judged -> json.put(JUDGED, judged.value());
		case Response.Written written -> json.put(TEXT, written.text());
		case Response.Ordered ordered -> texts(json.putArray(ORDER), ordered.order());
		case Response.Matched matched -> {
			ArrayNode pairs = json.putArray(PAIRS);
			matched.pairs().forEach((left, right) -> pairs.addObject().put(LEFT, left).put(RIGHT, right));
		}
		case Response.HandedIn handed -> {
			ArrayNode files = json.putArray(FILES);
			for (Response.HandedFile file : handed.files()) {
				ObjectNode written = files.addObject().put(NAME, file.name()).put(BYTES, file.bytes());
				if (!file.data().isEmpty()) {
					written.put(DATA, file.data());
				}
			}
		}
		}
		return json.toString();
	}

	private static void texts(ArrayNode array, List<String> texts) {
		texts.forEach(array::add);
	}

	/**
	 * Reads an answer.
	 *
	 * @param item
	 *            what was asked
	 * @param json
	 *            what was written; may be null
	 * @param locale
	 *            language of messages
	 * @return what was answered
	 * @throws ItemException
	 *             if it is no answer to this item
	 */
	public static Response read(Item item, String json, Locale locale) throws ItemException {
		List<ItemProblem> problems = new ArrayList<>();
		Texts texts = Texts.of(AnswerReader.class, locale);
		JsonPart part = JsonPart.object(json, "response", //$NON-NLS-1$
				(place, key, values) -> problems.add(new ItemProblem(item.name(), item.id(), place,
						texts.get("problem", item.name(), place, texts.get(key, values))))); //$NON-NLS-1$
		Response response = part == null ? new Response.None() : read(item.interaction(), part);
		if (!problems.isEmpty()) {
			throw new ItemException(problems);
		}
		return response;
	}

	private static Response read(Interaction interaction, JsonPart part) {
		return switch (interaction) {
		case Interaction.Choice choice -> chosen(choice, part);
		case Interaction.TrueFalse statement ->
			part.has(JUDGED) ? only(part, JUDGED, new Response.Judged(part.truth(JUDGED, true))) : none(part);
		case Interaction.ShortAnswer words -> written(part);
		case Interaction.Numeric number -> written(part);
		case Interaction.Essay essay -> written(part);
		case Interaction.Ordering ordering -> ordered(ordering, part);
		case Interaction.Matching matching -> matched(matching, part);
		case Interaction.FileHandIn file -> files(part);
		};
	}

	private static Response none(JsonPart part) {
		return only(part, JUDGED, new Response.None());
	}

	private static Response only(JsonPart part, String member, Response response) {
		part.only(member);
		return response;
	}

	private static Response written(JsonPart part) {
		return only(part, TEXT, new Response.Written(part.optionalText(TEXT)));
	}

	private static Response chosen(Interaction.Choice choice, JsonPart part) {
		List<String> ids = part.texts(CHOSEN, 0);
		for (String id : ids) {
			if (choice.options().stream().noneMatch(option -> option.id().equals(id))) {
				part.wrongIn(CHOSEN, "no.option", id); //$NON-NLS-1$
			}
		}
		return only(part, CHOSEN, new Response.Chosen(ids));
	}

	private static Response ordered(Interaction.Ordering ordering, JsonPart part) {
		List<String> order = part.texts(ORDER, 0);
		if (!order.isEmpty() && !order.stream().sorted().toList().equals(ordering.order().stream().sorted().toList())) {
			part.wrongIn(ORDER, "other.order"); //$NON-NLS-1$
		}
		return only(part, ORDER, new Response.Ordered(order));
	}

	private static Response matched(Interaction.Matching matching, JsonPart part) {
		Map<String, String> pairs = new LinkedHashMap<>();
		for (JsonPart pair : part.parts(PAIRS, 0)) {
			String left = pair.text(LEFT);
			String right = pair.text(RIGHT);
			pair.only(LEFT, RIGHT);
			if (matching.pairs().stream().noneMatch(known -> known.left().equals(left)) || !matching.choices().contains(right)
					|| pairs.put(left, right) != null) {
				pair.wrong("other.pair", left, right); //$NON-NLS-1$
			}
		}
		return only(part, PAIRS, new Response.Matched(pairs));
	}

	private static Response files(JsonPart part) {
		List<Response.HandedFile> files = new ArrayList<>();
		for (JsonPart file : part.parts(FILES, 0)) {
			file.only(NAME, BYTES, DATA);
			files.add(new Response.HandedFile(file.text(NAME), file.whole(BYTES, 0, LARGEST), file.has(DATA) ? file.text(DATA) : "")); //$NON-NLS-1$
		}
		return only(part, FILES, new Response.HandedIn(files));
	}
}
