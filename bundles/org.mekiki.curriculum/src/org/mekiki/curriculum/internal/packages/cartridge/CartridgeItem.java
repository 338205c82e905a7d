package org.mekiki.curriculum.internal.packages.cartridge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.mekiki.curriculum.api.item.Draw;
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
import org.mekiki.curriculum.internal.packages.Changes;
import org.mekiki.curriculum.internal.packages.Html;
import org.mekiki.curriculum.internal.packages.UnitText;
import org.mekiki.curriculum.internal.packages.XmlWriter;

/**
 * An item by the profile of QTI 1.2.1, which has choices, words, patterns and free texts. What it has not becomes one of
 * them, and is noted as a change.
 */
final class CartridgeItem {

	private static final String RESPONSE = "response1"; //$NON-NLS-1$
	private static final String GENERAL = "general_fb"; //$NON-NLS-1$
	private static final int MOST_WEIGHT = 99;
	private static final int ORDERS = 4;
	private static final int TRIES = 40;
	private static final int MOST_NUMBERS = 41;
	private static final String ARROW = " \u2192 "; //$NON-NLS-1$
	private static final Draw DRAW = new Draw(0, ""); //$NON-NLS-1$

	private final XmlWriter xml;
	private final UnitText text;
	private final Changes changes;
	private final String category;

	CartridgeItem(XmlWriter xml, UnitText text, Changes changes, String category) {
		this.xml = xml;
		this.text = text;
		this.changes = changes;
		this.category = category;
	}

	/** An answer to choose; feedback as HTML, empty if there is none. */
	private record Label(String id, String html, boolean right, String feedback) {
	}

	/** Writes an item; one that the profile has not may become several. */
	void write(Item item, String before) {
		String question = before + text.xhtml(item.question(), 3);
		switch (item.interaction()) {
		case Choice choice -> choice(item, choice, question);
		case TrueFalse statement -> labels(item, item.id(), item.points(), "cc.true_false.v0p1", question, List.of( //$NON-NLS-1$
				new Label("true", Html.text(text.texts().get("true")), statement.correct(), ""), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				new Label("false", Html.text(text.texts().get("false")), !statement.correct(), ""))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		case ShortAnswer words -> {
			changes.add(item.name(), "spelling"); //$NON-NLS-1$
			words(item, question, words.accepted());
		}
		case Numeric numeric -> numeric(item, numeric, question);
		case Ordering ordering -> ordering(item, ordering, question);
		case Matching matching -> matching(item, matching, question);
		case Essay essay -> free(item, question, essay.rubric());
		case FileHandIn file -> {
			changes.add(item.name(), "file"); //$NON-NLS-1$
			free(item, question + "<p>" + Html.text(text.texts().get("hand.in", String.join(", ", file.types()), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					Integer.valueOf(file.largestMegabytes()))) + "</p>", file.rubric()); //$NON-NLS-1$
		}
		}
	}

	private void choice(Item item, Choice choice, String question) {
		if (choice.multiple()) {
			changes.add(item.name(), "partial"); //$NON-NLS-1$
		}
		List<Label> labels = new ArrayList<>();
		for (Option option : Presentation.of(item, DRAW).options()) {
			labels.add(new Label(option.id(), text.line(option.text()), option.correct(),
					option.feedback().isBlank() ? "" : text.line(option.feedback()))); //$NON-NLS-1$
		}
		labels(item, item.id(), item.points(), choice.multiple() ? "cc.multiple_response.v0p1" : "cc.multiple_choice.v0p1", question, labels); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Which of some orders is right. */
	private void ordering(Item item, Ordering ordering, String question) {
		changes.add(item.name(), "order"); //$NON-NLS-1$
		Set<List<String>> orders = new LinkedHashSet<>(List.of(ordering.order()));
		for (int seed = 0; seed < TRIES && orders.size() < ORDERS; seed++) {
			orders.add(new Draw(seed, "").shuffled(item.id(), ordering.order(), Function.identity())); //$NON-NLS-1$
		}
		if (orders.size() == 1) {
			orders.add(ordering.order().reversed());
		}
		List<Label> labels = new ArrayList<>();
		for (List<String> order : DRAW.shuffled(item.id(), List.copyOf(orders), List::toString)) {
			labels.add(new Label("o" + (labels.size() + 1), String.join(ARROW, order.stream().map(text::line).toList()), //$NON-NLS-1$
					order.equals(ordering.order()), "")); //$NON-NLS-1$
		}
		labels(item, item.id(), item.points(), "cc.multiple_choice.v0p1", //$NON-NLS-1$
				question + "<p>" + Html.text(text.texts().get("order.which")) + "</p>", labels); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** A choice for each pair. */
	private void matching(Item item, Matching matching, String question) {
		List<String> choices = Presentation.of(item, DRAW).texts();
		int pairs = matching.pairs().size();
		int each = Math.max(1, item.points() / pairs);
		changes.add(item.name(), "pairs", Integer.valueOf(pairs), Integer.valueOf(each * pairs)); //$NON-NLS-1$
		int number = 0;
		for (Pair pair : matching.pairs()) {
			List<Label> labels = new ArrayList<>();
			for (String choice : choices) {
				labels.add(new Label("o" + (labels.size() + 1), text.line(choice), choice.equals(pair.right()), "")); //$NON-NLS-1$ //$NON-NLS-2$
			}
			labels(item, item.id() + '/' + ++number, each, "cc.multiple_choice.v0p1", //$NON-NLS-1$
					question + "<p><strong>" + text.line(pair.left()) + "</strong></p>", labels); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private void numeric(Item item, Numeric numeric, String question) {
		List<String> numbers = new ArrayList<>();
		BigDecimal step = BigDecimal.ONE.movePointLeft(Math.max(0, numeric.value().scale()));
		BigDecimal count = numeric.tolerance().divideToIntegralValue(step);
		numbers.add(numeric.value().toPlainString());
		if (count.multiply(BigDecimal.TWO).compareTo(BigDecimal.valueOf(MOST_NUMBERS)) < 0) {
			for (int i = 1; i <= count.intValueExact(); i++) {
				numbers.add(numeric.value().add(step.multiply(BigDecimal.valueOf(i))).toPlainString());
				numbers.add(numeric.value().subtract(step.multiply(BigDecimal.valueOf(i))).toPlainString());
			}
		}
		changes.add(item.name(), "tolerance", String.join(", ", numbers)); //$NON-NLS-1$ //$NON-NLS-2$
		Set<String> forms = new LinkedHashSet<>();
		for (String number : numbers) {
			String grouped = grouped(number);
			forms.addAll(List.of(number, grouped));
			if (!numeric.unit().isEmpty()) {
				forms.addAll(List.of(number + numeric.unit(), grouped + numeric.unit()));
			}
		}
		words(item, question + (numeric.unit().isEmpty() ? "" : "<p>(" + Html.text(numeric.unit()) + ")</p>"), forms); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static String grouped(String number) {
		int end = number.indexOf('.') < 0 ? number.length() : number.indexOf('.');
		StringBuilder grouped = new StringBuilder(number);
		for (int at = end - 3; at > (number.startsWith("-") ? 1 : 0); at -= 3) { //$NON-NLS-1$
			grouped.insert(at, ',');
		}
		return grouped.toString();
	}

	private void labels(Item item, String id, int points, String profile, String question, List<Label> labels) {
		boolean several = profile.contains("multiple_response"); //$NON-NLS-1$
		head(item, id, points, profile, question, true);
		xml.open("response_lid", "ident", RESPONSE, "rcardinality", several ? "Multiple" : "Single").open("render_choice"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
		Map<String, String> feedback = new LinkedHashMap<>();
		for (Label label : labels) {
			xml.open("response_label", "ident", label.id()); //$NON-NLS-1$ //$NON-NLS-2$
			material(label.html());
			xml.close();
			if (!label.feedback().isEmpty()) {
				feedback.put(label.id(), label.feedback());
			}
		}
		xml.close().close().close();
		outcomes(item);
		for (String chosen : feedback.keySet()) {
			xml.open("respcondition", "continue", "Yes").open("conditionvar").leaf("varequal", chosen, "respident", RESPONSE).close(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			xml.empty("displayfeedback", "feedbacktype", "Response", "linkrefid", XmlWriter.id("fb", chosen)).close(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		}
		xml.open("respcondition", "continue", "No").open("conditionvar"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		if (several) {
			xml.open("and"); //$NON-NLS-1$
			for (Label label : labels) {
				if (label.right()) {
					equal(label.id(), null);
				} else {
					xml.open("not"); //$NON-NLS-1$
					equal(label.id(), null);
					xml.close();
				}
			}
			xml.close();
		} else {
			labels.stream().filter(Label::right).forEach(label -> equal(label.id(), null));
		}
		full();
		xml.close();
		feedback(item);
		feedback.forEach((chosen, html) -> feedback(XmlWriter.id("fb", chosen), html)); //$NON-NLS-1$
		xml.close();
	}

	private void words(Item item, String question, Iterable<String> accepted) {
		head(item, item.id(), item.points(), "cc.fib.v0p1", question, true); //$NON-NLS-1$
		fill("1"); //$NON-NLS-1$
		outcomes(item);
		for (String form : accepted) {
			xml.open("respcondition", "continue", "No").open("conditionvar"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			equal(form, "No"); //$NON-NLS-1$
			full();
		}
		xml.close();
		feedback(item);
		xml.close();
	}

	private void free(Item item, String question, List<Criterion> rubric) {
		head(item, item.id(), item.points(), "cc.essay.v0p1", question, false); //$NON-NLS-1$
		fill("10"); //$NON-NLS-1$
		outcomes(item);
		xml.close();
		feedback(item);
		if (!rubric.isEmpty()) {
			StringBuilder lines = new StringBuilder("<ul>"); //$NON-NLS-1$
			rubric.forEach(line -> lines.append("<li>").append(Html.text(text.texts().get("rubric", line.criterion(), //$NON-NLS-1$ //$NON-NLS-2$
					Integer.valueOf(line.points())))).append("</li>")); //$NON-NLS-1$
			changes.add(item.name(), "rubric"); //$NON-NLS-1$
			xml.open("itemfeedback", "ident", "solution").open("solution").open("solutionmaterial").open("flow_mat"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			material(lines.append("</ul>").toString()); //$NON-NLS-1$
			xml.close().close().close().close();
		}
		xml.close();
	}

	private void head(Item item, String id, int points, String profile, String question, boolean marked) {
		xml.open("item", "ident", XmlWriter.id("q", id), "title", item.name()).open("itemmetadata").open("qtimetadata"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
		CartridgeQuestions.field(xml, "cc_profile", profile); //$NON-NLS-1$
		CartridgeQuestions.field(xml, "cc_question_category", category); //$NON-NLS-1$
		CartridgeQuestions.field(xml, "cc_weighting", Integer.toString(Math.min(MOST_WEIGHT, points))); //$NON-NLS-1$
		CartridgeQuestions.field(xml, "qmd_scoringpermitted", "Yes"); //$NON-NLS-1$ //$NON-NLS-2$
		CartridgeQuestions.field(xml, "qmd_computerscored", marked ? "Yes" : "No"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		xml.close().close().open("presentation"); //$NON-NLS-1$
		material(question);
	}

	private void fill(String rows) {
		xml.open("response_str", "ident", RESPONSE, "rcardinality", "Single").open("render_fib", "rows", rows) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
				.empty("response_label", "ident", "answer1").close().close().close(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** Opens the processing; what is said after any answer comes first. */
	private void outcomes(Item item) {
		xml.open("resprocessing").open("outcomes") //$NON-NLS-1$ //$NON-NLS-2$
				.empty("decvar", "varname", "SCORE", "vartype", "Decimal", "minvalue", "0", "maxvalue", "100").close(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
		if (!item.feedback().isBlank()) {
			xml.open("respcondition", "continue", "Yes").open("conditionvar").empty("other").close(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			xml.empty("displayfeedback", "feedbacktype", "Response", "linkrefid", GENERAL).close(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		}
	}

	private void equal(String value, String sameCase) {
		xml.leaf("varequal", value, "respident", RESPONSE, "case", sameCase); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** Ends a condition: all points. */
	private void full() {
		xml.close().leaf("setvar", "100", "action", "Set", "varname", "SCORE").close(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	}

	private void feedback(Item item) {
		if (!item.feedback().isBlank()) {
			feedback(GENERAL, text.xhtml(item.feedback(), 3));
		}
	}

	private void feedback(String id, String html) {
		xml.open("itemfeedback", "ident", id).open("flow_mat"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		material(html);
		xml.close().close();
	}

	/** In texts within XML, files are named from where the XML is. */
	static String based(String html) {
		return html.replace(" src=\"files/", " src=\"$IMS-CC-FILEBASE$../pages/files/"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void material(String html) {
		xml.open("material").leaf("mattext", based(html), "texttype", "text/html").close(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}
}
