package org.mekiki.curriculum.internal.packages.qti;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.mekiki.curriculum.api.item.Draw;
import org.mekiki.curriculum.api.item.Interaction.Choice;
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
import org.mekiki.curriculum.internal.item.Spelling;
import org.mekiki.curriculum.internal.packages.Changes;
import org.mekiki.curriculum.internal.packages.Html;
import org.mekiki.curriculum.internal.packages.UnitText;
import org.mekiki.curriculum.internal.packages.XmlWriter;

/** An item as a document of QTI. */
final class QtiItem {

	private static final String IDENTIFIER = "identifier"; //$NON-NLS-1$
	private static final String CARDINALITY = "cardinality"; //$NON-NLS-1$
	private static final String BASE = "baseType"; //$NON-NLS-1$
	private static final String RESPONSE_ID = "responseIdentifier"; //$NON-NLS-1$
	private static final Draw DRAW = new Draw(0, ""); //$NON-NLS-1$

	private final QtiWriter xml;
	private final QtiBody body;
	private final Scoring scoring;
	private final UnitText text;
	private final Changes changes;
	private final Item item;
	private final Map<String, String> options = new LinkedHashMap<>();

	QtiItem(QtiEdition edition, QtiBody body, UnitText text, Changes changes, Item item) {
		xml = new QtiWriter(edition);
		this.body = body;
		scoring = new Scoring(xml);
		this.text = text;
		this.changes = changes;
		this.item = item;
	}

	/** Identifier of an item in a package. */
	static String id(Item item) {
		return XmlWriter.id("q", item.id()); //$NON-NLS-1$
	}

	/** @param before blocks that stand above the question, in XHTML */
	String document(String language, String before) {
		xml.open("assessmentItem", "xmlns", xml.edition().namespace(), IDENTIFIER, id(item), "title", item.name(), "xml:lang", language, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				"adaptive", "false", "timeDependent", "false"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		response();
		outcomes();
		xml.open("itemBody").html("<div>" + body.of(before + text.xhtml(item.question(), 2)) + "</div>\n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		interaction();
		rubric();
		xml.close();
		processing();
		options.forEach((id, feedback) -> feedback(Scoring.CHOSEN, id, "<p>" + body.of(feedback) + "</p>")); //$NON-NLS-1$ //$NON-NLS-2$
		if (!item.feedback().isBlank()) {
			feedback(Scoring.GENERAL, Scoring.ANSWERED, body.of(text.xhtml(item.feedback(), 2)));
		}
		if (body.changedReadings()) {
			changes.add(item.name(), "ruby"); //$NON-NLS-1$
		}
		return xml.close().toString();
	}

	private void declare(String cardinality, String base) {
		xml.open("responseDeclaration", IDENTIFIER, Scoring.RESPONSE, CARDINALITY, cardinality, BASE, base); //$NON-NLS-1$
	}

	private void correct(List<String> values) {
		xml.open("correctResponse"); //$NON-NLS-1$
		values.forEach(value -> xml.leaf("value", value)); //$NON-NLS-1$
		xml.close();
	}

	private void map(String key, String points) {
		xml.empty("mapEntry", "mapKey", key, "mappedValue", points); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private void response() {
		switch (item.interaction()) {
		case Choice choice -> choice(choice);
		case TrueFalse statement -> {
			declare("single", IDENTIFIER); //$NON-NLS-1$
			correct(List.of(Boolean.toString(statement.correct())));
		}
		case ShortAnswer words -> words(words);
		case Numeric numeric -> {
			declare("single", "float"); //$NON-NLS-1$ //$NON-NLS-2$
			correct(List.of(numeric.value().toPlainString()));
			if (!numeric.unit().isEmpty()) {
				changes.add(item.name(), "magnitude", numeric.unit()); //$NON-NLS-1$
			}
		}
		case Ordering ordering -> {
			declare("ordered", IDENTIFIER); //$NON-NLS-1$
			correct(ordered(ordering));
		}
		case Matching matching -> pairs(matching);
		case Essay essay -> declare("single", "string"); //$NON-NLS-1$ //$NON-NLS-2$
		case FileHandIn file -> {
			declare("single", "file"); //$NON-NLS-1$ //$NON-NLS-2$
			changes.add(item.name(), "size", Integer.valueOf(file.largestMegabytes())); //$NON-NLS-1$
		}
		}
		xml.close();
	}

	private void choice(Choice choice) {
		declare(choice.multiple() ? "multiple" : "single", IDENTIFIER); //$NON-NLS-1$ //$NON-NLS-2$
		correct(choice.options().stream().filter(Option::correct).map(option -> option(option.id())).toList());
		if (choice.multiple()) {
			xml.open("mapping", "lowerBound", "0", "upperBound", Integer.toString(item.points()), "defaultValue", "0"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			String each = Scoring.share(item.points(), choice.right());
			choice.options().forEach(option -> map(option(option.id()), option.correct() ? each : '-' + each));
			xml.close();
		}
		for (Option option : choice.options()) {
			if (!option.feedback().isBlank()) {
				options.put(option(option.id()), text.line(option.feedback()));
			}
		}
	}

	private void words(ShortAnswer words) {
		changes.add(item.name(), "spelling"); //$NON-NLS-1$
		declare("single", "string"); //$NON-NLS-1$ //$NON-NLS-2$
		correct(List.of(words.accepted().get(0)));
		xml.open("mapping", "defaultValue", "0"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		Set<String> known = new LinkedHashSet<>();
		for (String accepted : words.accepted()) {
			for (String form : List.of(accepted, Spelling.fold(accepted))) {
				if (!form.isEmpty() && known.add(form.toLowerCase(Locale.ROOT))) {
					xml.empty("mapEntry", "mapKey", form, "mappedValue", Integer.toString(item.points()), "caseSensitive", "false"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
				}
			}
		}
		xml.close();
	}

	private void pairs(Matching matching) {
		declare("multiple", "directedPair"); //$NON-NLS-1$ //$NON-NLS-2$
		List<String> right = Presentation.of(item, DRAW).texts();
		List<String> pairs = new ArrayList<>();
		for (Pair pair : matching.pairs()) {
			pairs.add("l" + (pairs.size() + 1) + " r" + (right.indexOf(pair.right()) + 1)); //$NON-NLS-1$ //$NON-NLS-2$
		}
		correct(pairs);
		xml.open("mapping", "lowerBound", "0", "upperBound", Integer.toString(item.points()), "defaultValue", "0"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
		pairs.forEach(pair -> map(pair, Scoring.share(item.points(), pairs.size())));
		xml.close();
	}

	/** Identifiers in the right order; they follow the order shown, which tells nothing. */
	private List<String> ordered(Ordering ordering) {
		List<String> shown = Presentation.of(item, DRAW).texts();
		return ordering.order().stream().map(each -> "c" + (shown.indexOf(each) + 1)).toList(); //$NON-NLS-1$
	}

	/** Identifiers of options that are no names become names. */
	private static String option(String id) {
		return id.matches("[A-Za-z_][A-Za-z0-9_.-]*") ? id : XmlWriter.id("o", id); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void outcomes() {
		String external = item.interaction().markedByHand() && xml.edition() == QtiEdition.V3_0 ? "human" : null; //$NON-NLS-1$
		xml.open("outcomeDeclaration", IDENTIFIER, Scoring.SCORE, CARDINALITY, "single", BASE, "float", "externalScored", external) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.open("defaultValue").leaf("value", "0").close().close(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		xml.open("outcomeDeclaration", IDENTIFIER, "MAXSCORE", CARDINALITY, "single", BASE, "float") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.open("defaultValue").leaf("value", Integer.toString(item.points())).close().close(); //$NON-NLS-1$ //$NON-NLS-2$
		if (!options.isEmpty()) {
			boolean several = item.interaction() instanceof Choice choice && choice.multiple();
			xml.empty("outcomeDeclaration", IDENTIFIER, Scoring.CHOSEN, CARDINALITY, several ? "multiple" : "single", BASE, IDENTIFIER); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		if (!item.feedback().isBlank()) {
			xml.empty("outcomeDeclaration", IDENTIFIER, Scoring.GENERAL, CARDINALITY, "single", BASE, IDENTIFIER); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private void interaction() {
		switch (item.interaction()) {
		case Choice choice -> {
			xml.open("choiceInteraction", RESPONSE_ID, Scoring.RESPONSE, "shuffle", "true", "maxChoices", choice.multiple() ? "0" : "1"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			choice.options().forEach(option -> xml.html("simpleChoice", body.of(text.line(option.text())), IDENTIFIER, //$NON-NLS-1$
					option(option.id()), "fixed", option.fixed() ? "true" : null)); //$NON-NLS-1$ //$NON-NLS-2$
			xml.close();
		}
		case TrueFalse statement -> {
			xml.open("choiceInteraction", RESPONSE_ID, Scoring.RESPONSE, "shuffle", "false", "maxChoices", "1"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			xml.leaf("simpleChoice", text.texts().get("true"), IDENTIFIER, "true"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			xml.leaf("simpleChoice", text.texts().get("false"), IDENTIFIER, "false").close(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		case ShortAnswer words -> entry("30", ""); //$NON-NLS-1$ //$NON-NLS-2$
		case Numeric numeric -> entry("12", numeric.unit()); //$NON-NLS-1$
		case Ordering ordering -> {
			xml.open("orderInteraction", RESPONSE_ID, Scoring.RESPONSE, "shuffle", "false"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			int number = 0;
			for (String line : Presentation.of(item, DRAW).texts()) {
				xml.html("simpleChoice", body.of(text.line(line)), IDENTIFIER, "c" + ++number); //$NON-NLS-1$ //$NON-NLS-2$
			}
			xml.close();
		}
		case Matching matching -> match(matching);
		case Essay essay -> xml.empty("extendedTextInteraction", RESPONSE_ID, Scoring.RESPONSE, "expectedLines", "10"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		case FileHandIn file -> {
			xml.html("<p>" + Html.text(text.texts().get("hand.in", String.join(", ", file.types()), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					Integer.valueOf(file.largestMegabytes()))) + "</p>\n"); //$NON-NLS-1$
			xml.empty("uploadInteraction", RESPONSE_ID, Scoring.RESPONSE); //$NON-NLS-1$
		}
		}
	}

	private void entry(String length, String unit) {
		xml.html("<p>").empty("textEntryInteraction", RESPONSE_ID, Scoring.RESPONSE, "expectedLength", length) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.html(Html.text(unit) + "</p>\n"); //$NON-NLS-1$
	}

	private void match(Matching matching) {
		xml.open("matchInteraction", RESPONSE_ID, Scoring.RESPONSE, "shuffle", "true", "maxAssociations", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				Integer.toString(matching.pairs().size())).open("simpleMatchSet"); //$NON-NLS-1$
		int left = 0;
		for (Pair pair : matching.pairs()) {
			associable("l" + ++left, pair.left(), "1"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		xml.close().open("simpleMatchSet"); //$NON-NLS-1$
		int right = 0;
		for (String choice : Presentation.of(item, DRAW).texts()) {
			associable("r" + ++right, choice, "0"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		xml.close().close();
	}

	private void associable(String id, String markdown, String most) {
		xml.html("simpleAssociableChoice", body.of(text.line(markdown)), IDENTIFIER, id, "matchMax", most); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void rubric() {
		if (!item.interaction().rubricLines().isEmpty()) {
			StringBuilder lines = new StringBuilder("<ul>"); //$NON-NLS-1$
			item.interaction().rubricLines().forEach(line -> lines.append("<li>") //$NON-NLS-1$
					.append(Html.text(text.texts().get("rubric", line.criterion(), Integer.valueOf(line.points())))).append("</li>")); //$NON-NLS-1$ //$NON-NLS-2$
			xml.said("rubricBlock", lines.append("</ul>").toString(), "view", "scorer", "use", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
					xml.edition() == QtiEdition.V3_0 ? "scoring" : null); //$NON-NLS-1$
		}
	}

	private void processing() {
		boolean said = !options.isEmpty() || !item.feedback().isBlank();
		if (item.interaction().markedByHand() && !said) {
			return;
		}
		xml.open("responseProcessing"); //$NON-NLS-1$
		switch (item.interaction()) {
		case Choice choice when choice.multiple() -> scoring.mapped();
		case Choice choice -> scoring.whole(item.points());
		case TrueFalse statement -> scoring.whole(item.points());
		case ShortAnswer words -> scoring.mapped();
		case Numeric numeric -> scoring.near(item.points(), numeric.tolerance().toPlainString());
		case Ordering ordering -> scoring.neighbours(item.points(), ordered(ordering));
		case Matching matching -> scoring.mapped();
		case Essay essay -> {
			// A person marks it.
		}
		case FileHandIn file -> {
			// A person marks it.
		}
		}
		if (!options.isEmpty()) {
			scoring.chosen();
		}
		if (!item.feedback().isBlank()) {
			scoring.answered();
		}
		xml.close();
	}

	private void feedback(String outcome, String id, String html) {
		xml.said("modalFeedback", html, "outcomeIdentifier", outcome, IDENTIFIER, id, "showHide", "show"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}
}
