package org.mekiki.store.internal.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.osgi.util.NLS;
import org.mekiki.store.Change;
import org.mekiki.store.ChangeKind;
import org.mekiki.store.CreateOptions;
import org.mekiki.store.Location;
import org.mekiki.store.ObjectState;
import org.mekiki.store.Problem;
import org.mekiki.store.Revision;
import org.mekiki.store.StoreException;
import org.mekiki.store.internal.Failures;
import org.mekiki.store.internal.Messages;
import org.mekiki.store.internal.base.BaseInfo;
import org.mekiki.store.internal.base.HistoryWriter;
import org.mekiki.store.internal.base.Lifecycle;
import org.mekiki.store.internal.base.Places;
import org.mekiki.store.internal.base.References;
import org.mekiki.store.internal.base.StateCheck;
import org.mekiki.store.internal.base.StateWriter;
import org.mekiki.store.internal.json.Json;
import org.mekiki.store.internal.mapping.EntityMapping;
import org.mekiki.store.internal.mapping.ModelMapping;
import org.mekiki.store.internal.sql.SqlStates;

/** Makes a base from an open package. */
public final class PackageImport {

	private static final String ROOT = "KnowledgeModel"; //$NON-NLS-1$
	private static final String RENUMBERED = "RENUMBERED"; //$NON-NLS-1$

	private final ModelMapping mapping = ModelMapping.current();
	private final StateCheck check = new StateCheck(mapping);
	private final PackageFile file;
	private final IProgressMonitor monitor;
	/** Classes of the objects seen so far. */
	private final Map<String, EntityMapping> seen = new HashMap<>();
	/** Revisions still to be written while the changes are read. */
	private final Map<Long, Revision> revisions = new HashMap<>();

	private PackageImport(PackageFile file, IProgressMonitor monitor) {
		this.file = file;
		this.monitor = monitor;
	}

	/**
	 * Makes a base.
	 *
	 * @param path
	 *            the package
	 * @param target
	 *            where nothing is yet
	 * @param options
	 *            how it is created
	 * @param monitor
	 *            may be null
	 * @throws StoreException
	 *             if that is not possible; nothing is left behind
	 */
	public static void run(Path path, Location target, CreateOptions options, IProgressMonitor monitor)
			throws StoreException {
		if (!Files.exists(path)) {
			throw Failures.of(Problem.NOT_FOUND, path.toString(), null);
		}
		try (PackageFile file = PackageFile.open(path)) {
			if (file.version() > PackageFormat.VERSION) {
				throw new StoreException(Problem.NEWER_SCHEMA, NLS.bind(Messages.newerPackage,
						new Object[] { path, Long.valueOf(file.version()), Integer.valueOf(PackageFormat.VERSION) }), null);
			}
			file.verify(path);
			new PackageImport(file, monitor).validate(path);
			PackageImport run = new PackageImport(file, monitor);
			Lifecycle.fill(target, options, file.base(), (connection, key) -> run.fill(connection, key, path));
		} catch (IOException | ArithmeticException e) {
			throw Files.isReadable(path) ? bad(path, e) : Failures.of(Problem.NO_RIGHTS, path.toString(), e);
		}
	}

	/** Reads everything once before anything is made. */
	private void validate(Path path) throws StoreException {
		try {
			guarded(path, () -> {
				readRevisions();
				file.lines(PackageFormat.CHANGES, PackageImport.this::change);
				file.lines(PackageFormat.MODEL, line -> place(state(line)));
				References references = new References(mapping);
				file.lines(PackageFormat.MODEL, line -> {
					for (String target : references.targets(state(line))) {
						if (!seen.containsKey(target)) {
							throw new IOException(target);
						}
					}
				});
				rows(null);
			});
		} catch (SQLException e) {
			throw Failures.of(Problem.INTERNAL, path.toString(), e);
		}
	}

	private void fill(Connection connection, String key, Path path) throws SQLException, StoreException {
		guarded(path, () -> {
			new BaseInfo(file.base(), file.revision(), file.created(), key).insert(connection);
			readRevisions();
			history(connection);
			model(connection);
			rows(connection);
		});
	}

	/** Reads a package; whatever is wrong with it is its own fault. */
	@FunctionalInterface
	private interface Reading {
		void run() throws IOException, SQLException, StoreException;
	}

	private static void guarded(Path path, Reading reading) throws SQLException, StoreException {
		try {
			reading.run();
		} catch (IOException | IllegalArgumentException | ClassCastException e) {
			throw bad(path, e);
		} catch (StoreException e) {
			if (e.problem() == Problem.CANCELLED) {
				throw e;
			}
			throw bad(path, e);
		} catch (SQLException e) {
			if (SqlStates.badData(e)) {
				throw bad(path, e);
			}
			throw e;
		}
	}

	/** Says what is wrong with a package, and where if that is known. */
	private static StoreException bad(Path path, Exception cause) {
		return cause instanceof BadLineException line
				? new StoreException(Problem.BAD_PACKAGE, NLS.bind(Messages.badPackageLine,
						new Object[] { path, line.entry(), Integer.valueOf(line.line()) }), cause)
				: Failures.of(Problem.BAD_PACKAGE, path.toString(), cause);
	}

	private void readRevisions() throws IOException, SQLException, StoreException {
		file.lines(PackageFormat.REVISIONS, line -> {
			Revision revision = new Revision(PackageFile.number(line, "number"), PackageFile.time(line, "time"), //$NON-NLS-1$ //$NON-NLS-2$
					PackageFile.text(line, "author"), PackageFile.text(line, "message"), //$NON-NLS-1$ //$NON-NLS-2$
					Math.toIntExact(PackageFile.number(line, "objects"))); //$NON-NLS-1$
			if (revision.number() != revisions.size() + 1L) {
				throw new IOException(PackageFormat.REVISIONS);
			}
			revisions.put(Long.valueOf(revision.number()), revision);
		});
		if (revisions.size() != file.revision()) {
			throw new IOException(PackageFormat.REVISIONS);
		}
	}

	private void history(Connection connection) throws IOException, SQLException, StoreException {
		long[] current = new long[1];
		try (HistoryWriter writer = new HistoryWriter(connection)) {
			file.lines(PackageFormat.CHANGES, line -> {
				long number = PackageFile.number(line, "revision"); //$NON-NLS-1$
				advance(writer, current, number);
				writer.add(change(line));
			});
			advance(writer, current, file.revision());
			writer.flush();
		}
	}

	/** Begins every revision up to one, also those without changes. */
	private void advance(HistoryWriter writer, long[] current, long number) throws IOException, SQLException {
		if (number < current[0] || number > file.revision()) {
			throw new IOException(PackageFormat.CHANGES);
		}
		while (current[0] < number) {
			current[0]++;
			writer.begin(revisions.get(Long.valueOf(current[0])));
		}
	}

	private Change change(Map<?, ?> line) throws IOException, StoreException {
		String kind = PackageFile.text(line, "kind"); //$NON-NLS-1$
		EntityMapping entity = mapping.entity(PackageFile.text(line, "class")); //$NON-NLS-1$
		String feature = (String) line.get("feature"); //$NON-NLS-1$
		ChangeKind known = kind.equals(RENUMBERED) ? null : ChangeKind.valueOf(kind);
		Change change = new Change(null, PackageFile.text(line, "object"), PackageFile.text(line, "class"), known, feature, //$NON-NLS-1$ //$NON-NLS-2$
				json(line, "old"), json(line, "new")); //$NON-NLS-1$ //$NON-NLS-2$
		if (entity == null || known == ChangeKind.CHANGED && entity.feature(feature) == null) {
			throw new IOException(PackageFormat.CHANGES);
		}
		valid(change, line);
		return change;
	}

	/** What the history says must be readable, or no past could be shown. */
	private void valid(Change change, Map<?, ?> line) throws IOException, StoreException {
		ObjectState state = new ObjectState(change.objectId(), change.className(), null, null, 0, Map.of());
		for (String end : List.of("old", "new")) { //$NON-NLS-1$ //$NON-NLS-2$
			Object value = line.get(end);
			switch (change.kind()) {
			case null -> check.check(Places.at(state, value));
			case MOVED -> check.check(Places.at(state, value));
			case CHANGED -> check.check(value == null ? state : new ObjectState(state.id(), state.className(), null, null,
					0, Map.of(change.feature(), Json.text(value))));
			case DELETED -> check.check(end.equals("old") ? Places.state(value) : state); //$NON-NLS-1$
			case CREATED -> check.check(state);
			}
		}
	}

	private static String json(Map<?, ?> line, String key) {
		Object value = line.get(key);
		return value == null ? null : Json.text(value);
	}

	private void model(Connection connection) throws IOException, SQLException, StoreException {
		try (StateWriter writer = new StateWriter(mapping, connection)) {
			file.lines(PackageFormat.MODEL, line -> {
				ObjectState state = state(line);
				place(state);
				long created = PackageFile.number(line, "created"); //$NON-NLS-1$
				long changed = PackageFile.number(line, "changed"); //$NON-NLS-1$
				if (created < 1 || changed < created || changed > file.revision()) {
					throw new IOException(PackageFormat.MODEL);
				}
				writer.insertObject(state, created, changed);
			});
			writer.flush();
			Failures.checkCancelled(monitor);
			file.lines(PackageFormat.MODEL, line -> writer.insertFeatures(state(line)));
			writer.flush();
		}
		if (seen.isEmpty()) {
			throw new IOException(PackageFormat.MODEL);
		}
	}

	private void rows(Connection connection) throws IOException, SQLException, StoreException {
		if (file.rows()) {
			PackedRows rows = new PackedRows(connection);
			file.lines(PackageFormat.ROWS, line -> {
				Failures.checkCancelled(monitor);
				rows.take(line);
			});
			rows.end();
		}
	}

	private static ObjectState state(Map<?, ?> line) throws IOException {
		return Places.state(line.get("state")); //$NON-NLS-1$
	}

	/** Checks a state and that it stands where the model allows: the root first, everything else under what came before. */
	private void place(ObjectState state) throws IOException, StoreException {
		check.check(state);
		EntityMapping entity = mapping.entity(state.className());
		if (seen.isEmpty() != (state.containerId() == null) || seen.isEmpty() && !state.className().equals(ROOT)) {
			throw new IOException(state.id());
		}
		if (!seen.isEmpty()) {
			EntityMapping container = seen.get(state.containerId());
			EReference feature = container == null ? null : ModelMapping.child(container, state.containmentFeature());
			if (feature == null || !feature.getEReferenceType().isSuperTypeOf(entity.eClass())) {
				throw new IOException(state.id());
			}
		}
		if (seen.put(state.id(), entity) != null) {
			throw new IOException(state.id());
		}
	}
}
