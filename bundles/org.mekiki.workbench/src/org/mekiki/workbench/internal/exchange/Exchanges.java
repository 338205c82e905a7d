package org.mekiki.workbench.internal.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.swt.widgets.Shell;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.exchange.ExporterDescriptor;
import org.mekiki.core.api.exchange.ImporterDescriptor;
import org.mekiki.model.Element;

/** Opens the windows for importing and exporting; neither call waits until they are closed. */
public final class Exchanges {

	private Exchanges() {
	}

	/**
	 * Opens the import.
	 *
	 * @param shell
	 *            parent of the window
	 * @param session
	 *            the base into which is imported
	 * @param importer
	 *            identifier of the importer chosen at first; null for none
	 * @param files
	 *            what is to be read; empty to be asked for
	 */
	public static void openImport(Shell shell, EditingSession session, String importer, List<Path> files) {
		new ExchangeDialog(shell, importing(session, importer, files)).open();
	}

	/**
	 * Opens the import on the text of the clipboard; says so if there is none.
	 *
	 * @param shell
	 *            parent of the window
	 * @param session
	 *            the base into which is imported
	 * @param importer
	 *            identifier of the importer chosen at first; null for none
	 */
	public static void openImportOfClipboard(Shell shell, EditingSession session, String importer) {
		ImportWizard wizard = importing(session, importer, List.of());
		new ExchangeDialog(shell, wizard).open();
		wizard.paste();
	}

	private static ImportWizard importing(EditingSession session, String importer, List<Path> files) {
		List<ImporterDescriptor> all = ImporterDescriptor.all();
		return new ImportWizard(session, all, first(all, one -> one.contribution().id().equals(importer)), files);
	}

	/**
	 * Opens the export.
	 *
	 * @param shell
	 *            parent of the window
	 * @param session
	 *            the base that is written
	 * @param exporter
	 *            identifier of the exporter chosen at first; null for none
	 * @param elements
	 *            what is selected; empty for nothing
	 */
	public static void openExport(Shell shell, EditingSession session, String exporter, List<Element> elements) {
		List<ExporterDescriptor> all = ExporterDescriptor.all();
		new ExchangeDialog(shell, new ExportWizard(session, all,
				first(all, one -> one.contribution().id().equals(exporter)), elements)).open();
	}

	private static <T> T first(List<T> all, Predicate<T> wanted) {
		return all.stream().filter(wanted).findFirst().orElse(null);
	}
}
