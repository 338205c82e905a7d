package org.mekiki.model.internal.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.mekiki.model.Identified;
import org.mekiki.model.lists.Alignment;
import org.mekiki.model.lists.ListsPackage;
import org.mekiki.model.validation.Problem;
import org.mekiki.model.validation.Rule;
import org.mekiki.model.validation.Severity;

/** The confidence of a link lies between 0 and 1. */
public final class ConfidenceRule implements Rule {

	@Override
	public String id() {
		return "confidence"; //$NON-NLS-1$
	}

	@Override
	public void check(Identified object, Consumer<Problem> problems) {
		if (object instanceof Alignment alignment && alignment.getConfidence() != null) {
			BigDecimal confidence = alignment.getConfidence();
			if (confidence.signum() < 0 || confidence.compareTo(BigDecimal.ONE) > 0) {
				problems.accept(new Problem(id(), Severity.ERROR, alignment,
						ListsPackage.Literals.ALIGNMENT__CONFIDENCE,
						NLS.bind(Messages.confidenceRange, confidence.toPlainString()), List.of()));
			}
		}
	}
}
