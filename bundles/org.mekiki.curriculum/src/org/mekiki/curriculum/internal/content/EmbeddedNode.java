package org.mekiki.curriculum.internal.content;

import org.commonmark.node.CustomBlock;
import org.mekiki.curriculum.api.content.EmbeddedResult;

/** The chart of a result in a page. */
public final class EmbeddedNode extends CustomBlock {

	private final EmbeddedResult result;

	EmbeddedNode(EmbeddedResult result) {
		this.result = result;
	}

	/**
	 * Which result.
	 *
	 * @return as the page says
	 */
	public EmbeddedResult result() {
		return result;
	}
}
