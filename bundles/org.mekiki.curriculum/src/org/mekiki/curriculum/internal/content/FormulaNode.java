package org.mekiki.curriculum.internal.content;

import org.commonmark.node.CustomNode;

/** A formula between dollars. */
public final class FormulaNode extends CustomNode {

	private final String latex;
	private final boolean block;

	FormulaNode(String latex, boolean block) {
		this.latex = latex;
		this.block = block;
	}

	/**
	 * What stands between the dollars.
	 *
	 * @return as written
	 */
	public String latex() {
		return latex;
	}

	/**
	 * Whether it stands by itself.
	 *
	 * @return true for two dollars at either side
	 */
	public boolean block() {
		return block;
	}
}
