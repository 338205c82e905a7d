package org.mekiki.curriculum.api.exercise;

import org.mekiki.core.api.result.Trail;

/**
 * Something said about what a trainee has found.
 *
 * @param good
 *            whether it is right
 * @param text
 *            one sentence
 * @param trail
 *            how the analysis came to it, down to citations; null if there is nothing to explain
 * @since 0.1
 */
public record Explanation(boolean good, String text, Trail trail) {
}
