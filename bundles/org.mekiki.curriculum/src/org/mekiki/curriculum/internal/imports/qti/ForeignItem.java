package org.mekiki.curriculum.internal.imports.qti;

import org.mekiki.model.learning.ItemKind;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A question of another system in the words of ours.
 *
 * @param entry
 *            path of the file it is from
 * @param line
 *            where it begins
 * @param key
 *            what tells it from others of the file
 * @param title
 *            what it is called; may be empty
 * @param kind
 *            form of the item; null for a text that asks nothing
 * @param question
 *            Markdown
 * @param answer
 *            what is right; null for a text that asks nothing
 * @param feedback
 *            Markdown; may be empty
 * @param points
 *            one or more
 * @param pool
 *            from which pool it is drawn; empty if it is asked of everybody
 */
public record ForeignItem(String entry, long line, String key, String title, ItemKind kind, String question, ObjectNode answer,
		String feedback, int points, String pool) {

	/** The same, drawn from a pool. */
	public ForeignItem in(String name) {
		return new ForeignItem(entry, line, key, title, kind, question, answer, feedback, points, name);
	}

	/** The same with other points. */
	public ForeignItem of(int others) {
		return new ForeignItem(entry, line, key, title, kind, question, answer, feedback, others, pool);
	}
}
