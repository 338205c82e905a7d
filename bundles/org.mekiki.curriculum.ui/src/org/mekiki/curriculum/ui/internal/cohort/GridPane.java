package org.mekiki.curriculum.ui.internal.cohort;

import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPartSite;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.result.Result;
import org.mekiki.core.api.result.Table;
import org.mekiki.workbench.api.Analyses;
import org.mekiki.workbench.api.PartSelection;
import org.mekiki.workbench.api.TableGrid;

/** Tables of an analysis about a cohort, kept up to date. */
final class GridPane {

	/** Milliseconds; several edits in a row are read once. */
	private static final long PACE = 300;
	private static final int WIDTH = 300;

	private final EditingSession session;
	private final String analysis;
	private final int tables;
	private final IWorkbenchPartSite site;
	private final Composite body;
	private final Composite bar;
	private final Label summary;
	private final Composite place;
	private Map<String, List<String>> values;
	private final TableGrid[] grids;
	private Job reading;

	GridPane(Composite parent, IWorkbenchPartSite site, EditingSession session, String analysis, int tables) {
		this.session = session;
		this.analysis = analysis;
		this.tables = tables;
		this.site = site;
		grids = new TableGrid[tables];
		body = new Composite(parent, SWT.NONE);
		body.setLayout(GridLayoutFactory.fillDefaults().margins(8, 8).spacing(0, 8).create());
		bar = new Composite(body, SWT.NONE);
		bar.setLayout(GridLayoutFactory.fillDefaults().numColumns(1).spacing(10, 0).create());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		summary = new Label(bar, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(WIDTH, SWT.DEFAULT).applyTo(summary);
		place = new Composite(body, SWT.NONE);
		place.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 10).create());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(place);
		button(Messages.asAnalysis, () -> Analyses.open(analysis, values));
	}

	/** Adds a button to the line above the tables. */
	Button button(String text, Runnable action) {
		Button button = new Button(bar, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> action.run());
		GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(button);
		GridLayoutFactory.fillDefaults().numColumns(bar.getChildren().length).spacing(10, 0).applyTo(bar);
		return button;
	}

	Composite control() {
		return body;
	}

	/** The first table; null until it was read. */
	Table table() {
		return grids[0] == null ? null : grids[0].table();
	}

	/** Reads again. */
	void read(Map<String, List<String>> wanted) {
		boolean first = values == null;
		values = wanted;
		if (reading != null) {
			reading.cancel();
		}
		reading = new ResultJob(session.access(), analysis, values, this::show, this::say);
		reading.schedule(first ? 0 : PACE);
	}

	private void show(Result result) {
		if (body.isDisposed()) {
			return;
		}
		say(result.summary().replace("*", "")); //$NON-NLS-1$ //$NON-NLS-2$
		List<Table> found = result.sections().stream().filter(Table.class::isInstance).map(Table.class::cast).limit(tables).toList();
		for (int i = 0; i < found.size(); i++) {
			if (grids[i] == null) {
				grids[i] = new TableGrid(place, found.get(i), site, (PartSelection) site.getSelectionProvider());
				GridDataFactory.fillDefaults().grab(true, true).applyTo(grids[i].control());
			} else {
				grids[i].show(found.get(i));
			}
		}
		body.layout(true, true);
	}

	private void say(String words) {
		if (!body.isDisposed()) {
			summary.setText(words.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			body.layout(true, true);
		}
	}

	void dispose() {
		if (reading != null) {
			reading.cancel();
		}
	}
}
