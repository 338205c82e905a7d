package org.mekiki.curriculum.internal.packages;

import java.util.List;

import org.mekiki.core.api.text.Texts;
import org.mekiki.curriculum.api.item.Draw;
import org.mekiki.curriculum.api.item.Interaction;
import org.mekiki.curriculum.api.item.Interaction.Choice;
import org.mekiki.curriculum.api.item.Interaction.Criterion;
import org.mekiki.curriculum.api.item.Interaction.Essay;
import org.mekiki.curriculum.api.item.Interaction.FileHandIn;
import org.mekiki.curriculum.api.item.Interaction.Matching;
import org.mekiki.curriculum.api.item.Interaction.Numeric;
import org.mekiki.curriculum.api.item.Interaction.Option;
import org.mekiki.curriculum.api.item.Interaction.Ordering;
import org.mekiki.curriculum.api.item.Interaction.Pair;
import org.mekiki.curriculum.api.item.Interaction.ShortAnswer;
import org.mekiki.curriculum.api.item.Interaction.TrueFalse;
import org.mekiki.curriculum.api.item.Item;
import org.mekiki.curriculum.api.item.Presentation;
import org.mekiki.curriculum.internal.item.Quantity;
import org.mekiki.curriculum.internal.item.Spelling;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** An item as a part of a form, and what the player needs to mark it. Everything works with the keyboard alone. */
final class QuestionForm {

	private static final String ORDER = "order"; //$NON-NLS-1$

	private final UnitText content;
	private final Texts texts;
	private final Draw draw;
	private final ArrayNode keys = JsonNodeFactory.instance.arrayNode();
	private int number;

	QuestionForm(UnitText content, Texts texts, Draw draw) {
		this.content = content;
		this.texts = texts;
		this.draw = draw;
	}

	/** What is right in all questions so far, as the player reads it. */
	String keys() {
		return keys.toString();
	}

	boolean isEmpty() {
		return number == 0;
	}

	/** The form of an item. */
	String of(Item item) {
		String name = "q" + ++number; //$NON-NLS-1$
		ObjectNode key = key(name, item.interaction().markedByHand() ? 0 : item.points());
		key.put("feedback", content.xhtml(item.feedback(), 3, name + "-f-")); //$NON-NLS-1$ //$NON-NLS-2$
		Presentation shown = Presentation.of(item, draw);
		String fields = switch (item.interaction()) {
		case Choice choice -> choice(name, choice, shown, key);
		case TrueFalse statement -> trueFalse(name, statement, key);
		case ShortAnswer words -> words(name, words, key);
		case Numeric numeric -> numeric(name, numeric, key);
		case Ordering ordering -> ordering(name, ordering, shown, key);
		case Matching matching -> matching(name, matching, shown, key);
		case Essay essay -> essay(name, essay, key);
		case FileHandIn file -> file(file, key);
		};
		return fieldset(name, texts.get("question", Integer.valueOf(number), Integer.valueOf(item.points())), item.question(), fields); //$NON-NLS-1$
	}

	private ObjectNode key(String name, int points) {
		return keys.addObject().put("name", name).put("points", points); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private String fieldset(String name, String legend, String question, String fields) {
		return "<fieldset id=\"" + name + "\"><legend>" + Html.text(legend) + "</legend>" + content.xhtml(question, 3, name + '-') + fields //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				+ "<div class=\"feedback\" id=\"" + name + "-feedback\"></div></fieldset>\n"; //$NON-NLS-1$ //$NON-NLS-2$
	}

	private String choice(String name, Choice choice, Presentation shown, ObjectNode key) {
		key.put("kind", choice.multiple() ? "multiple" : "single"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		ArrayNode right = key.putArray("right"); //$NON-NLS-1$
		ObjectNode said = key.putObject("said"); //$NON-NLS-1$
		StringBuilder html = new StringBuilder();
		for (Option option : shown.options()) {
			if (option.correct()) {
				right.add(option.id());
			}
			if (!option.feedback().isBlank()) {
				said.put(option.id(), content.line(option.feedback()));
			}
			html.append(box(choice.multiple() ? "checkbox" : "radio", name, option.id(), content.line(option.text()))); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return html.toString();
	}

	private static String box(String type, String name, String value, String label) {
		return "<label class=\"box\"><input type=\"" + type + "\" name=\"" + name + "\" value=\"" + Html.text(value) + "\" /> <span>" //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				+ label + "</span></label>"; //$NON-NLS-1$
	}

	private String trueFalse(String name, TrueFalse statement, ObjectNode key) {
		key.put("kind", "single").putArray("right").add(Boolean.toString(statement.correct())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		key.putObject("said"); //$NON-NLS-1$
		return box("radio", name, "true", Html.text(texts.get("true"))) + box("radio", name, "false", Html.text(texts.get("false"))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	}

	private String words(String name, ShortAnswer words, ObjectNode key) {
		ArrayNode accepted = key.put("kind", "words").put("shown", words.accepted().get(0)).putArray("accepted"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		words.accepted().stream().map(Spelling::fold).distinct().forEach(accepted::add);
		return text(name, ""); //$NON-NLS-1$
	}

	private String text(String name, String unit) {
		return "<label class=\"text\">" + Html.text(texts.get("answer")) + " <input type=\"text\" name=\"" + name //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				+ "\" autocomplete=\"off\" /> " + Html.text(unit) + "</label>"; //$NON-NLS-1$ //$NON-NLS-2$
	}

	private String numeric(String name, Numeric numeric, ObjectNode key) {
		number(key, numeric.value().toPlainString(), numeric.tolerance().toPlainString(), numeric.unit());
		return text(name, numeric.unit());
	}

	private static void number(ObjectNode key, String value, String tolerance, String unit) {
		key.put("kind", "number").put("value", value).put("tolerance", tolerance).put("shown", value + unit) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
				.put("magnitude", Quantity.magnitudeOf(unit).toPlainString()).put("unit", Quantity.baseOf(unit)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private String ordering(String name, Ordering ordering, Presentation shown, ObjectNode key) {
		ArrayNode right = key.put("kind", ORDER).putArray("right"); //$NON-NLS-1$ //$NON-NLS-2$
		shown.texts().forEach(text -> right.add(ordering.order().indexOf(text) + 1));
		ArrayNode words = key.putArray("words"); //$NON-NLS-1$
		ordering.order().forEach(words::add);
		StringBuilder html = new StringBuilder("<p class=\"hint\">" + Html.text(texts.get("order.hint")) + "</p><ul class=\"lines\">"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		for (String text : shown.texts()) {
			html.append("<li><label><select name=\"").append(name).append("\"><option value=\"\">\u2013</option>"); //$NON-NLS-1$ //$NON-NLS-2$
			for (int place = 1; place <= ordering.order().size(); place++) {
				html.append("<option value=\"").append(place).append("\">").append(place).append("</option>"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			}
			html.append("</select> <span>").append(content.line(text)).append("</span></label></li>"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return html.append("</ul>").toString(); //$NON-NLS-1$
	}

	private String matching(String name, Matching matching, Presentation shown, ObjectNode key) {
		ArrayNode right = key.put("kind", "pairs").putArray("right"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		StringBuilder html = new StringBuilder("<ul class=\"lines\">"); //$NON-NLS-1$
		for (Pair pair : matching.pairs()) {
			right.add(Integer.toString(shown.texts().indexOf(pair.right())));
			html.append("<li><label><span>").append(content.line(pair.left())).append("</span> <select name=\"").append(name) //$NON-NLS-1$ //$NON-NLS-2$
					.append("\"><option value=\"\">\u2013</option>"); //$NON-NLS-1$
			for (int at = 0; at < shown.texts().size(); at++) {
				html.append("<option value=\"").append(at).append("\">").append(Html.text(shown.texts().get(at))).append("</option>"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			}
			html.append("</select></label></li>"); //$NON-NLS-1$
		}
		ArrayNode words = key.putArray("words"); //$NON-NLS-1$
		matching.pairs().forEach(pair -> words.add(pair.left() + " \u2013 " + pair.right())); //$NON-NLS-1$
		return html.append("</ul>").toString(); //$NON-NLS-1$
	}

	private String essay(String name, Essay essay, ObjectNode key) {
		key.put("kind", "essay"); //$NON-NLS-1$ //$NON-NLS-2$
		return rubric(essay) + "<label class=\"text\">" + Html.text(texts.get("answer")) + " <textarea name=\"" + name //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				+ "\" rows=\"8\"></textarea></label><p class=\"hint\">" + Html.text(texts.get("by.hand")) + "</p>"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private String file(FileHandIn file, ObjectNode key) {
		key.put("kind", "none"); //$NON-NLS-1$ //$NON-NLS-2$
		return rubric(file) + "<p class=\"hint\">" + Html.text(texts.get("hand.in", String.join(", ", file.types()), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				Integer.valueOf(file.largestMegabytes()))) + "</p>"; //$NON-NLS-1$
	}

	private String rubric(Interaction interaction) {
		StringBuilder html = new StringBuilder();
		for (Criterion line : interaction.rubricLines()) {
			html.append("<li>").append(Html.text(texts.get("rubric", line.criterion(), Integer.valueOf(line.points())))).append("</li>"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		return html.isEmpty() ? "" : "<ul class=\"rubric\">" + html + "</ul>"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** A question of an exercise with names to choose from. */
	String names(String question, List<String> candidates, List<String> required, List<String> exchangeable, int count) {
		String name = "q" + ++number; //$NON-NLS-1$
		ObjectNode key = key(name, 1).put("kind", "found").put("count", count).put("feedback", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		required.forEach(key.putArray("right")::add); //$NON-NLS-1$
		exchangeable.forEach(key.putArray("level")::add); //$NON-NLS-1$
		StringBuilder html = new StringBuilder();
		if (candidates.isEmpty()) {
			html.append(text(name, "")); //$NON-NLS-1$
		}
		candidates.forEach(candidate -> html.append(box("checkbox", name, candidate, Html.text(candidate)))); //$NON-NLS-1$
		return fieldset(name, texts.get("step", Integer.valueOf(number)), question, html.toString()); //$NON-NLS-1$
	}

	/** A question of an exercise for a number. */
	String number(String question, String value, String tolerance, String unit) {
		String name = "q" + ++number; //$NON-NLS-1$
		ObjectNode key = key(name, 1).put("feedback", ""); //$NON-NLS-1$ //$NON-NLS-2$
		number(key, value, tolerance, unit);
		return fieldset(name, texts.get("step", Integer.valueOf(number)), question, text(name, unit)); //$NON-NLS-1$
	}
}
