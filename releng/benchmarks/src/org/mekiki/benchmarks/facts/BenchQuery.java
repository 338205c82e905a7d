package org.mekiki.benchmarks.facts;

import java.math.BigInteger;
import java.util.List;

import org.mekiki.facts.api.Aggregate;
import org.mekiki.facts.api.FactEngine;
import org.mekiki.facts.api.FactTable;
import org.mekiki.facts.api.Filter;
import org.mekiki.facts.api.GroupQuery;
import org.mekiki.facts.api.Groups;

/**
 * A question, for the columns and in SQL. Always sum and number of rows.
 *
 * @param name
 *            what is printed
 * @param dimensions
 *            to group by
 * @param filters
 *            conditions
 * @param where
 *            the same in SQL
 * @param top
 *            how many groups with the greatest sums; 0 for all
 */
record BenchQuery(String name, List<String> dimensions, List<Filter> filters, String where, int top) {

	private static final long PRIME = 0x9e3779b97f4a7c15L;

	String sql(String peer) {
		String columns = String.join(", ", dimensions.stream() //$NON-NLS-1$
				.map(name -> name.equals("year") || name.equals("domain") ? name + "_" : name).toList()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		String order = top == 0 ? "" : " ORDER BY s DESC, " + columns //$NON-NLS-1$ //$NON-NLS-2$
				+ (peer.equals("derby") ? " FETCH FIRST " + top + " ROWS ONLY" : " LIMIT " + top); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		return "SELECT " + columns + ", SUM(amount) AS s, COUNT(*) AS n FROM t " + where + " GROUP BY " + columns + order; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** Answers it from columns. */
	Groups ask(FactEngine engine, FactTable table) {
		Groups groups = engine.group(table,
				new GroupQuery(dimensions, List.of(new Aggregate.Sum("amount"), new Aggregate.Rows()), filters), null); //$NON-NLS-1$
		if (top > 0) {
			groups.top(0, top);
		}
		return groups;
	}

	BigInteger digest(Groups groups) {
		int[] order = top > 0 ? groups.top(0, top) : null;
		BigInteger digest = BigInteger.ZERO;
		for (int i = 0; i < (order == null ? groups.size() : order.length); i++) {
			int group = order == null ? i : order[i];
			long key = 0;
			for (int dimension = 0; dimension < dimensions.size(); dimension++) {
				key = key(key, ((Long) groups.key(group, dimension)).longValue());
			}
			digest = digest.add(digest(key, (BigInteger) groups.value(group, 0), groups.whole(group, 1)));
		}
		return digest;
	}

	static long key(long key, long value) {
		return (key + value + 1) * PRIME;
	}

	/** What a group adds to the digest. */
	static BigInteger digest(long key, BigInteger sum, long rows) {
		return BigInteger.valueOf(key >>> 1).multiply(sum.add(BigInteger.valueOf(rows * 31 + 7)));
	}
}
