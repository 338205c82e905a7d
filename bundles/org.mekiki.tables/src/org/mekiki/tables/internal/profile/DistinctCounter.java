package org.mekiki.tables.internal.profile;

/**
 * Counts different values by 128 bits of each: that two of some million values share these is less likely than a failure
 * of the machine. Counting ends when a bound that all columns share is reached.
 */
final class DistinctCounter {

	/** Values that all columns together may keep. */
	static final class Budget {
		private long left;

		Budget(long left) {
			this.left = left;
		}
	}

	private final Budget budget;
	private long[] table = new long[32];
	private int size;
	private boolean exact = true;
	private boolean zero;

	DistinctCounter(Budget budget) {
		this.budget = budget;
	}

	void add(String value) {
		if (!exact) {
			return;
		}
		long a = 0x9E3779B97F4A7C15L ^ value.length();
		long b = 0xC2B2AE3D27D4EB4FL;
		for (int i = 0; i < value.length(); i++) {
			long c = value.charAt(i);
			a = mixed(a ^ c * 0x87C37B91114253D5L);
			b = mixed(b + a ^ c * 0x4CF5AD432745937FL);
		}
		put(mixed(a + b), mixed(b ^ a >>> 1));
	}

	private static long mixed(long x) {
		long y = (x ^ x >>> 32) * 0xD6E8FEB86659FD93L;
		return y ^ y >>> 29;
	}

	private void put(long a, long b) {
		if (a == 0 && b == 0) {
			size += zero ? 0 : 1;
			zero = true;
			return;
		}
		int place = find(table, a, b);
		if (table[place] != 0 || table[place + 1] != 0) {
			return;
		}
		if (budget.left <= 0) {
			exact = false;
			return;
		}
		budget.left--;
		table[place] = a;
		table[place + 1] = b;
		size++;
		if (size * 3L > table.length) {
			grow();
		}
	}

	private static int find(long[] table, long a, long b) {
		int mask = table.length / 2 - 1;
		int place = (int) (a & mask);
		while ((table[2 * place] != 0 || table[2 * place + 1] != 0) && (table[2 * place] != a || table[2 * place + 1] != b)) {
			place = place + 1 & mask;
		}
		return 2 * place;
	}

	private void grow() {
		long[] larger = new long[table.length * 2];
		for (int i = 0; i < table.length; i += 2) {
			if (table[i] != 0 || table[i + 1] != 0) {
				int place = find(larger, table[i], table[i + 1]);
				larger[place] = table[i];
				larger[place + 1] = table[i + 1];
			}
		}
		table = larger;
	}

	long count() {
		return size;
	}

	boolean isExact() {
		return exact;
	}
}
