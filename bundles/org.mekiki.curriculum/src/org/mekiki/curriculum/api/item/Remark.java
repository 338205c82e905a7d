package org.mekiki.curriculum.api.item;

/**
 * Something said about a part of an answer.
 *
 * @param part
 *            what it is about: identifier of an option, a text put into order, a left side, a criterion; empty for the
 *            answer as a whole
 * @param good
 *            whether that part is right
 * @param text
 *            Markdown
 * @since 0.1
 */
public record Remark(String part, boolean good, String text) {
}
