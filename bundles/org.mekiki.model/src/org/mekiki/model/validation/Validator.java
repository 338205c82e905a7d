package org.mekiki.model.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.mekiki.model.Identified;
import org.mekiki.model.internal.validation.AmountRule;
import org.mekiki.model.internal.validation.CitationRule;
import org.mekiki.model.internal.validation.CodeRule;
import org.mekiki.model.internal.validation.ConfidenceRule;
import org.mekiki.model.internal.validation.CorporateNumberRule;
import org.mekiki.model.internal.validation.CycleRule;
import org.mekiki.model.internal.validation.DateRule;
import org.mekiki.model.internal.validation.DisjointLabelsRule;
import org.mekiki.model.internal.validation.HandlingRule;
import org.mekiki.model.internal.validation.IdentifierRule;
import org.mekiki.model.internal.validation.LabelRule;
import org.mekiki.model.internal.validation.PreferredLabelRule;
import org.mekiki.model.internal.validation.RelatedRule;
import org.mekiki.model.internal.validation.ReplacementRule;
import org.mekiki.model.internal.validation.TrlRule;

/**
 * Checks objects against the rules of the model. Stateless and safe to share; the objects must not change meanwhile.
 */
public final class Validator {

	private static final List<Rule> MODEL_RULES = List.of(new IdentifierRule(), new LabelRule(),
			new PreferredLabelRule(), new DisjointLabelsRule(), new CycleRule(), new RelatedRule(), new TrlRule(),
			new DateRule(), new ReplacementRule(), new CitationRule(), new CodeRule(), new CorporateNumberRule(),
			new ConfidenceRule(), new AmountRule(), new HandlingRule());

	private final List<Rule> rules;

	/** Checks the rules that belong to the model itself. */
	public Validator() {
		this(MODEL_RULES);
	}

	/**
	 * Checks the given rules only.
	 *
	 * @param rules
	 *            what must hold
	 */
	public Validator(Collection<? extends Rule> rules) {
		this.rules = List.copyOf(rules);
	}

	/**
	 * The rules of the model, in the order in which they are checked.
	 *
	 * @return an unmodifiable list
	 */
	public static List<Rule> modelRules() {
		return MODEL_RULES;
	}

	/**
	 * Checks one object, not its children.
	 *
	 * @param object
	 *            the object
	 * @return what is wrong with it, empty if nothing is
	 */
	public List<Problem> validate(Identified object) {
		List<Problem> problems = new ArrayList<>();
		for (Rule rule : rules) {
			rule.check(object, problems::add);
		}
		return problems;
	}
}
