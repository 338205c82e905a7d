package org.mekiki.core.api.search;

/**
 * An element that was found.
 *
 * @param id
 *            identifier of the element
 * @param className
 *            name of its class in the model
 * @param text
 *            the text that matched, as it is written
 * @param role
 *            what the text is to the element
 * @param score
 *            how well it matches; higher is better
 */
public record Hit(String id, String className, String text, TextRole role, int score) {
}
