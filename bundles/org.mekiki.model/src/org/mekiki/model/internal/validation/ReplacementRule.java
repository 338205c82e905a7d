package org.mekiki.model.internal.validation;

import java.util.List;
import java.util.function.Consumer;

import org.mekiki.model.Identified;
import org.mekiki.model.ModelPackage;
import org.mekiki.model.Status;
import org.mekiki.model.taxonomy.TaxonomyPackage;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.validation.Problem;
import org.mekiki.model.validation.QuickFix;
import org.mekiki.model.validation.Rule;
import org.mekiki.model.validation.Severity;

/** A deprecated technology says what to use instead, and only a deprecated one does. */
public final class ReplacementRule implements Rule {

	@Override
	public String id() {
		return "replacement"; //$NON-NLS-1$
	}

	@Override
	public void check(Identified object, Consumer<Problem> problems) {
		if (!(object instanceof Technology technology)) {
			return;
		}
		boolean replaced = !technology.getReplacedBy().isEmpty();
		if (technology.getStatus() == Status.DEPRECATED && !replaced) {
			problems.accept(new Problem(id(), Severity.INFO, technology,
					TaxonomyPackage.Literals.TECHNOLOGY__REPLACED_BY, Messages.replacementMissing, List.of()));
		} else if (technology.getStatus() == Status.CURRENT && replaced) {
			problems.accept(new Problem(id(), Severity.WARNING, technology, ModelPackage.Literals.ELEMENT__STATUS,
					Messages.replacementNotDeprecated, List.of(new QuickFix(Messages.replacementNotDeprecatedFix,
							() -> technology.setStatus(Status.DEPRECATED)))));
		}
	}
}
