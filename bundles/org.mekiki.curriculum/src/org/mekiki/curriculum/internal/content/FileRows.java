package org.mekiki.curriculum.internal.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

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

/** A file as a block of rows: a data set owns the block and carries the name, the rows hold the bytes. */
public final class FileRows {

	/** Bytes of a row; as text they are a third longer, and a text of a row may have 32,672 characters. */
	private static final int PORTION = 24_000;
	private static final String DATA = "data"; //$NON-NLS-1$

	private FileRows() {
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
	 * @param bytes
	 *            the file
	 * @return a data set in no model yet
	 * @throws StoreException
	 *             if the base takes no rows
	 */
	public static Dataset write(RowStore rows, String schema, String name, byte[] bytes) throws StoreException {
		Dataset dataset = ModelFactory.eINSTANCE.createDataset();
		dataset.setId(UUID.randomUUID().toString());
		Labels.set(dataset.getLabels(), "en", name); //$NON-NLS-1$
		RowSchema columns = new RowSchema(schema, List.of(RowColumn.derived(DATA, RowType.TEXT)));
		try (RowWriter writer = rows.write(dataset.getId(), columns)) {
			for (int at = 0; at < bytes.length; at += PORTION) {
				byte[] portion = Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + PORTION));
				writer.text(0, Base64.getEncoder().encodeToString(portion));
				writer.endRow(0);
			}
			RowBlock block = writer.finish();
			dataset.setSchema(schema);
			dataset.setRowCount(Long.valueOf(block.rows()));
			dataset.setFingerprint(block.fingerprint());
		}
		return dataset;
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
	public static byte[] read(RowSource rows, String schema, String id, int largest) throws StoreException {
		RowBlock block = rows.find(id);
		if (block == null || !schema.equals(block.schema().name()) || block.rows() > largest / PORTION + 1) {
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
