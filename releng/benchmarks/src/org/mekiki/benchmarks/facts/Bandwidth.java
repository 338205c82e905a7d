package org.mekiki.benchmarks.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** How fast memory can be read: sums of arrays much larger than all caches. */
final class Bandwidth {

	private static final int LONGS = 1 << 25;
	private static final int ROUNDS = 7;

	private Bandwidth() {
	}

	/** Bytes a second that so many threads read together, the best of some rounds. */
	static double measured(int threads) throws Exception {
		long[] array = new long[LONGS];
		java.util.Arrays.fill(array, 1);
		double best = 0;
		long check = 0;
		try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
			for (int round = 0; round < ROUNDS; round++) {
				List<Callable<Long>> parts = new ArrayList<>();
				for (int thread = 0; thread < threads; thread++) {
					int from = (int) ((long) LONGS * thread / threads);
					int to = (int) ((long) LONGS * (thread + 1) / threads);
					parts.add(() -> Long.valueOf(sum(array, from, to)));
				}
				long before = System.nanoTime();
				for (Future<Long> part : executor.invokeAll(parts)) {
					check += part.get().longValue();
				}
				best = Math.max(best, LONGS * (double) Long.BYTES / ((System.nanoTime() - before) / 1e9));
			}
		}
		if (check != (long) LONGS * ROUNDS) {
			throw new IllegalStateException();
		}
		return best;
	}

	private static long sum(long[] array, int from, int to) {
		long sum = 0;
		for (int i = from; i < to; i++) {
			sum += array[i];
		}
		return sum;
	}
}
