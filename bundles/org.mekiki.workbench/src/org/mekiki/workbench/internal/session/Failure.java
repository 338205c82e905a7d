package org.mekiki.workbench.internal.session;

import java.util.List;

import org.mekiki.store.Problem;
import org.mekiki.store.StoreException;

/**
 * What the user is told when the store could not do something: a heading, one sentence, and what they can do now.
 *
 * @param title
 *            what did not work
 * @param message
 *            what happened and what it means
 * @param remedies
 *            what can be done, the most useful first; may be empty
 */
public record Failure(String title, String message, List<Remedy> remedies) {

	/** What can be done about a failure. */
	public enum Remedy {
		/** Ask for the password and try again. */
		PASSWORD(Messages.remedyPassword),
		/** Open without being able to save. */
		READ_ONLY(Messages.remedyReadOnly),
		/** Make a new base from a backup. */
		RESTORE(Messages.remedyRestore),
		/** Choose another place. */
		CHOOSE(Messages.remedyChoose),
		/** Take over what others have saved, then save again. */
		REFRESH(Messages.remedyRefresh),
		/** The same once more. */
		RETRY(Messages.remedyRetry);

		private final String label;

		Remedy(String label) {
			this.label = label;
		}

		/**
		 * What the button says.
		 *
		 * @return the label
		 */
		public String label() {
			return label;
		}
	}

	/**
	 * What to tell about an exception of the store.
	 *
	 * @param exception
	 *            what went wrong
	 * @param saving
	 *            whether it went wrong while saving
	 * @return what to show
	 */
	public static Failure of(StoreException exception, boolean saving) {
		return new Failure(saving ? Messages.cannotSave : Messages.cannotOpen, exception.getMessage(),
				remedies(exception.problem(), saving));
	}

	private static List<Remedy> remedies(Problem problem, boolean saving) {
		return switch (problem) {
		case WRONG_PASSWORD -> List.of(Remedy.PASSWORD);
		case NEWER_SCHEMA -> List.of(Remedy.READ_ONLY);
		case DAMAGED -> List.of(Remedy.RESTORE);
		case NOT_FOUND, NOT_A_KNOWLEDGE_BASE, EXISTS -> List.of(Remedy.CHOOSE);
		case CONFLICT -> List.of(Remedy.REFRESH);
		case UNREACHABLE, NO_SPACE, ALREADY_OPEN -> List.of(Remedy.RETRY);
		default -> saving ? List.of(Remedy.RETRY) : List.of();
		};
	}
}
