package org.mekiki.funding.internal.money;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Who paid the payees of programme reviews. They stand in blocks A, B, C …, a chain that is drawn in the sheets but not
 * published as data. A block is said to be paid by the one before it only where the amounts leave nothing else: the
 * execution is too small to have paid it beside all blocks before it, and the block before got at least as much. Who paid
 * all others is not known, and not guessed.
 */
public final class Delegation {

	/** Blocks in the order of their letters: Z before AA. */
	public static final Comparator<String> ORDER = Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

	/** Most amounts are rounded to millions. */
	private static final long ROUNDED = 500_000;
	private static final String SEVERAL = "block\t"; //$NON-NLS-1$

	private record Sheet(String key, long year) {
	}

	private static final class Block {

		private final Set<String> payees = new HashSet<>();
		private long sum;
		private int rows;
	}

	private final Map<Sheet, TreeMap<String, Block>> sheets = new HashMap<>();
	private final Map<Sheet, Long> executed = new HashMap<>();

	/** A sheet says what was spent in a fiscal year. */
	void executed(String sheet, long year, long amount) {
		executed.merge(new Sheet(sheet, year), Long.valueOf(amount), Math::addExact);
	}

	/** A payee stands in a block; null for one without a name. */
	void paid(String sheet, long year, String name, String payee, long amount) {
		Block block = sheets.computeIfAbsent(new Sheet(sheet, year), none -> new TreeMap<>(ORDER)).computeIfAbsent(name, none -> new Block());
		block.payees.add(payee);
		block.sum = Math.addExact(block.sum, amount);
		block.rows++;
	}

	/**
	 * Who paid a block, once all payees are known.
	 *
	 * @return a payee, the name of the block before if several of it may have, as {@link #several} writes it, or null if it is not known
	 */
	String payer(String sheet, long year, String name, String programme) {
		Sheet key = new Sheet(sheet, year);
		TreeMap<String, Block> blocks = sheets.get(key);
		Map.Entry<String, Block> before = blocks.lowerEntry(name);
		Long spent = executed.get(key);
		if (before == null || spent == null || before.getValue().sum < blocks.get(name).sum) {
			return null;
		}
		long all = 0;
		int rows = 0;
		for (Block each : blocks.headMap(name, true).values()) {
			all = Math.addExact(all, each.sum);
			rows += each.rows;
		}
		if (all <= spent.longValue() + (rows + 1) * ROUNDED) {
			return null;
		}
		Set<String> payees = before.getValue().payees;
		return payees.size() == 1 ? payees.iterator().next() : several(before.getKey(), programme);
	}

	/** The value that stands for several payees of a block of a programme. */
	static String several(String block, String programme) {
		return SEVERAL + block + '\t' + programme;
	}

	/** Whether a value stands for several payees of a block. */
	public static boolean isSeveral(String payer) {
		return payer != null && payer.startsWith(SEVERAL);
	}

	/** The block of a value that stands for several payees of it. */
	public static String block(String several) {
		return several.substring(SEVERAL.length(), several.indexOf('\t', SEVERAL.length()));
	}

	/** The programme of a value that stands for several payees of a block. */
	public static String programme(String several) {
		return several.substring(several.indexOf('\t', SEVERAL.length()) + 1);
	}
}
