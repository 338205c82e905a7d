package org.mekiki.curriculum.api.content;

import org.mekiki.core.api.exchange.ImportDraft;
import org.mekiki.curriculum.internal.content.FileRows;
import org.mekiki.curriculum.internal.content.PictureBody;
import org.mekiki.curriculum.internal.content.PictureHeader;
import org.mekiki.model.Dataset;
import org.mekiki.store.RowSource;
import org.mekiki.store.RowStore;
import org.mekiki.store.StoreException;

/**
 * Pictures of pages, kept in the base as blocks of rows: a data set of the schema {@value #SCHEMA} owns the block and carries
 * the name; the rows hold the bytes. So pictures are saved, undone, backed up, packed and checked with everything else. To be
 * used in the background; only the headers of pictures are read, none is decoded.
 *
 * @since 0.1
 */
public final class PagePictures {

	/** Schema of the data sets. */
	public static final String SCHEMA = "curriculum.picture"; //$NON-NLS-1$
	/** Largest file, in bytes. */
	public static final int LARGEST = 10 * 1024 * 1024;
	/** Greatest width and height, in pixels. */
	public static final int LONGEST_SIDE = 8000;
	/** Most pixels of a picture. */
	public static final long MOST_PIXELS = 24_000_000;

	private PagePictures() {
	}

	/**
	 * A picture that was looked at.
	 *
	 * @param type
	 *            media type: {@code image/png}, {@code image/jpeg} or {@code image/gif}
	 * @param width
	 *            in pixels
	 * @param height
	 *            in pixels
	 */
	public record Kind(String type, int width, int height) {

		/**
		 * The usual ending of such files.
		 *
		 * @return without a dot
		 */
		public String ending() {
			return type.endsWith("jpeg") ? "jpg" : type.substring(type.indexOf('/') + 1); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/** Why a file is not taken. */
	public enum Refusal {
		/** The file is larger than {@link PagePictures#LARGEST}. */
		TOO_LARGE,
		/** Neither PNG nor JPEG nor GIF, or damaged. */
		NO_PICTURE,
		/** More pixels than {@link PagePictures#LONGEST_SIDE} and {@link PagePictures#MOST_PIXELS} allow. */
		TOO_MANY_PIXELS
	}

	/** A file is not taken. */
	public static final class RefusedException extends Exception {

		private static final long serialVersionUID = 1L;
		private final Refusal refusal;

		RefusedException(Refusal refusal) {
			super(refusal.name());
			this.refusal = refusal;
		}

		/**
		 * Why.
		 *
		 * @return the reason
		 */
		public Refusal refusal() {
			return refusal;
		}
	}

	/**
	 * Looks at a file.
	 *
	 * @param bytes
	 *            all of it
	 * @return what it is
	 * @throws RefusedException
	 *             if it is not taken
	 */
	public static Kind look(byte[] bytes) throws RefusedException {
		if (bytes.length > LARGEST) {
			throw new RefusedException(Refusal.TOO_LARGE);
		}
		Kind kind = PictureHeader.read(bytes);
		if (kind == null || kind.width() < 1 || kind.height() < 1) {
			throw new RefusedException(Refusal.NO_PICTURE);
		}
		if (kind.width() > LONGEST_SIDE || kind.height() > LONGEST_SIDE
				|| (long) kind.width() * kind.height() > MOST_PIXELS) {
			throw new RefusedException(Refusal.TOO_MANY_PIXELS);
		}
		return kind;
	}

	/**
	 * Whether a file says that it is a picture of a kind that is taken, sound or not.
	 *
	 * @param bytes
	 *            all of it
	 * @return true for PNG, JPEG and GIF
	 */
	public static boolean isPicture(byte[] bytes) {
		return PictureHeader.read(bytes) != null;
	}

	/**
	 * Looks at a file from outside more closely: what it holds must not unpack to more than its header says. Belongs into the
	 * background; nothing is kept of what is unpacked.
	 *
	 * @param bytes
	 *            all of it
	 * @return what it is
	 * @throws RefusedException
	 *             if it is not taken
	 */
	public static Kind check(byte[] bytes) throws RefusedException {
		Kind kind = look(bytes);
		if (!PictureBody.isSound(bytes, kind)) {
			throw new RefusedException(Refusal.NO_PICTURE);
		}
		return kind;
	}

	/**
	 * Writes a picture into the base. It is part of the base as soon as the data set is added to its data sets, in an edit, and
	 * saved.
	 *
	 * @param rows
	 *            of the base
	 * @param name
	 *            name of the file
	 * @param bytes
	 *            what was looked at
	 * @return a data set in no model yet
	 * @throws RefusedException
	 *             if the file is not taken
	 * @throws StoreException
	 *             if the base takes no rows
	 */
	public static Dataset write(RowStore rows, String name, byte[] bytes) throws RefusedException, StoreException {
		check(bytes);
		return FileRows.write(rows, SCHEMA, name, false, bytes);
	}

	/**
	 * Writes a picture that an import brings.
	 *
	 * @param draft
	 *            takes the rows
	 * @param dataset
	 *            new, and part of the draft
	 * @param bytes
	 *            what was checked
	 * @throws RefusedException
	 *             if the file is not taken
	 * @throws StoreException
	 *             if the base takes no rows
	 */
	public static void write(ImportDraft draft, Dataset dataset, byte[] bytes) throws RefusedException, StoreException {
		check(bytes);
		FileRows.write(draft, dataset, SCHEMA, null, bytes);
	}

	/**
	 * Reads a picture.
	 *
	 * @param rows
	 *            of the base
	 * @param id
	 *            identifier of the data set
	 * @return null if there is no such picture, or what is there is none
	 * @throws StoreException
	 *             if the base cannot be read
	 */
	public static byte[] read(RowSource rows, String id) throws StoreException {
		FileRows.Kept kept = FileRows.read(rows, SCHEMA, id, LARGEST);
		return kept == null ? null : kept.bytes();
	}
}
