package org.mekiki.curriculum.api.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

import org.mekiki.curriculum.internal.content.PictureHeader;
import org.mekiki.model.Dataset;
import org.mekiki.model.ModelFactory;
import org.mekiki.model.text.Labels;
import org.mekiki.store.RowBlock;
import org.mekiki.store.RowColumn;
import org.mekiki.store.RowQuery;
import org.mekiki.store.RowSchema;
import org.mekiki.store.RowSource;
import org.mekiki.store.RowStore;
import org.mekiki.store.RowType;
import org.mekiki.store.RowWriter;
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

	/** Bytes of a row; as text they are a third longer, and a text of a row may have 32,672 characters. */
	private static final int PORTION = 24_000;
	private static final String DATA = "data"; //$NON-NLS-1$
	private static final RowSchema ROWS = new RowSchema(SCHEMA, List.of(RowColumn.derived(DATA, RowType.TEXT)));

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
		look(bytes);
		Dataset dataset = ModelFactory.eINSTANCE.createDataset();
		dataset.setId(UUID.randomUUID().toString());
		Labels.set(dataset.getLabels(), "en", name); //$NON-NLS-1$
		try (RowWriter writer = rows.write(dataset.getId(), ROWS)) {
			for (int at = 0; at < bytes.length; at += PORTION) {
				byte[] portion = Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + PORTION));
				writer.text(0, Base64.getEncoder().encodeToString(portion));
				writer.endRow(0);
			}
			RowBlock block = writer.finish();
			dataset.setSchema(SCHEMA);
			dataset.setRowCount(Long.valueOf(block.rows()));
			dataset.setFingerprint(block.fingerprint());
		}
		return dataset;
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
		RowBlock block = rows.find(id);
		if (block == null || !SCHEMA.equals(block.schema().name()) || block.rows() > LARGEST / PORTION + 1) {
			return null;
		}
		List<byte[]> portions = new ArrayList<>();
		rows.read(RowQuery.all(id, DATA), row -> portions.add(Base64.getDecoder().decode(row.text(0))), null);
		byte[] bytes = new byte[portions.stream().mapToInt(portion -> portion.length).sum()];
		int at = 0;
		for (byte[] portion : portions) {
			System.arraycopy(portion, 0, bytes, at, portion.length);
			at += portion.length;
		}
		return bytes;
	}
}
