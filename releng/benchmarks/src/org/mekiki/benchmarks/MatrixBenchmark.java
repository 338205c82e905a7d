package org.mekiki.benchmarks;

import java.util.AbstractMap.SimpleEntry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.mekiki.benchmarks.lists.GeneratedLists;
import org.mekiki.lists.matrix.Matrix;
import org.mekiki.lists.matrix.MatrixRequest;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.ModelFactory;
import org.mekiki.model.lists.Alignment;
import org.mekiki.model.lists.AlignmentState;
import org.mekiki.model.lists.ListItem;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.model.taxonomy.Technology;

/**
 * The matrix of lists against a taxonomy, beside plain streams that count the items of each cell and nothing else. Prints
 * a line for each figure: name, ours, peer, ratio.
 */
public final class MatrixBenchmark implements IApplication {

	private static final int ROUNDS = 15;

	private final KnowledgeModel model = ModelFactory.eINSTANCE.createKnowledgeModel();

	/**
	 * Runs without a framework, with everything on the class path.
	 *
	 * @param arguments
	 *            none
	 */
	public static void main(String[] arguments) {
		new MatrixBenchmark().run();
	}

	@Override
	public Object start(IApplicationContext context) {
		context.applicationRunning();
		run();
		return EXIT_OK;
	}

	@Override
	public void stop() {
		// ends by itself
	}

	private void run() {
		model.setId(UUID.randomUUID().toString());
		new GeneratedLists(model).add();
		MatrixRequest request = MatrixRequest.all("en"); //$NON-NLS-1$
		List<Double> computed = new ArrayList<>();
		List<Double> refreshed = new ArrayList<>();
		List<Double> peer = new ArrayList<>();
		List<Double> lookups = new ArrayList<>();
		for (int round = 0; round < ROUNDS; round++) {
			long before = System.nanoTime();
			Matrix matrix = Matrix.of(model, request);
			computed.add(Double.valueOf(millis(before)));
			before = System.nanoTime();
			check(peer());
			peer.add(Double.valueOf(millis(before)));
			Alignment changed = model.getAlignments().get(round);
			changed.setState(AlignmentState.REJECTED);
			before = System.nanoTime();
			Matrix.of(model, request);
			refreshed.add(Double.valueOf(millis(before)));
			changed.setState(AlignmentState.AGREED);
			before = System.nanoTime();
			check(visit(matrix));
			lookups.add(Double.valueOf(millis(before)));
		}
		String what = GeneratedLists.size() + ", ms (peer: streams that count only)"; //$NON-NLS-1$
		print("matrix computed, " + what, median(computed), median(peer)); //$NON-NLS-1$
		print("matrix again after an edit, " + what, median(refreshed), median(peer)); //$NON-NLS-1$
		print("all cells of it looked up, ms (peer: 16 ms of a frame)", median(lookups), 16); //$NON-NLS-1$
	}

	/** Number of items in each cell, as anybody would write it. */
	private long peer() {
		Map<Technology, Map<TechnologyList, Set<ListItem>>> cells = model.getAlignments().stream()
				.filter(alignment -> alignment.getState() == AlignmentState.AGREED)
				.flatMap(alignment -> Stream.iterate((Technology) alignment.getTarget(), above -> above != null, Technology::getParent)
						.map(above -> new SimpleEntry<>(above, (ListItem) alignment.getSource())))
				.collect(Collectors.groupingBy(SimpleEntry::getKey, Collectors.groupingBy(
						entry -> (TechnologyList) entry.getValue().eContainer(),
						Collectors.mapping(SimpleEntry::getValue, Collectors.toSet()))));
		return cells.values().stream().flatMap(row -> row.values().stream()).mapToLong(Set::size).sum();
	}

	private static long visit(Matrix matrix) {
		long sum = 0;
		for (int row = 0; row < matrix.rows().size(); row++) {
			for (int column = 0; column < matrix.columns().size(); column++) {
				sum += matrix.cell(row, column).count();
			}
		}
		return sum;
	}

	/** The work is of use to somebody, so that it is done at all. */
	private static void check(long sum) {
		if (sum <= 0) {
			throw new IllegalStateException("No item in any cell"); //$NON-NLS-1$
		}
	}

	private static double millis(long before) {
		return (System.nanoTime() - before) / 1e6;
	}

	private static double median(List<Double> times) {
		Collections.sort(times);
		return times.get(times.size() / 2).doubleValue();
	}

	private static void print(String name, double ours, double peer) {
		System.out.println(String.format(Locale.ROOT, "%s | %.1f | %.1f | %.3f", name, Double.valueOf(ours), //$NON-NLS-1$
				Double.valueOf(peer), Double.valueOf(ours / peer)));
	}
}
