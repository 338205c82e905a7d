package org.mekiki.funding.api;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mekiki.core.api.result.Money;
import org.mekiki.core.api.result.SourceRef;
import org.mekiki.core.api.result.Trail;
import org.mekiki.core.api.text.Texts;
import org.mekiki.facts.api.Aggregate;
import org.mekiki.facts.api.FactEngine;
import org.mekiki.facts.api.FactTable;
import org.mekiki.facts.api.Filter;
import org.mekiki.facts.api.GroupQuery;
import org.mekiki.facts.api.Groups;
import org.mekiki.facts.api.RowSet;
import org.mekiki.funding.internal.money.Counted;

/**
 * Money that adds up: one measure, one currency, nominal, each yen once. The money of a line that is tagged with several
 * technologies is a row for each of them, so that any sum of rows is exact. Never changes; may be used by many threads.
 *
 * @since 0.1
 * @noextend
 */
public final class MoneySlice {

	/** Column of the amounts, in minor units. */
	public static final String AMOUNT = "amount"; //$NON-NLS-1$
	/** Column that tells what a row comes from; rows of the same line have the same. */
	public static final String ORIGIN = "origin"; //$NON-NLS-1$

	private static final int MOST_INPUTS = 30;

	private final FundingFacts facts;
	private final MoneyScope scope;
	private final FactTable table;
	private final List<Counted> origins;
	private final List<UncountedMoney> uncounted;

	MoneySlice(FundingFacts facts, MoneyScope scope, FactTable table, List<Counted> origins, List<UncountedMoney> uncounted) {
		this.facts = facts;
		this.scope = scope;
		this.table = table;
		this.origins = List.copyOf(origins);
		this.uncounted = List.copyOf(uncounted);
	}

	/**
	 * The money that this was taken from.
	 *
	 * @return knows names and links of values
	 */
	public FundingFacts facts() {
		return facts;
	}

	/**
	 * Which money this is.
	 *
	 * @return the scope that was asked for
	 */
	public MoneyScope scope() {
		return scope;
	}

	/**
	 * The rows: a column for each {@link FundingDimension}, {@link #AMOUNT} and {@link #ORIGIN}.
	 *
	 * @return for grouping, filtering and linked views
	 */
	public FactTable table() {
		return table;
	}

	/**
	 * Amounts of the scope that are in no sum.
	 *
	 * @return with the reason of each
	 */
	public List<UncountedMoney> uncounted() {
		return uncounted;
	}

	/**
	 * An amount of this kind of money.
	 *
	 * @param minor
	 *            in minor units
	 * @return with measure, currency and prices
	 */
	public FundingAmount amount(long minor) {
		return FundingAmount.of(minor, scope.currency(), scope.measure());
	}

	/**
	 * The sum of all rows.
	 *
	 * @return zero if there are none
	 */
	public FundingAmount total() {
		return total(List.of());
	}

	/**
	 * The sum of some rows.
	 *
	 * @param filters
	 *            conditions that all must be true
	 * @return zero if there are none
	 * @throws ArithmeticException
	 *             if the sum exceeds 64 bits
	 */
	public FundingAmount total(List<Filter> filters) {
		return sums(List.of(), filters, null).stream().findFirst().map(MoneySum::amount).orElseGet(() -> amount(0));
	}

	/**
	 * Divides the money.
	 *
	 * @param dimensions
	 *            by what, the outermost first
	 * @param filters
	 *            conditions that all must be true
	 * @param monitor
	 *            may be null
	 * @return groups that have rows, in ascending order of their keys, what is not stated last
	 * @throws ArithmeticException
	 *             if a sum exceeds 64 bits
	 */
	public List<MoneySum> sums(List<FundingDimension> dimensions, List<Filter> filters, IProgressMonitor monitor) {
		GroupQuery query = new GroupQuery(FundingDimension.ids(dimensions), List.of(new Aggregate.Sum(AMOUNT)), filters);
		List<MoneySum> sums = new ArrayList<>();
		try (FactEngine engine = new FactEngine(1)) {
			Groups groups = engine.group(table, query, monitor);
			for (int group = 0; group < groups.size(); group++) {
				List<Object> keys = new ArrayList<>();
				for (int i = 0; i < dimensions.size(); i++) {
					keys.add(groups.key(group, i));
				}
				sums.add(new MoneySum(keys, amount(((BigInteger) groups.value(group, 0)).longValueExact())));
			}
		}
		return sums;
	}

	/**
	 * Rows that meet conditions.
	 *
	 * @param filters
	 *            conditions that all must be true
	 * @param monitor
	 *            may be null
	 * @return the rows
	 */
	public RowSet rows(List<Filter> filters, IProgressMonitor monitor) {
		try (FactEngine engine = new FactEngine(1)) {
			return engine.select(table, filters, monitor);
		}
	}

	/**
	 * Whether money is divided equally among technologies because no source says how it is divided.
	 *
	 * @return true if at least one amount is
	 */
	public boolean hasEqualShares() {
		return origins.stream().anyMatch(origin -> origin.line().tags().equal() && origin.line().tags().technologies().size() > 1);
	}

	/**
	 * Documents and files that state the money.
	 *
	 * @return their titles, each once, sorted
	 */
	public List<String> sourceTitles() {
		return origins.stream().flatMap(origin -> origin.line().sources().stream()).map(SourceRef::title).distinct().sorted()
				.toList();
	}

	/**
	 * Where a row comes from.
	 *
	 * @param row
	 *            number of a row of the table
	 * @return its amount and its source
	 */
	public FundingRow row(int row) {
		Counted counted = origins.get((int) table.measure(ORIGIN).number(row));
		return new FundingRow(table.measure(AMOUNT).number(row), counted.line().amount(), counted.line().what(),
				counted.line().printed(), counted.line().sources(), counted.line().stage(), counted.rest());
	}

	/**
	 * Explains a sum of rows, down to where each amount is said.
	 *
	 * @param what
	 *            what the sum is, in a few words
	 * @param filters
	 *            which rows
	 * @return the largest amounts one by one and the others together, so that they add up to the sum
	 */
	public Trail trail(String what, List<Filter> filters) {
		RowSet rows = rows(filters, null);
		long[] sums = new long[origins.size()];
		List<Integer> lines = new ArrayList<>();
		for (int row = rows.next(0); row >= 0; row = rows.next(row + 1)) {
			int origin = (int) table.measure(ORIGIN).number(row);
			if (lines.isEmpty() || lines.getLast().intValue() != origin) {
				lines.add(Integer.valueOf(origin));
			}
			sums[origin] = Math.addExact(sums[origin], table.measure(AMOUNT).number(row));
		}
		lines = new ArrayList<>(lines.stream().distinct().toList());
		lines.sort(Comparator.comparingLong(line -> -Math.abs(sums[line.intValue()])));
		List<Trail> inputs = new ArrayList<>();
		long total = 0;
		long others = 0;
		for (int i = 0; i < lines.size(); i++) {
			int origin = lines.get(i).intValue();
			total = Math.addExact(total, sums[origin]);
			if (i < MOST_INPUTS) {
				inputs.add(trail(origins.get(origin), sums[origin]));
			} else {
				others = Math.addExact(others, sums[origin]);
			}
		}
		Texts texts = Texts.of(MoneySlice.class, facts.locale());
		if (lines.size() > MOST_INPUTS) {
			inputs.add(Trail.of(texts.get("trail.others", Integer.valueOf(lines.size() - MOST_INPUTS), exact(others)))); //$NON-NLS-1$
		}
		return Trail.of(texts.get("trail.sum", what, exact(total), Integer.valueOf(lines.size())), inputs); //$NON-NLS-1$
	}

	private Trail trail(Counted counted, long part) {
		Texts texts = Texts.of(MoneySlice.class, facts.locale());
		String stage = FundingWords.of(facts.locale()).stage(counted.line().stage());
		String words = texts.get("trail.line", exact(counted.line().amount()), stage, counted.line().what().label(), //$NON-NLS-1$
				counted.line().year() == null ? facts.label(FundingDimension.YEAR, null)
						: texts.get("trail.year", counted.line().year().toString())); //$NON-NLS-1$
		if (counted.rest()) {
			words = texts.get("trail.rest", exact(counted.amount()), words); //$NON-NLS-1$
		}
		if (part != counted.amount()) {
			words = texts.get("trail.part", exact(part), words); //$NON-NLS-1$
		}
		return new Trail(words, counted.line().what(), counted.line().sources(), List.of());
	}

	private String exact(long minor) {
		return FundingWords.of(facts.locale()).exact(new Money(minor, scope.currency()));
	}
}
