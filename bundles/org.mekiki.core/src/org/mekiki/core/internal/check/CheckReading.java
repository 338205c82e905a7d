package org.mekiki.core.internal.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.mekiki.core.api.access.ModelLease;
import org.mekiki.core.api.check.CheckContext;
import org.mekiki.core.api.check.Fix;
import org.mekiki.core.api.check.Issue;
import org.mekiki.core.api.result.ModelLink;
import org.mekiki.core.internal.analysis.ContributionContext;
import org.mekiki.model.Element;
import org.mekiki.model.Identified;
import org.mekiki.model.validation.Severity;

/** What one run of a check gets, and what it has reported. */
final class CheckReading extends ContributionContext implements CheckContext {

	/** More than anybody will look at; a check that reports without end must not use up the memory. */
	private static final int MOST_ISSUES = 100_000;

	private final String check;
	private final List<Issue> issues = new ArrayList<>();
	private boolean ended;

	CheckReading(String check, ModelLease lease, Locale locale, String dataLanguage, IProgressMonitor monitor) {
		super(lease, locale, dataLanguage, monitor);
		this.check = check;
	}

	/** Takes no more issues; gives those taken. */
	synchronized List<Issue> end() {
		ended = true;
		return List.copyOf(issues);
	}

	@Override
	public synchronized void issue(Severity severity, Identified object, EStructuralFeature feature, String message,
			Fix... fixes) {
		Objects.requireNonNull(severity, "severity"); //$NON-NLS-1$
		Objects.requireNonNull(message, "message"); //$NON-NLS-1$
		if (ended) {
			throw new IllegalStateException("The check has ended"); //$NON-NLS-1$
		}
		if (object == null || lease().find(object.getId()) != object) {
			throw new IllegalArgumentException("An issue belongs to an object of the model that is checked, not to " + object); //$NON-NLS-1$
		}
		if (issues.size() == MOST_ISSUES) {
			throw new IllegalStateException("More than " + MOST_ISSUES + " issues"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		String text = object instanceof Element element ? label(element) : object.getId();
		issues.add(new Issue(check, severity, new ModelLink(object.getId(), object.eClass().getName(), text),
				feature == null ? "" : feature.getName(), message, Arrays.asList(fixes))); //$NON-NLS-1$
	}
}
