package org.mekiki.curriculum.ui.internal.learn;

import java.math.BigDecimal;
import java.util.List;

import org.mekiki.curriculum.api.item.Interaction.Criterion;
import org.mekiki.curriculum.api.item.Item;
import org.mekiki.curriculum.api.item.Mark;
import org.mekiki.curriculum.api.item.Marking;
import org.mekiki.curriculum.api.item.Response;
import org.mekiki.curriculum.api.learning.RubricPoints;
import org.mekiki.model.learning.Attempt;
import org.mekiki.model.learning.AttemptState;

/** The mark that an attempt has got, told again: by a person with the points of each line, else by the item. */
final class GivenMark {

	private GivenMark() {
	}

	static Mark of(Item item, Response response, Attempt attempt) {
		Marking marking = new Marking(Walk.locale());
		boolean byHand = item.interaction().markedByHand() && attempt.getState() != AttemptState.SUBMITTED
				&& attempt.getPoints() != null;
		if (!byHand) {
			return marking.mark(item, response);
		}
		String comment = attempt.getComment() == null ? "" : attempt.getComment(); //$NON-NLS-1$
		List<BigDecimal> points = RubricPoints.of(attempt);
		return fits(item, points) ? marking.byRubric(item, points, comment)
				: marking.byHand(item, attempt.getPoints().min(BigDecimal.valueOf(item.points())), comment);
	}

	/** The rubric may have been changed since. */
	private static boolean fits(Item item, List<BigDecimal> points) {
		List<Criterion> lines = item.interaction().rubricLines();
		boolean fits = !points.isEmpty() && points.size() == lines.size();
		for (int i = 0; fits && i < lines.size(); i++) {
			fits = points.get(i).compareTo(BigDecimal.valueOf(lines.get(i).points())) <= 0;
		}
		return fits;
	}
}
