package org.mekiki.curriculum.internal.content;

import java.util.List;

import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;

/** What pages are made with. */
public final class Rendering {

	/** Tables, footnotes and readings. */
	public static final List<Extension> EXTENSIONS = List.of(TablesExtension.create(), FootnotesExtension.create(),
			RubyExtension.create());

	private Rendering() {
	}

	/**
	 * How deep a document is, found without calling itself.
	 *
	 * @param document
	 *            the root
	 * @return levels below it
	 */
	public static int depth(Node document) {
		int deepest = 0;
		int depth = 0;
		Node at = document;
		while (at != null) {
			if (at.getFirstChild() != null) {
				at = at.getFirstChild();
				depth++;
				deepest = Math.max(deepest, depth);
			} else {
				while (at != document && at.getNext() == null) {
					at = at.getParent();
					depth--;
				}
				at = at == document ? null : at.getNext();
			}
		}
		return deepest;
	}
}
