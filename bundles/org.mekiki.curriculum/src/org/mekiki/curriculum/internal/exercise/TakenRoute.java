package org.mekiki.curriculum.internal.exercise;

import org.mekiki.curriculum.api.exercise.Decision;

/**
 * A known wrong way, with where it leads on a base.
 *
 * @param text
 *            what to say to whoever has taken it
 * @param leadsTo
 *            the question, answered by this way
 */
public record TakenRoute(String text, Decision leadsTo) {
}
