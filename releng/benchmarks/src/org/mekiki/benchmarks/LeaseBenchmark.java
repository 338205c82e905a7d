package org.mekiki.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.mekiki.core.api.access.ModelLease;
import org.mekiki.core.api.editing.ModelThread;
import org.mekiki.core.internal.access.SessionAccess;
import org.mekiki.core.internal.editing.EditRecorder;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.ModelFactory;
import org.mekiki.model.runtime.ModelResource;
import org.mekiki.model.taxonomy.Technology;

/**
 * Lending the model to background work, beside EMF copying the same objects while everybody waits. Prints a line for
 * each figure: name, ours, peer, ratio.
 */
public final class LeaseBenchmark implements IApplication {

	private static final int SMALL = 1_000;
	private static final int MEDIUM = 10_000;
	private static final int LARGE = 100_000;
	private static final int ROUNDS = 11;
	/** Longest time that the model's thread may be held at once, in milliseconds. */
	private static final double SLICE_BUDGET = 50;

	/**
	 * Runs without a framework, with everything on the class path.
	 *
	 * @param arguments
	 *            sizes to use, in objects; none for 1,000, 10,000 and 100,000
	 */
	public static void main(String[] arguments) {
		run(arguments.length > 0 ? Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray()
				: new int[] { SMALL, MEDIUM, LARGE });
	}

	@Override
	public Object start(IApplicationContext context) {
		context.applicationRunning();
		run(SMALL, MEDIUM, LARGE);
		return EXIT_OK;
	}

	@Override
	public void stop() {
		// ends by itself
	}

	private static void run(int... sizes) {
		// warm
		new Measurement(SMALL).run();
		for (int size : sizes) {
			new Measurement(size).run().print();
		}
	}

	/** The thread of the model, and the longest time that it had to work at a stretch. */
	private static final class Held implements ModelThread {

		private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
		private final ExecutorService thread = Executors
				.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
		private double longest;

		@Override
		public <T> T call(Supplier<T> action) {
			FutureTask<T> task = new FutureTask<>(() -> {
				long before = clock.getCurrentThreadCpuTime();
				T result = action.get();
				longest = Math.max(longest, (clock.getCurrentThreadCpuTime() - before) / 1e6);
				return result;
			});
			thread.execute(task);
			try {
				return task.get();
			} catch (InterruptedException | ExecutionException failure) {
				throw new IllegalStateException(failure);
			}
		}

		@Override
		public void post(Runnable action) {
			thread.execute(action);
		}
	}

	/** Leases of a model of one size. */
	private static final class Measurement {

		private final int size;
		private final ModelResource live = new ModelResource(URI.createURI("bench:lease")); //$NON-NLS-1$
		private final KnowledgeModel model = ModelFactory.eINSTANCE.createKnowledgeModel();
		private final Held thread = new Held();
		private final EditRecorder recorder;
		private final List<Double> whole = new ArrayList<>();
		private final List<Double> held = new ArrayList<>();
		private final List<Double> again = new ArrayList<>();
		private final List<Double> peer = new ArrayList<>();

		Measurement(int size) {
			this.size = size;
			new SampleTree(model).grow(size);
			live.getContents().add(model);
			recorder = new EditRecorder(live);
		}

		Measurement run() {
			for (int round = 0; round < ROUNDS; round++) {
				SessionAccess access = new SessionAccess(live, thread);
				System.gc();
				thread.longest = 0;
				whole.add(Double.valueOf(lease(access)));
				held.add(Double.valueOf(thread.longest));
				edit(access, round);
				again.add(Double.valueOf(lease(access)));
				access.close();
				System.gc();
				long before = System.nanoTime();
				EcoreUtil.copy(model);
				peer.add(Double.valueOf(millis(before)));
			}
			return this;
		}

		private static double lease(SessionAccess access) {
			long before = System.nanoTime();
			try (ModelLease lease = access.lease(null)) {
				double time = millis(before);
				if (lease.model() == null) {
					throw new IllegalStateException();
				}
				return time;
			}
		}

		private void edit(SessionAccess access, int round) {
			List<Technology> leaves = SampleTree.leaves(model);
			Technology technology = leaves.get((int) (round * 7_919L % leaves.size()));
			access.changed(recorder.execute("edit", //$NON-NLS-1$
					() -> technology.getLabels().get(0).setValue("Edited " + round))); //$NON-NLS-1$
		}

		void print() {
			String objects = String.format(Locale.ROOT, "%,d objects", Integer.valueOf(size)); //$NON-NLS-1$
			figure("first lease of " + objects + ", ms (peer: EcoreUtil.copy)", median(whole), median(peer)); //$NON-NLS-1$ //$NON-NLS-2$
			figure("lease of " + objects + " after one edit, ms (peer: first lease)", median(again), median(whole)); //$NON-NLS-1$ //$NON-NLS-2$
			figure("longest work of the model's thread at a stretch,  " + objects + ", ms (peer: budget)", //$NON-NLS-1$ //$NON-NLS-2$
					held.stream().mapToDouble(Double::doubleValue).max().orElseThrow(), SLICE_BUDGET);
		}
	}

	private static double millis(long since) {
		return (System.nanoTime() - since) / 1e6;
	}

	private static double median(List<Double> values) {
		return values.stream().sorted().toList().get(values.size() / 2).doubleValue();
	}

	private static void figure(String name, double ours, double peer) {
		System.out.println(String.format(Locale.ROOT, "%s | %.2f | %.2f | %.2f", name, Double.valueOf(ours), //$NON-NLS-1$
				Double.valueOf(peer), Double.valueOf(ours / peer)));
	}
}
