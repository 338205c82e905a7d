package org.mekiki.curriculum.api.learning;

import org.mekiki.curriculum.internal.content.FileRows;
import org.mekiki.model.Dataset;
import org.mekiki.store.RowSource;
import org.mekiki.store.RowStore;
import org.mekiki.store.StoreException;

/**
 * Files that trainees hand in, kept in the base as blocks of rows: a data set of the schema {@value #SCHEMA} owns the block
 * and carries the name; the answer names the data set. So they are saved, undone and backed up with the attempt. To be used in
 * the background. Nothing is ever read into a file: whoever opens one decides what to do with it.
 *
 * @since 0.1
 */
public final class HandInFiles {

	/** Schema of the data sets. */
	public static final String SCHEMA = "curriculum.handin"; //$NON-NLS-1$
	/** Largest file, in bytes, whatever an item allows. */
	public static final int LARGEST = 25 * 1024 * 1024;

	private HandInFiles() {
	}

	/**
	 * Writes a file into the base. It is part of the base as soon as the data set is added to its data sets, in an edit such as
	 * {@link LearningEdits#handIn}, and saved.
	 *
	 * @param rows
	 *            of the base
	 * @param name
	 *            name of the file
	 * @param bytes
	 *            the file
	 * @return a data set in no model yet
	 * @throws IllegalArgumentException
	 *             if there are more than {@link #LARGEST}
	 * @throws StoreException
	 *             if the base takes no rows
	 */
	public static Dataset write(RowStore rows, String name, byte[] bytes) throws StoreException {
		if (bytes.length > LARGEST) {
			throw new IllegalArgumentException("too large"); //$NON-NLS-1$
		}
		return FileRows.write(rows, SCHEMA, name, false, bytes);
	}

	/**
	 * Reads a file.
	 *
	 * @param rows
	 *            of the base
	 * @param id
	 *            identifier of the data set
	 * @return null if there is no such file
	 * @throws StoreException
	 *             if the base cannot be read
	 */
	public static byte[] read(RowSource rows, String id) throws StoreException {
		FileRows.Kept kept = FileRows.read(rows, SCHEMA, id, LARGEST);
		return kept == null ? null : kept.bytes();
	}
}
