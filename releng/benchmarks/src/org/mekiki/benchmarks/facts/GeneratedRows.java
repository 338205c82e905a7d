package org.mekiki.benchmarks.facts;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

import org.mekiki.facts.api.ColumnSpec;
import org.mekiki.facts.api.FactTable;
import org.mekiki.facts.api.FactTables;
import org.mekiki.facts.api.FactsException;
import org.mekiki.facts.api.TableBuilder;

/**
 * Payments made by chance from a seed: four small dimensions, skewed payees, bands of amounts, and amounts over nine
 * powers of ten.
 */
final class GeneratedRows {

	static final List<String> NAMES = List.of("year", "agency", "domain", "trl", "payee", "band", "amount"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
	private static final int DIMENSIONS = 6;
	private static final int PAYEE = 4;
	private static final int BANDS = 40;
	private static final double LARGEST = 21;

	private final int rows;
	private final int[] cardinalities;

	/**
	 * @param rows
	 *            how many
	 * @param cardinalities
	 *            of year, agency, domain, TRL and payee
	 */
	GeneratedRows(int rows, int[] cardinalities) {
		this.rows = rows;
		this.cardinalities = cardinalities;
	}

	/** Takes a row. */
	interface Sink {
		/**
		 * A row.
		 *
		 * @param row
		 *            its values, reused
		 * @throws Exception
		 *             if it cannot be taken
		 */
		void take(long[] row) throws Exception;
	}

	int rows() {
		return rows;
	}

	int cardinality(int dimension) {
		return cardinalities[dimension];
	}

	void each(Sink sink) throws Exception {
		SplittableRandom random = new SplittableRandom(42);
		long[] row = new long[NAMES.size()];
		for (int i = 0; i < rows; i++) {
			for (int dimension = 0; dimension < PAYEE; dimension++) {
				row[dimension] = random.nextInt(cardinalities[dimension]);
			}
			double skew = random.nextDouble();
			row[PAYEE] = (int) (cardinalities[PAYEE] * skew * skew * skew);
			double size = random.nextDouble();
			row[PAYEE + 1] = (int) (size * BANDS);
			row[DIMENSIONS] = (long) Math.exp(size * LARGEST);
			sink.take(row);
		}
	}

	FactTable table() throws Exception {
		TableBuilder builder = FactTables.builder(specs());
		each(row -> add(builder, row));
		return builder.build(null);
	}

	static List<ColumnSpec> specs() {
		return NAMES.stream().map(name -> name.equals("amount") ? ColumnSpec.measure(name) : ColumnSpec.number(name)).toList(); //$NON-NLS-1$
	}

	private static void add(TableBuilder builder, long[] row) throws FactsException {
		for (int column = 0; column < row.length; column++) {
			builder.number(column, row[column]);
		}
		builder.endRow();
	}

	@Override
	public String toString() {
		return Arrays.toString(cardinalities);
	}
}
