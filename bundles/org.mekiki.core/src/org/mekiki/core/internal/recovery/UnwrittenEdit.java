package org.mekiki.core.internal.recovery;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.mekiki.core.api.editing.ModelChange;
import org.mekiki.model.Identified;
import org.mekiki.model.runtime.ModelResource;
import org.mekiki.store.StateCodec;

/** An edit whose states have still to be taken down. */
final class UnwrittenEdit {

	/** So many states are taken down in a few milliseconds. */
	private static final int PART = 300;
	/** In lists longer than this, places are looked up and not searched for. */
	private static final int SHORT = 50;

	private final long generation;
	private final int size;
	private final Iterator<Identified> touched;
	private final List<String> deleted;

	UnwrittenEdit(ModelChange change, long generation) {
		this.generation = generation;
		size = change.added().size() + change.changed().size();
		touched = Stream.concat(change.added().stream(), change.changed().stream()).iterator();
		deleted = change.removed().stream().map(Identified::getId).toList();
	}

	/** Which file it belongs to. */
	long generation() {
		return generation;
	}

	boolean isSmall() {
		return size <= PART;
	}

	/** Takes the next states down; those that are no longer in the model are left out. */
	JournalEntry next(ModelResource resource) {
		List<JournalEntry.PlacedState> states = new ArrayList<>();
		Map<Object, Map<Object, Integer>> places = new IdentityHashMap<>();
		for (int i = 0; i < PART && touched.hasNext(); i++) {
			Identified object = touched.next();
			if (object.eResource() == resource) {
				states.add(new JournalEntry.PlacedState(StateCodec.encode(object), place(object, places)));
			}
		}
		return touched.hasNext() ? new JournalEntry(states, List.of(), true) : new JournalEntry(states, deleted, false);
	}

	private static int place(Identified object, Map<Object, Map<Object, Integer>> known) {
		EObject container = object.eContainer();
		if (container == null || !(container.eGet(object.eContainingFeature()) instanceof List<?> siblings)) {
			return 0;
		}
		return siblings.size() <= SHORT ? siblings.indexOf(object)
				: known.computeIfAbsent(siblings, key -> places(siblings)).get(object).intValue();
	}

	private static Map<Object, Integer> places(List<?> siblings) {
		Map<Object, Integer> places = new IdentityHashMap<>();
		for (int i = 0; i < siblings.size(); i++) {
			places.put(siblings.get(i), Integer.valueOf(i));
		}
		return places;
	}
}
