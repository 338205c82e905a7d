package org.mekiki.curriculum.internal.analyses;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.mekiki.model.learning.AssessmentItem;
import org.mekiki.model.learning.Attempt;
import org.mekiki.model.learning.AttemptState;
import org.mekiki.model.learning.Enrolment;

/**
 * Statistics of items after classical test theory, from the first marked attempt of each trainee: difficulty is the mean
 * share of the points; discrimination is the correlation of the share with that of all other items the trainee has
 * answered. Needs no state and no order of trainees.
 */
public final class ItemStatistics {

	private static final int DECIMALS = 2;
	private static final int FEWEST = 3;
	/** Kelley's groups: the best and the worst 27 percent. */
	private static final int GROUP_PERCENT = 27;

	/** A trainee's first marked attempts, by item. */
	private record Answers(Map<AssessmentItem, Attempt> byItem, Map<AssessmentItem, Double> shares) {

		/** Mean share of the other items; null if there are none. */
		Double without(AssessmentItem item) {
			double sum = 0;
			int count = 0;
			for (Map.Entry<AssessmentItem, Double> one : shares.entrySet()) {
				if (one.getKey() != item) {
					sum += one.getValue().doubleValue();
					count++;
				}
			}
			return count == 0 ? null : Double.valueOf(sum / count);
		}
	}

	private final List<Answers> trainees = new ArrayList<>();

	/**
	 * Reads attempts.
	 *
	 * @param enrolments
	 *            of the trainees
	 */
	public ItemStatistics(List<Enrolment> enrolments) {
		for (Enrolment enrolment : enrolments) {
			Map<AssessmentItem, Attempt> first = new LinkedHashMap<>();
			Map<AssessmentItem, Double> shares = new HashMap<>();
			for (Attempt attempt : enrolment.getAttempts()) {
				AssessmentItem item = attempt.getItem();
				if (item != null && marked(attempt) && item.getPoints() > 0 && earlier(attempt, first.get(item))) {
					first.put(item, attempt);
					shares.put(item, Double.valueOf(attempt.getPoints().doubleValue() / item.getPoints()));
				}
			}
			trainees.add(new Answers(first, shares));
		}
	}

	private static boolean marked(Attempt attempt) {
		return attempt.getPoints() != null && (attempt.getState() == AttemptState.PASSED || attempt.getState() == AttemptState.FAILED);
	}

	private static boolean earlier(Attempt attempt, Attempt known) {
		return known == null || attempt.getStarted() != null && known.getStarted() != null
				&& attempt.getStarted().isBefore(known.getStarted());
	}

	/**
	 * First marked attempts at an item.
	 *
	 * @param item
	 *            which
	 * @return in the order of the trainees
	 */
	public List<Attempt> attempts(AssessmentItem item) {
		return trainees.stream().map(one -> one.byItem().get(item)).filter(one -> one != null).toList();
	}

	/**
	 * Mean share of the points.
	 *
	 * @param item
	 *            which
	 * @return from 0, nobody had any, to 1, everybody had all; null without attempts
	 */
	public BigDecimal difficulty(AssessmentItem item) {
		return rounded(trainees.stream().map(one -> one.shares().get(item)).filter(one -> one != null)
				.mapToDouble(Double::doubleValue).average().orElse(Double.NaN));
	}

	/**
	 * Correlation of the item with the rest.
	 *
	 * @param item
	 *            which
	 * @return from -1 to 1; null with fewer than three trainees, or if all are level
	 */
	public BigDecimal discrimination(AssessmentItem item) {
		List<double[]> pairs = pairs(item);
		if (pairs.size() < FEWEST) {
			return null;
		}
		double x = pairs.stream().mapToDouble(pair -> pair[0]).average().orElseThrow();
		double y = pairs.stream().mapToDouble(pair -> pair[1]).average().orElseThrow();
		double xy = 0;
		double xx = 0;
		double yy = 0;
		for (double[] pair : pairs) {
			xy += (pair[0] - x) * (pair[1] - y);
			xx += (pair[0] - x) * (pair[0] - x);
			yy += (pair[1] - y) * (pair[1] - y);
		}
		return rounded(xy / Math.sqrt(xx * yy));
	}

	private List<double[]> pairs(AssessmentItem item) {
		List<double[]> pairs = new ArrayList<>();
		for (Answers one : trainees) {
			Double share = one.shares().get(item);
			Double rest = one.without(item);
			if (share != null && rest != null) {
				pairs.add(new double[] { share.doubleValue(), rest.doubleValue() });
			}
		}
		return pairs;
	}

	/**
	 * Attempts of the best or the worst trainees, by what they had elsewhere.
	 *
	 * @param item
	 *            which
	 * @param best
	 *            whether the best
	 * @return 27 percent of the attempts, at least one if there are two
	 */
	public List<Attempt> group(AssessmentItem item, boolean best) {
		List<Answers> sorted = new ArrayList<>(
				trainees.stream().filter(one -> one.byItem().containsKey(item) && one.without(item) != null).toList());
		Comparator<Answers> order = Comparator.comparing(one -> one.without(item));
		sorted.sort(best ? order.reversed() : order);
		int size = sorted.size() < 2 ? 0 : Math.max(1, sorted.size() * GROUP_PERCENT / 100);
		return sorted.subList(0, size).stream().map(one -> one.byItem().get(item)).toList();
	}

	private static BigDecimal rounded(double value) {
		return Double.isFinite(value) ? BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP) : null;
	}
}
