package org.mekiki.curriculum.internal.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

import org.mekiki.core.api.exchange.ImportDraft;
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
 * A file as a block of rows: a data set owns the block and carries the name, the rows hold the bytes, and the name of the file
 * if it says what the bytes are.
 */
public final class FileRows {

	/** Bytes of a row; as text they are a third longer, and a text of a row may have 32,672 characters. */
	private static final int PORTION = 24_000;
	private static final String NAME = "name"; //$NON-NLS-1$
	private static final String DATA = "data"; //$NON-NLS-1$

	private FileRows() {
	}

	/**
	 * A file.
	 *
	 * @param name
	 *            as it was called; empty if its rows have no names
	 * @param bytes
	 *            what is in it
	 */
	public record Kept(String name, byte[] bytes) {
	}

	/**
	 * Writes a file into the base. It is part of the base as soon as the data set is added to its data sets, in an edit, and
	 * saved.
	 *
	 * @param rows
	 *            of the base
	 * @param schema
	 *            what sort of file it is
	 * @param name
	 *            name of the file
	 * @param named
	 *            whether the rows keep the name, too
	 * @param bytes
	 *            the file
	 * @return a data set in no model yet
	 * @throws StoreException
	 *             if the base takes no rows
	 */
	public static Dataset write(RowStore rows, String schema, String name, boolean named, byte[] bytes) throws StoreException {
		Dataset dataset = ModelFactory.eINSTANCE.createDataset();
		dataset.setId(UUID.randomUUID().toString());
		Labels.set(dataset.getLabels(), "en", name); //$NON-NLS-1$
		try (RowWriter writer = rows.write(dataset.getId(), columns(schema, named))) {
			RowBlock block = fill(writer, named ? name : null, bytes);
			dataset.setSchema(schema);
			dataset.setRowCount(Long.valueOf(block.rows()));
			dataset.setFingerprint(block.fingerprint());
		}
		return dataset;
	}

	/**
	 * Writes a file that an import brings.
	 *
	 * @param draft
	 *            takes the rows
	 * @param dataset
	 *            new, and part of the draft
	 * @param schema
	 *            what sort of file it is
	 * @param name
	 *            name of the file, to be kept with the rows; null if it says nothing
	 * @param bytes
	 *            the file
	 * @throws StoreException
	 *             if the base takes no rows
	 */
	public static void write(ImportDraft draft, Dataset dataset, String schema, String name, byte[] bytes) throws StoreException {
		try (RowWriter writer = draft.write(dataset, columns(schema, name != null))) {
			fill(writer, name, bytes);
		}
	}

	private static RowSchema columns(String schema, boolean named) {
		RowColumn data = RowColumn.derived(DATA, RowType.TEXT);
		return new RowSchema(schema, named ? List.of(data, RowColumn.derived(NAME, RowType.TEXT)) : List.of(data));
	}

	private static RowBlock fill(RowWriter writer, String name, byte[] bytes) throws StoreException {
		for (int at = 0; at < bytes.length; at += PORTION) {
			byte[] portion = Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + PORTION));
			writer.text(0, Base64.getEncoder().encodeToString(portion));
			if (name != null) {
				writer.text(1, name);
			}
			writer.endRow(0);
		}
		return writer.finish();
	}

	/**
	 * Reads a file.
	 *
	 * @param rows
	 *            of the base
	 * @param schema
	 *            what sort of file it has to be
	 * @param id
	 *            identifier of the data set
	 * @param largest
	 *            bytes at most
	 * @return null if there is no such file
	 * @throws StoreException
	 *             if the base cannot be read
	 */
	public static Kept read(RowSource rows, String schema, String id, int largest) throws StoreException {
		RowBlock block = rows.find(id);
		if (block == null || !schema.equals(block.schema().name()) || block.rows() > largest / PORTION + 1) {
			return null;
		}
		boolean named = block.schema().columns().size() > 1;
		List<byte[]> portions = new ArrayList<>();
		String[] name = { "" }; //$NON-NLS-1$
		rows.read(named ? RowQuery.all(id, DATA, NAME) : RowQuery.all(id, DATA), row -> {
			name[0] = named ? row.text(1) : ""; //$NON-NLS-1$
			return portions.add(Base64.getDecoder().decode(row.text(0)));
		}, null);
		byte[] bytes = new byte[portions.stream().mapToInt(portion -> portion.length).sum()];
		int at = 0;
		for (byte[] portion : portions) {
			System.arraycopy(portion, 0, bytes, at, portion.length);
			at += portion.length;
		}
		return new Kept(name[0], bytes);
	}
}
