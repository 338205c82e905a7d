package org.mekiki.benchmarks.facts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.mekiki.facts.api.Brush;
import org.mekiki.facts.api.FactEngine;
import org.mekiki.facts.api.FactSnapshots;
import org.mekiki.facts.api.FactTable;
import org.mekiki.facts.api.FactTables;
import org.mekiki.facts.api.Filter;
import org.mekiki.facts.api.LinkedView;
import org.mekiki.facts.api.LinkedViews;

/**
 * Columns beside databases with the same rows. Prints a line for each figure: name, ours, peer, ratio. Runs without a
 * framework, with the drivers of the peers on the class path.
 */
public final class FactsBenchmark {

	private static final int ROUNDS = 15;
	private static final int MOVES = 2_000;

	private final GeneratedRows rows;
	private final int threads;
	private final List<String> peers;
	private final Path folder;

	private FactsBenchmark(GeneratedRows rows, int threads, List<String> peers, Path folder) {
		this.rows = rows;
		this.threads = threads;
		this.peers = peers;
		this.folder = folder;
	}

	/**
	 * Measures.
	 *
	 * @param arguments
	 *            rows, threads, cardinalities of year, agency, domain, TRL and payee with commas, peers with commas
	 * @throws Exception
	 *             if something fails
	 */
	public static void main(String[] arguments) throws Exception {
		GeneratedRows rows = new GeneratedRows(Integer.parseInt(arguments[0]),
				Arrays.stream(arguments[2].split(",")).mapToInt(Integer::parseInt).toArray()); //$NON-NLS-1$
		Path folder = Files.createTempDirectory("facts"); //$NON-NLS-1$
		System.setProperty("derby.stream.error.file", folder.resolve("derby.log").toString()); //$NON-NLS-1$ //$NON-NLS-2$
		try {
			List<String> peers = arguments.length < 4 ? List.of() : List.of(arguments[3].split(",")); //$NON-NLS-1$
			new FactsBenchmark(rows, Integer.parseInt(arguments[1]), peers, folder).run();
		} finally {
			try (Stream<Path> files = Files.walk(folder)) {
				for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(file);
				}
			}
		}
	}

	private void run() throws Exception {
		long empty = heap();
		FactTable table = rows.table();
		double perRow = (heap() - empty) / (double) rows.rows();
		figure("heap, bytes a row (peer: budget)", perRow, 24); //$NON-NLS-1$
		try (FactEngine engine = new FactEngine(threads)) {
			queries(engine, table);
		}
		brush(table);
		snapshot(table);
	}

	private static long heap() {
		for (int i = 0; i < 3; i++) {
			System.gc();
		}
		return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
	}

	private List<BenchQuery> questions() {
		int years = rows.cardinality(0);
		int domains = rows.cardinality(2);
		LinkedHashSet<Long> some = new LinkedHashSet<>();
		List<String> words = new ArrayList<>();
		for (long domain = 0; domain < domains; domain += 3) {
			some.add(Long.valueOf(domain));
			words.add(Long.toString(domain));
		}
		List<Filter> filters = List.of(new Filter.Between("year", Integer.valueOf(years / 4), Integer.valueOf(years * 3 / 4)), //$NON-NLS-1$
				new Filter.In("domain", some)); //$NON-NLS-1$
		String where = "WHERE year_ BETWEEN " + years / 4 + " AND " + years * 3 / 4 + " AND domain_ IN (" //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				+ String.join(",", words) + ")"; //$NON-NLS-1$ //$NON-NLS-2$
		return List.of(new BenchQuery("one dimension", List.of("agency"), List.of(), "", 0), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				new BenchQuery("four dimensions", List.of("year", "agency", "domain", "trl"), List.of(), "", 0), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
				new BenchQuery("filtered", List.of("year", "agency"), filters, where, 0), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				new BenchQuery("top payees", List.of("payee"), List.of(), "", 20)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private void queries(FactEngine engine, FactTable table) throws Exception {
		double[] ours = new double[questions().size()];
		for (int i = 0; i < ours.length; i++) {
			BenchQuery question = questions().get(i);
			ours[i] = median(ROUNDS, () -> Double.valueOf(timed(() -> question.ask(engine, table))));
		}
		long touched = 0;
		for (String column : List.of("year", "agency", "domain", "trl")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			touched += table.dimension(column).bytes();
		}
		touched += table.measure("amount").bytes(); //$NON-NLS-1$
		figure("four dimensions, ms (peer: reading as many bytes)", ours[1] * 1e3, //$NON-NLS-1$
				touched / Bandwidth.measured(threads) * 1e3);
		for (String name : peers) {
			try (SqlPeer peer = new SqlPeer(name, folder, threads)) {
				peer.fill(rows, folder);
				for (int i = 0; i < ours.length; i++) {
					BenchQuery question = questions().get(i);
					double theirs = median(name.equals("duckdb") ? ROUNDS : 1, () -> Double.valueOf(peer.seconds(question))); //$NON-NLS-1$
					boolean same = question.digest(question.ask(engine, table)).equals(peer.digest(question));
					if (!same) {
						throw new IllegalStateException(name + ": " + question); //$NON-NLS-1$
					}
					figure(question.name() + ", ms (peer: " + peer + ", same groups)", ours[i] * 1e3, theirs * 1e3); //$NON-NLS-1$ //$NON-NLS-2$
				}
				load(peer, table);
			}
		}
	}

	private void load(SqlPeer peer, FactTable table) throws Exception {
		if (peer.name().equals("derby")) { //$NON-NLS-1$
			double seconds = timed(() -> {
				FactTable read = FactTables.load(peer.connection(),
						"SELECT year_, agency, domain_, trl, payee, band, amount FROM t", GeneratedRows.specs(), null); //$NON-NLS-1$
				if (!read.fingerprint().equals(table.fingerprint())) {
					throw new IllegalStateException();
				}
				return read;
			});
			figure("columns from Derby, s (peer: budget for ten million rows)", seconds, 15); //$NON-NLS-1$
		}
	}

	/** Eight views, three of them with something chosen, and a hand that moves at random. */
	private void brush(FactTable table) throws Exception {
		List<LinkedView> views = List.of(LinkedView.of("year"), LinkedView.of("agency"), LinkedView.of("domain"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				LinkedView.of("trl"), LinkedView.of("band"), LinkedView.of("payee"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				new LinkedView("map", List.of("year", "domain")), new LinkedView("levels", List.of("domain", "trl"))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
		try (LinkedViews linked = new LinkedViews(table, views, "amount", threads)) { //$NON-NLS-1$
			double open = median(ROUNDS, () -> Double.valueOf(timed(() -> linked.activate(0, null))));
			figure("activate a view, nothing chosen, ms (peer: budget)", open * 1e3, 100); //$NON-NLS-1$
			for (int view : new int[] { 2, 3, 4 }) {
				BitSet chosen = new BitSet();
				chosen.set(linked.bins(view) / 4, Math.max(linked.bins(view) / 4 + 1, linked.bins(view) * 3 / 4));
				linked.choose(view, chosen);
			}
			double change = median(ROUNDS, () -> Double.valueOf(timed(() -> linked.activate(1, null))));
			figure("activate a view, three others filtered, ms (peer: budget)", change * 1e3, 100); //$NON-NLS-1$
			Brush brush = linked.activate(1, null);
			Random random = new Random(1);
			double[] times = new double[MOVES];
			for (int warm = 0; warm < 2; warm++) {
				for (int move = 0; move < MOVES; move++) {
					int from = random.nextInt(linked.bins(1));
					int to = from + 1 + random.nextInt(linked.bins(1) - from);
					times[move] = timed(() -> brush.move(from, to));
				}
			}
			Arrays.sort(times);
			figure("move the brush over 8 views, p95, ms (peer: budget)", times[MOVES * 95 / 100] * 1e3, 1); //$NON-NLS-1$
		}
	}

	private void snapshot(FactTable table) throws Exception {
		Path file = folder.resolve("facts.columns"); //$NON-NLS-1$
		double write = timed(() -> {
			FactSnapshots.write(table, "1", file, null); //$NON-NLS-1$
			return file;
		});
		double open = median(5, () -> Double.valueOf(timed(() -> FactSnapshots.read(file, "1", null)))); //$NON-NLS-1$
		figure("open a snapshot, ms (peer: budget)", open * 1e3, 1000); //$NON-NLS-1$
		figure("write a snapshot, ms (peer: opening it)", write * 1e3, open * 1e3); //$NON-NLS-1$
	}

	private static double timed(Callable<?> work) throws Exception {
		long before = System.nanoTime();
		if (work.call() == null) {
			throw new IllegalStateException();
		}
		return (System.nanoTime() - before) / 1e9;
	}

	private static double median(int times, Callable<Double> work) throws Exception {
		double[] results = new double[times];
		// the first half warms up
		for (int i = times == 1 ? 0 : -times; i < times; i++) {
			double result = work.call().doubleValue();
			if (i >= 0) {
				results[i] = result;
			}
		}
		Arrays.sort(results);
		return results[times / 2];
	}

	private void figure(String name, double ours, double peer) {
		System.out.println(String.format(Locale.ROOT, "%s %,d rows, %d threads: %s | %.3f | %.3f | %.3f", rows, //$NON-NLS-1$
				Integer.valueOf(rows.rows()), Integer.valueOf(threads), name, Double.valueOf(ours), Double.valueOf(peer),
				Double.valueOf(ours / peer)));
	}
}
