package org.mekiki.curriculum.api.exercise;

import org.mekiki.core.api.result.Trail;

/**
 * Something that an analysis has found and a trainee may name.
 *
 * @param label
 *            what to show
 * @param object
 *            identifier of the object of the knowledge base; empty if it is none
 * @param why
 *            explanation of the figure that decides; null if there is none
 * @since 0.1
 */
public record Finding(String label, String object, Trail why) {
}
