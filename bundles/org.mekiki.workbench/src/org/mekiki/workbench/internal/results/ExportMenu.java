package org.mekiki.workbench.internal.results;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.mekiki.charts.api.ChartExport;
import org.mekiki.core.api.result.Chart;
import org.mekiki.core.api.result.Result;
import org.mekiki.core.api.result.ResultJson;
import org.mekiki.core.api.result.Section;
import org.mekiki.workbench.api.JobFamilies;
import org.mekiki.workbench.internal.session.Unattended;

/** Writes a result, or the section in front, to files. */
final class ExportMenu {

	private static final int WIDTH = 1200;
	private static final int HEIGHT = 750;

	private final ResultEditor editor;

	/** Writes a file; called on a background thread. */
	@FunctionalInterface
	interface Writer {

		void write(Path file) throws IOException;
	}

	ExportMenu(ResultEditor editor) {
		this.editor = editor;
	}

	/** Fills a menu with what makes sense for a section. */
	void fill(Menu menu, Section section) {
		if (section instanceof Chart chart) {
			for (String ending : new String[] { "svg", "png", "pdf" }) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				item(menu, NLS.bind(Messages.exportChart, ending.toUpperCase(java.util.Locale.ROOT)), section.title(), ending,
						file -> ChartExport.write(chart.description(), ChartThemes.paper(), WIDTH, HEIGHT, file));
			}
		}
		Result result = editor.run().result();
		item(menu, Messages.exportJson, result.title(), "json", file -> whole(file, result)); //$NON-NLS-1$
	}

	/** Written beside its place first, so that a failure leaves what was there. */
	private static void whole(Path file, Result result) throws IOException {
		Path temporary = file.resolveSibling('.' + file.getFileName().toString() + ".tmp"); //$NON-NLS-1$
		try {
			try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary))) {
				ResultJson.write(result, out);
			}
			Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(temporary);
		}
	}

	private void item(Menu menu, String label, String name, String ending, Writer writer) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(label);
		item.addListener(SWT.Selection, event -> {
			Shell shell = editor.getSite().getShell();
			FileDialog dialog = new FileDialog(shell, SWT.SAVE);
			dialog.setOverwrite(true);
			dialog.setFileName(name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_") + '.' + ending); //$NON-NLS-1$ //$NON-NLS-2$
			dialog.setFilterExtensions(new String[] { "*." + ending }); //$NON-NLS-1$
			String chosen = dialog.open();
			if (chosen != null) {
				write(Path.of(chosen), writer);
			}
		});
	}

	/** Writes in the background; what goes wrong is told. */
	static void write(Path file, Writer writer) {
		Display display = Display.getCurrent();
		Job job = new Job(NLS.bind(Messages.exporting, file.getFileName())) {

			@Override
			public boolean belongsTo(Object family) {
				return family == JobFamilies.VIEW;
			}

			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					writer.write(file);
				} catch (IOException | RuntimeException failure) {
					ILog.of(ExportMenu.class).error("The file " + file + " cannot be written", failure); //$NON-NLS-1$ //$NON-NLS-2$
					display.asyncExec(() -> tell(file, failure));
				}
				return Status.OK_STATUS;
			}
		};
		job.schedule();
	}

	private static void tell(Path file, Exception failure) {
		if (!Unattended.isOn()) {
			MessageDialog.openError(null, Messages.exportFailed,
					NLS.bind(Messages.exportFailedDetail, file, failure.getMessage()));
		}
	}
}
