package org.mekiki.curriculum.api.item;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.mekiki.core.api.text.Texts;
import org.mekiki.curriculum.api.item.Interaction.Choice;
import org.mekiki.curriculum.api.item.Interaction.Criterion;
import org.mekiki.curriculum.api.item.Interaction.Essay;
import org.mekiki.curriculum.api.item.Interaction.FileHandIn;
import org.mekiki.curriculum.api.item.Interaction.Matching;
import org.mekiki.curriculum.api.item.Interaction.Numeric;
import org.mekiki.curriculum.api.item.Interaction.Ordering;
import org.mekiki.curriculum.api.item.Interaction.ShortAnswer;
import org.mekiki.curriculum.api.item.Interaction.TrueFalse;
import org.mekiki.curriculum.internal.item.Comparison;
import org.mekiki.curriculum.internal.item.Score;

/**
 * Marks answers. Several choices: a right one counts for, a wrong one against, never below zero. Ordering: by pairs of
 * neighbours that follow each other rightly. Matching: by right pairs. Everything else: all or nothing. Has no state.
 *
 * @since 0.1
 * @noextend
 */
public final class Marking {

	private static final int DECIMALS = 2;

	private final Texts texts;

	/**
	 * Creates a marker.
	 *
	 * @param locale
	 *            language of remarks
	 */
	public Marking(Locale locale) {
		texts = Texts.of(Comparison.class, locale);
	}

	/**
	 * Marks an answer.
	 *
	 * @param item
	 *            what was asked
	 * @param response
	 *            what was answered
	 * @return the mark; pending if a person has to look at it
	 * @throws IllegalArgumentException
	 *             if the response is of a kind that does not belong to the item
	 */
	public Mark mark(Item item, Response response) {
		if (response.isEmpty()) {
			return finish(item, Score.NOTHING, List.of(new Remark("", false, texts.get("unanswered")))); //$NON-NLS-1$ //$NON-NLS-2$
		}
		Comparison comparison = new Comparison(texts);
		Score score = switch (item.interaction()) {
		case Choice choice -> comparison.choice(choice, as(response, Response.Chosen.class));
		case TrueFalse statement -> Score.of(as(response, Response.Judged.class).value() == statement.correct());
		case ShortAnswer words -> comparison.words(words, as(response, Response.Written.class));
		case Numeric number -> comparison.number(number, as(response, Response.Written.class));
		case Ordering ordering -> comparison.ordering(ordering, as(response, Response.Ordered.class));
		case Matching matching -> comparison.matching(matching, as(response, Response.Matched.class));
		case Essay essay -> comparison.essay(as(response, Response.Written.class));
		case FileHandIn file -> comparison.file(file, as(response, Response.HandedIn.class));
		};
		return finish(item, score, comparison.remarks());
	}

	/**
	 * Takes the points that a person has given by the rubric.
	 *
	 * @param item
	 *            a free text or file with a rubric
	 * @param given
	 *            points for each line of the rubric, each from zero to those of the line
	 * @param comment
	 *            what the person says; may be empty
	 * @return the mark
	 * @throws IllegalArgumentException
	 *             if there are more or fewer points than lines, or some are out of bounds
	 */
	public Mark byRubric(Item item, List<BigDecimal> given, String comment) {
		List<Criterion> rubric = item.interaction().rubricLines();
		if (rubric.isEmpty() || rubric.size() != given.size()) {
			throw new IllegalArgumentException(given.size() + " points for " + rubric.size() + " criteria"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		List<Remark> remarks = new ArrayList<>();
		BigDecimal sum = BigDecimal.ZERO;
		for (int i = 0; i < rubric.size(); i++) {
			Criterion line = rubric.get(i);
			BigDecimal most = BigDecimal.valueOf(line.points());
			if (given.get(i).signum() < 0 || given.get(i).compareTo(most) > 0) {
				throw new IllegalArgumentException(given.get(i) + " of " + most); //$NON-NLS-1$
			}
			sum = sum.add(given.get(i));
			remarks.add(new Remark(line.criterion(), given.get(i).compareTo(most) == 0,
					texts.get("rubric", line.criterion(), given.get(i), most))); //$NON-NLS-1$
		}
		return handed(item, sum, remarks, comment);
	}

	/**
	 * Takes the points that a person has given as a whole, for an item without a rubric or against the automatic mark.
	 *
	 * @param item
	 *            any item
	 * @param points
	 *            from zero to those of the item
	 * @param comment
	 *            what the person says; may be empty
	 * @return the mark
	 * @throws IllegalArgumentException
	 *             if the points are out of bounds
	 */
	public Mark byHand(Item item, BigDecimal points, String comment) {
		if (points.signum() < 0 || points.compareTo(BigDecimal.valueOf(item.points())) > 0) {
			throw new IllegalArgumentException(points + " of " + item.points()); //$NON-NLS-1$
		}
		return handed(item, points, new ArrayList<>(), comment);
	}

	private static Mark handed(Item item, BigDecimal points, List<Remark> remarks, String comment) {
		boolean all = points.compareTo(BigDecimal.valueOf(item.points())) == 0;
		if (comment != null && !comment.isBlank()) {
			remarks.add(new Remark("", all, comment)); //$NON-NLS-1$
		}
		return new Mark(item.id(), verdict(points, all), plain(points), item.points(), remarks);
	}

	private static Mark finish(Item item, Score score, List<Remark> remarks) {
		List<Remark> all = new ArrayList<>(remarks);
		if (!item.feedback().isBlank()) {
			all.add(new Remark("", score.isAll(), item.feedback())); //$NON-NLS-1$
		}
		if (score.open()) {
			return new Mark(item.id(), Verdict.PENDING, BigDecimal.ZERO, item.points(), all);
		}
		BigDecimal points = BigDecimal.valueOf((long) item.points() * score.part()).divide(BigDecimal.valueOf(score.of()),
				DECIMALS, RoundingMode.HALF_UP);
		return new Mark(item.id(), verdict(points, score.isAll()), plain(points), item.points(), all);
	}

	private static Verdict verdict(BigDecimal points, boolean all) {
		if (all) {
			return Verdict.RIGHT;
		}
		return points.signum() > 0 ? Verdict.PARTLY : Verdict.WRONG;
	}

	private static BigDecimal plain(BigDecimal points) {
		BigDecimal stripped = points.stripTrailingZeros();
		return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
	}

	private static <R extends Response> R as(Response response, Class<R> type) {
		if (type.isInstance(response)) {
			return type.cast(response);
		}
		throw new IllegalArgumentException(response.getClass().getSimpleName() + " instead of " + type.getSimpleName()); //$NON-NLS-1$
	}
}
