package org.mekiki.curriculum.api.exercise;

/**
 * An exercise cannot be done as it is written down, or its analysis has no answer on this base.
 *
 * @since 0.1
 */
public class ExerciseException extends Exception {

	private static final long serialVersionUID = 1L;

	/**
	 * Creates an exception.
	 *
	 * @param message
	 *            what is wrong, with the name of the exercise, in the language of the reader
	 * @param cause
	 *            may be null
	 */
	public ExerciseException(String message, Throwable cause) {
		super(message, cause);
	}
}
