package org.mekiki.store.internal.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.mekiki.store.RowBlock;
import org.mekiki.store.RowColumn;
import org.mekiki.store.RowSchema;
import org.mekiki.store.RowType;
import org.mekiki.store.StoreException;
import org.mekiki.store.internal.json.Json;
import org.mekiki.store.internal.rows.RowsArrival;
import org.mekiki.store.internal.rows.RowsInspection;

/** Blocks of rows in a package: a line that describes the block, then one for each row. */
final class PackedRows {

	private static final String ROW = "r"; //$NON-NLS-1$

	/** Takes lines. */
	@FunctionalInterface
	interface Sink {
		void line(String json) throws IOException;
	}

	private final RowsArrival arrival;
	private final Set<String> seen = new HashSet<>();
	private RowBlock stated;
	private long rows;

	/** Reads; writes what it reads unless the connection is null. */
	PackedRows(Connection connection) {
		arrival = new RowsArrival(connection);
	}

	static void write(RowsInspection inspection, List<RowBlock> blocks, Sink sink)
			throws SQLException, StoreException, IOException {
		for (RowBlock block : blocks) {
			sink.line(Json.text(head(block)));
			try {
				inspection.read(block, (number, line, values) -> {
					try {
						sink.line(row(line, values));
					} catch (IOException failure) {
						throw new UncheckedIOException(failure);
					}
				});
			} catch (UncheckedIOException failure) {
				throw failure.getCause();
			}
		}
	}

	private static Map<String, Object> head(RowBlock block) {
		Map<String, Object> head = new LinkedHashMap<>();
		head.put("block", block.id()); //$NON-NLS-1$
		head.put("schema", block.schema().name()); //$NON-NLS-1$
		List<Object> columns = new ArrayList<>();
		for (RowColumn column : block.schema().columns()) {
			Map<String, Object> map = new LinkedHashMap<>();
			map.put("name", column.name()); //$NON-NLS-1$
			map.put("type", column.type().name()); //$NON-NLS-1$
			map.put("source", column.source()); //$NON-NLS-1$
			columns.add(map);
		}
		head.put("columns", columns); //$NON-NLS-1$
		head.put("rows", Long.valueOf(block.rows())); //$NON-NLS-1$
		head.put("fingerprint", block.fingerprint()); //$NON-NLS-1$
		return head;
	}

	private static String row(long line, Object[] values) {
		return Json.write(out -> {
			out.writeStartObject();
			out.writeArrayFieldStart(ROW);
			out.writeNumber(line);
			for (Object value : values) {
				Json.append(out, value instanceof LocalDate date ? date.toString() : value);
			}
			out.writeEndArray();
			out.writeEndObject();
		});
	}

	/** Takes a line of a package. */
	void take(Map<?, ?> line) throws IOException, SQLException, StoreException {
		if (line.get(ROW) instanceof List<?> cells && line.size() == 1) {
			row(cells);
		} else {
			end();
			begin(line);
		}
	}

	private void begin(Map<?, ?> line) throws IOException, SQLException {
		String id = PackageFile.text(line, "block"); //$NON-NLS-1$
		List<RowColumn> columns = new ArrayList<>();
		for (Object column : (List<?>) line.get("columns")) { //$NON-NLS-1$
			Map<?, ?> map = (Map<?, ?>) column;
			columns.add(new RowColumn(PackageFile.text(map, "name"), RowType.valueOf(PackageFile.text(map, "type")), //$NON-NLS-1$ //$NON-NLS-2$
					PackageFile.text(map, "source"))); //$NON-NLS-1$
		}
		RowSchema schema = new RowSchema(PackageFile.text(line, "schema"), columns); //$NON-NLS-1$
		if (!id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") || !seen.add(id)) { //$NON-NLS-1$
			throw new IOException(id);
		}
		stated = new RowBlock(id, schema, "", PackageFile.number(line, "rows"), PackageFile.text(line, "fingerprint")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		rows = 0;
		arrival.begin(id, schema);
	}

	private void row(List<?> cells) throws IOException, SQLException, StoreException {
		if (stated == null || ++rows > stated.rows() || cells.size() != stated.schema().columns().size() + 1
				|| !(cells.getFirst() instanceof Long line) || line.longValue() < 0) {
			throw new IOException(PackageFormat.ROWS);
		}
		Object[] values = cells.subList(1, cells.size()).toArray();
		for (int i = 0; i < values.length; i++) {
			if (stated.schema().columns().get(i).type() == RowType.DATE && values[i] != null) {
				values[i] = date((String) values[i]);
			}
		}
		arrival.row(line.longValue(), values);
	}

	private static LocalDate date(String text) throws IOException {
		try {
			return LocalDate.parse(text);
		} catch (DateTimeException none) {
			throw new IOException(text, none);
		}
	}

	/** Ends the last block: its rows must be those that its description speaks of. */
	void end() throws IOException, SQLException, StoreException {
		if (stated != null) {
			RowBlock block = arrival.end();
			if (block.rows() != stated.rows() || !block.fingerprint().equals(stated.fingerprint())) {
				throw new IOException(stated.id());
			}
			stated = null;
		}
	}
}
