package org.mekiki.workbench.internal.exchange;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.exchange.ImporterDescriptor;

/** Brings files into the knowledge base: what and how, then what would change, then one step that can be undone. */
final class ImportWizard extends Wizard {

	private final ImportSourcePage source;
	private final ImportFormPage form;
	private final ImportPreviewPage preview;

	ImportWizard(EditingSession session, List<ImporterDescriptor> importers, ImporterDescriptor preferred, List<Path> files) {
		source = new ImportSourcePage(session, importers, preferred, files);
		form = new ImportFormPage(session, source);
		preview = new ImportPreviewPage(session, source, () -> source.asks() ? form.request() : source.request());
		setWindowTitle(Messages.importWindow);
	}

	/** Takes what is on the clipboard; the window is open. */
	void paste() {
		source.paste();
	}

	@Override
	public void addPages() {
		addPage(source);
		addPage(form);
		addPage(preview);
	}

	@Override
	public IWizardPage getNextPage(IWizardPage page) {
		return page == source && !source.asks() ? preview : super.getNextPage(page);
	}

	@Override
	public boolean canFinish() {
		return getContainer().getCurrentPage() == preview && preview.isPageComplete();
	}

	@Override
	public boolean performFinish() {
		return preview.apply();
	}

	@Override
	public boolean performCancel() {
		form.stop();
		preview.stop();
		return true;
	}
}
