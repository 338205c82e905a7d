package org.mekiki.model.validation;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.mekiki.model.Identified;

/**
 * Something wrong with one object.
 *
 * @param rule
 *            identifier of the rule that found it
 * @param severity
 *            how much it matters
 * @param object
 *            the object it belongs to
 * @param feature
 *            the feature at fault, null if it is the object as a whole
 * @param message
 *            one sentence in the language of the user interface
 * @param fixes
 *            ways to mend it, the most likely first; may be empty
 */
public record Problem(String rule, Severity severity, Identified object, EStructuralFeature feature, String message,
		List<QuickFix> fixes) {

	/** Keeps the list of fixes from being changed. */
	public Problem {
		fixes = List.copyOf(fixes);
	}
}
