package org.mekiki.store.internal.base;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.ModelFactory;
import org.mekiki.store.CreateOptions;
import org.mekiki.store.FolderLocation;
import org.mekiki.store.KnowledgeBase;
import org.mekiki.store.KnowledgePackage;
import org.mekiki.store.Location;
import org.mekiki.store.ObjectState;
import org.mekiki.store.OpenOptions;
import org.mekiki.store.Problem;
import org.mekiki.store.Revision;
import org.mekiki.store.ServerLocation;
import org.mekiki.store.StoreException;
import org.mekiki.store.internal.Failures;
import org.mekiki.store.internal.Messages;
import org.mekiki.store.internal.engine.DerbyEngine;
import org.mekiki.store.internal.engine.Engine;
import org.mekiki.store.internal.engine.FileProblems;
import org.mekiki.store.internal.engine.Folders;
import org.mekiki.store.internal.engine.PasswordKey;
import org.mekiki.store.internal.engine.PostgresEngine;
import org.mekiki.store.internal.mapping.ModelMapping;
import org.mekiki.store.internal.mapping.StateEncoder;
import org.mekiki.store.internal.schema.Migrator;
import org.mekiki.store.internal.schema.Steps;
import org.mekiki.store.internal.sql.Database;

/** Creates, opens and restores bases on any engine. */
public final class Lifecycle {

	private static final int KEY_BYTES = 32;

	/** Fills a new base inside the transaction that has made its tables. */
	@FunctionalInterface
	public interface Filler {

		/**
		 * Writes what the base is to hold.
		 *
		 * @param connection
		 *            inside the transaction
		 * @param cacheKey
		 *            key for the local copy, to be recorded with the base
		 * @throws SQLException
		 *             if the database refuses
		 * @throws StoreException
		 *             if something else is wrong
		 */
		void fill(Connection connection, String cacheKey) throws SQLException, StoreException;
	}

	private Lifecycle() {
		// only static methods
	}

	/**
	 * Creates a base with an empty model and opens it.
	 *
	 * @param location
	 *            where
	 * @param options
	 *            how
	 * @param monitor
	 *            may be null
	 * @return the open base
	 * @throws StoreException
	 *             if that is not possible; nothing is left behind
	 */
	public static KnowledgeBase create(Location location, CreateOptions options, IProgressMonitor monitor)
			throws StoreException {
		String id = UUID.randomUUID().toString();
		Engine engine = make(location, options, id, (connection, key) -> empty(connection, id, key, options));
		return opened(location, engine, false, monitor);
	}

	/**
	 * Makes a base with given contents and closes it.
	 *
	 * @param location
	 *            where
	 * @param options
	 *            how
	 * @param id
	 *            identifier of the base
	 * @param filler
	 *            writes the contents
	 * @throws StoreException
	 *             if that is not possible; nothing is left behind
	 */
	public static void fill(Location location, CreateOptions options, String id, Filler filler) throws StoreException {
		make(location, options, id, filler).close();
	}

	private static Engine make(Location location, CreateOptions options, String id, Filler filler)
			throws StoreException {
		Engine engine = switch (location) {
		case FolderLocation folder -> DerbyEngine.create(folder, id, options.credentials());
		case ServerLocation server -> PostgresEngine.create(server, options.credentials(), options.cacheFolder());
		};
		boolean good = false;
		try {
			Migrator migrator = new Migrator(engine.database().dialect(), Steps.shipped());
			engine.database().write(connection -> {
				if (migrator.version(connection) != 0) {
					throw Failures.of(Problem.EXISTS, location, null);
				}
				migrator.migrate(connection, 0);
				filler.fill(connection, PasswordKey.randomHex(KEY_BYTES));
				return null;
			});
			engine.created();
			good = true;
			return engine;
		} finally {
			if (!good) {
				engine.discard();
			}
		}
	}

	private static void empty(Connection connection, String id, String key, CreateOptions options)
			throws SQLException {
		ModelMapping mapping = ModelMapping.current();
		Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
		new BaseInfo(id, 1, now, key).insert(connection);
		ObjectState root = new StateEncoder(mapping).encode(newRoot(options.rootId()));
		Map<String, ObjectState> states = new LinkedHashMap<>();
		states.put(root.id(), root);
		CommitPlan plan = new CommitPlan();
		plan.inserts.addAll(CommitPlan.containersFirst(states));
		try (HistoryWriter history = new HistoryWriter(connection);
				StateWriter writer = new StateWriter(mapping, connection)) {
			history.begin(new Revision(1, now, options.author(), Messages.created, 1));
			writer.insertObject(root, 1, 1);
			writer.flush();
			writer.insertFeatures(root);
			writer.flush();
			history.plan(plan);
			history.flush();
		}
	}

	private static KnowledgeModel newRoot(UUID id) {
		KnowledgeModel root = ModelFactory.eINSTANCE.createKnowledgeModel();
		root.setId((id == null ? UUID.randomUUID() : id).toString());
		return root;
	}

	/**
	 * Opens a base.
	 *
	 * @param location
	 *            where
	 * @param options
	 *            how
	 * @param monitor
	 *            may be null
	 * @return the open base
	 * @throws StoreException
	 *             if that is not possible
	 */
	public static KnowledgeBase open(Location location, OpenOptions options, IProgressMonitor monitor)
			throws StoreException {
		Engine engine = switch (location) {
		case FolderLocation folder -> DerbyEngine.open(folder, options.credentials());
		case ServerLocation server -> PostgresEngine.open(server, options.credentials(), options.cacheFolder());
		};
		return opened(location, engine, options.readOnly(), monitor);
	}

	private static KnowledgeBase opened(Location location, Engine engine, boolean readOnly, IProgressMonitor monitor)
			throws StoreException {
		boolean good = false;
		try {
			Database database = engine.database();
			int version = migrate(location, engine);
			boolean writable = !readOnly && database.read(connection -> Boolean.valueOf(engine.writable(connection)))
					.booleanValue();
			BaseLoader loader = new BaseLoader(ModelMapping.current(), location, engine);
			BaseLoader.Loaded loaded = database.read(connection -> load(location, database, loader, connection, monitor));
			OpenBase base = new OpenBase(location, engine, loader, loaded, version, !writable);
			good = true;
			return base;
		} finally {
			if (!good) {
				engine.close();
			}
		}
	}

	/** A table that cannot be understood is damage, whatever the engine calls it. */
	private static BaseLoader.Loaded load(Location location, Database database, BaseLoader loader,
			Connection connection, IProgressMonitor monitor) throws StoreException {
		try {
			return loader.open(connection, BaseInfo.read(connection), monitor);
		} catch (SQLException e) {
			Problem problem = database.dialect().problem(e);
			throw Failures.of(problem == Problem.INTERNAL ? Problem.DAMAGED : problem, location, e);
		}
	}

	private static int migrate(Location location, Engine engine) throws StoreException {
		Database database = engine.database();
		Migrator migrator = new Migrator(database.dialect(), Steps.shipped());
		int version = database.read(migrator::version).intValue();
		if (version == 0) {
			throw Failures.of(location instanceof ServerLocation ? Problem.NOT_FOUND : Problem.DAMAGED, location, null);
		}
		if (version > migrator.newest()) {
			throw new StoreException(Problem.NEWER_SCHEMA, NLS.bind(Messages.newerSchemaVersions,
					new Object[] { location.display(), Integer.valueOf(version), Integer.valueOf(migrator.newest()) }),
					null);
		}
		if (!database.read(migrator::sameSteps).booleanValue()) {
			throw new StoreException(Problem.NEWER_SCHEMA, NLS.bind(Messages.differentSteps, location.display()), null);
		}
		if (version < migrator.newest()) {
			engine.beforeMigration(version);
			database.write(connection -> {
				migrator.migrate(connection, version);
				return null;
			});
		}
		return migrator.newest();
	}

	/**
	 * Whether a folder holds a base.
	 *
	 * @param location
	 *            the folder
	 * @return true if it does
	 */
	public static boolean exists(FolderLocation location) {
		return DerbyEngine.present(location.folder());
	}

	/**
	 * Whether a folder holds an encrypted base.
	 *
	 * @param location
	 *            the folder
	 * @return true if it does
	 */
	public static boolean encrypted(FolderLocation location) {
		return DerbyEngine.encrypted(location.folder());
	}

	/**
	 * Makes a base from a backup.
	 *
	 * @param backup
	 *            folder or package
	 * @param target
	 *            where nothing is yet
	 * @param options
	 *            how the new base is created from a package
	 * @param monitor
	 *            may be null
	 * @throws StoreException
	 *             if that is not possible; nothing is left behind
	 */
	public static void restore(Path backup, Location target, CreateOptions options, IProgressMonitor monitor)
			throws StoreException {
		if (!Files.exists(backup)) {
			throw Failures.of(Problem.NOT_FOUND, backup.toString(), null);
		}
		if (!Files.isDirectory(backup)) {
			KnowledgePackage.importInto(backup, target, options, monitor);
		} else if (target instanceof FolderLocation folder) {
			copy(backup, folder.folder());
		} else {
			throw Failures.of(Problem.BAD_PACKAGE, backup.toString(), null);
		}
	}

	private static void copy(Path backup, Path folder) throws StoreException {
		if (!DerbyEngine.present(backup)) {
			throw Failures.of(Problem.NOT_A_KNOWLEDGE_BASE, backup.toString(), null);
		}
		Path temporary = folder.resolveSibling(folder.getFileName() + ".part"); //$NON-NLS-1$
		boolean good = false;
		try {
			if (!Folders.free(folder)) {
				throw Failures.of(Problem.EXISTS, folder.toString(), null);
			}
			Folders.delete(temporary);
			Folders.copy(backup, temporary);
			Files.deleteIfExists(folder);
			Files.move(temporary, folder);
			good = true;
		} catch (IOException e) {
			throw FileProblems.of(folder, e);
		} finally {
			if (!good) {
				Folders.delete(temporary);
			}
		}
	}
}
