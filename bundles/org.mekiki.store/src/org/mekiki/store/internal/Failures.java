package org.mekiki.store.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.mekiki.store.FolderLocation;
import org.mekiki.store.Location;
import org.mekiki.store.Problem;
import org.mekiki.store.StoreException;
import org.mekiki.store.internal.engine.BackupNote;

/** Makes exceptions in the user's words, and logs what belongs to nobody else. */
public final class Failures {

	private static final Logger LOG = System.getLogger("org.mekiki.store"); //$NON-NLS-1$

	private Failures() {
		// only static methods
	}

	/**
	 * An exception with the usual message of a problem.
	 *
	 * @param problem
	 *            what went wrong
	 * @param location
	 *            where
	 * @param cause
	 *            technical cause, may be null
	 * @return the exception
	 */
	public static StoreException of(Problem problem, Location location, Throwable cause) {
		if (problem == Problem.DAMAGED && location instanceof FolderLocation folder) {
			return new StoreException(problem, damaged(folder), cause);
		}
		return of(problem, location.display(), cause);
	}

	/** Names the last backup where one is known. */
	private static String damaged(FolderLocation location) {
		BackupNote backup = BackupNote.read(location.folder());
		if (backup == null) {
			return NLS.bind(Messages.damagedNoBackup, location.display());
		}
		String time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
				.format(backup.time().atZone(ZoneId.systemDefault()));
		return NLS.bind(Messages.damagedBackup, new Object[] { location.display(), backup.place(), time });
	}

	/**
	 * An exception with the usual message of a problem.
	 *
	 * @param problem
	 *            what went wrong
	 * @param subject
	 *            what the message is about: a location, a file
	 * @param cause
	 *            technical cause, may be null
	 * @return the exception
	 */
	public static StoreException of(Problem problem, String subject, Throwable cause) {
		return new StoreException(problem, NLS.bind(message(problem), subject), cause);
	}

	/**
	 * An exception about certain objects.
	 *
	 * @param problem
	 *            what went wrong
	 * @param message
	 *            complete message
	 * @param objects
	 *            identifiers
	 * @return the exception
	 */
	public static StoreException about(Problem problem, String message, List<String> objects) {
		return new StoreException(problem, message, null, objects);
	}

	/**
	 * Logs something that changes no result: a connection that did not close, a copy that could not be written.
	 *
	 * @param cause
	 *            what happened
	 */
	public static void log(Throwable cause) {
		LOG.log(Level.WARNING, cause.getMessage(), cause);
	}

	/**
	 * Logs a remark.
	 *
	 * @param text
	 *            the remark
	 */
	public static void log(String text) {
		LOG.log(Level.INFO, text);
	}

	/**
	 * Stops when the user has cancelled.
	 *
	 * @param monitor
	 *            may be null
	 * @throws StoreException
	 *             {@link Problem#CANCELLED}
	 */
	public static void checkCancelled(IProgressMonitor monitor) throws StoreException {
		if (monitor != null && monitor.isCanceled()) {
			throw new StoreException(Problem.CANCELLED, Messages.cancelled, null);
		}
	}

	private static String message(Problem problem) {
		return switch (problem) {
		case NOT_FOUND -> Messages.notFound;
		case NOT_A_KNOWLEDGE_BASE -> Messages.notAKnowledgeBase;
		case ALREADY_OPEN -> Messages.alreadyOpen;
		case EXISTS -> Messages.exists;
		case WRONG_PASSWORD -> Messages.wrongPassword;
		case NEWER_SCHEMA -> Messages.newerSchema;
		case DAMAGED -> Messages.damaged;
		case NO_SPACE -> Messages.noSpace;
		case NO_RIGHTS -> Messages.noRights;
		case UNREACHABLE -> Messages.unreachable;
		case CONFLICT -> Messages.conflict;
		case STILL_REFERENCED -> Messages.stillReferenced;
		case INVALID_VALUE -> Messages.invalidValue;
		case READ_ONLY -> Messages.readOnly;
		case BAD_PACKAGE -> Messages.badPackage;
		case TOO_LARGE -> Messages.tooLarge;
		case CANCELLED -> Messages.cancelled;
		case INTERNAL -> Messages.internal;
		};
	}
}
