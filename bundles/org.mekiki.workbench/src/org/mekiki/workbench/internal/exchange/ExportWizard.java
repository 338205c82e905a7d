package org.mekiki.workbench.internal.exchange;

import java.util.List;

import org.eclipse.jface.wizard.Wizard;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.exchange.ExporterDescriptor;
import org.mekiki.model.Element;

/** Writes the knowledge base or chosen elements into a file; stays open to say how it went. */
final class ExportWizard extends Wizard {

	private final ExportPage page;

	ExportWizard(EditingSession session, List<ExporterDescriptor> exporters, ExporterDescriptor preferred,
			List<Element> selected) {
		page = new ExportPage(session, exporters, preferred, selected, this::written);
		setWindowTitle(Messages.exportWindow);
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	private void written() {
		((ExchangeDialog) getContainer()).finished();
	}

	@Override
	public boolean performFinish() {
		page.write();
		return false;
	}

	@Override
	public boolean performCancel() {
		page.stop();
		return true;
	}
}
