package org.mekiki.workbench.api;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.widgets.Shell;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.model.Element;
import org.mekiki.workbench.internal.exchange.Exchanges;
import org.mekiki.workbench.internal.forms.PendingEdit;

/**
 * Opens the import and the export that serve every contributed importer and exporter, so that a capability needs none of
 * its own. To be called on the UI thread; neither call waits until the window is closed.
 *
 * @since 0.1
 */
public final class ExchangeWizards {

	private ExchangeWizards() {
	}

	/**
	 * Opens the import: choice of importer and file, parameters, preview, and one step that can be undone.
	 *
	 * @param shell
	 *            parent of the window
	 * @param importer
	 *            identifier of the importer that is chosen at first; null to let the kind of the file decide
	 * @param file
	 *            what is to be read; null to ask for it
	 * @return false if no base is open, and so nothing was opened
	 */
	public static boolean openImport(Shell shell, String importer, Path file) {
		EditingSession session = Sessions.active();
		if (session == null) {
			return false;
		}
		PendingEdit.commit();
		Exchanges.openImport(shell, session, importer, file == null ? List.of() : List.of(file));
		return true;
	}

	/**
	 * Opens the import on the text of the clipboard, such as cells copied from a spreadsheet.
	 *
	 * @param shell
	 *            parent of the window
	 * @param importer
	 *            identifier of the importer that is chosen at first; null for none
	 * @return false if no base is open, and so nothing was opened
	 */
	public static boolean openImportOfClipboard(Shell shell, String importer) {
		EditingSession session = Sessions.active();
		if (session == null) {
			return false;
		}
		PendingEdit.commit();
		Exchanges.openImportOfClipboard(shell, session, importer);
		return true;
	}

	/**
	 * Opens the export: choice of exporter, what to write, parameters, and the file.
	 *
	 * @param shell
	 *            parent of the window
	 * @param exporter
	 *            identifier of the exporter that is chosen at first; null for none
	 * @param elements
	 *            what is selected; people may choose to write the whole base all the same
	 * @return false if no base is open, and so nothing was opened
	 */
	public static boolean openExport(Shell shell, String exporter, List<Element> elements) {
		EditingSession session = Sessions.active();
		if (session == null) {
			return false;
		}
		PendingEdit.commit();
		Exchanges.openExport(shell, session, exporter, elements);
		return true;
	}
}
