package org.mekiki.core.internal.editing;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mekiki.core.api.editing.ModelChange;
import org.mekiki.core.api.editing.ModelThread;
import org.mekiki.core.api.editing.Slices;
import org.mekiki.core.api.problems.ProblemService;
import org.mekiki.core.api.search.LabelIndex;
import org.mekiki.core.api.search.ReferenceIndex;
import org.mekiki.core.internal.recovery.JournalWriter;
import org.mekiki.model.Identified;
import org.mekiki.model.runtime.ModelResource;

/**
 * What follows the model: the indexes, the problems and the journal. After a small change they are up to date at once;
 * after a large one they catch up in slices on the model's thread, between which it goes on with its work.
 */
public final class Followers {

	/** A change that touches more objects than this is large. */
	private static final int SMALL = 1000;
	private static final int CHUNK = 32;
	private static final long SLICE = TimeUnit.MILLISECONDS.toNanos(8);

	private final ModelResource resource;
	private final ModelThread thread;
	private final JournalWriter journal;
	private final LabelIndex index = new LabelIndex();
	private final ReferenceIndex references;
	private final ProblemService problems;
	private final Deque<Backlog> backlogs = new ArrayDeque<>();
	private boolean catchingUp;
	private boolean closed;

	/**
	 * Creates followers that know nothing yet.
	 *
	 * @param resource
	 *            holds the model
	 * @param thread
	 *            owns it
	 * @param journal
	 *            keeps unsaved work; may be null
	 */
	public Followers(ModelResource resource, ModelThread thread, JournalWriter journal) {
		this.resource = resource;
		this.thread = thread;
		this.journal = journal;
		references = new ReferenceIndex(resource);
		problems = new ProblemService(resource);
	}

	/**
	 * Finds elements by what they are called.
	 *
	 * @return the index
	 */
	public LabelIndex index() {
		return index;
	}

	/**
	 * Finds what points at an object.
	 *
	 * @return the index
	 */
	public ReferenceIndex references() {
		return references;
	}

	/**
	 * What is wrong in the model.
	 *
	 * @return the service
	 */
	public ProblemService problems() {
		return problems;
	}

	/**
	 * Reads the whole model once.
	 *
	 * @param slices
	 *            the way to the model from a background thread
	 * @param monitor
	 *            may be null; cancelling leaves the indexes incomplete
	 */
	public void scan(Slices slices, IProgressMonitor monitor) {
		ModelScan scan = new ModelScan(resource, slices);
		if (scan.run(references::add, monitor)) {
			references.complete();
		}
		if (scan.run(index::add, monitor)) {
			index.complete();
		}
		scan.run(problems::check, monitor);
	}

	/**
	 * Follows a change.
	 *
	 * @param change
	 *            what changed
	 */
	public void changed(ModelChange change) {
		references.update(change);
		if (change.added().size() + change.changed().size() + change.removed().size() <= SMALL) {
			index.update(change);
			problems.update(change, references);
		} else {
			index.update(new ModelChange(Set.of(), Set.of(), change.removed()));
			later(change.added(), this::indexed);
			later(change.changed(), this::indexed);
			later(problems.affected(new ModelChange(change.added(), Set.of(), change.removed()), references),
					problems::check);
			later(change.changed(), this::checkAround);
		}
		if (journal != null) {
			journal.write(change);
		}
		if (!catchingUp) {
			catchUp();
		}
	}

	private void later(Collection<Identified> objects, Consumer<Identified> follower) {
		backlogs.add(new Backlog(objects.iterator(), follower));
	}

	/** What has left the model meanwhile must not come back into the index. */
	private void indexed(Identified object) {
		if (object.eResource() == resource) {
			index.add(object);
		}
	}

	private void checkAround(Identified object) {
		problems.check(object);
		Set.copyOf(references.referrers(object)).forEach(problems::check);
	}

	/** Works for the length of a slice, and asks for the next one if there is more to do. */
	private void catchUp() {
		long end = System.nanoTime() + SLICE;
		boolean more = !closed;
		while (more && System.nanoTime() < end) {
			more = step();
		}
		catchingUp = more;
		if (more) {
			thread.post(this::catchUp);
		}
	}

	/** Unsaved work comes first. */
	private boolean step() {
		if (closed) {
			return false;
		}
		if (journal != null && journal.writeSome() || references.catchUp(CHUNK)) {
			return true;
		}
		Backlog first = backlogs.peek();
		if (first != null && !first.work()) {
			backlogs.remove();
		}
		return first != null;
	}

	/**
	 * Begins a new journal; what was written before belongs to a save that starts now.
	 *
	 * @return the mark to be given to {@link #saved(long)}
	 */
	public long mark() {
		return journal == null ? 0 : journal.mark();
	}

	/**
	 * Forgets what was in the journal before a mark: it has been saved.
	 *
	 * @param mark
	 *            from {@link #mark()}
	 */
	public void saved(long mark) {
		if (journal != null) {
			journal.saved(mark);
		}
	}

	/** Takes charge of journals that were found, because their work is ours now. */
	public void adoptOlder() {
		if (journal != null) {
			journal.adoptOlder();
		}
	}

	/** Writes the journal down and waits until it has reached the disk. */
	public void flush() {
		if (journal != null) {
			journal.flush();
		}
	}

	/** Stops following; unsaved work is given up. */
	public void close() {
		closed = true;
		backlogs.clear();
		if (journal != null) {
			journal.discard();
		}
	}

	/** Objects that one of the followers has still to look at. */
	private record Backlog(Iterator<Identified> objects, Consumer<Identified> follower) {

		boolean work() {
			for (int i = 0; i < CHUNK && objects.hasNext(); i++) {
				follower.accept(objects.next());
			}
			return objects.hasNext();
		}
	}
}
