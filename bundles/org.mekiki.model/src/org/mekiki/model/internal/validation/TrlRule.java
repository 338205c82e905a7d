package org.mekiki.model.internal.validation;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.mekiki.model.Identified;
import org.mekiki.model.taxonomy.TaxonomyPackage;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.taxonomy.TrlAssessment;
import org.mekiki.model.validation.Problem;
import org.mekiki.model.validation.Rule;
import org.mekiki.model.validation.Severity;

/** Technology readiness levels run from 1 to 9, and a target does not fall behind what was reached. */
public final class TrlRule implements Rule {

	private static final int LOWEST = 1;
	private static final int HIGHEST = 9;

	@Override
	public String id() {
		return "trl-range"; //$NON-NLS-1$
	}

	@Override
	public void check(Identified object, Consumer<Problem> problems) {
		if (!(object instanceof Technology technology)) {
			return;
		}
		int reached = 0;
		for (TrlAssessment assessment : technology.getTrl()) {
			int level = assessment.getLevel();
			if (level < LOWEST || level > HIGHEST) {
				report(technology, Severity.ERROR, NLS.bind(Messages.trlRange, level), problems);
			} else if (!assessment.isTarget()) {
				reached = Math.max(reached, level);
			} else if (level < reached) {
				report(technology, Severity.WARNING, NLS.bind(Messages.trlTargetBehind, level, reached), problems);
			}
		}
	}

	private void report(Technology technology, Severity severity, String message, Consumer<Problem> problems) {
		problems.accept(new Problem(id(), severity, technology, TaxonomyPackage.Literals.TECHNOLOGY__TRL, message,
				List.of()));
	}
}
