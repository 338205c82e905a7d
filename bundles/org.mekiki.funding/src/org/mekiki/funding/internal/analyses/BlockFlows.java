package org.mekiki.funding.internal.analyses;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.mekiki.funding.internal.analyses.FlowNetwork.Node;
import org.mekiki.funding.internal.money.Delegation;

/**
 * Payees of programme reviews as a network: block by block, each a level further than the one that paid it. Where several
 * payees of a block may have paid the next one, they are one node, because nobody knows which of them it was.
 */
final class BlockFlows {

	/** Blocks of one programme in one fiscal year. */
	private record Sheet(String programme, Object year) {
	}

	/** An amount in a block; the payer of those that are paid directly is where their money was before. */
	private record Share(Node from, String payer, String payee, long amount) {
	}

	private final Map<Sheet, TreeMap<String, List<Share>>> sheets = new HashMap<>();
	private final int first;
	private final int deepest;

	/** For payees on levels from one to another. */
	BlockFlows(int first, int deepest) {
		this.first = first;
		this.deepest = deepest;
	}

	/** A payee got money directly from a place of the network. */
	void paid(String programme, Object year, String block, Node from, String payee, long amount) {
		shares(programme, year, block).add(new Share(from, null, payee, amount));
	}

	/** A payee got money from another one; null if it is not known from whom. */
	void passedOn(String programme, Object year, String block, String payer, String payee, long amount) {
		shares(programme, year, block).add(new Share(null, payer, payee, amount));
	}

	private List<Share> shares(String programme, Object year, String block) {
		return sheets.computeIfAbsent(new Sheet(programme, year), none -> new TreeMap<>(Delegation.ORDER)).computeIfAbsent(block,
				none -> new ArrayList<>());
	}

	/**
	 * Puts all into a network.
	 *
	 * @return how many amounts are passed on further than there are levels
	 */
	int into(FlowNetwork network) {
		int left = 0;
		for (TreeMap<String, List<Share>> blocks : sheets.values()) {
			int level = first;
			for (Map.Entry<String, List<Share>> block : blocks.entrySet()) {
				Map.Entry<String, List<Share>> next = blocks.higherEntry(block.getKey());
				String together = next == null ? null : next.getValue().getFirst().payer;
				together = Delegation.isSeveral(together) && Delegation.block(together).equals(block.getKey()) ? together : null;
				Share any = block.getValue().getFirst();
				int before = level;
				level = any.from != null ? first : any.payer == null ? first + 1 : before + 1;
				for (Share share : block.getValue()) {
					if (level > deepest) {
						left++;
					} else {
						Node from = share.from != null ? share.from
								: share.payer == null ? Node.unknown(first) : new Node(before, share.payer);
						network.add(List.of(from, new Node(level, together == null ? share.payee : together)), share.amount);
					}
				}
			}
		}
		return left;
	}
}
