package org.mekiki.core.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.mekiki.core.api.check.Fix;
import org.mekiki.core.api.check.FixContext;
import org.mekiki.core.api.check.Issue;
import org.mekiki.core.api.contribution.Contributions;
import org.mekiki.core.api.contribution.ExtensionPoint;
import org.mekiki.core.internal.Messages;
import org.mekiki.core.internal.analysis.Isolated;
import org.mekiki.model.Identified;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.runtime.ModelResource;
import org.mekiki.model.validation.Problem;
import org.mekiki.model.validation.QuickFix;

/** Turns issues of a lent model into problems of the model that people work on. Belongs to the model's thread. */
public final class LiveProblems implements FixContext {

	private final ModelResource live;

	/**
	 * Knows the model.
	 *
	 * @param live
	 *            holds the model that people work on
	 */
	public LiveProblems(ModelResource live) {
		this.live = live;
	}

	/**
	 * Turns issues into problems.
	 *
	 * @param issues
	 *            what checks have found
	 * @return the problems; issues of objects that were deleted meanwhile are left out
	 */
	public List<Problem> of(List<Issue> issues) {
		List<Problem> problems = new ArrayList<>();
		for (Issue issue : issues) {
			Identified object = live.find(issue.object().id());
			if (object != null) {
				problems.add(new Problem(issue.check(), issue.severity(), object,
						object.eClass().getEStructuralFeature(issue.feature()), issue.message(),
						issue.fixes().stream().map(fix -> quickFix(issue.check(), fix)).toList()));
			}
		}
		return problems;
	}

	private QuickFix quickFix(String check, Fix fix) {
		return new QuickFix(fix.label(), () -> {
			try {
				fix.edit().accept(this);
			} catch (RuntimeException | LinkageError failure) {
				Contributions.platform().find(ExtensionPoint.CHECKS, check)
						.ifPresent(contribution -> Contributions.platform().faults().report(contribution
								.fault(NLS.bind(Messages.fixFailed, fix.label(), Isolated.describe(failure)), failure)));
				throw failure;
			}
		});
	}

	@Override
	public KnowledgeModel model() {
		return (KnowledgeModel) live.getContents().get(0);
	}

	@Override
	@SuppressWarnings("unchecked")
	public <T extends Identified> Optional<T> live(T seen) {
		Identified found = live.find(seen.getId());
		return found != null && found.eClass() == seen.eClass() ? Optional.of((T) found) : Optional.empty();
	}
}
