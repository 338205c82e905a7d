package org.mekiki.curriculum.ui.internal.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.curriculum.api.content.BaseParts;
import org.mekiki.curriculum.api.content.EmbeddedResult;
import org.mekiki.curriculum.api.content.ResultChart;
import org.mekiki.workbench.api.DataLanguage;

/** Puts results of analyses into a page, and takes over that they have changed. */
public final class ResultInsertion {

	private static final Pattern BLOCK = Pattern.compile("(?m)^```analysis\\s*\\n([\\s\\S]*?)\\n```[ \\t]*$"); //$NON-NLS-1$

	private ResultInsertion() {
	}

	static void open(PageEditor editor) {
		ResultDialog dialog = new ResultDialog(editor.control().getShell(), editor.session());
		dialog.whenChosen(chosen -> insert(editor, chosen));
		dialog.setBlockOnOpen(false);
		dialog.open();
	}

	/**
	 * Puts the chart of a result into a page, and remembers what the author sees.
	 *
	 * @param editor
	 *            of the page
	 * @param result
	 *            which
	 */
	public static void insert(PageEditor editor, EmbeddedResult result) {
		see(editor, List.of(result), seen -> editor.apply(editor.markup().block(seen.values().iterator().next().markdown())));
	}

	/**
	 * Takes over that the results of a page are as they are now.
	 *
	 * @param editor
	 *            of the page
	 */
	public static void accept(PageEditor editor) {
		List<EmbeddedResult> results = BLOCK.matcher(editor.markup().text()).results()
				.map(match -> EmbeddedResult.read(match.group(1))).filter(result -> result != null).toList();
		if (results.isEmpty()) {
			return;
		}
		see(editor, results, seen -> {
			Markup markup = editor.markup();
			String text = BLOCK.matcher(markup.text()).replaceAll(match -> {
				EmbeddedResult now = seen.get(EmbeddedResult.read(match.group(1)));
				return Matcher.quoteReplacement(now == null ? match.group() : now.markdown().stripTrailing());
			});
			int at = Math.min(markup.start(), text.length());
			editor.apply(new Markup(text, at, at));
		});
	}

	/** Runs the analyses in the background, because they take as long as they take. */
	private static void see(PageEditor editor, List<EmbeddedResult> results,
			Consumer<Map<EmbeddedResult, EmbeddedResult>> then) {
		EditingSession session = editor.session();
		Display display = editor.control().getDisplay();
		BaseParts parts = new BaseParts(id -> null, session.access().rows(), session.access(), DataLanguage.interfaceLocale(),
				DataLanguage.current());
		Job.create(Messages.resultJob, monitor -> {
			Map<EmbeddedResult, EmbeddedResult> seen = new LinkedHashMap<>();
			for (EmbeddedResult result : results) {
				ResultChart chart = parts.result(result);
				seen.put(result, chart == null ? result : result.seeing(chart.fingerprint()));
			}
			display.asyncExec(() -> {
				if (!editor.control().isDisposed() && !session.isClosed()) {
					then.accept(seen);
				}
			});
		}).schedule();
	}
}
