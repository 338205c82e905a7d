package org.mekiki.facts.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.mekiki.facts.api.ColumnSpec;
import org.mekiki.facts.api.FactTable;
import org.mekiki.facts.api.FactTables;
import org.mekiki.facts.api.FactsException;
import org.mekiki.facts.api.TableBuilder;

/** Rows of money as they might come from a ministry, made by chance from a seed. */
final class RandomRows {

	static final List<ColumnSpec> COLUMNS = List.of(ColumnSpec.number("year"), ColumnSpec.text("agency"),
			ColumnSpec.text("domain"), ColumnSpec.number("trl"), ColumnSpec.text("payee"), ColumnSpec.measure("amount"),
			ColumnSpec.measure("id"));
	static final List<String> DIMENSIONS = List.of("year", "agency", "domain", "trl", "payee");

	/** Sizes of dimensions, how often something is missing, and how large amounts are. */
	record Shape(int rows, int years, int agencies, int domains, int levels, int payees, double missing, long most) {
	}

	private final Random random;
	private final Shape shape;
	private final List<Object[]> rows = new ArrayList<>();

	RandomRows(long seed, Shape shape) {
		random = new Random(seed);
		this.shape = shape;
		for (int i = 0; i < shape.rows(); i++) {
			rows.add(row(i));
		}
	}

	Object[] row(long id) {
		double skew = random.nextDouble();
		return new Object[] { perhaps(Long.valueOf(2010 + random.nextInt(shape.years()))),
				perhaps("庁" + random.nextInt(shape.agencies())), perhaps("d" + random.nextInt(shape.domains())),
				perhaps(Long.valueOf(1 + random.nextInt(shape.levels()))),
				perhaps("p" + (int) (shape.payees() * skew * skew * skew)), perhaps(Long.valueOf(amount())), Long.valueOf(id) };
	}

	private long amount() {
		long amount = random.nextLong(shape.most());
		return random.nextInt(20) == 0 ? -amount : random.nextInt(50) == 0 ? 0 : amount;
	}

	private Object perhaps(Object value) {
		return random.nextDouble() < shape.missing() ? null : value;
	}

	List<Object[]> rows() {
		return rows;
	}

	static FactTable table(List<Object[]> rows) throws FactsException {
		return table(COLUMNS, rows);
	}

	static FactTable table(List<ColumnSpec> columns, List<Object[]> rows) throws FactsException {
		TableBuilder builder = FactTables.builder(columns);
		for (Object[] row : rows) {
			for (int column = 0; column < row.length; column++) {
				builder.value(column, row[column]);
			}
			builder.endRow();
		}
		return builder.build(null);
	}
}
