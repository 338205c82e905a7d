package org.mekiki.workbench.internal.results;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.mekiki.charts.api.ChartRenderer;
import org.mekiki.charts.api.ChartTheme;
import org.mekiki.core.api.access.ModelLease;
import org.mekiki.core.api.chart.Axis;
import org.mekiki.core.api.chart.BarChart;
import org.mekiki.core.api.chart.BarMode;
import org.mekiki.core.api.chart.Caption;
import org.mekiki.core.api.chart.Category;
import org.mekiki.core.api.chart.Datum;
import org.mekiki.core.api.chart.Series;
import org.mekiki.core.api.chart.Unit;
import org.mekiki.core.api.editing.EditingSession;

/**
 * Does beforehand, while the window has nothing else to do, what makes the first analysis of a session take a second
 * longer than the others: reading the fonts of charts and copying the model for reading.
 */
public final class FirstRun extends Job {

	/** Milliseconds after the base has been read: the window comes first. */
	private static final int DELAY = 1_000;
	private static final int WIDTH = 400;
	private static final int HEIGHT = 300;
	/** Letters of all scripts that charts are usually written in. */
	private static final String TEXT = "Quantum 量子センシング 12.3 %"; //$NON-NLS-1$

	private final EditingSession session;
	private final ChartTheme theme = ChartThemes.current();

	private FirstRun(EditingSession session) {
		super("Prepare the first analysis"); //$NON-NLS-1$
		this.session = session;
		setSystem(true);
		setPriority(DECORATE);
	}

	/**
	 * Prepares in the background. UI thread.
	 *
	 * @param session
	 *            a base that has been read
	 */
	public static void prepare(EditingSession session) {
		new FirstRun(session).schedule(DELAY);
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == session.access();
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		draw();
		if (!session.isClosed()) {
			try (ModelLease lease = session.access().lease(monitor)) {
				return Status.OK_STATUS;
			}
		}
		return Status.CANCEL_STATUS;
	}

	private void draw() {
		BarChart chart = new BarChart(Caption.of(TEXT), BarMode.GROUPED, false, TEXT, new Axis(TEXT, Unit.PERCENT),
				List.of(Category.of(TEXT)), List.of(new Series(TEXT, List.of(Datum.of(1, TEXT)))));
		Graphics2D graphics = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB).createGraphics();
		try {
			ChartRenderer.draw(chart, theme, graphics, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
		} finally {
			graphics.dispose();
		}
	}
}
