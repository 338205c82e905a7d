package org.mekiki.core.api.editing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.mekiki.core.api.editing.Conflict.Difference;
import org.mekiki.core.api.editing.Conflict.Side;
import org.mekiki.model.Identified;
import org.mekiki.store.Change;
import org.mekiki.store.ChangeKind;
import org.mekiki.store.KnowledgeBase;
import org.mekiki.store.ObjectState;
import org.mekiki.store.StateCodec;
import org.mekiki.store.StoreException;

/**
 * Settles what two people have changed, see {@link EditingSession#refresh(org.eclipse.core.runtime.IProgressMonitor)}:
 * {@link #read} it on a background thread, show it, and {@link #settle} each with what was chosen.
 */
public final class Conflicts {

	/** Stands for the place of an object where a feature is named. */
	public static final String PLACE = ""; //$NON-NLS-1$

	private Conflicts() {
	}

	/**
	 * Reads both sides of everything that waits to be settled. Not on the model's thread: it reads the database.
	 *
	 * @param session
	 *            the session
	 * @return in a stable order; empty if nothing waits
	 * @throws StoreException
	 *             if the database cannot be read
	 */
	public static List<Conflict> read(EditingSession session) throws StoreException {
		List<Conflict> read = new ArrayList<>();
		for (String id : session.knowledgeBase().conflicts()) {
			read.add(read(session, id));
		}
		return List.copyOf(read);
	}

	private static Conflict read(EditingSession session, String id) throws StoreException {
		KnowledgeBase base = session.knowledgeBase();
		long stored = base.revision();
		ObjectState theirs = base.stateAt(id, stored);
		List<Change> history = base.history(id);
		ObjectState[] mine = new ObjectState[1];
		List<String> order = new ArrayList<>(List.of(PLACE));
		session.thread.call(() -> {
			Identified object = session.find(id);
			if (object != null) {
				mine[0] = StateCodec.encode(object);
				object.eClass().getEAllStructuralFeatures().stream().map(EStructuralFeature::getName).forEach(order::add);
			}
			return null;
		});
		return new Conflict(id, mine[0], theirs, history.isEmpty() ? null : history.getFirst().revision(), stored,
				mine[0] == null || theirs == null ? List.of() : differences(mine[0], theirs, history, order));
	}

	private static List<Difference> differences(ObjectState mine, ObjectState theirs, List<Change> history,
			List<String> order) {
		List<Difference> differences = new ArrayList<>();
		for (String feature : order) {
			boolean place = feature.equals(PLACE);
			String ours = place ? mine.containerId() : mine.features().get(feature);
			String other = place ? theirs.containerId() : theirs.features().get(feature);
			if (place ? !mine.samePlace(theirs) : !Objects.equals(ours, other)) {
				differences.add(new Difference(feature, ours, other, side(ours, feature, history)));
			}
		}
		return differences;
	}

	/** Ours is a value that they have replaced: only they changed it. They never replaced one: only we did. */
	private static Side side(String mine, String feature, List<Change> history) {
		boolean place = feature.equals(PLACE);
		List<Change> theirs = history.stream().filter(change -> place ? change.kind() == ChangeKind.MOVED
				: change.kind() == ChangeKind.CHANGED && feature.equals(change.feature())).toList();
		if (theirs.isEmpty()) {
			return Side.MINE;
		}
		return !place && theirs.stream().anyMatch(change -> Objects.equals(change.oldValue(), mine)) ? Side.THEIRS
				: Side.BOTH;
	}

	/**
	 * Settles one conflict. Belongs to the model's thread. If only their version stays, that is no edit of ours: it cannot
	 * be undone, and neither can what was done before it. Taking some of their values over is one edit with undo.
	 *
	 * @param session
	 *            the session
	 * @param conflict
	 *            what was read
	 * @param theirs
	 *            features of which their value is to stay, {@link #PLACE} for the place; of all others ours stays
	 * @param label
	 *            label of the edit
	 * @return false if others have saved since it was read, and nothing was done: read it again
	 */
	public static boolean settle(EditingSession session, Conflict conflict, Set<String> theirs, String label) {
		KnowledgeBase base = session.knowledgeBase();
		if (base.revision() != conflict.stored()) {
			return false;
		}
		Set<String> all = conflict.differences().stream().map(Difference::feature).collect(Collectors.toSet());
		Set<String> taken = new HashSet<>(theirs);
		taken.retainAll(all);
		if (conflict.isDeleted() || taken.isEmpty()) {
			base.keepMine(conflict.objectId());
		} else if (taken.equals(all)) {
			takeTheirs(session, conflict);
		} else {
			base.keepMine(conflict.objectId());
			session.execute(label, () -> StateCodec.apply(merged(conflict, taken), base.resource()));
		}
		return true;
	}

	/**
	 * Settles one conflict with their version as a whole, deleted if they have deleted the object. Belongs to the model's
	 * thread. It cannot be undone, and neither can what was done before it.
	 *
	 * @param session
	 *            the session
	 * @param conflict
	 *            what was read
	 * @return false if others have saved since it was read, and nothing was done: read it again
	 */
	public static boolean settleTheirs(EditingSession session, Conflict conflict) {
		if (session.knowledgeBase().revision() != conflict.stored()) {
			return false;
		}
		takeTheirs(session, conflict);
		return true;
	}

	private static void takeTheirs(EditingSession session, Conflict conflict) {
		session.unrecorded(() -> {
			session.knowledgeBase().takeTheirs(conflict.objectId(), conflict.theirs());
			return null;
		});
	}

	private static ObjectState merged(Conflict conflict, Set<String> taken) {
		ObjectState mine = conflict.mine();
		ObjectState theirs = conflict.theirs();
		Map<String, String> features = new LinkedHashMap<>(mine.features());
		for (String feature : taken) {
			if (theirs.features().containsKey(feature)) {
				features.put(feature, theirs.features().get(feature));
			} else {
				features.remove(feature);
			}
		}
		ObjectState place = taken.contains(PLACE) ? theirs : mine;
		return new ObjectState(mine.id(), mine.className(), place.containerId(), place.containmentFeature(),
				place.orderKey(), features);
	}
}
