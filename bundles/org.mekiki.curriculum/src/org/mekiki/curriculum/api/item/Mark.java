package org.mekiki.curriculum.api.item;

import java.math.BigDecimal;
import java.util.List;

/**
 * The marking of an answer.
 *
 * @param item
 *            identifier of the {@code AssessmentItem}
 * @param verdict
 *            what came of it
 * @param points
 *            points given, with two decimals at most; zero while a person has to mark it
 * @param maximum
 *            points for a right answer
 * @param remarks
 *            feedback: to parts first, to the answer as a whole last
 * @since 0.1
 */
public record Mark(String item, Verdict verdict, BigDecimal points, int maximum, List<Remark> remarks) {

	/** Copies the list. */
	public Mark {
		remarks = List.copyOf(remarks);
	}
}
