package org.mekiki.store.internal.base;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.mekiki.store.ChangeSet;
import org.mekiki.store.ObjectState;

/** What a save has to write: the difference between the captured states and the stored ones. */
final class CommitPlan {

	/** A stored object that differs. */
	record Update(ObjectState before, ObjectState after, Set<String> features, boolean moved, boolean renumbered) {
	}

	final List<ObjectState> inserts = new ArrayList<>();
	final List<Update> updates = new ArrayList<>();
	final List<ObjectState> deletes = new ArrayList<>();

	static CommitPlan of(ChangeSet changes, Map<String, ObjectState> stored) {
		CommitPlan plan = new CommitPlan();
		Map<String, ObjectState> created = new LinkedHashMap<>();
		for (ObjectState state : changes.states()) {
			ObjectState before = stored.get(state.id());
			if (before == null) {
				created.put(state.id(), state);
			} else {
				plan.update(before, state, changes.placed().contains(state.id()),
						changes.renumbered().contains(state.id()));
			}
		}
		Map<String, ObjectState> deleted = new LinkedHashMap<>();
		for (String id : changes.deleted()) {
			ObjectState before = stored.get(id);
			if (before != null) {
				deleted.put(id, before);
			}
		}
		plan.inserts.addAll(containersFirst(created));
		plan.deletes.addAll(containersFirst(deleted).reversed());
		return plan;
	}

	private void update(ObjectState before, ObjectState after, boolean place, boolean renumbered) {
		Set<String> features = new LinkedHashSet<>();
		for (String name : after.features().keySet()) {
			if (!after.features().get(name).equals(before.features().get(name))) {
				features.add(name);
			}
		}
		for (String name : before.features().keySet()) {
			if (!after.features().containsKey(name)) {
				features.add(name);
			}
		}
		boolean sameContainer = Objects.equals(before.containerId(), after.containerId())
				&& Objects.equals(before.containmentFeature(), after.containmentFeature());
		boolean moved = place && !before.samePlace(after);
		if (moved || !features.isEmpty()) {
			updates.add(new Update(before, after, features, moved, moved && renumbered && sameContainer));
		}
	}

	boolean isEmpty() {
		return inserts.isEmpty() && updates.isEmpty() && deletes.isEmpty();
	}

	int objects() {
		return inserts.size() + updates.size() + deletes.size();
	}

	/**
	 * Sorts so that every container comes before what it contains, and by identifier among those of the same depth:
	 * rows in the order of their keys go into neighbouring pages of an index instead of all over it.
	 */
	static List<ObjectState> containersFirst(Map<String, ObjectState> states) {
		Map<String, Integer> depths = new HashMap<>();
		List<ObjectState> path = new ArrayList<>();
		for (ObjectState each : states.values()) {
			ObjectState next = each;
			while (next != null && !depths.containsKey(next.id())) {
				path.add(next);
				next = next.containerId() == null ? null : states.get(next.containerId());
			}
			int depth = next == null ? 0 : depths.get(next.id()).intValue() + 1;
			for (ObjectState passed : path.reversed()) {
				depths.put(passed.id(), Integer.valueOf(depth++));
			}
			path.clear();
		}
		List<ObjectState> sorted = new ArrayList<>(states.values());
		sorted.sort(Comparator.comparing((ObjectState state) -> depths.get(state.id())).thenComparing(ObjectState::id));
		return sorted;
	}

	/** The new objects in the order of the keys of their tables. */
	List<ObjectState> insertsByKey() {
		List<ObjectState> sorted = new ArrayList<>(inserts);
		sorted.sort(Comparator.comparing(ObjectState::id));
		return sorted;
	}
}
