package org.mekiki.core.api.editing;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.mekiki.core.api.access.ModelAccess;
import org.mekiki.core.api.check.SessionChecks;
import org.mekiki.core.api.problems.ProblemService;
import org.mekiki.core.api.search.LabelIndex;
import org.mekiki.core.api.search.ReferenceIndex;
import org.mekiki.core.internal.access.SessionAccess;
import org.mekiki.core.internal.check.BackgroundChecks;
import org.mekiki.core.internal.check.LiveProblems;
import org.mekiki.core.internal.editing.EditRecorder;
import org.mekiki.core.internal.editing.Followers;
import org.mekiki.core.internal.editing.Listeners;
import org.mekiki.core.internal.recovery.JournalWriter;
import org.mekiki.model.Identified;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.runtime.ModelResource;
import org.mekiki.store.ChangeSet;
import org.mekiki.store.KnowledgeBase;
import org.mekiki.store.Revision;
import org.mekiki.store.StateCodec;
import org.mekiki.store.StoreException;

/**
 * An open knowledge base that people work on: one for all editors and views. Every change of the model goes through
 * {@link #execute(String, Runnable)}, which makes it one undoable step; a change made elsewhere is refused.
 * <p>
 * Unless stated otherwise, methods belong to the model's thread.
 */
public final class EditingSession implements AutoCloseable {

	private final KnowledgeBase base;
	final ModelThread thread;
	private final EditRecorder recorder;
	private final Followers followers;
	private final SessionAccess access;
	private final BackgroundChecks checks;
	private final Slices slices;
	private final Listeners listeners = new Listeners();
	private volatile boolean closed;

	/**
	 * Starts a session on an open base; the session closes the base when it is closed itself. May be called on any
	 * thread.
	 *
	 * @param base
	 *            the open base
	 * @param thread
	 *            the thread that owns the model from now on
	 * @param options
	 *            where to keep unsaved work, and more
	 */
	public EditingSession(KnowledgeBase base, ModelThread thread, SessionOptions options) {
		this.base = Objects.requireNonNull(base);
		this.thread = Objects.requireNonNull(thread);
		recorder = new EditRecorder(base.resource());
		Path folder = options.recoveryFolder();
		followers = new Followers(base.resource(), thread, folder == null ? null : new JournalWriter(folder, base));
		access = new SessionAccess(base.resource(), base::rows, thread);
		slices = new Slices(thread, () -> closed);
		LiveProblems live = new LiveProblems(base.resource());
		checks = new BackgroundChecks(access, thread, found -> followers.problems().setFoundByChecks(live.of(found)));
	}

	/**
	 * The base that is worked on.
	 *
	 * @return the base
	 */
	public KnowledgeBase knowledgeBase() {
		return base;
	}

	/**
	 * The root of the model.
	 *
	 * @return the root
	 */
	public KnowledgeModel model() {
		return base.model();
	}

	/**
	 * Finds an object of the model.
	 *
	 * @param id
	 *            its identifier
	 * @return the object, or null if there is none
	 */
	public Identified find(String id) {
		return base.resource().find(id);
	}

	/**
	 * Lets background threads work with the model.
	 *
	 * @return slices on the model's thread
	 */
	public Slices slices() {
		return slices;
	}

	/**
	 * Finds elements by what they are called. May be used on any thread.
	 *
	 * @return the index; it is empty until {@link #scan(IProgressMonitor)} has run
	 */
	public LabelIndex index() {
		return followers.index();
	}

	/**
	 * Finds what points at an object.
	 *
	 * @return the index
	 */
	public ReferenceIndex references() {
		return followers.references();
	}

	/**
	 * What is wrong in the model.
	 *
	 * @return the service; it knows nothing until {@link #scan(IProgressMonitor)} has run
	 */
	public ProblemService problems() {
		return followers.problems();
	}

	/**
	 * Lends the model as it is at a moment, to be read in the background. May be used on any thread.
	 *
	 * @return the access
	 */
	public ModelAccess access() {
		return access;
	}

	/**
	 * The checks of the whole base, which run in the background. May be used on any thread.
	 *
	 * @return the checks
	 */
	public SessionChecks checks() {
		return checks;
	}

	/**
	 * Runs an edit as one undoable step. An edit that changes nothing leaves no step. If it throws, what it did is
	 * taken back and the exception goes on to the caller.
	 *
	 * @param label
	 *            what the edit does, in the language of the user interface; shown after “Undo”
	 * @param edit
	 *            changes the model; it must not start another edit
	 * @throws IllegalStateException
	 *             if the base is read-only or another edit is running
	 */
	public void execute(String label, Runnable edit) {
		if (base.readOnly()) {
			throw new IllegalStateException("The knowledge base is read-only"); //$NON-NLS-1$
		}
		changed(recorder.execute(label, edit));
	}

	/**
	 * Makes a large edit one undoable step, without holding up the model's thread while it is prepared. To be called on
	 * a background thread. If somebody changes the model during the preparation, it starts anew.
	 *
	 * @param label
	 *            as for {@link #execute(String, Runnable)}
	 * @param edit
	 *            the edit
	 * @param monitor
	 *            may be null
	 * @throws org.eclipse.core.runtime.OperationCanceledException
	 *             if the monitor was cancelled or the session closed; nothing has been changed then
	 */
	public void execute(String label, PreparedEdit edit, IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor);
		for (boolean made = false; !made;) {
			long before = access.version();
			edit.prepare(slices, progress.setWorkRemaining(1).split(1));
			made = slices.call(() -> {
				boolean still = access.version() == before;
				if (still) {
					progress.checkCanceled();
					execute(label, edit::apply);
				}
				return Boolean.valueOf(still);
			}).booleanValue();
		}
	}

	/**
	 * What {@link #undo()} would take back.
	 *
	 * @return the label of the edit, or null if there is nothing to undo
	 */
	public String undoLabel() {
		return recorder.undoLabel();
	}

	/**
	 * What {@link #redo()} would make again.
	 *
	 * @return the label of the edit, or null if there is nothing to redo
	 */
	public String redoLabel() {
		return recorder.redoLabel();
	}

	/** Takes the last edit back; does nothing if there is none. */
	public void undo() {
		changed(recorder.undo());
	}

	/** Makes the edit that was taken back last again; does nothing if there is none. */
	public void redo() {
		changed(recorder.redo());
	}

	/**
	 * Whether the model differs from what was saved. Undoing everything since the last save makes it clean again.
	 *
	 * @return true if there is something to save
	 */
	public boolean isDirty() {
		return recorder.isDirty();
	}

	/**
	 * Saves. May be called on any thread; the model's thread is used only to take down what changed, so it goes on
	 * while the database works. Edits made meanwhile stay unsaved.
	 *
	 * @param author
	 *            who saves
	 * @param message
	 *            what it is about; may be empty
	 * @param monitor
	 *            may be null
	 * @return the new revision
	 * @throws StoreException
	 *             if nothing was saved; everything stays as it was
	 */
	public Revision save(String author, String message, IProgressMonitor monitor) throws StoreException {
		SavePoint point = thread.call(() -> new SavePoint(followers.mark(), base.capture(), recorder.position()));
		Revision revision = base.commit(point.changes, author, message, monitor);
		thread.post(() -> saved(point, revision));
		return revision;
	}

	/**
	 * Takes over what others have saved. May be called on any thread.
	 *
	 * @param monitor
	 *            may be null
	 * @return identifiers of objects that both sides have changed; they are left as they are here
	 * @throws StoreException
	 *             if the database cannot be read
	 */
	public List<String> refresh(IProgressMonitor monitor) throws StoreException {
		ChangeSet theirs = base.refresh(monitor);
		return theirs.isEmpty() ? List.of() : thread.call(() -> unrecorded(() -> base.apply(theirs)));
	}

	/** Makes a change that is no edit of this user, and tells everybody. */
	<T> T unrecorded(Supplier<T> action) {
		T result = recorder.unrecorded(action, base::isModified);
		changed(recorder.lastChange());
		return result;
	}

	/**
	 * Makes an edit of work that was not saved before a crash. It can be undone like any other.
	 *
	 * @param recovery
	 *            what was found
	 * @param label
	 *            label of the edit
	 * @throws org.mekiki.core.api.editing.RecoveryException
	 *             if the journal cannot be read
	 */
	public void recover(Recovery recovery, String label) throws RecoveryException {
		Consumer<ModelResource> edit = recovery.read();
		execute(label, () -> edit.accept(base.resource()));
		followers.adoptOlder();
	}

	/**
	 * Brings an object back to the state it had at a revision, as an undoable step. May be called on any thread.
	 *
	 * @param objectId
	 *            identifier of a present or deleted object
	 * @param revision
	 *            the revision
	 * @param label
	 *            label of the edit
	 * @return false if the object did not exist at that revision, or its container does not exist any more
	 * @throws StoreException
	 *             if the past cannot be read
	 */
	public boolean restore(String objectId, long revision, String label) throws StoreException {
		var state = base.stateAt(objectId, revision);
		return state != null && thread.call(() -> {
			Identified[] restored = new Identified[1];
			execute(label, () -> restored[0] = StateCodec.apply(state, base.resource()));
			return restored[0] != null;
		});
	}

	/**
	 * Reads the whole model once for the indexes, in slices so short that the model's thread goes on with its work.
	 * Call it on a background thread after opening.
	 *
	 * @param monitor
	 *            may be null; cancelling leaves the indexes incomplete
	 */
	public void scan(IProgressMonitor monitor) {
		followers.scan(slices, monitor);
		checks.request();
	}

	/** Sees unsaved work written to the journal on disk; for programs about to end, and for tests. */
	public void awaitJournal() {
		followers.flush();
	}

	/**
	 * Adds a listener; adding it twice has no effect.
	 *
	 * @param listener
	 *            who wants to hear what happens
	 */
	public void addListener(SessionListener listener) {
		listeners.add(listener);
	}

	/**
	 * Removes a listener.
	 *
	 * @param listener
	 *            who no longer wants to hear what happens
	 */
	public void removeListener(SessionListener listener) {
		listeners.remove(listener);
	}

	/**
	 * Whether the session was closed.
	 *
	 * @return true after {@link #close()}
	 */
	public boolean isClosed() {
		return closed;
	}

	/** Closes the session and its base. Unsaved work is given up, its journal included. */
	@Override
	public void close() {
		if (!closed) {
			closed = true;
			listeners.tell(SessionListener::closed);
			checks.close();
			access.close();
			recorder.dispose();
			followers.close();
			base.close();
		}
	}

	private void saved(SavePoint point, Revision revision) {
		recorder.markSaved(point.position);
		followers.saved(point.journalMark);
		listeners.tell(listener -> listener.saved(revision));
		listeners.tell(SessionListener::stateChanged);
	}

	private void changed(ModelChange change) {
		if (change.isEmpty()) {
			return;
		}
		access.changed(change);
		followers.changed(change);
		checks.modelChanged();
		listeners.tell(listener -> listener.modelChanged(change));
		listeners.tell(SessionListener::stateChanged);
	}

	private record SavePoint(long journalMark, ChangeSet changes, EditRecorder.Position position) {
	}
}
