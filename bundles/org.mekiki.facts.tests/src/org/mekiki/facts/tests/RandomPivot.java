package org.mekiki.facts.tests;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.mekiki.facts.api.Aggregate;
import org.mekiki.facts.api.Filter;
import org.mekiki.facts.api.GroupQuery;

/** A pivot made by chance, for the columns and in SQL. */
final class RandomPivot {

	private final Random random;
	private final List<Object[]> rows;
	private final List<String> dimensions = new ArrayList<>();
	private final List<Aggregate> aggregates = new ArrayList<>();
	private final List<String> figures = new ArrayList<>();
	private final List<Filter> filters = new ArrayList<>();
	private final List<String> conditions = new ArrayList<>();

	RandomPivot(Random random, List<Object[]> rows) {
		this.random = random;
		this.rows = rows;
		List<String> shuffled = new ArrayList<>(RandomRows.DIMENSIONS);
		Collections.shuffle(shuffled, random);
		dimensions.addAll(shuffled.subList(0, random.nextInt(5)));
		add(new Aggregate.Rows(), "COUNT(*)");
		for (int i = random.nextInt(4); i >= 0; i--) {
			addAggregate();
		}
		for (int i = random.nextInt(3); i > 0; i--) {
			Condition condition = condition(2);
			filters.add(condition.filter());
			conditions.add(condition.sql());
		}
	}

	GroupQuery query() {
		return new GroupQuery(dimensions, aggregates, filters);
	}

	String sql(String table) {
		List<String> columns = dimensions.stream().map(DerbyRows::sql).toList();
		List<String> selected = new ArrayList<>(columns);
		selected.addAll(figures);
		return "SELECT " + String.join(", ", selected) + " FROM " + table
				+ (conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions))
				+ (columns.isEmpty() ? "" : " GROUP BY " + String.join(", ", columns));
	}

	private void add(Aggregate aggregate, String sql) {
		aggregates.add(aggregate);
		figures.add(sql);
	}

	private void addAggregate() {
		String measure = random.nextInt(4) == 0 ? "id" : "amount";
		switch (random.nextInt(6)) {
		case 0 -> add(new Aggregate.Count(measure), "COUNT(" + measure + ")");
		case 1, 2 -> add(new Aggregate.Sum(measure), "SUM(CAST(" + measure + " AS DECIMAL(31,0)))");
		case 3 -> add(new Aggregate.Min(measure), "MIN(" + measure + ")");
		case 4 -> add(new Aggregate.Max(measure), "MAX(" + measure + ")");
		default -> {
			// Derby allows one DISTINCT in a query
			if (figures.stream().noneMatch(sql -> sql.contains("DISTINCT"))) {
				String dimension = any(RandomRows.DIMENSIONS);
				add(new Aggregate.Distinct(dimension), "COUNT(DISTINCT " + DerbyRows.sql(dimension) + ")");
			}
		}
		}
	}

	private record Condition(Filter filter, String sql) {
	}

	private Condition condition(int depth) {
		int column = random.nextInt(RandomRows.COLUMNS.size());
		String name = RandomRows.COLUMNS.get(column).name();
		String sql = DerbyRows.sql(name);
		boolean dimension = column < RandomRows.DIMENSIONS.size();
		return switch (random.nextInt(depth > 0 ? 6 : 3)) {
		case 0 -> between(column, name, sql);
		case 1 -> dimension ? in(column, name, sql) : between(column, name, sql);
		case 2 -> new Condition(new Filter.Missing(name), "(" + sql + " IS NULL)");
		case 3 -> {
			Condition inner = condition(depth - 1);
			yield new Condition(new Filter.Not(inner.filter()), "(NOT " + inner.sql() + ")");
		}
		case 4 -> several(depth, " OR ");
		default -> several(depth, " AND ");
		};
	}

	private Condition several(int depth, String word) {
		List<Condition> parts = List.of(condition(depth - 1), condition(depth - 1));
		List<Filter> inner = parts.stream().map(Condition::filter).toList();
		String sql = parts.stream().map(Condition::sql).collect(Collectors.joining(word, "(", ")"));
		return new Condition(word.contains("OR") ? new Filter.AnyOf(inner) : new Filter.AllOf(inner), sql);
	}

	private Condition between(int column, String name, String sql) {
		Object from = random.nextInt(4) == 0 ? null : value(column);
		Object to = random.nextInt(4) == 0 ? null : value(column);
		// never unknown, as ours are: NOT turns unknown into unknown
		String within = "(" + sql + " IS NOT NULL" + (from == null ? "" : " AND " + sql + " >= " + literal(from))
				+ (to == null ? "" : " AND " + sql + " <= " + literal(to)) + ")";
		return new Condition(new Filter.Between(name, from, to), within);
	}

	private Condition in(int column, String name, String sql) {
		Set<Object> values = new HashSet<>();
		for (int i = random.nextInt(4); i >= 0; i--) {
			values.add(value(column));
		}
		String list = values.stream().map(RandomPivot::literal).collect(Collectors.joining(", "));
		if (random.nextInt(3) == 0) {
			values.add(null);
			return new Condition(new Filter.In(name, values), "(" + sql + " IS NULL OR " + sql + " IN (" + list + "))");
		}
		return new Condition(new Filter.In(name, values), "(" + sql + " IS NOT NULL AND " + sql + " IN (" + list + "))");
	}

	/** A value that some row has, or none has. */
	private Object value(int column) {
		Object value = rows.isEmpty() || random.nextInt(10) == 0 ? null : any(rows)[column];
		boolean text = column == 1 || column == 2 || column == 4;
		return value != null ? value : text ? "p" + random.nextInt(1000) : (Object) Long.valueOf(random.nextInt(3000));
	}

	private static String literal(Object value) {
		return value instanceof String ? "'" + value + "'" : value.toString();
	}

	private <T> T any(List<T> list) {
		return list.get(random.nextInt(list.size()));
	}
}
