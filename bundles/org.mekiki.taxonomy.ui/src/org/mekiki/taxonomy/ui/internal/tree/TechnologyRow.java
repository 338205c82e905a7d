package org.mekiki.taxonomy.ui.internal.tree;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.mekiki.model.Status;
import org.mekiki.model.ModelPackage;
import org.mekiki.model.taxonomy.TaxonomyPackage;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.text.Label;
import org.mekiki.model.text.Labels;
import org.mekiki.taxonomy.Trl;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.api.ElementLabels;

/** The texts of one row of the tree. */
public final class TechnologyRow {

	private static final String DIGITS = "\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d"; //$NON-NLS-1$
	private static final Pattern ROUND = Pattern.compile("\u7b2c([" + DIGITS + "1-9])\u6b21"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final String REVISED = "\u6539"; //$NON-NLS-1$
	private static final char CIRCLED_ONE = '\u2460';

	private TechnologyRow() {
	}

	/**
	 * Label with its notation, and its status in words unless it is current.
	 *
	 * @param technology
	 *            the technology
	 * @return the text of the first column
	 */
	public static String name(Technology technology) {
		StringBuilder text = new StringBuilder();
		Label label = Labels.of(technology, DataLanguage.current());
		String notation = technology.getNotation();
		if (notation != null && !notation.isBlank() && !notation.equals(label.text())) {
			text.append(notation).append("  "); //$NON-NLS-1$
		}
		if (technology.getStatus() != Status.CURRENT) {
			// before the label, which may be longer than the column
			text.append('\u3014').append(status(technology)).append('\u3015');
		}
		text.append(label.text().replaceAll("\\s*\\R\\s*", " ")); //$NON-NLS-1$ //$NON-NLS-2$
		if (label.fallback() && !label.language().isEmpty()) {
			text.append("  [").append(label.language()).append(']'); //$NON-NLS-1$
		}
		return text.toString();
	}

	/**
	 * The status as a word.
	 *
	 * @param technology
	 *            the technology
	 * @return its name in the language of the user interface
	 */
	public static String status(Technology technology) {
		return ElementLabels
				.name(ModelPackage.Literals.STATUS.getEEnumLiteral(technology.getStatus().getName()));
	}

	/**
	 * The round in which a technology was taken up, as short as possible.
	 *
	 * @param technology
	 *            the technology
	 * @return the text, empty if not known
	 */
	public static String round(Technology technology) {
		return technology.getIntroducedIn() == null ? "" : round(technology.getIntroducedIn()); //$NON-NLS-1$
	}

	/**
	 * A round in which technologies were taken up, as short as possible: a circled number where the source counts
	 * rounds, with a sign for a revision of it; the words of the source otherwise.
	 *
	 * @param text
	 *            the round in the words of the source
	 * @return the short text
	 */
	public static String round(String text) {
		Matcher matcher = ROUND.matcher(text);
		if (!matcher.find()) {
			return text;
		}
		char digit = matcher.group(1).charAt(0);
		int number = Character.isDigit(digit) ? digit - '0' : DIGITS.indexOf(digit) + 1;
		String circled = String.valueOf((char) (CIRCLED_ONE + number - 1));
		return text.indexOf(REVISED, matcher.end()) < 0 ? circled : circled + REVISED;
	}

	/**
	 * The marks as words.
	 *
	 * @param technology
	 *            the technology
	 * @return names in the language of the user interface
	 */
	public static String marks(Technology technology) {
		return technology.getMarks().stream()
				.map(mark -> ElementLabels.name(TaxonomyPackage.Literals.MARK.getEEnumLiteral(mark.getName())))
				.collect(Collectors.joining(" \u00b7 ")); //$NON-NLS-1$
	}

	/**
	 * The readiness as numbers only, such as “4 → 7”.
	 *
	 * @param technology
	 *            the technology
	 * @return level reached and aimed at; empty if nothing is known
	 */
	public static String levels(Technology technology) {
		return trl(technology).replaceFirst(" \\(.*", ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * The readiness as a text, such as “4 → 7 (2027)”.
	 *
	 * @param technology
	 *            the technology
	 * @return level reached and aimed at; empty if nothing is known
	 */
	public static String trl(Technology technology) {
		String reached = Trl.reached(technology).map(each -> String.valueOf(each.getLevel())).orElse(""); //$NON-NLS-1$
		String target = Trl.target(technology)
				.map(each -> "\u2192 " + each.getLevel() + (each.getDate() == null ? "" : " (" + each.getDate() + ')')) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.orElse(""); //$NON-NLS-1$
		return String.join(" ", List.of(reached, target)).strip(); //$NON-NLS-1$
	}
}
