package org.mekiki.curriculum.api.content;

import java.util.Set;

import org.mekiki.core.api.exchange.ImportDraft;
import org.mekiki.curriculum.internal.content.AttachmentType;
import org.mekiki.curriculum.internal.content.FileRows;
import org.mekiki.model.Dataset;
import org.mekiki.store.RowSource;
import org.mekiki.store.RowStore;
import org.mekiki.store.StoreException;

/**
 * Files that pages lead to, {@code [words](attachment:ID)}, kept in the base as blocks of rows of the schema {@value #SCHEMA},
 * as pictures are. Only documents, pictures, sound, film and tables are taken, and by what is in them: what a computer would
 * run is not. To be used in the background.
 *
 * @since 0.1
 */
public final class PageAttachments {

	/** Schema of the data sets. */
	public static final String SCHEMA = "curriculum.attachment"; //$NON-NLS-1$
	/** Largest file, in bytes. */
	public static final int LARGEST = 64 * 1024 * 1024;

	private PageAttachments() {
	}

	/**
	 * A file that was looked at.
	 *
	 * @param type
	 *            media type, such as {@code application/pdf}
	 * @param ending
	 *            of its name, without a dot
	 */
	public record Kind(String type, String ending) {

		private static final Set<String> WITH_MACROS = Set.of("doc", "xls", "ppt", "odt", "ods", "odp"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$

		/**
		 * Whether such files can hold programs (macros) that run when they are opened. They are handed on, but not opened.
		 *
		 * @return true for the older formats of office programs and for OpenDocument
		 */
		public boolean mayHoldPrograms() {
			return WITH_MACROS.contains(ending);
		}
	}

	/**
	 * Looks at a file.
	 *
	 * @param name
	 *            tells kinds apart that look alike, such as texts and tables
	 * @param bytes
	 *            all of it
	 * @return what it is; null if such files are not taken
	 */
	public static Kind look(String name, byte[] bytes) {
		return bytes.length > LARGEST ? null : AttachmentType.of(name, bytes);
	}

	/**
	 * Writes a file into the base. It is part of the base as soon as the data set is added to its data sets, in an edit, and
	 * saved.
	 *
	 * @param rows
	 *            of the base
	 * @param name
	 *            of the file, without folders
	 * @param bytes
	 *            what was looked at
	 * @return a data set in no model yet
	 * @throws StoreException
	 *             if the base takes no rows
	 */
	public static Dataset write(RowStore rows, String name, byte[] bytes) throws StoreException {
		return FileRows.write(rows, SCHEMA, name, true, bytes);
	}

	/**
	 * Writes a file that an import brings.
	 *
	 * @param draft
	 *            takes the rows
	 * @param dataset
	 *            new, and part of the draft
	 * @param name
	 *            of the file, without folders
	 * @param bytes
	 *            what was looked at
	 * @throws StoreException
	 *             if the base takes no rows
	 */
	public static void write(ImportDraft draft, Dataset dataset, String name, byte[] bytes) throws StoreException {
		FileRows.write(draft, dataset, SCHEMA, name, bytes);
	}

	/**
	 * Reads a file.
	 *
	 * @param rows
	 *            of the base
	 * @param id
	 *            identifier of the data set
	 * @return null if there is no such file, or it is of no kind that is taken; its words are its name
	 * @throws StoreException
	 *             if the base cannot be read
	 */
	public static PageFile read(RowSource rows, String id) throws StoreException {
		FileRows.Kept kept = FileRows.read(rows, SCHEMA, id, LARGEST);
		if (kept == null) {
			return null;
		}
		Kind kind = look(kept.name(), kept.bytes());
		return kind == null ? null : new PageFile("files/" + id + '.' + kind.ending(), kind.type(), kept.bytes(), kept.name()); //$NON-NLS-1$
	}
}
