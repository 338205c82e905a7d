package org.mekiki.curriculum.internal.content;

import org.commonmark.node.CustomNode;

/** Words with their reading. */
final class Ruby extends CustomNode {

	private final String base;
	private final String reading;

	Ruby(String base, String reading) {
		this.base = base;
		this.reading = reading;
	}

	String base() {
		return base;
	}

	String reading() {
		return reading;
	}
}
