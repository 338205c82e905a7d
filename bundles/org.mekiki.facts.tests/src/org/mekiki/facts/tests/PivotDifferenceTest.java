package org.mekiki.facts.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mekiki.facts.api.FactEngine;
import org.mekiki.facts.api.FactTable;
import org.mekiki.facts.api.FactTables;
import org.mekiki.facts.api.GroupQuery;
import org.mekiki.facts.api.Groups;

/** Ten thousand pivots made by chance: the columns say exactly what the database says. */
class PivotDifferenceTest {

	private static final int PIVOTS = 10_000;
	private static final List<RandomRows.Shape> SHAPES = List.of(
			// nothing, one row, one value in every column, nothing but gaps
			new RandomRows.Shape(0, 1, 1, 1, 1, 1, 0, 10), new RandomRows.Shape(1, 3, 3, 3, 3, 3, 0.2, 1000),
			new RandomRows.Shape(50, 1, 1, 1, 1, 1, 0, 2), new RandomRows.Shape(20, 5, 5, 5, 5, 5, 1, 1000),
			// small ones, with gaps and without
			new RandomRows.Shape(120, 4, 6, 5, 3, 30, 0.1, 1_000_000), new RandomRows.Shape(200, 12, 10, 20, 9, 80, 0, 1_000_000_000_000L),
			// sums leave 64 bits
			new RandomRows.Shape(300, 3, 4, 3, 2, 10, 0.05, Long.MAX_VALUE),
			// middle: more values than fit into a byte, more combinations than can be counted one by one
			new RandomRows.Shape(2000, 12, 40, 20, 9, 700, 0.03, 5_000_000_000L));

	@TempDir
	Path logs;

	@Test
	void equalToTheDatabase() throws Exception {
		Random random = new Random(20261121);
		try (DerbyRows derby = new DerbyRows(logs); FactEngine one = new FactEngine(1); FactEngine three = new FactEngine(3)) {
			List<FactTable> tables = new ArrayList<>();
			List<List<Object[]>> rows = new ArrayList<>();
			for (int i = 0; i < SHAPES.size(); i++) {
				rows.add(new RandomRows(i, SHAPES.get(i)).rows());
				derby.create("t" + i, rows.get(i));
				tables.add(FactTables.load(derby.connection(), DerbyRows.QUERY + "t" + i, RandomRows.COLUMNS, null));
				assertEquals(RandomRows.table(rows.get(i)).fingerprint(), tables.get(i).fingerprint());
			}
			for (int pivot = 0; pivot < PIVOTS; pivot++) {
				int table = pivot % 25 == 0 ? SHAPES.size() - 1 : random.nextInt(SHAPES.size() - 1);
				RandomPivot made = new RandomPivot(random, rows.get(table));
				String sql = made.sql("t" + table);
				Groups groups = (random.nextBoolean() ? one : three).group(tables.get(table), made.query(), null);
				assertEquals(asked(derby, sql, made.query()), found(groups), () -> sql + '\n' + made.query());
			}
		}
	}

	private static Map<List<Object>, List<Object>> asked(DerbyRows derby, String sql, GroupQuery query) throws SQLException {
		Map<List<Object>, List<Object>> groups = new HashMap<>();
		try (Statement statement = derby.connection().createStatement(); ResultSet result = statement.executeQuery(sql)) {
			int keys = query.dimensions().size();
			while (result.next()) {
				List<Object> key = new ArrayList<>();
				List<Object> figures = new ArrayList<>();
				for (int i = 0; i < keys + query.aggregates().size(); i++) {
					(i < keys ? key : figures).add(plain(result.getObject(i + 1)));
				}
				// without dimensions SQL gives a line for no rows, too
				if (!figures.get(0).equals(BigInteger.ZERO)) {
					groups.put(key, figures);
				}
			}
		}
		return groups;
	}

	static Map<List<Object>, List<Object>> found(Groups groups) {
		Map<List<Object>, List<Object>> found = new HashMap<>();
		for (int group = 0; group < groups.size(); group++) {
			List<Object> key = new ArrayList<>();
			for (int i = 0; i < groups.query().dimensions().size(); i++) {
				key.add(plain(groups.key(group, i)));
			}
			List<Object> figures = new ArrayList<>();
			for (int i = 0; i < groups.query().aggregates().size(); i++) {
				figures.add(plain(groups.value(group, i)));
			}
			found.put(key, figures);
		}
		assertEquals(groups.size(), found.size(), "a group is there twice");
		return found;
	}

	private static Object plain(Object value) {
		if (value instanceof BigDecimal number) {
			return number.toBigIntegerExact();
		}
		return value instanceof Number number && !(value instanceof BigInteger) && !(value instanceof Double)
				? BigInteger.valueOf(number.longValue()) : value;
	}
}
