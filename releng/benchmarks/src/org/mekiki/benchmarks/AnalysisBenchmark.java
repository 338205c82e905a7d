package org.mekiki.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.mekiki.core.api.analysis.Analysis;
import org.mekiki.core.api.contribution.Contribution;
import org.mekiki.core.api.contribution.Contributions;
import org.mekiki.core.api.contribution.ExtensionPoint;
import org.mekiki.workbench.api.JobFamilies;
import org.mekiki.workbench.api.Sessions;

/**
 * How long people wait for analyses in the window: from choosing one in the menu until its result is painted, and from
 * pressing Cancel until the run is given up. Does nothing unless the system property {@code mekiki.bench.analysis} is set;
 * needs an English window with a base.
 */
public final class AnalysisBenchmark implements IStartup {

	private static final int ROUNDS = 9;
	private static final int PAINT_BUDGET = 300;
	private static final int CANCEL_BUDGET = 200;
	/** An analysis that asks for values first, or has no table or chart, is not measured. Seconds. */
	private static final int PATIENCE = 20;
	private static final String OWN = "org.mekiki.benchmarks."; //$NON-NLS-1$

	private Display display;

	@Override
	public void earlyStartup() {
		if (Boolean.getBoolean("mekiki.bench.analysis")) { //$NON-NLS-1$
			display = PlatformUI.getWorkbench().getDisplay();
			display.asyncExec(this::run);
		}
	}

	private void run() {
		IWorkbench workbench = PlatformUI.getWorkbench();
		try {
			until(() -> Sessions.active() != null && Sessions.active().index().isComplete(), PATIENCE);
			settle();
			for (Contribution<Analysis> analysis : Contributions.platform().of(ExtensionPoint.ANALYSES)) {
				if (!analysis.id().startsWith(OWN)) {
					paint(analysis.label());
				}
			}
			cancel("Benchmark that listens", "cancel to cancelled"); //$NON-NLS-1$ //$NON-NLS-2$
			cancel("Benchmark that does not listen", "cancel to given up, analysis that ignores it"); //$NON-NLS-1$ //$NON-NLS-2$
		} finally {
			Waiting.end = true;
			workbench.close();
		}
	}

	private void paint(String label) {
		List<Double> times = new ArrayList<>();
		for (int round = 0; round < ROUNDS; round++) {
			page().closeAllEditors(false);
			settle();
			boolean[] painted = new boolean[1];
			Listener listener = event -> {
				String kind = event.widget.getClass().getSimpleName();
				if (kind.equals("NatTable") || kind.equals("ChartCanvas")) { //$NON-NLS-1$ //$NON-NLS-2$
					// looked at when the whole frame that this belongs to has been drawn
					painted[0] = true;
				}
			};
			MenuItem item = item(label);
			display.addFilter(SWT.Paint, listener);
			long start = System.nanoTime();
			item.notifyListeners(SWT.Selection, new Event());
			boolean done = until(() -> painted[0], PATIENCE);
			times.add(Double.valueOf((System.nanoTime() - start) / 1e6));
			display.removeFilter(SWT.Paint, listener);
			if (!done) {
				return;
			}
		}
		print("first click to painted result, ms: " + label, times.get(0).doubleValue(), PAINT_BUDGET); //$NON-NLS-1$
		print("click to painted result, ms: " + label, median(times.subList(1, ROUNDS)), PAINT_BUDGET); //$NON-NLS-1$
	}

	private void cancel(String label, String name) {
		List<Double> times = new ArrayList<>();
		for (int round = 0; round < ROUNDS; round++) {
			page().closeAllEditors(false);
			settle();
			Waiting.end = false;
			item(label).notifyListeners(SWT.Selection, new Event());
			if (!until(() -> Waiting.running && cancel() != null, PATIENCE)) {
				return;
			}
			Button button = cancel();
			long start = System.nanoTime();
			button.notifyListeners(SWT.Selection, new Event());
			until(() -> cancel() == null, PATIENCE);
			times.add(Double.valueOf((System.nanoTime() - start) / 1e6));
			Waiting.end = true;
			until(() -> !Waiting.running, PATIENCE);
		}
		print(name + ", ms", median(times), CANCEL_BUDGET); //$NON-NLS-1$
	}

	private static void print(String name, double ours, int budget) {
		System.out.println(String.format(Locale.ROOT, "figure %s (peer: budget) | %.0f | %d | %.2f", name, //$NON-NLS-1$
				Double.valueOf(ours), Integer.valueOf(budget), Double.valueOf(ours / budget)));
	}

	private static double median(List<Double> times) {
		List<Double> sorted = new ArrayList<>(times);
		Collections.sort(sorted);
		return sorted.get(sorted.size() / 2).doubleValue();
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	private static Shell shell() {
		return page().getWorkbenchWindow().getShell();
	}

	/** The button that cancels; null while nothing runs. */
	private static Button cancel() {
		return button(shell());
	}

	private static Button button(Control control) {
		if (control instanceof Button button && button.getText().equals("Cancel") && button.isVisible()) { //$NON-NLS-1$
			return button;
		}
		if (control instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				Button found = button(child);
				if (found != null) {
					return found;
				}
			}
		}
		return null;
	}

	/** An entry of the menu Analyses, which is filled as it opens. */
	private static MenuItem item(String label) {
		MenuItem analyses = Arrays.stream(shell().getMenuBar().getItems())
				.filter(item -> item.getText().replace("&", "").equals("Analyses")).findFirst().orElseThrow(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		MenuItem found = find(analyses.getMenu(), label);
		if (found == null) {
			throw new IllegalStateException("no analysis " + label + " in the menu"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return found;
	}

	private static MenuItem find(Menu menu, String label) {
		menu.notifyListeners(SWT.Show, new Event());
		for (MenuItem item : menu.getItems()) {
			MenuItem found = item.getMenu() != null ? find(item.getMenu(), label)
					: item.getText().strip().equals(label.replace("&", "&&")) ? item : null; //$NON-NLS-1$ //$NON-NLS-2$
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	private boolean until(BooleanSupplier condition, int seconds) {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
		// so that nobody sleeps over the end
		boolean[] late = new boolean[1];
		display.timerExec((int) TimeUnit.SECONDS.toMillis(seconds), () -> late[0] = true);
		while (!condition.getAsBoolean()) {
			if (late[0] || System.nanoTime() > end) {
				return false;
			}
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
		return true;
	}

	private void settle() {
		until(() -> Job.getJobManager().find(JobFamilies.VIEW).length == 0
				&& Job.getJobManager().find(JobFamilies.SCAN).length == 0, PATIENCE);
		while (display.readAndDispatch()) {
			// until there is nothing left
		}
	}
}
