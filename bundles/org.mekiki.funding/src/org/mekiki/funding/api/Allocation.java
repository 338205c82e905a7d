package org.mekiki.funding.api;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mekiki.funding.api.ScenarioOrigin.Kind;
import org.mekiki.funding.api.ScenarioOrigin.Step;

/**
 * A budget while somebody divides it: amounts, places that are held, and the steps that led there, so that they can be
 * done again. The same steps on the same question give the same amounts, bit for bit. For one thread.
 *
 * @since 0.1
 * @noextend
 */
public final class Allocation {

	/** With more steps than these the way is not kept: it would not fit into a property. */
	private static final int MOST_STEPS = 1000;

	private final WhatIf budget;
	private final int[] groups;
	private final BitSet held;
	private final List<Step> steps;
	private final boolean known;
	private long[] amounts;

	private Allocation(WhatIf budget, long[] amounts, BitSet held, List<Step> steps, boolean known) {
		this.budget = budget;
		this.amounts = amounts.clone();
		this.held = (BitSet) held.clone();
		this.steps = new ArrayList<>(steps);
		this.known = known;
		groups = budget.groups();
	}

	/**
	 * Begins with what there is.
	 *
	 * @param budget
	 *            what is divided
	 */
	public Allocation(WhatIf budget) {
		this(budget, budget.start(), new BitSet(), List.of(), true);
	}

	/**
	 * Goes on with a scenario that was kept.
	 *
	 * @param budget
	 *            what is divided
	 * @param amounts
	 *            one for each place
	 * @param origin
	 *            how it was made; null if that is not known
	 * @return the allocation; if it was made of another question its steps are not known
	 */
	public static Allocation kept(WhatIf budget, long[] amounts, ScenarioOrigin origin) {
		if (origin == null || !origin.question().equals(budget.fingerprint())) {
			return new Allocation(budget, amounts, new BitSet(), List.of(), false);
		}
		BitSet held = new BitSet();
		origin.steps().stream().filter(step -> step.kind() == Kind.HOLD || step.kind() == Kind.FREE)
				.forEach(step -> held.set(step.place(), step.kind() == Kind.HOLD));
		return new Allocation(budget, amounts, held, origin.steps(), true);
	}

	/**
	 * Does steps again, beginning with what there is. Optimising takes its time: not on the UI thread.
	 *
	 * @param budget
	 *            what is divided
	 * @param steps
	 *            what was done
	 * @param monitor
	 *            may be null
	 * @return empty if a step cannot be done: there is no such place, or no allocation meets all limits
	 * @throws org.eclipse.core.runtime.OperationCanceledException
	 *             if the monitor was cancelled
	 */
	public static Optional<Allocation> repeat(WhatIf budget, List<Step> steps, IProgressMonitor monitor) {
		Allocation allocation = new Allocation(budget);
		for (Step step : steps) {
			if (step.place() >= Math.max(1, budget.spots().size())) {
				return Optional.empty();
			}
			switch (step.kind()) {
			case MOVE -> allocation.move(step.place(), step.amount());
			case HOLD, FREE -> allocation.hold(step.place(), step.kind() == Kind.HOLD);
			case OPTIMISE -> {
				Optional<Optimum> best = Optimum.of(allocation.question(), monitor);
				if (best.isEmpty()) {
					return Optional.empty();
				}
				allocation.take(best.get());
			}
			default -> throw new IllegalStateException(step.toString());
			}
		}
		return Optional.of(allocation);
	}

	/**
	 * What is divided.
	 *
	 * @return the budget
	 */
	public WhatIf budget() {
		return budget;
	}

	/**
	 * Amounts as they are now.
	 *
	 * @return one for each place; a copy
	 */
	public long[] amounts() {
		return amounts.clone();
	}

	/**
	 * The amounts if a place were moved. Others that are not held give or take in proportion, so that their sum stays.
	 *
	 * @param place
	 *            its index
	 * @param wanted
	 *            the amount wanted, in minor units
	 * @return one for each place; nothing has changed
	 */
	public long[] tried(int place, long wanted) {
		Sliders sliders = new Sliders(budget.question(), amounts, groups);
		held.stream().forEach(each -> sliders.hold(each, true));
		sliders.move(place, wanted);
		return sliders.amounts();
	}

	/**
	 * Moves a place.
	 *
	 * @param place
	 *            its index
	 * @param wanted
	 *            the amount wanted, in minor units; as near to it as bounds and the others allow is what it gets
	 */
	public void move(int place, long wanted) {
		amounts = tried(place, wanted);
		Reallocation.Place bounds = budget.question().places().get(place);
		steps.add(new Step(Kind.MOVE, place, Math.clamp(wanted, bounds.least(), bounds.most())));
	}

	/**
	 * Holds a place where it is, or lets it go.
	 *
	 * @param place
	 *            its index
	 * @param hold
	 *            whether others may not change it, and neither may optimising
	 */
	public void hold(int place, boolean hold) {
		if (held.get(place) != hold) {
			held.set(place, hold);
			steps.add(new Step(hold ? Kind.HOLD : Kind.FREE, place, 0));
		}
	}

	/**
	 * Whether a place is held.
	 *
	 * @param place
	 *            its index
	 * @return false if it may change
	 */
	public boolean isHeld(int place) {
		return held.get(place);
	}

	/**
	 * Places that are held.
	 *
	 * @return their indexes; a copy
	 */
	public BitSet held() {
		return (BitSet) held.clone();
	}

	/**
	 * The question with the places that are held where they are.
	 *
	 * @return to be solved
	 */
	public Reallocation question() {
		return budget.holding(held, amounts);
	}

	/**
	 * Takes an optimum over.
	 *
	 * @param best
	 *            the answer to {@link #question()}
	 */
	public void take(Optimum best) {
		amounts = best.amounts();
		steps.add(new Step(Kind.OPTIMISE, 0, 0));
	}

	/**
	 * What was done.
	 *
	 * @return in order, beginning with what there is
	 */
	public List<Step> steps() {
		return List.copyOf(steps);
	}

	/**
	 * How it was made, to be kept with it.
	 *
	 * @return without a question if that is not known, so that it is not done again
	 */
	public ScenarioOrigin origin() {
		boolean whole = known && steps.size() <= MOST_STEPS;
		return new ScenarioOrigin(budget.terms(), whole ? steps : List.of(), whole ? budget.fingerprint() : "-", //$NON-NLS-1$
				WhatIf.fingerprint(amounts));
	}

	/**
	 * An allocation that can be changed apart from this one.
	 *
	 * @return equal to this one
	 */
	public Allocation copy() {
		return new Allocation(budget, amounts, held, steps, known);
	}
}
