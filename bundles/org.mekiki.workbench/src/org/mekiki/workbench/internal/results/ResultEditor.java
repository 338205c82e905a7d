package org.mekiki.workbench.internal.results;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.mekiki.core.api.analysis.AnalysisRun;
import org.mekiki.core.api.editing.ModelChange;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.api.Icons;

/**
 * An analysis with its parameters on top and what it found below. It is run again when the user says so; a result of a
 * base that has changed since is marked. Pinned, it keeps what it shows.
 */
public final class ResultEditor extends SectionEditor {

	/** Identifier of the editor. */
	public static final String ID = "org.mekiki.workbench.result"; //$NON-NLS-1$

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss"); //$NON-NLS-1$

	private final Runnable languageListener = this::checkStale;
	private ResultPage page;
	private boolean pinned;
	private LocalTime time;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		super.init(site, input);
		DataLanguage.addListener(languageListener);
	}

	/**
	 * What the editor is opened on.
	 *
	 * @return the input
	 */
	public ResultInput input() {
		return (ResultInput) getEditorInput();
	}

	@Override
	public void createPartControl(Composite parent) {
		page = new ResultPage(parent, this);
	}

	/**
	 * The controls.
	 *
	 * @return the page
	 */
	ResultPage page() {
		return page;
	}

	/**
	 * Runs the analysis, if all values that it needs are there; else the form waits for them.
	 *
	 * @param values
	 *            by parameter; others are those of the last run, or the defaults
	 * @param ahead
	 *            a run that was started meanwhile, used if its values are those of the form; null for none
	 */
	void start(Map<String, List<String>> values, AnalysisJob ahead) {
		page.start(values, ahead);
	}

	/**
	 * What is shown.
	 *
	 * @return null for nothing yet
	 */
	AnalysisRun run() {
		return page.run().last();
	}

	/** Plug-ins ask an editor of a result for the {@link AnalysisRun} that it shows; null for nothing yet. */
	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == AnalysisRun.class ? adapter.cast(run()) : super.getAdapter(adapter);
	}

	/**
	 * Whether the editor keeps what it shows.
	 *
	 * @return true if it is pinned
	 */
	boolean isPinned() {
		return pinned;
	}

	/** Keeps what is shown, or lets it be replaced again. */
	void setPinned(boolean pin) {
		pinned = pin;
		setPartName(pin && time != null ? NLS.bind(Messages.pinned, input().getName(), TIME.format(time)) : input().getName());
		setTitleImage(Icons.get(pin ? "pin" : "analysis")); //$NON-NLS-1$ //$NON-NLS-2$
		page.pinnedChanged();
	}

	/** A run has found something. */
	void found() {
		time = LocalTime.now();
		setContentDescription(""); //$NON-NLS-1$
	}

	/**
	 * When the result shown was found, to tell it from others of the same analysis.
	 *
	 * @return hours, minutes and seconds; empty for nothing yet
	 */
	String time() {
		return time == null ? "" : TIME.format(time); //$NON-NLS-1$
	}

	private void checkStale() {
		if (page != null && !session().isClosed()) {
			page.checkStale();
		}
	}

	@Override
	public void modelChanged(ModelChange change) {
		checkStale();
	}

	@Override
	public void setFocus() {
		page.setFocus();
	}

	@Override
	public void dispose() {
		DataLanguage.removeListener(languageListener);
		if (page != null) {
			page.run().abandon();
		}
		super.dispose();
	}
}
