package org.mekiki.workbench.internal.exchange;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.wizard.Wizard;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.exchange.ImporterDescriptor;

/** Brings a file into the knowledge base: what and how, then what would change, then one step that can be undone. */
final class ImportWizard extends Wizard {

	private final ImportSourcePage source;
	private final ImportPreviewPage preview;

	ImportWizard(EditingSession session, List<ImporterDescriptor> importers, ImporterDescriptor preferred, Path file) {
		source = new ImportSourcePage(session, importers, preferred, file);
		preview = new ImportPreviewPage(session, source);
		setWindowTitle(Messages.importWindow);
	}

	/** Takes what is on the clipboard; the window is open. */
	void paste() {
		source.paste();
	}

	@Override
	public void addPages() {
		addPage(source);
		addPage(preview);
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
		preview.stop();
		return true;
	}
}
