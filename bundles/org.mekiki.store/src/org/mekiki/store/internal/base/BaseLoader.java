package org.mekiki.store.internal.base;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.osgi.util.NLS;
import org.mekiki.model.Identified;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.runtime.ModelResource;
import org.mekiki.store.ChangeSet;
import org.mekiki.store.Location;
import org.mekiki.store.ObjectState;
import org.mekiki.store.Revision;
import org.mekiki.store.StoreException;
import org.mekiki.store.internal.Failures;
import org.mekiki.store.internal.Messages;
import org.mekiki.store.internal.cache.SnapshotCache;
import org.mekiki.store.internal.engine.Engine;
import org.mekiki.store.internal.mapping.ModelMapping;
import org.mekiki.store.internal.mapping.StateEncoder;

/**
 * Fills a resource with the last saved state of a base: from the copy beside the tables where there is one, with what
 * was saved since; otherwise from the tables.
 */
final class BaseLoader {

	/**
	 * What was loaded: the state of the base that it shows, a resource that nothing observes yet, and how many objects
	 * differ from the copy; -1 if there is no copy.
	 */
	record Loaded(BaseInfo info, ModelResource resource, KnowledgeModel root, long changed) {
	}

	private static final String SCHEME = "mekiki:"; //$NON-NLS-1$
	/** Up to so many objects a copy is written anew whenever the base is closed. */
	private static final int SMALL = 50_000;
	/** A larger base gets a new copy when one object of so many was changed. */
	private static final int SHARE = 50;

	private final ModelMapping mapping;
	private final Location location;
	private final Engine engine;
	private SnapshotCache cache;
	/** How many objects were changed since the copy was written; -1 if there is none. */
	private long changed = -1;

	BaseLoader(ModelMapping mapping, Location location, Engine engine) {
		this.mapping = mapping;
		this.location = location;
		this.engine = engine;
	}

	ModelMapping mapping() {
		return mapping;
	}

	/** Loads the base when it is opened, and writes the copy if that is due. */
	Loaded open(Connection connection, BaseInfo info, IProgressMonitor monitor) throws SQLException, StoreException {
		if (engine.cacheFolder() != null) {
			cache = new SnapshotCache(mapping, engine.cacheFolder(), place(), info.id(),
					engine.encryptCache() ? info.cacheKey() : null);
		}
		Loaded loaded = load(connection, info, monitor);
		changed = loaded.changed;
		if (cache != null && due(loaded.resource)) {
			write(stamp(connection, info.head()), loaded.root);
		}
		return loaded;
	}

	/** A folder may be moved with its copy; bases on servers are told apart by their address. */
	private String place() {
		return engine.encryptCache() && !(location instanceof org.mekiki.store.FolderLocation) ? location.display() : ""; //$NON-NLS-1$
	}

	/** Loads the state that a consistent transaction shows. */
	Loaded load(Connection connection, BaseInfo info, IProgressMonitor monitor) throws SQLException, StoreException {
		Failures.checkCancelled(monitor);
		Loaded fromCopy = cache == null ? null : copy(connection, info);
		return fromCopy != null ? fromCopy : loaded(info, new TableLoader(mapping, connection).load(), -1);
	}

	private Loaded copy(Connection connection, BaseInfo info) throws SQLException {
		SnapshotCache.Content content = cache.read();
		if (content == null || content.stamp().revision() > info.head()
				|| !content.stamp().equals(stamp(connection, content.stamp().revision()))) {
			return null;
		}
		ChangeSet later = changesSince(connection, info, content.stamp().revision());
		try {
			Loaded loaded = loaded(info, content.root(), (long) later.states().size() + later.deleted().size());
			if (!later.isEmpty()) {
				loaded.resource.withoutNotifications(
						() -> new StateApplier(mapping, loaded.resource).apply(later.states(), later.deleted()));
			}
			return loaded;
		} catch (RuntimeException e) {
			// a copy that what was saved since does not fit is no good, whatever the reason
			Failures.log(e);
			return null;
		}
	}

	private SnapshotCache.Stamp stamp(Connection connection, long number) throws SQLException {
		Revision revision = new History(mapping, connection).revision(number);
		return revision == null ? null : new SnapshotCache.Stamp(number, revision.time());
	}

	private boolean due(ModelResource resource) {
		int size = resource.objects().size();
		return changed < 0 || changed > 0 && (size <= SMALL || changed * SHARE > size);
	}

	private void write(SnapshotCache.Stamp stamp, KnowledgeModel root) {
		cache.write(stamp, root);
		changed = 0;
	}

	private static Loaded loaded(BaseInfo info, KnowledgeModel root, long changed) {
		ModelResource resource = new ModelResource(URI.createURI(SCHEME + info.id()));
		resource.withoutNotifications(() -> resource.getContents().add(root));
		return new Loaded(info, resource, root, changed);
	}

	/** What was saved after a revision. */
	ChangeSet changesSince(Connection connection, BaseInfo now, long revision) throws SQLException {
		Set<String> ids = new History(mapping, connection).changedSince(revision, Set.of(), true);
		Map<String, ObjectState> states = StoredStates.read(mapping, connection, ids);
		Set<String> deleted = new HashSet<>(ids);
		deleted.removeAll(states.keySet());
		return new ChangeSet(now.id(), revision, now.head(), List.copyOf(states.values()), deleted, states.keySet(),
				Set.of(), 0);
	}

	/** Counts what a save or a refresh has changed since the copy. */
	synchronized void changed(int objects) {
		if (changed >= 0) {
			changed += objects;
		}
	}

	/** Writes the copy when a base is closed, if that is due and the model is what is saved. */
	void leave(OpenBase base) {
		if (cache == null || base.isModified() || base.behind() || !due(base.resource())) {
			return;
		}
		try {
			SnapshotCache.Stamp stamp = engine.database().read(connection -> stamp(connection, base.revision()));
			if (stamp != null) {
				write(stamp, base.model());
			}
		} catch (StoreException e) {
			Failures.log(e);
		}
	}

	/** Compares the copy with the tables. */
	void check(Connection connection, KnowledgeModel truth, List<String> findings) throws SQLException {
		Loaded copied = cache == null ? null : copy(connection, BaseInfo.read(connection));
		if (copied == null) {
			return;
		}
		Loaded stored = loaded(copied.info, truth, 0);
		StateEncoder encoder = new StateEncoder(mapping);
		long different = Math.abs(stored.resource.objects().size() - copied.resource.objects().size());
		for (Identified object : stored.resource.objects()) {
			Identified other = copied.resource.find(object.getId());
			if (other == null || !encoder.encode(object).equals(encoder.encode(other))) {
				different++;
			}
		}
		if (different > 0) {
			findings.add(NLS.bind(Messages.checkCacheDiffers, Long.valueOf(different), cache.folder()));
		}
	}
}
