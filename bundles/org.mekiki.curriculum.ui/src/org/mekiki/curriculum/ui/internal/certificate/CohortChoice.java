package org.mekiki.curriculum.ui.internal.certificate;

import java.util.List;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.mekiki.model.learning.Cohort;
import org.mekiki.workbench.api.ElementLabels;

/** Goes from the certificates of one cohort to those of another. */
final class CohortChoice {

	private final CertificatesEditor editor;
	private final Combo combo;
	private List<Cohort> cohorts = List.of();

	CohortChoice(Composite parent, CertificatesEditor editor) {
		this.editor = editor;
		combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
		combo.addListener(SWT.Selection, event -> go());
	}

	/** Shows the cohorts of the base as they are now. */
	void show() {
		cohorts = List.copyOf(editor.session().model().getCohorts());
		combo.setItems(cohorts.stream().map(ElementLabels::text).toArray(String[]::new));
		combo.select(cohorts.indexOf(editor.cohort()));
	}

	private void go() {
		Cohort chosen = cohorts.get(combo.getSelectionIndex());
		combo.select(cohorts.indexOf(editor.cohort()));
		try {
			CertificatesHandler.open(editor.getSite().getPage(), editor.session(), chosen);
		} catch (ExecutionException failure) {
			ILog.of(CohortChoice.class).error("The certificates of a cohort cannot be opened", failure); //$NON-NLS-1$
		}
	}
}
