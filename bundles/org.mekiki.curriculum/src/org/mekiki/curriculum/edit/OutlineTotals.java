package org.mekiki.curriculum.edit;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.mekiki.core.api.editing.ModelChange;
import org.mekiki.model.Element;
import org.mekiki.model.learning.Activity;
import org.mekiki.model.learning.AssessmentItem;
import org.mekiki.model.learning.Outcome;
import org.mekiki.model.learning.Unit;

/**
 * What the parts of an outline add up to. Adding up ten thousand units takes longer than a key may take, so what was added up
 * is kept until something below it changes. Belongs to the model's thread.
 */
public final class OutlineTotals {

	private final Map<Element, Total> totals = new HashMap<>();

	/**
	 * What an element and all below it add up to.
	 *
	 * @param minutes
	 *            length of what stands below: units by what was planned for them, or if nothing was, by their activities; -1 if
	 *            nothing below says how long it takes
	 * @param units
	 *            how many there are
	 * @param activities
	 *            how many there are
	 * @param items
	 *            how many assessment items there are
	 * @param outcomes
	 *            those that the element or something below it serves, each once
	 */
	public record Total(long minutes, int units, int activities, int items, Set<Outcome> outcomes) {
	}

	/**
	 * Adds up.
	 *
	 * @param element
	 *            any element
	 * @return its totals, the element itself included in the counts and outcomes
	 */
	public Total of(Element element) {
		Total known = totals.get(element);
		if (known != null) {
			return known;
		}
		Element[] below = Outline.below(element);
		Total total = add(element, below);
		if (below.length > 0) {
			totals.put(element, total);
		}
		return total;
	}

	private Total add(Element element, Element[] below) {
		long minutes = -1;
		int units = element instanceof Unit ? 1 : 0;
		int activities = element instanceof Activity ? 1 : 0;
		int items = element instanceof AssessmentItem ? 1 : 0;
		Set<Outcome> outcomes = new LinkedHashSet<>(OutlineFigures.outcomes(element));
		for (Element child : below) {
			Total part = of(child);
			Integer own = child instanceof Unit || child instanceof Activity ? OutlineFigures.minutes(child) : null;
			long length = own == null ? part.minutes : own.longValue();
			if (length >= 0) {
				minutes = Math.max(0, minutes) + length;
			}
			units += part.units;
			activities += part.activities;
			items += part.items;
			outcomes.addAll(part.outcomes);
		}
		return new Total(minutes, units, activities, items, outcomes.isEmpty() ? Set.of() : outcomes);
	}

	/**
	 * Forgets what may no longer be right.
	 *
	 * @param change
	 *            what was edited
	 */
	public void follow(ModelChange change) {
		if (change.removed().isEmpty()) {
			change.added().forEach(this::forget);
			change.changed().forEach(this::forget);
		} else {
			// what was removed has left no trace of where it stood
			totals.clear();
		}
	}

	private void forget(EObject object) {
		for (EObject at = object; at != null; at = at.eContainer()) {
			totals.remove(at);
		}
	}
}
