package org.mekiki.curriculum.internal.content;

import org.commonmark.node.CustomNode;

/** Words with their reading. */
public final class Ruby extends CustomNode {

	private final String base;
	private final String reading;

	Ruby(String base, String reading) {
		this.base = base;
		this.reading = reading;
	}

	/**
	 * The words.
	 *
	 * @return what is read
	 */
	public String base() {
		return base;
	}

	/**
	 * How they are read.
	 *
	 * @return kana or Latin letters
	 */
	public String reading() {
		return reading;
	}
}
