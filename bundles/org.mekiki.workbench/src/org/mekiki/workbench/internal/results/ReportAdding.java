package org.mekiki.workbench.internal.results;

import java.nio.file.Path;
import java.util.List;

import org.mekiki.workbench.internal.reports.AddJob;
import org.mekiki.workbench.internal.reports.ReportChoice;
import org.mekiki.workbench.internal.reports.ReportCommands;

/** Adds the result of an editor to reports; the editor tells how it went, and offers to make the report. UI thread. */
public final class ReportAdding implements AddJob.Listener {

	private final ResultEditor editor;

	private ReportAdding(ResultEditor editor) {
		this.editor = editor;
	}

	/** The reports to choose from. */
	static ReportChoice choice(ResultEditor editor) {
		return new ReportChoice(editor.getSite().getShell(), editor.run(), new ReportAdding(editor));
	}

	/**
	 * Adds what an editor shows to an existing report.
	 *
	 * @param editor
	 *            shows a result
	 * @param file
	 *            the description of the report
	 */
	public static void add(ResultEditor editor, Path file) {
		AddJob.to(editor.run(), file, new ReportAdding(editor)).schedule();
	}

	/**
	 * Makes a new report with what an editor shows.
	 *
	 * @param editor
	 *            shows a result
	 * @param title
	 *            heading of the report
	 */
	public static void addNew(ResultEditor editor, String title) {
		AddJob.toNew(editor.run(), title, new ReportAdding(editor)).schedule();
	}

	@Override
	public void added(Path file, String message) {
		editor.page().tellDone(message, List.of(new NoticeBar.Deed(Messages.makeReport,
				() -> ReportCommands.make(editor.getSite().getShell(), file))));
	}

	@Override
	public void failed(String message) {
		editor.page().tellError(message, null);
	}
}
