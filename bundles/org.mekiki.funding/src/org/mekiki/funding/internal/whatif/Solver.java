package org.mekiki.funding.internal.whatif;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.mekiki.funding.api.Reallocation;
import org.mekiki.funding.api.Reallocation.Limit;
import org.mekiki.funding.api.Reallocation.Place;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Solves the question as a linear programme in divisible money, then rounds. Limits are drawn tighter by as many units as
 * rounding can cost; a sum that has to be exact is made exact unit by unit, the largest remainders first.
 */
public final class Solver {

	private static final int DIGITS = 12;

	static {
		// the library would print a remark on unknown hardware to the standard output, where results go
		System.setProperty("shut.up.ojAlgo", "true"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private final Reallocation question;
	private final List<Place> places;
	/** Money is counted in this unit while it is divisible, so that amounts stay near one. */
	private final double unit;
	private BigDecimal bound = BigDecimal.ZERO;

	/** A question. */
	public Solver(Reallocation question) {
		this.question = question;
		places = question.places();
		long largest = places.stream().mapToLong(Place::most).max().orElse(1);
		unit = Math.max(1, largest);
	}

	/** Null if no allocation meets the limits. */
	public long[] solve() {
		Optimisation.Result loose = optimise(0);
		if (loose == null) {
			return null;
		}
		bound = BigDecimal.valueOf(worth(loose)).setScale(DIGITS, RoundingMode.HALF_EVEN);
		// rounding moves each amount by less than one unit; first without, then with room for that
		for (int room : new int[] { 0, 1 }) {
			Optimisation.Result result = room == 0 ? loose : optimise(room);
			long[] rounded = result == null ? null : round(result);
			if (rounded != null && question.broken(rounded).isEmpty()) {
				return rounded;
			}
		}
		return null;
	}

	/** What divisible money could be worth at most, after {@link #solve()}. */
	public BigDecimal bound() {
		return bound;
	}

	private double worth(Optimisation.Result result) {
		double sum = 0;
		for (int i = 0; i < places.size(); i++) {
			sum += places.get(i).worth().doubleValue() * amount(result, i);
		}
		return sum;
	}

	private double amount(Optimisation.Result result, int place) {
		Place at = places.get(place);
		return Math.clamp(result.doubleValue(place) * unit, at.least(), at.most());
	}

	private Optimisation.Result optimise(int room) {
		ExpressionsBasedModel model = new ExpressionsBasedModel();
		List<Variable> variables = new ArrayList<>();
		for (int i = 0; i < places.size(); i++) {
			Place place = places.get(i);
			variables.add(variable(model, i, place, unit).weight(place.worth().doubleValue()));
		}
		for (int i = 0; i < question.limits().size(); i++) {
			Limit limit = question.limits().get(i);
			double slack = limit.isExact() ? 0 : (double) room * limit.members().size() * heaviest(limit);
			Expression expression = expression(model, i, limit, variables);
			if (limit.isExact()) {
				expression.level(limit.least().doubleValue() / unit);
			} else {
				if (limit.least() != null) {
					expression.lower((limit.least().doubleValue() + slack) / unit);
				}
				if (limit.most() != null) {
					expression.upper((limit.most().doubleValue() - slack) / unit);
				}
			}
		}
		Optimisation.Result result = model.maximise();
		return result.getState().isFeasible() ? result : null;
	}

	/** An amount in divisible money. */
	static Variable variable(ExpressionsBasedModel model, int index, Place place, double unit) {
		return model.newVariable("x" + index).lower(place.least() / unit).upper(place.most() / unit); //$NON-NLS-1$
	}

	/** The weighted sum of a limit. */
	static Expression expression(ExpressionsBasedModel model, int index, Limit limit, List<Variable> variables) {
		Expression expression = model.newExpression("c" + index); //$NON-NLS-1$
		for (int member = 0; member < limit.members().size(); member++) {
			expression.set(variables.get(limit.members().get(member).intValue()), limit.weights().get(member).doubleValue());
		}
		return expression;
	}

	private static double heaviest(Limit limit) {
		return limit.weights().stream().mapToDouble(weight -> Math.abs(weight.doubleValue())).max().orElse(1);
	}

	/** Null if an exact sum cannot be met within the bounds of its places. */
	private long[] round(Optimisation.Result result) {
		long[] amounts = new long[places.size()];
		double[] remainders = new double[amounts.length];
		for (int i = 0; i < amounts.length; i++) {
			double amount = amount(result, i);
			double whole = Math.floor(amount + 1e-6);
			amounts[i] = Math.clamp((long) whole, places.get(i).least(), places.get(i).most());
			remainders[i] = amount - whole;
		}
		for (Limit limit : question.limits()) {
			if (limit.isExact() && !exact(limit, amounts, remainders)) {
				return null;
			}
		}
		return amounts;
	}

	/** Moves units until the sum is exact: the largest remainders up, or the smallest down. */
	private boolean exact(Limit limit, long[] amounts, double[] remainders) {
		long missing = limit.least().subtract(limit.value(amounts)).longValue();
		Integer[] order = limit.members().toArray(Integer[]::new);
		Arrays.sort(order, (one, other) -> Double.compare(remainders[other.intValue()], remainders[one.intValue()]));
		while (missing != 0) {
			long before = missing;
			for (int i = 0; i < order.length && missing != 0; i++) {
				int place = order[missing > 0 ? i : order.length - 1 - i].intValue();
				long each = Math.max(1, Math.abs(missing) / order.length);
				long room = missing > 0 ? places.get(place).most() - amounts[place] : amounts[place] - places.get(place).least();
				long moved = Math.min(Math.min(each, room), Math.abs(missing)) * Long.signum(missing);
				amounts[place] += moved;
				missing -= moved;
			}
			if (missing == before) {
				return false;
			}
		}
		return true;
	}
}
