package org.mekiki.workbench.internal.results;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.mekiki.core.api.result.Chart;
import org.mekiki.core.api.result.Section;
import org.mekiki.core.api.result.Table;
import org.mekiki.workbench.internal.files.ReplaceQuestion;
import org.mekiki.workbench.internal.files.WholeFile;

/** As what a result, or the section in front, can be written, and where to. */
final class ExportMenu {

	private final ResultEditor editor;

	ExportMenu(ResultEditor editor) {
		this.editor = editor;
	}

	/** Fills a menu: what takes the section in front first, then what takes the whole result. */
	void fill(Menu menu) {
		Section front = editor.page().tabs().section();
		List<ExportFormat> whole = new ArrayList<>(
				List.of(ExportFormat.XLSX, ExportFormat.HTML, ExportFormat.PDF, ExportFormat.MD, ExportFormat.JSON));
		if (front instanceof Table) {
			item(menu, Messages.exportTable, ExportFormat.CSV);
			item(menu, Messages.exportTable, ExportFormat.SVG);
		} else if (front instanceof Chart) {
			item(menu, Messages.exportChart, ExportFormat.SVG);
			item(menu, Messages.exportChart, ExportFormat.PNG);
		}
		if (menu.getItemCount() > 0) {
			MenuItem line = new MenuItem(menu, SWT.SEPARATOR);
			line.setEnabled(false);
		}
		whole.forEach(format -> item(menu, Messages.exportResult, format));
	}

	private void item(Menu menu, String label, ExportFormat format) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(NLS.bind(label, label(format)));
		item.addListener(SWT.Selection, event -> ask(format));
	}

	private static String label(ExportFormat format) {
		return switch (format) {
		case XLSX -> Messages.formatXlsx;
		case MD -> Messages.formatMarkdown;
		default -> format.ending().toUpperCase(Locale.ROOT);
		};
	}

	/** Asks for a file and writes it; another ending than that of the format is as good. */
	void ask(ExportFormat format) {
		Shell shell = editor.getSite().getShell();
		List<ExportFormat> formats = ExportFormat.of(editor.run().result());
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(Messages.exportTitle);
		dialog.setOverwrite(true);
		dialog.setFilterNames(formats.stream().map(one -> label(one) + " (*." + one.ending() + ')').toArray(String[]::new)); //$NON-NLS-1$
		dialog.setFilterExtensions(formats.stream().map(one -> "*." + one.ending()).toArray(String[]::new)); //$NON-NLS-1$
		dialog.setFilterIndex(formats.indexOf(format));
		dialog.setFileName(WholeFile.name(format.title(editor.run().result(), editor.page().tabs().section())) + '.'
				+ format.ending());
		String chosen = dialog.open();
		if (chosen == null) {
			return;
		}
		Path file = Path.of(chosen);
		if (ExportFormat.of(file).isEmpty()) {
			int filter = dialog.getFilterIndex();
			ExportFormat meant = filter >= 0 && filter < formats.size() ? formats.get(filter) : format;
			// the dialog has asked about a file of another name
			Path named = Path.of(chosen + '.' + meant.ending());
			ReplaceQuestion.ask(shell, named, Messages.exportTitle, Messages.exportReplace,
					() -> ResultFiles.export(editor, named));
			return;
		}
		ResultFiles.export(editor, file);
	}
}
