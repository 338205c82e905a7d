package org.mekiki.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.runtime.ModelResource;

/**
 * An open knowledge base: the model in memory, and the database that keeps it.
 * <p>
 * {@link #model()}, {@link #resource()}, {@link #capture()}, {@link #apply(ChangeSet)}, {@link #keepMine(String)} and
 * {@link #takeTheirs(String, ObjectState)} belong to the one thread that owns the model; everything else may be called
 * from any thread. Monitors may be null; a cancelled one leads to {@link Problem#CANCELLED} with nothing changed.
 */
public interface KnowledgeBase extends AutoCloseable {

	/**
	 * Where the base lives.
	 *
	 * @return the location
	 */
	Location location();

	/**
	 * Identifier of the base, the same in every copy, backup and package of it.
	 *
	 * @return a UUID in text form
	 */
	String id();

	/**
	 * Which engine keeps it.
	 *
	 * @return the engine
	 */
	EngineInfo engine();

	/**
	 * Version of the tables: the number of the last migration step that was run.
	 *
	 * @return the version
	 */
	int schemaVersion();

	/**
	 * The revision that the model in memory started from.
	 *
	 * @return the number
	 */
	long revision();

	/**
	 * Whether every save is refused: by the options, or because the role on the server may only read.
	 *
	 * @return true if nothing can be saved
	 */
	boolean readOnly();

	/**
	 * The resource that holds the model.
	 *
	 * @return the resource, the same for the life of this base
	 */
	ModelResource resource();

	/**
	 * The root of the model.
	 *
	 * @return the root
	 */
	KnowledgeModel model();

	/**
	 * Large tables that belong to data sets of the base. May be used from any thread.
	 *
	 * @return its blocks of rows
	 * @throws UnsupportedOperationException
	 *             by bases of before there were rows; all that {@link KnowledgeBases} opens have them
	 */
	default RowStore rows() {
		throw new UnsupportedOperationException();
	}

	/**
	 * How many objects of each class are stored, of the last saved revision.
	 *
	 * @return counts by class name, sorted by name; classes without objects are left out
	 * @throws StoreException
	 *             if the database cannot be read
	 */
	Map<String, Long> counts() throws StoreException;

	/**
	 * Whether anything was touched since the last save. Quick; also true for a change that was taken back by hand.
	 *
	 * @return true if a save might write something
	 */
	boolean isModified();

	/**
	 * Encodes what was touched since the last save. Nothing is read from the database. Calling it twice without a save
	 * in between captures the same again.
	 *
	 * @return what a save would look at; empty if nothing was touched
	 */
	ChangeSet capture();

	/**
	 * Writes, in one transaction, what differs from the stored state.
	 *
	 * @param changes
	 *            from {@link #capture()} of this base
	 * @param author
	 *            who saves; not null
	 * @param message
	 *            what it is about; may be empty, not null
	 * @param monitor
	 *            may be null
	 * @return the new revision; the current one if nothing differed
	 * @throws StoreException
	 *             {@link Problem#CONFLICT} if somebody else has changed one of the objects since {@link #revision()},
	 *             {@link Problem#STILL_REFERENCED}, {@link Problem#INVALID_VALUE}, {@link Problem#NO_SPACE} and others;
	 *             nothing is written then, and the same can be tried again
	 */
	Revision commit(ChangeSet changes, String author, String message, IProgressMonitor monitor) throws StoreException;

	/**
	 * Captures and commits, on the thread that owns the model.
	 *
	 * @param author
	 *            who saves; not null
	 * @param message
	 *            what it is about; may be empty, not null
	 * @param monitor
	 *            may be null
	 * @return the new revision; the current one if nothing differed
	 * @throws StoreException
	 *             as for {@link #commit(ChangeSet, String, String, IProgressMonitor)}
	 */
	default Revision save(String author, String message, IProgressMonitor monitor) throws StoreException {
		return commit(capture(), author, message, monitor);
	}

	/**
	 * The saves, newest first.
	 *
	 * @param offset
	 *            how many to leave out, from 0
	 * @param limit
	 *            how many to give at most
	 * @return the revisions
	 * @throws StoreException
	 *             if the database cannot be read
	 */
	List<Revision> revisions(int offset, int limit) throws StoreException;

	/**
	 * Everything that ever happened to an object, newest first.
	 *
	 * @param objectId
	 *            identifier of a present or deleted object; not null
	 * @return the changes; empty for an object that was never stored
	 * @throws StoreException
	 *             if the database cannot be read
	 */
	List<Change> history(String objectId) throws StoreException;

	/**
	 * Everything that one save did, in the order in which it was recorded.
	 *
	 * @param revision
	 *            number of the revision
	 * @param offset
	 *            how many to leave out, from 0
	 * @param limit
	 *            how many to give at most
	 * @return the changes
	 * @throws StoreException
	 *             if the database cannot be read
	 */
	List<Change> changes(long revision, int offset, int limit) throws StoreException;

	/**
	 * The whole model as it was, in a resource of its own.
	 *
	 * @param revision
	 *            number of the revision, from 1 to the last one
	 * @param monitor
	 *            may be null
	 * @return the past
	 * @throws StoreException
	 *             {@link Problem#NOT_FOUND} if there is no such revision
	 */
	ModelSnapshot asOf(long revision, IProgressMonitor monitor) throws StoreException;

	/**
	 * One object as it was; {@link StateCodec#apply(ObjectState, ModelResource)} brings it back.
	 *
	 * @param objectId
	 *            identifier of a present or deleted object
	 * @param revision
	 *            number of the revision
	 * @return the state, or null if the object did not exist at that revision
	 * @throws StoreException
	 *             if the database cannot be read
	 */
	ObjectState stateAt(String objectId, long revision) throws StoreException;

	/**
	 * What others have saved since {@link #revision()}. Nothing in memory changes.
	 *
	 * @param monitor
	 *            may be null
	 * @return what to give to {@link #apply(ChangeSet)}; empty if there is nothing new
	 * @throws StoreException
	 *             if the database cannot be read
	 */
	ChangeSet refresh(IProgressMonitor monitor) throws StoreException;

	/**
	 * Takes over what others have saved. Objects with changes of our own that are not saved yet are left alone: saving
	 * them stays a {@link Problem#CONFLICT} until each of them is settled with {@link #keepMine(String)} or
	 * {@link #takeTheirs(String, ObjectState)}. Observers of the resource hear of the changes; they do not count as
	 * modifications.
	 *
	 * @param refreshed
	 *            from {@link #refresh(IProgressMonitor)}
	 * @return identifiers of the objects that were left alone; empty if there were none
	 */
	List<String> apply(ChangeSet refreshed);

	/**
	 * What {@link #apply(ChangeSet)} has left alone and nobody has settled yet.
	 *
	 * @return identifiers of objects, here or deleted; a new list
	 */
	List<String> conflicts();

	/**
	 * Settles a conflict on one object: the next save writes our state over theirs.
	 *
	 * @param objectId
	 *            identifier of an object that {@link #apply(ChangeSet)} has left alone
	 */
	void keepMine(String objectId);

	/**
	 * Settles a conflict on one object: their state is taken over now, without access to the database.
	 *
	 * @param objectId
	 *            identifier of an object that {@link #apply(ChangeSet)} has left alone
	 * @param theirs
	 *            from {@link #stateAt(String, long)} at {@link #revision()}; null if they have deleted it
	 */
	void takeTheirs(String objectId, ObjectState theirs);

	/**
	 * Writes a copy of the last saved state, with all history, while the base stays open. For a folder the copy is a
	 * folder that can be opened as it is, encrypted if the base is; for a server it is an open package.
	 *
	 * @param target
	 *            a path where nothing is yet
	 * @param monitor
	 *            may be null
	 * @throws StoreException
	 *             {@link Problem#EXISTS}, {@link Problem#NO_SPACE}, {@link Problem#NO_RIGHTS} and others; no half copy
	 *             is left behind
	 */
	void backup(Path target, IProgressMonitor monitor) throws StoreException;

	/**
	 * Looks the stored base over: whether all tables can be read, fit together and agree with the local copy for fast
	 * opening.
	 *
	 * @param monitor
	 *            may be null
	 * @return one sentence for each finding in the user's language; empty if all is well
	 * @throws StoreException
	 *             {@link Problem#DAMAGED} if it cannot be read at all
	 */
	List<String> check(IProgressMonitor monitor) throws StoreException;

	/** Closes the base. What was not saved is gone. Closing twice has no effect. */
	@Override
	void close();
}
