package org.mekiki.core.api.analysis;

/**
 * Why the value of a parameter is refused.
 *
 * @param parameter
 *            identifier of the parameter, or what was given instead of one
 * @param message
 *            what is wrong and what would be right, in the language of the user interface
 * @since 0.1
 */
public record ArgumentProblem(String parameter, String message) {
}
