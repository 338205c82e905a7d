package org.mekiki.funding.internal.whatif;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

import org.mekiki.funding.api.Reallocation;
import org.mekiki.funding.api.Reallocation.Limit;
import org.mekiki.funding.api.Reallocation.Place;
import org.mekiki.funding.api.Shortfall;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/** Finds the limits that have to give way: each may be left at a price, and the cheapest allocation is sought. */
public final class Relaxation {

	/** Less than this share of the largest amount is what the solver's arithmetic leaves over. */
	private static final double NOTHING = 1e-9;

	private final Reallocation question;
	private final double unit;

	/** A question. */
	public Relaxation(Reallocation question) {
		this.question = question;
		unit = Math.max(1, question.places().stream().mapToLong(Place::most).max().orElse(1));
	}

	/** In the order of the limits. */
	public List<Shortfall> shortfalls() {
		ExpressionsBasedModel model = new ExpressionsBasedModel();
		List<Variable> variables = new ArrayList<>();
		for (int i = 0; i < question.places().size(); i++) {
			variables.add(Solver.variable(model, i, question.places().get(i), unit));
		}
		for (int i = 0; i < question.limits().size(); i++) {
			Limit limit = question.limits().get(i);
			Expression expression = Solver.expression(model, i, limit, variables);
			// what is missing, and what is too much
			expression.set(model.newVariable("missing" + i).lower(0).weight(1), 1); //$NON-NLS-1$
			expression.set(model.newVariable("excess" + i).lower(0).weight(1), -1); //$NON-NLS-1$
			if (limit.least() != null) {
				expression.lower(limit.least().doubleValue() / unit);
			}
			if (limit.most() != null) {
				expression.upper(limit.most().doubleValue() / unit);
			}
		}
		Optimisation.Result result = model.minimise();
		List<Shortfall> shortfalls = new ArrayList<>();
		int first = question.places().size();
		for (int i = 0; result.getState().isFeasible() && i < question.limits().size(); i++) {
			double amount = result.doubleValue(first + 2L * i) + result.doubleValue(first + 2L * i + 1);
			if (amount > NOTHING) {
				shortfalls.add(new Shortfall(question.limits().get(i),
						BigDecimal.valueOf(amount * unit).setScale(0, RoundingMode.HALF_UP).max(BigDecimal.ONE)));
			}
		}
		return shortfalls;
	}
}
