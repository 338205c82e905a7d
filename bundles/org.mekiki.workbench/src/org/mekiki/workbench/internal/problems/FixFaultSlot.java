package org.mekiki.workbench.internal.problems;

import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.mekiki.core.api.check.Check;
import org.mekiki.core.api.contribution.Contribution;
import org.mekiki.core.api.contribution.Contributions;
import org.mekiki.core.api.contribution.Contributor;
import org.mekiki.core.api.contribution.ExtensionPoint;
import org.mekiki.core.api.contribution.Fault;
import org.mekiki.model.validation.Problem;
import org.mekiki.model.validation.QuickFix;
import org.mekiki.workbench.internal.WorkbenchPlugin;
import org.mekiki.workbench.internal.analyses.FaultPanel;

/** The place above the problems where a quick fix that failed is told. */
final class FixFaultSlot {

	private final Composite body;

	FixFaultSlot(Composite parent) {
		body = new Composite(parent, SWT.NONE);
		body.setLayout(GridLayoutFactory.fillDefaults().create());
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(body);
		body.setVisible(false);
	}

	/** Tells that a fix has failed. The check that offers it has noted the fault already; a rule of the model has not. */
	void show(Problem problem, QuickFix fix, Throwable failure) {
		Contribution<Check> check = Contributions.platform().find(ExtensionPoint.CHECKS, problem.rule()).orElse(null);
		Optional<Fault> noted = check == null ? Optional.empty() : Contributions.platform().faults().of(check);
		Fault fault = noted.orElseGet(() -> unnoted(problem, fix, failure));
		dispose();
		Composite panel = FaultPanel.of(body, fault, check, this::clear);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(panel);
		shown(true);
	}

	private static Fault unnoted(Problem problem, QuickFix fix, Throwable failure) {
		ILog.of(FixFaultSlot.class).error("The fix of " + problem.rule() + " failed", failure); //$NON-NLS-1$ //$NON-NLS-2$
		return new Fault("", problem.rule(), fix.label(), new Contributor(WorkbenchPlugin.ID, ""), //$NON-NLS-1$ //$NON-NLS-2$
				NLS.bind(Messages.fixFailed, fix.label(), failure.getMessage()), failure);
	}

	void clear() {
		if (!body.isDisposed() && body.getVisible()) {
			dispose();
			shown(false);
		}
	}

	private void dispose() {
		for (Control child : body.getChildren()) {
			child.dispose();
		}
	}

	private void shown(boolean visible) {
		((GridData) body.getLayoutData()).exclude = !visible;
		body.setVisible(visible);
		body.getParent().layout(true, true);
	}
}
