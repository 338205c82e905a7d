package org.mekiki.benchmarks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.mekiki.funding.api.Optimum;
import org.mekiki.funding.api.Reallocation;
import org.mekiki.funding.api.Reallocation.Limit;
import org.mekiki.funding.api.Reallocation.Place;
import org.mekiki.funding.api.Sliders;

/** A budget divided anew: optimiser and slider, beside the budget of time. Prints a line for each figure. */
public final class WhatIfBenchmark implements IApplication {

	private static final int PROJECTS = 500;
	private static final int YEARS = 5;
	private static final int AGENCIES = 40;
	private static final int DOMAINS = 20;
	private static final int ROUNDS = 5;
	private static final int MOVES = 200;
	private static final double MILLIS = 1_000_000.0;

	/**
	 * Runs without a framework, with everything on the class path.
	 *
	 * @param arguments
	 *            none
	 */
	public static void main(String[] arguments) {
		new WhatIfBenchmark().run();
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
		double first = 0;
		double slowest = 0;
		double gap = 0;
		int same = 0;
		List<Double> moves = new ArrayList<>();
		for (int round = 0; round < ROUNDS; round++) {
			Reallocation question = question(round);
			long before = System.nanoTime();
			Optimum best = Optimum.of(question).orElseThrow();
			double millis = (System.nanoTime() - before) / MILLIS;
			first = round == 0 ? millis : first;
			slowest = Math.max(slowest, millis);
			gap = Math.max(gap, best.gap().doubleValue());
			same += Arrays.equals(best.amounts(), Optimum.of(question).orElseThrow().amounts()) && question.broken(best.amounts()).isEmpty()
					? 1
					: 0;
			int[] years = IntStream.range(0, PROJECTS * YEARS).map(place -> place % YEARS).toArray();
			Sliders sliders = new Sliders(question, best.amounts(), years);
			Random random = new Random(round);
			for (int move = 0; move < MOVES; move++) {
				int place = random.nextInt(PROJECTS * YEARS);
				long wanted = random.nextLong(question.places().get(place).most() + 1);
				before = System.nanoTime();
				sliders.move(place, wanted);
				question.broken(sliders.amounts());
				moves.add(Double.valueOf((System.nanoTime() - before) / MILLIS));
			}
		}
		moves.sort(null);
		line("whatif, 500 projects x 5 years, first run, ms (peer: 2000)", first, 2000); //$NON-NLS-1$
		line("whatif, slowest of five budgets, ms (peer: 2000)", slowest, 2000); //$NON-NLS-1$
		line("whatif, gap, percent (peer: 0.1)", gap * 100, 0.1); //$NON-NLS-1$
		line("whatif, same bits again and all limits met, budgets (peer: all)", same, ROUNDS); //$NON-NLS-1$
		line("whatif, slider with limits, p95, ms (peer: 100)", moves.get(moves.size() * 95 / 100).doubleValue(), 100); //$NON-NLS-1$
	}

	private static void line(String name, double ours, double peer) {
		System.out.println(String.format(Locale.ROOT, "%s | %.4f | %.1f | %.4f", name, Double.valueOf(ours), Double.valueOf(peer), //$NON-NLS-1$
				Double.valueOf(ours / peer)));
	}

	private static Reallocation question(int seed) {
		Random random = new Random(seed);
		List<Place> places = new ArrayList<>();
		for (int i = 0; i < PROJECTS * YEARS; i++) {
			long actual = 1_000_000L + random.nextLong(10_000_000_000L);
			places.add(new Place("p" + i, actual, actual * 7 / 10, actual * 13 / 10, BigDecimal.valueOf(random.nextInt(1001), 3))); //$NON-NLS-1$
		}
		List<Limit> limits = new ArrayList<>();
		for (int year = 0; year < YEARS; year++) {
			int at = year;
			limits.add(limit(places, "year " + year, place -> place % YEARS == at, 100, 100)); //$NON-NLS-1$
		}
		for (int agency = 0; agency < AGENCIES; agency++) {
			int at = agency;
			limits.add(limit(places, "agency " + agency, place -> place / YEARS % AGENCIES == at, 90, 110)); //$NON-NLS-1$
		}
		for (int domain = 0; domain < DOMAINS; domain++) {
			int at = domain;
			limits.add(limit(places, "domain " + domain, place -> place / YEARS * 7 % DOMAINS == at, 80, 120)); //$NON-NLS-1$
		}
		List<Integer> all = IntStream.range(0, places.size()).boxed().toList();
		List<BigDecimal> risks = all.stream().map(place -> BigDecimal.valueOf(random.nextInt(1001), 3)).toList();
		BigDecimal now = new Limit("risk", all, risks, null, null).value(places.stream().mapToLong(Place::actual).toArray()); //$NON-NLS-1$
		limits.add(new Limit("risk", all, risks, null, now)); //$NON-NLS-1$
		return new Reallocation(places, limits);
	}

	private static Limit limit(List<Place> places, String name, IntPredicate in, int least, int most) {
		List<Integer> members = IntStream.range(0, places.size()).filter(in).boxed().toList();
		long sum = members.stream().mapToLong(place -> places.get(place.intValue()).actual()).sum();
		return Limit.sum(name, members, Long.valueOf(Math.multiplyExact(sum, (long) least) / 100),
				Long.valueOf(Math.multiplyExact(sum, (long) most) / 100));
	}
}
