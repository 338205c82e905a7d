package org.mekiki.benchmarks.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.mekiki.funding.ui.internal.panel.PanelCanvas;

/**
 * Measures movements of a hand until their pixels are there: all panels that wanted to be painted are, and the window
 * system has answered a question that it gets after them. A movement ends when two frames of the window system passed
 * without anything to paint. The window system paints sixty times a second, and gives movements of a pointer together
 * with the permission to paint; these come from a program at any time, so what they wait is told apart. UI thread.
 */
final class BoardFrames implements AutoCloseable {

	/** Two frames at sixty a second, and a little. */
	private static final long CALM = TimeUnit.MILLISECONDS.toNanos(36);
	private static final long NAP = TimeUnit.MICROSECONDS.toNanos(100);

	private final Display display;
	private final PanelCanvas asked;
	private final Map<PanelCanvas, List<Double>> paints = new LinkedHashMap<>();
	private final Listener painting = event -> begin();
	private final List<Double> handled = new ArrayList<>();
	private final List<Double> waited = new ArrayList<>();
	private final List<Double> frames = new ArrayList<>();
	private long started;
	private long first;
	private boolean painted;

	/** Measures panels; the window system is asked about the first one. */
	BoardFrames(List<PanelCanvas> panels) {
		asked = panels.get(0);
		display = asked.getDisplay();
		display.addFilter(SWT.Paint, painting);
		for (PanelCanvas panel : panels) {
			paints.put(panel, new ArrayList<>());
			panel.addListener(SWT.Paint, event -> painted(panel));
		}
	}

	private void begin() {
		started = System.nanoTime();
		first = first == 0 ? started : first;
	}

	private void painted(PanelCanvas panel) {
		paints.get(panel).add(millis(System.nanoTime() - started));
		painted = true;
	}

	private static Double millis(long nanos) {
		return Double.valueOf(nanos / 1e6);
	}

	/** Forgets what was measured to warm up. */
	void forget() {
		paints.values().forEach(List::clear);
		handled.clear();
		waited.clear();
		frames.clear();
	}

	/** Moves the hand and waits until all is painted; a movement that changes nothing is not counted. */
	void move(Runnable hand) {
		long start = System.nanoTime();
		hand.run();
		long after = System.nanoTime();
		long end = after;
		first = 0;
		while (System.nanoTime() - end < CALM) {
			if (!display.readAndDispatch()) {
				LockSupport.parkNanos(NAP);
			}
			if (painted) {
				painted = false;
				answer();
				end = System.nanoTime();
			}
		}
		if (first != 0) {
			handled.add(millis(after - start));
			waited.add(millis(first - after));
			frames.add(millis(end - first + after - start));
		}
	}

	/** Reads a pixel: the window system gives it after it has done all that it was told before. */
	private void answer() {
		Image pixel = new Image(display, 1, 1);
		GC gc = new GC(asked);
		gc.copyArea(pixel, 0, 0);
		gc.dispose();
		pixel.getImageData();
		pixel.dispose();
	}

	/** Milliseconds from each movement to its pixels, but for what it waited. */
	List<Double> frames() {
		return frames;
	}

	/** Milliseconds that handling each movement took, before anything was painted. */
	List<Double> handled() {
		return handled;
	}

	/** Milliseconds that each movement waited for the permission to paint. */
	List<Double> waited() {
		return waited;
	}

	/** Milliseconds that painting took, each time, by panel. */
	Map<PanelCanvas, List<Double>> paints() {
		return paints;
	}

	@Override
	public void close() {
		display.removeFilter(SWT.Paint, painting);
	}
}
