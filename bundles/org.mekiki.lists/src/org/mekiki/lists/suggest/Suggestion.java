package org.mekiki.lists.suggest;

import org.mekiki.lists.internal.vocabulary.Concept;

/**
 * A suggested link.
 *
 * @param source
 *            concept of the source
 * @param target
 *            concept of the target
 * @param relation
 *            how the target relates to the source
 * @param confidence
 *            how probable it is that a person would agree, 0 to 1
 * @param reason
 *            why
 */
public record Suggestion(Concept source, Concept target, Relation relation, double confidence, Reason reason) {
}
