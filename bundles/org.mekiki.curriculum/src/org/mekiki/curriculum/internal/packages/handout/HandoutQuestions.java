package org.mekiki.curriculum.internal.packages.handout;

import java.util.ArrayList;
import java.util.List;

import org.mekiki.core.api.text.Texts;
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
import org.mekiki.curriculum.internal.packages.Html;
import org.mekiki.curriculum.internal.packages.UnitText;

/** Questions to be answered with a pen, and what is right. */
final class HandoutQuestions {

	private static final String LINE = "\uff3f\uff3f\uff3f\uff3f\uff3f\uff3f\uff3f\uff3f\uff3f\uff3f"; //$NON-NLS-1$
	private static final String BOX = "\u25a1 "; //$NON-NLS-1$
	private static final Draw DRAW = new Draw(0, ""); //$NON-NLS-1$

	private final UnitText text;
	private final Texts texts;

	HandoutQuestions(UnitText text) {
		this.text = text;
		texts = text.texts();
	}

	/** Questions below a heading; empty if there are none. */
	String questions(List<Item> items) {
		StringBuilder html = new StringBuilder();
		int number = 0;
		for (Item item : items) {
			html.append("<section><h3>") //$NON-NLS-1$
					.append(Html.text(texts.get("question", Integer.valueOf(++number), Integer.valueOf(item.points())))).append("</h3>\n") //$NON-NLS-1$ //$NON-NLS-2$
					.append(text.xhtml(item.question(), 3, "q" + number + '-')).append(form(item)).append("</section>\n"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return html.isEmpty() ? "" : "<h2>" + Html.text(texts.get("items")) + "</h2>\n" + html; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	/** What is right, with what is said afterwards. */
	String solutions(List<Item> items) {
		StringBuilder html = new StringBuilder("<ol>\n"); //$NON-NLS-1$
		int number = 0;
		for (Item item : items) {
			html.append("<li><p>").append(right(item)).append("</p>\n") //$NON-NLS-1$ //$NON-NLS-2$
					.append(text.xhtml(item.feedback(), 3, "s" + ++number + '-')).append("</li>\n"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return html.append("</ol>\n").toString(); //$NON-NLS-1$
	}

	private String form(Item item) {
		Presentation shown = Presentation.of(item, DRAW);
		return switch (item.interaction()) {
		case Choice choice -> boxes(shown.options().stream().map(option -> text.line(option.text())).toList());
		case TrueFalse statement -> boxes(List.of(Html.text(texts.get("true")), Html.text(texts.get("false")))); //$NON-NLS-1$ //$NON-NLS-2$
		case ShortAnswer words -> blank(""); //$NON-NLS-1$
		case Numeric numeric -> blank(numeric.unit());
		case Ordering ordering -> hint("order.hint") + boxes(shown.texts().stream().map(text::line).toList()); //$NON-NLS-1$
		case Matching matching -> matching(matching, shown.texts());
		case Essay essay -> rubric(essay.rubric()) + blank("") + hint("by.hand"); //$NON-NLS-1$ //$NON-NLS-2$
		case FileHandIn file -> rubric(file.rubric()) + hint("hand.in", String.join(", ", file.types()), //$NON-NLS-1$ //$NON-NLS-2$
				Integer.valueOf(file.largestMegabytes()));
		};
	}

	private String right(Item item) {
		return switch (item.interaction()) {
		case Choice choice -> String.join("; ", choice.options().stream().filter(Option::correct).map(option -> text.line(option.text())).toList()); //$NON-NLS-1$
		case TrueFalse statement -> Html.text(texts.get(Boolean.toString(statement.correct())));
		case ShortAnswer words -> Html.text(words.accepted().get(0));
		case Numeric numeric -> Html.text(numeric.value().toPlainString() + numeric.unit()
				+ (numeric.tolerance().signum() == 0 ? "" : " \u00b1" + numeric.tolerance().toPlainString())); //$NON-NLS-1$ //$NON-NLS-2$
		case Ordering ordering -> String.join(" \u2192 ", ordering.order().stream().map(text::line).toList()); //$NON-NLS-1$
		case Matching matching -> String.join("; ", //$NON-NLS-1$
				matching.pairs().stream().map(pair -> text.line(pair.left()) + " \u2013 " + text.line(pair.right())).toList()); //$NON-NLS-1$
		case Essay essay -> byHand(essay.rubric());
		case FileHandIn file -> byHand(file.rubric());
		};
	}

	private String byHand(List<Criterion> rubric) {
		List<String> lines = new ArrayList<>(List.of(Html.text(texts.get("solution.none")))); //$NON-NLS-1$
		rubric.forEach(line -> lines.add(criterion(line)));
		return String.join(" ", lines); //$NON-NLS-1$
	}

	private String matching(Matching matching, List<String> right) {
		List<String> lefts = matching.pairs().stream().map(Pair::left).map(left -> text.line(left) + ' ' + LINE.substring(0, 4)).toList();
		List<String> rights = new ArrayList<>();
		for (String each : right) {
			rights.add((char) ('A' + rights.size() % 26) + ". " + text.line(each)); //$NON-NLS-1$
		}
		return list(lefts) + list(rights);
	}

	private String rubric(List<Criterion> rubric) {
		return rubric.isEmpty() ? "" : list(rubric.stream().map(this::criterion).toList()); //$NON-NLS-1$
	}

	private String criterion(Criterion line) {
		return Html.text(texts.get("rubric", line.criterion(), Integer.valueOf(line.points()))); //$NON-NLS-1$
	}

	private String blank(String unit) {
		return "<p>" + Html.text(texts.get("answer")) + ' ' + LINE + ' ' + Html.text(unit) + "</p>\n"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private String hint(String key, Object... values) {
		return "<p class=\"hint\">" + Html.text(texts.get(key, values)) + "</p>\n"; //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String list(List<String> lines) {
		StringBuilder html = new StringBuilder("<ul>"); //$NON-NLS-1$
		lines.forEach(line -> html.append("<li>").append(line).append("</li>")); //$NON-NLS-1$ //$NON-NLS-2$
		return html.append("</ul>\n").toString(); //$NON-NLS-1$
	}

	/** Lines with a box to tick. */
	private static String boxes(List<String> lines) {
		return list(lines.stream().map(line -> BOX + line).toList()).replaceFirst("<ul>", "<ul class=\"boxes\">"); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
