package org.mekiki.store.internal.base;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.mekiki.model.Identified;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.runtime.ModelResource;
import org.mekiki.store.Change;
import org.mekiki.store.ChangeSet;
import org.mekiki.store.EngineInfo;
import org.mekiki.store.FolderLocation;
import org.mekiki.store.KnowledgeBase;
import org.mekiki.store.KnowledgePackage;
import org.mekiki.store.Location;
import org.mekiki.store.ModelSnapshot;
import org.mekiki.store.ObjectState;
import org.mekiki.store.Problem;
import org.mekiki.store.Revision;
import org.mekiki.store.RowStore;
import org.mekiki.store.StoreException;
import org.mekiki.store.internal.Failures;
import org.mekiki.store.internal.Messages;
import org.mekiki.store.internal.engine.Engine;
import org.mekiki.store.internal.engine.FileProblems;
import org.mekiki.store.internal.mapping.ModelMapping;
import org.mekiki.store.internal.rows.OpenRows;
import org.mekiki.store.internal.sql.Database;

/** An open knowledge base on any engine. */
public final class OpenBase implements KnowledgeBase {

	private final Location location;
	private final Engine engine;
	private final Database database;
	private final ModelMapping mapping;
	private final BaseLoader loader;
	private final EngineInfo info;
	private final BaseInfo base;
	private final int schemaVersion;
	private final boolean readOnly;
	private final ModelResource resource;
	private final KnowledgeModel model;
	private final String rootId;
	private final ChangeTracker tracker;
	private final OpenRows rows;

	/** Our own revisions after {@link #revision}: between them and it lie revisions of others. */
	private final Set<Long> own = new HashSet<>();
	/** Objects that others have changed and that were not taken over because of our own changes. */
	private final Set<String> openConflicts = new HashSet<>();
	/** Objects of which our state is to win. */
	private final Set<String> ours = new HashSet<>();
	private long revision;
	private boolean closed;

	OpenBase(Location location, Engine engine, BaseLoader loader, BaseLoader.Loaded loaded, int schemaVersion,
			boolean readOnly) throws StoreException {
		this.location = location;
		this.engine = engine;
		this.database = engine.database();
		this.mapping = loader.mapping();
		this.loader = loader;
		this.info = engine.info();
		this.base = loaded.info();
		this.schemaVersion = schemaVersion;
		this.readOnly = readOnly;
		this.resource = loaded.resource();
		this.model = loaded.root();
		this.rootId = model.getId();
		this.revision = loaded.info().head();
		this.tracker = new ChangeTracker(mapping, resource);
		resource.addObserver(tracker);
		rows = new OpenRows(database, location, readOnly);
		rows.clean(location instanceof FolderLocation, Instant.now());
	}

	@Override
	public Location location() {
		return location;
	}

	@Override
	public String id() {
		return base.id();
	}

	/**
	 * Loads the saved state into a resource of its own.
	 *
	 * @param connection
	 *            inside a transaction
	 * @param now
	 *            from {@link BaseInfo#read(Connection)}
	 * @param monitor
	 *            may be null
	 * @return the root
	 * @throws SQLException
	 *             if the database refuses
	 * @throws StoreException
	 *             if the user has cancelled
	 */
	public KnowledgeModel load(Connection connection, BaseInfo now, IProgressMonitor monitor)
			throws SQLException, StoreException {
		return loader.load(connection, now, monitor).root();
	}

	/**
	 * The database, for those parts of the store that read whole tables.
	 *
	 * @return the database
	 */
	public Database database() {
		return database;
	}

	@Override
	public EngineInfo engine() {
		return info;
	}

	@Override
	public int schemaVersion() {
		return schemaVersion;
	}

	@Override
	public synchronized long revision() {
		return revision;
	}

	@Override
	public boolean readOnly() {
		return readOnly;
	}

	/**
	 * Whether the stored state is more than the model shows, because others have saved, or differs from it, because a
	 * conflict is open.
	 *
	 * @return true if the model is not one of the saved revisions
	 */
	synchronized boolean behind() {
		return !own.isEmpty() || !openConflicts.isEmpty() || !ours.isEmpty();
	}

	@Override
	public ModelResource resource() {
		return resource;
	}

	@Override
	public KnowledgeModel model() {
		return model;
	}

	@Override
	public RowStore rows() {
		return rows;
	}

	@Override
	public Map<String, Long> counts() throws StoreException {
		return database.read(OpenBase::counts);
	}

	/** How many objects of each class are stored. */
	static Map<String, Long> counts(Connection connection) throws SQLException {
		Map<String, Long> counts = new TreeMap<>();
		try (Statement statement = connection.createStatement();
				var row = statement.executeQuery("SELECT class_name, COUNT(*) FROM kb_object GROUP BY class_name")) { //$NON-NLS-1$
			while (row.next()) {
				counts.put(row.getString(1), Long.valueOf(row.getLong(2)));
			}
		}
		return Collections.unmodifiableMap(counts);
	}

	@Override
	public boolean isModified() {
		return tracker.modified();
	}

	@Override
	public ChangeSet capture() {
		return tracker.capture(base.id(), revision());
	}

	@Override
	public Revision commit(ChangeSet changes, String author, String message, IProgressMonitor monitor)
			throws StoreException {
		if (readOnly) {
			throw Failures.of(Problem.READ_ONLY, location, null);
		}
		if (!changes.baseId().equals(base.id())) {
			throw Failures.of(Problem.INVALID_VALUE, NLS.bind(Messages.otherBase, location.display()), null);
		}
		if (changes.deleted().contains(rootId)) {
			throw new StoreException(Problem.INVALID_VALUE, Messages.noRootChange, null);
		}
		Set<Long> mine;
		Set<String> winning;
		Set<String> open;
		synchronized (this) {
			mine = new HashSet<>(own);
			winning = new HashSet<>(ours);
			open = new HashSet<>(openConflicts);
		}
		Committer.Outcome outcome = new Committer(mapping, database).commit(changes, author, message, mine, winning, open,
				monitor);
		synchronized (this) {
			if (outcome.written()) {
				own.add(Long.valueOf(outcome.revision().number()));
			}
			while (own.remove(Long.valueOf(revision + 1))) {
				revision++;
			}
			changes.states().forEach(state -> ours.remove(state.id()));
			ours.removeAll(changes.deleted());
		}
		tracker.saved(changes.stamp());
		if (outcome.written()) {
			loader.changed(outcome.revision().objects());
		}
		return outcome.revision();
	}

	@Override
	public List<Revision> revisions(int offset, int limit) throws StoreException {
		return database.read(connection -> new History(mapping, connection).revisions(offset, limit));
	}

	@Override
	public List<Change> history(String objectId) throws StoreException {
		return database.read(connection -> new History(mapping, connection).of(objectId));
	}

	@Override
	public List<Change> changes(long number, int offset, int limit) throws StoreException {
		return database.read(connection -> new History(mapping, connection).of(number, offset, limit));
	}

	@Override
	public ModelSnapshot asOf(long number, IProgressMonitor monitor) throws StoreException {
		return database.read(connection -> {
			BaseInfo now = BaseInfo.read(connection);
			History history = new History(mapping, connection);
			Revision wanted = history.revision(number);
			if (wanted == null) {
				throw new StoreException(Problem.NOT_FOUND,
						NLS.bind(Messages.noRevision, Long.valueOf(number), Long.valueOf(now.head())), null);
			}
			BaseLoader.Loaded loaded = loader.load(connection, now, monitor);
			Map<String, ObjectState> past = history.statesAt(number);
			Failures.checkCancelled(monitor);
			List<ObjectState> present = new ArrayList<>();
			List<String> absent = new ArrayList<>();
			past.forEach((id, state) -> {
				if (state == null) {
					absent.add(id);
				} else {
					present.add(state);
				}
			});
			loaded.resource().withoutNotifications(
					() -> new StateApplier(mapping, loaded.resource()).apply(present, absent));
			return new ModelSnapshot(wanted, loaded.resource(), loaded.root());
		});
	}

	@Override
	public ObjectState stateAt(String objectId, long number) throws StoreException {
		return database.read(connection -> new History(mapping, connection).stateAt(objectId, number));
	}

	@Override
	public ChangeSet refresh(IProgressMonitor monitor) throws StoreException {
		long from = revision();
		return database.read(connection -> {
			BaseInfo now = BaseInfo.read(connection);
			return loader.changesSince(connection, now, from);
		});
	}

	@Override
	public List<String> apply(ChangeSet refreshed) {
		List<ObjectState> states = new ArrayList<>();
		List<String> deleted = new ArrayList<>();
		List<String> left = new ArrayList<>();
		Map<String, Identified> unsaved = new HashMap<>();
		tracker.unsaved().forEach(object -> unsaved.put(object.getId(), object));
		for (ObjectState state : refreshed.states()) {
			if (unsaved.containsKey(state.id())) {
				left.add(state.id());
			} else {
				states.add(state);
			}
		}
		for (String id : refreshed.deleted()) {
			Identified object = resource.find(id);
			if (unsaved.containsKey(id) || object != null && ChangeTracker.holdsAny(object, unsaved)) {
				left.add(id);
			} else {
				deleted.add(id);
			}
		}
		tracker.muted(() -> new StateApplier(mapping, resource).apply(states, deleted));
		loader.changed(states.size() + deleted.size());
		synchronized (this) {
			left.removeIf(id -> ours.contains(id));
			openConflicts.addAll(left);
			revision = Math.max(revision, refreshed.toRevision());
			own.removeIf(number -> number.longValue() <= revision);
		}
		return left;
	}

	@Override
	public synchronized List<String> conflicts() {
		return openConflicts.stream().sorted().toList();
	}

	@Override
	public synchronized void keepMine(String objectId) {
		openConflicts.remove(objectId);
		ours.add(objectId);
	}

	@Override
	public void takeTheirs(String objectId, ObjectState theirs) {
		Identified mine = resource.find(objectId);
		StateApplier applier = new StateApplier(mapping, resource);
		tracker.muted(() -> applier.apply(theirs == null ? List.of() : List.of(theirs),
				theirs == null ? List.of(objectId) : List.of()));
		if (mine != null) {
			tracker.forget(mine);
		}
		synchronized (this) {
			openConflicts.remove(objectId);
		}
	}

	@Override
	public void backup(Path target, IProgressMonitor monitor) throws StoreException {
		Path file = target.toAbsolutePath();
		if (Files.exists(file)) {
			throw Failures.of(Problem.EXISTS, target.toString(), null);
		}
		try {
			Files.createDirectories(file.getParent());
		} catch (IOException e) {
			throw FileProblems.of(target, e);
		}
		if (!engine.backup(file, monitor)) {
			KnowledgePackage.export(this, file, monitor);
		}
	}

	@Override
	public List<String> check(IProgressMonitor monitor) throws StoreException {
		return database.read(connection -> {
			try {
				return new BaseCheck(mapping, loader, connection).run(monitor);
			} catch (SQLException e) {
				Problem problem = database.dialect().problem(e);
				throw Failures.of(problem == Problem.INTERNAL ? Problem.DAMAGED : problem, location, e);
			}
		});
	}

	@Override
	public void close() {
		synchronized (this) {
			if (closed) {
				return;
			}
			closed = true;
		}
		loader.leave(this);
		rows.close();
		resource.removeObserver(tracker);
		engine.close();
	}
}
