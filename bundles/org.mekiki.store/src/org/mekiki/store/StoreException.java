package org.mekiki.store;

import java.util.List;
import java.util.Objects;

/**
 * Something the store could not do. Its message is one clear sentence in the user's language that says what to do;
 * technical details are in the cause and belong in the log.
 */
public final class StoreException extends Exception {

	private static final long serialVersionUID = 1L;

	private final Problem problem;
	private final transient List<String> objects;

	/**
	 * Creates an exception.
	 *
	 * @param problem
	 *            what went wrong; not null
	 * @param message
	 *            for the user; not null
	 * @param cause
	 *            technical cause; null for none
	 */
	public StoreException(Problem problem, String message, Throwable cause) {
		this(problem, message, cause, List.of());
	}

	/**
	 * Creates an exception about certain objects.
	 *
	 * @param problem
	 *            what went wrong; not null
	 * @param message
	 *            for the user; not null
	 * @param cause
	 *            technical cause; null for none
	 * @param objects
	 *            identifiers of the objects concerned; not null
	 */
	public StoreException(Problem problem, String message, Throwable cause, List<String> objects) {
		super(message, cause);
		this.problem = Objects.requireNonNull(problem);
		this.objects = List.copyOf(objects);
	}

	/**
	 * What went wrong.
	 *
	 * @return the problem, never null
	 */
	public Problem problem() {
		return problem;
	}

	/**
	 * The objects that the problem is about: those in conflict, those that refer to a deleted one.
	 *
	 * @return identifiers, empty if it is not about objects
	 */
	public List<String> objects() {
		return objects == null ? List.of() : objects;
	}
}
