package org.mekiki.core.tests.planted;

import org.mekiki.core.api.check.Check;
import org.mekiki.core.api.check.CheckContext;
import org.mekiki.model.validation.Severity;

/** Comes with a bundle that is installed while the tests run. */
public final class VisitingCheck implements Check {

	@Override
	public void run(CheckContext context) {
		context.issue(Severity.INFO, context.model(), null, "visited");
	}
}
