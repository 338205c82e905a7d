package org.mekiki.curriculum.ui.internal.answer;

import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.mekiki.curriculum.api.content.PageContent;
import org.mekiki.curriculum.api.item.Interaction;
import org.mekiki.curriculum.api.item.Interaction.Option;
import org.mekiki.curriculum.api.item.Item;
import org.mekiki.curriculum.api.item.Mark;
import org.mekiki.curriculum.api.item.Remark;
import org.mekiki.curriculum.api.item.Verdict;
import org.mekiki.curriculum.ui.internal.reading.Words;

/** What a trainee reads after an answer: the verdict, what is right, and what there is to say about each part. */
public final class FeedbackText {

	private final Item item;
	private final Words words;
	private final PageContent content;

	/**
	 * Feedback on answers to an item.
	 *
	 * @param item
	 *            which
	 * @param locale
	 *            language of what is said around the author's words
	 */
	public FeedbackText(Item item, Locale locale) {
		this.item = item;
		words = new Words(locale);
		content = new PageContent(locale);
	}

	/**
	 * The feedback.
	 *
	 * @param mark
	 *            what came of the answer
	 * @return XHTML
	 */
	public String xhtml(Mark mark) {
		StringBuilder html = new StringBuilder("<h3>" + Words.escape(verdict(mark)) + "</h3>"); //$NON-NLS-1$ //$NON-NLS-2$
		if (mark.verdict() != Verdict.RIGHT && !item.interaction().markedByHand()) {
			html.append("<p>").append(Words.escape(Messages.solution)).append(' ').append(solution()).append("</p>"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		StringBuilder parts = new StringBuilder();
		StringBuilder whole = new StringBuilder();
		for (Remark remark : mark.remarks()) {
			if (remark.part().isEmpty()) {
				whole.append(content.xhtml(remark.text(), 3));
			} else {
				parts.append("<li>").append(remark.good() ? "\u2713 " : "\u2717 ").append(part(remark)).append("</li>"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			}
		}
		if (!parts.isEmpty()) {
			html.append("<ul>").append(parts).append("</ul>"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return html.append(whole).toString();
	}

	private static String verdict(Mark mark) {
		String points = mark.points().toPlainString();
		return switch (mark.verdict()) {
		case RIGHT -> NLS.bind(Messages.right, points, Integer.valueOf(mark.maximum()));
		case PARTLY -> NLS.bind(Messages.partly, points, Integer.valueOf(mark.maximum()));
		case WRONG -> NLS.bind(Messages.wrong, points, Integer.valueOf(mark.maximum()));
		case PENDING -> Messages.pending;
		};
	}

	private String part(Remark remark) {
		String option = item.interaction() instanceof Interaction.Choice choice
				? choice.options().stream().filter(each -> each.id().equals(remark.part())).map(Option::text).findFirst().orElse("") //$NON-NLS-1$
				: ""; //$NON-NLS-1$
		String text = words.line(remark.text());
		return option.isEmpty() ? text : "<strong>" + words.line(option) + "</strong> \u2014 " + text; //$NON-NLS-1$ //$NON-NLS-2$
	}

	private String solution() {
		return switch (item.interaction()) {
		case Interaction.Choice choice -> String.join(" / ", //$NON-NLS-1$
				choice.options().stream().filter(Option::correct).map(option -> words.line(option.text())).toList());
		case Interaction.TrueFalse statement -> Words.escape(statement.correct() ? Messages.isTrue : Messages.isFalse);
		case Interaction.ShortAnswer answer -> Words.escape(answer.accepted().get(0));
		case Interaction.Numeric number -> Words.escape(number.value().toPlainString() + ' ' + number.unit()
				+ (number.tolerance().signum() == 0 ? "" : " \u00b1 " + number.tolerance().toPlainString())); //$NON-NLS-1$ //$NON-NLS-2$
		case Interaction.Ordering ordering -> String.join(" \u2192 ", ordering.order().stream().map(words::line).toList()); //$NON-NLS-1$
		case Interaction.Matching matching -> String.join("; ", matching.pairs().stream() //$NON-NLS-1$
				.map(pair -> words.line(pair.left()) + " \u2014 " + words.line(pair.right())).toList()); //$NON-NLS-1$
		case Interaction.Essay essay -> ""; //$NON-NLS-1$
		case Interaction.FileHandIn file -> ""; //$NON-NLS-1$
		};
	}
}
