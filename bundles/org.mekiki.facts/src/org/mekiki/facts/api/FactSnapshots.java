package org.mekiki.facts.api;

import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mekiki.facts.internal.snapshot.SnapshotReader;
import org.mekiki.facts.internal.snapshot.SnapshotWriter;

/**
 * Tables in files, to open them faster than the database can be read. A file has a stamp that says of which state of
 * the data it is, for instance the revision of the knowledge base, and a checksum for every part. It is a cache: what
 * does not fit or is damaged is refused, and made again.
 */
public final class FactSnapshots {

	private FactSnapshots() {
	}

	/** Reads the rows from where the record is. */
	@FunctionalInterface
	public interface Source {
		/**
		 * Reads all rows.
		 *
		 * @param monitor
		 *            may be null
		 * @return the table
		 * @throws FactsException
		 *             if it cannot be read
		 */
		FactTable read(IProgressMonitor monitor) throws FactsException;
	}

	/**
	 * A table, and how it came here.
	 *
	 * @param table
	 *            the table
	 * @param refused
	 *            why the file was not used, and the record was read instead; null if the file was used
	 * @param unwritten
	 *            why no new file could be written; null if it was, or did not have to be
	 */
	public record Opened(FactTable table, FactsException refused, FactsException unwritten) {
	}

	/**
	 * Writes a table: to a file beside the given one, which takes its place when it is complete.
	 *
	 * @param table
	 *            the table
	 * @param stamp
	 *            of which state of the data it is
	 * @param file
	 *            where to; its folder must exist
	 * @param monitor
	 *            may be null
	 * @throws FactsException
	 *             {@link FactsProblem#FILE}; a file that was there is still there
	 * @throws org.eclipse.core.runtime.OperationCanceledException
	 *             if the monitor was cancelled; a file that was there is still there
	 */
	public static void write(FactTable table, String stamp, Path file, IProgressMonitor monitor) throws FactsException {
		new SnapshotWriter(table, stamp, monitor).write(file);
	}

	/**
	 * Reads a table.
	 *
	 * @param file
	 *            where from
	 * @param stamp
	 *            of which state of the data it must be; null for any
	 * @param monitor
	 *            may be null
	 * @return the table
	 * @throws FactsException
	 *             {@link FactsProblem#OUTDATED} if it is of another state or was written by another version,
	 *             {@link FactsProblem#DAMAGED} if a checksum or a length is wrong, {@link FactsProblem#FILE} if it is
	 *             not there or cannot be read
	 * @throws org.eclipse.core.runtime.OperationCanceledException
	 *             if the monitor was cancelled
	 */
	public static FactTable read(Path file, String stamp, IProgressMonitor monitor) throws FactsException {
		return new SnapshotReader(file, stamp, monitor).read();
	}

	/**
	 * Reads a table from its file; if that cannot be used, from the record, and writes the file again.
	 *
	 * @param file
	 *            the file
	 * @param stamp
	 *            the present state of the data
	 * @param source
	 *            the record
	 * @param monitor
	 *            may be null
	 * @return the table
	 * @throws FactsException
	 *             if the record cannot be read
	 * @throws org.eclipse.core.runtime.OperationCanceledException
	 *             if the monitor was cancelled
	 */
	public static Opened open(Path file, String stamp, Source source, IProgressMonitor monitor) throws FactsException {
		try {
			return new Opened(read(file, stamp, monitor), null, null);
		} catch (FactsException refused) {
			FactTable table = source.read(monitor);
			try {
				write(table, stamp, file, monitor);
				return new Opened(table, refused, null);
			} catch (FactsException unwritten) {
				return new Opened(table, refused, unwritten);
			}
		}
	}
}
