package org.mekiki.store.internal.pack;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.mekiki.model.Identified;
import org.mekiki.store.KnowledgeBase;
import org.mekiki.store.ObjectState;
import org.mekiki.store.RowBlock;
import org.mekiki.store.StoreException;
import org.mekiki.store.internal.Failures;
import org.mekiki.store.internal.base.BaseInfo;
import org.mekiki.store.internal.base.OpenBase;
import org.mekiki.store.internal.base.Places;
import org.mekiki.store.internal.engine.FileProblems;
import org.mekiki.store.internal.json.Json;
import org.mekiki.store.internal.mapping.ModelMapping;
import org.mekiki.store.internal.mapping.ScalarType;
import org.mekiki.store.internal.mapping.StateEncoder;
import org.mekiki.store.internal.rows.RowsInspection;

/** Writes an open package. */
public final class PackageExport {

	/** The same time in every package, so that the same content gives the same bytes. */
	private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
	private static final int FETCH = 2000;

	private final OpenBase base;
	private final ZipOutputStream zip;
	private final IProgressMonitor monitor;
	private final Map<String, Object> files = new LinkedHashMap<>();
	private MessageDigest digest = PackageFormat.sha256();
	private long bytes;
	private long lines;

	private PackageExport(OpenBase base, ZipOutputStream zip, IProgressMonitor monitor) {
		this.base = base;
		this.zip = zip;
		this.monitor = monitor;
	}

	/**
	 * Writes the last saved state of a base.
	 *
	 * @param base
	 *            an open base
	 * @param file
	 *            the file
	 * @param monitor
	 *            may be null
	 * @throws StoreException
	 *             if that is not possible; the file is as it was
	 */
	public static void run(KnowledgeBase base, Path file, IProgressMonitor monitor) throws StoreException {
		Path target = file.toAbsolutePath();
		Path temporary = target.resolveSibling(target.getFileName() + ".part"); //$NON-NLS-1$
		try {
			try (ZipOutputStream zip = new ZipOutputStream(
					new BufferedOutputStream(Files.newOutputStream(temporary), 1 << 16))) {
				zip.setLevel(Deflater.DEFAULT_COMPRESSION);
				PackageExport export = new PackageExport((OpenBase) base, zip, monitor);
				((OpenBase) base).database().read(connection -> {
					export.write(connection);
					return null;
				});
			}
			Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
		} catch (UncheckedIOException e) {
			throw FileProblems.of(file, e.getCause());
		} catch (IOException e) {
			throw FileProblems.of(file, e);
		} finally {
			try {
				Files.deleteIfExists(temporary);
			} catch (IOException e) {
				Failures.log(e);
			}
		}
	}

	private void write(Connection connection) throws SQLException, StoreException {
		try {
			BaseInfo info = BaseInfo.read(connection);
			Identified root = base.load(connection, info, monitor);
			List<Identified> objects = containersFirst(root);
			model(connection, objects);
			revisions(connection);
			changes(connection);
			handling(objects);
			boolean rows = rows(connection);
			manifest(info, objects.size(), rows);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static List<Identified> containersFirst(Identified root) {
		List<Identified> objects = new ArrayList<>(List.of(root));
		for (int next = 0; next < objects.size(); next++) {
			for (EObject child : objects.get(next).eContents()) {
				if (child instanceof Identified identified) {
					objects.add(identified);
				}
			}
		}
		return objects;
	}

	private void model(Connection connection, List<Identified> objects) throws IOException, SQLException {
		Map<String, long[]> revisions = HashMap.newHashMap(objects.size());
		query(connection, "SELECT id, created_revision, changed_revision FROM kb_object", //$NON-NLS-1$
				row -> revisions.put(row.getString(1), new long[] { row.getLong(2), row.getLong(3) }));
		StateEncoder encoder = new StateEncoder(ModelMapping.current());
		begin(PackageFormat.MODEL);
		for (Identified object : objects) {
			ObjectState state = encoder.encode(object);
			long[] numbers = revisions.get(state.id());
			line(Json.write(out -> {
				out.writeStartObject();
				out.writeNumberField("created", numbers[0]); //$NON-NLS-1$
				out.writeNumberField("changed", numbers[1]); //$NON-NLS-1$
				Json.member(out, "state", Places.json(state)); //$NON-NLS-1$
				out.writeEndObject();
			}));
		}
		end();
	}

	private void revisions(Connection connection) throws IOException, SQLException {
		begin(PackageFormat.REVISIONS);
		query(connection, "SELECT number_, saved_at, author, message, objects FROM kb_revision ORDER BY number_", row -> { //$NON-NLS-1$
			Map<String, Object> map = new LinkedHashMap<>();
			map.put("number", Long.valueOf(row.getLong(1))); //$NON-NLS-1$
			map.put("time", ScalarType.readInstant(row, 2).toString()); //$NON-NLS-1$
			map.put("author", row.getString(3)); //$NON-NLS-1$
			map.put("message", row.getString(4)); //$NON-NLS-1$
			map.put("objects", Integer.valueOf(row.getInt(5))); //$NON-NLS-1$
			line(Json.text(map));
		});
		end();
	}

	private void changes(Connection connection) throws IOException, SQLException {
		begin(PackageFormat.CHANGES);
		query(connection, "SELECT revision, object_id, class_name, kind, feature, old_value, new_value" //$NON-NLS-1$
				+ " FROM kb_change ORDER BY revision, seq", row -> { //$NON-NLS-1$
					String line = Json.write(out -> {
						out.writeStartObject();
						out.writeNumberField("revision", row.getLong(1)); //$NON-NLS-1$
						out.writeStringField("object", row.getString(2)); //$NON-NLS-1$
						out.writeStringField("class", row.getString(3)); //$NON-NLS-1$
						out.writeStringField("kind", row.getString(4)); //$NON-NLS-1$
						out.writeStringField("feature", row.getString(5)); //$NON-NLS-1$
						Json.member(out, "old", row.getString(6)); //$NON-NLS-1$
						Json.member(out, "new", row.getString(7)); //$NON-NLS-1$
						out.writeEndObject();
					});
					line(line);
				});
		end();
	}

	/** Repeats who may see what, so that a reader of the package need not know the model to respect it. */
	private void handling(List<Identified> objects) throws IOException, StoreException {
		StateEncoder encoder = new StateEncoder(ModelMapping.current());
		begin(PackageFormat.HANDLING);
		for (Identified object : objects) {
			String handling = encoder.encode(object).features().get("handling"); //$NON-NLS-1$
			if (handling != null) {
				line(Json.write(out -> {
					out.writeStartObject();
					out.writeStringField("object", object.getId()); //$NON-NLS-1$
					Json.member(out, "handling", handling); //$NON-NLS-1$
					out.writeEndObject();
				}));
			}
		}
		end();
		Failures.checkCancelled(monitor);
	}

	private boolean rows(Connection connection) throws IOException, SQLException, StoreException {
		RowsInspection inspection = new RowsInspection(connection, monitor);
		List<RowBlock> blocks = inspection.blocks();
		if (!blocks.isEmpty()) {
			begin(PackageFormat.ROWS);
			PackedRows.write(inspection, blocks, this::line);
			end();
		}
		return !blocks.isEmpty();
	}

	private void manifest(BaseInfo info, int objects, boolean rows) throws IOException {
		Map<String, Object> map = new LinkedHashMap<>();
		map.put("format", PackageFormat.FORMAT); //$NON-NLS-1$
		map.put("version", Integer.valueOf(rows ? PackageFormat.VERSION : PackageFormat.WITHOUT_ROWS)); //$NON-NLS-1$
		map.put("base", info.id()); //$NON-NLS-1$
		map.put("created", info.created().toString()); //$NON-NLS-1$
		map.put("revision", Long.valueOf(info.head())); //$NON-NLS-1$
		map.put("model", ModelMapping.current().root().getNsURI()); //$NON-NLS-1$
		map.put("objects", Integer.valueOf(objects)); //$NON-NLS-1$
		map.put("files", files); //$NON-NLS-1$
		entry(PackageFormat.MANIFEST);
		zip.write((Json.text(map) + '\n').getBytes(StandardCharsets.UTF_8));
		zip.closeEntry();
	}

	private void entry(String name) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(TIME);
		zip.putNextEntry(entry);
	}

	private void begin(String name) throws IOException {
		entry(name);
		digest = PackageFormat.sha256();
		bytes = 0;
		lines = 0;
		files.put(name, null);
	}

	private void line(String json) throws IOException {
		byte[] encoded = (json + '\n').getBytes(StandardCharsets.UTF_8);
		zip.write(encoded);
		digest.update(encoded);
		bytes += encoded.length;
		lines++;
	}

	private void end() throws IOException {
		Map<String, Object> file = new LinkedHashMap<>();
		file.put("lines", Long.valueOf(lines)); //$NON-NLS-1$
		file.put("bytes", Long.valueOf(bytes)); //$NON-NLS-1$
		file.put("sha256", HexFormat.of().formatHex(digest.digest())); //$NON-NLS-1$
		files.replaceAll((name, value) -> value == null ? file : value);
		zip.closeEntry();
	}

	/** Takes the rows of a query. */
	@FunctionalInterface
	private interface Rows {
		void take(ResultSet row) throws SQLException, IOException;
	}

	private static void query(Connection connection, String sql, Rows rows) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.setFetchSize(FETCH);
			try (ResultSet row = statement.executeQuery(sql)) {
				while (row.next()) {
					rows.take(row);
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
