package org.mekiki.core.internal.recovery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mekiki.model.Identified;
import org.mekiki.model.runtime.ModelResource;
import org.mekiki.store.StateCodec;

/** Makes the edits of a journal again. Each starts from what the one before it left, as it did the first time. */
final class JournalReplay {

	private final ModelResource resource;

	JournalReplay(ModelResource resource) {
		this.resource = resource;
	}

	void apply(JournalEntry entry) {
		create(entry.states());
		// the second time every object is there that a reference of the edit may point at
		entry.states().forEach(placed -> StateCodec.apply(placed.state(), resource));
		for (String id : entry.deleted()) {
			Identified object = resource.find(id);
			if (object != null) {
				EcoreUtil.remove(object);
			}
		}
		place(entry.states());
	}

	/** Creates what is new, containers before what they contain, and siblings in their order. */
	private void create(List<JournalEntry.PlacedState> states) {
		List<JournalEntry.PlacedState> waiting = new ArrayList<>(states);
		waiting.sort(Comparator.comparingInt(JournalEntry.PlacedState::index));
		int before;
		do {
			before = waiting.size();
			waiting.removeIf(placed -> StateCodec.apply(placed.state(), resource) != null);
		} while (!waiting.isEmpty() && waiting.size() < before);
	}

	private void place(List<JournalEntry.PlacedState> states) {
		states.stream().filter(placed -> siblings(placed) != null)
				.collect(Collectors.groupingBy(
						placed -> placed.state().containerId() + placed.state().containmentFeature()))
				.values().forEach(this::order);
	}

	/** Puts touched objects where they stood; the others keep their order among themselves. */
	private void order(List<JournalEntry.PlacedState> touched) {
		EList<EObject> siblings = siblings(touched.get(0));
		Set<EObject> moving = new HashSet<>();
		touched.forEach(placed -> moving.add(resource.find(placed.state().id())));
		List<EObject> wanted = new ArrayList<>(siblings);
		wanted.removeAll(moving);
		touched.stream().sorted(Comparator.comparingInt(JournalEntry.PlacedState::index))
				.forEach(placed -> wanted.add(Math.min(placed.index(), wanted.size()),
						resource.find(placed.state().id())));
		for (int i = 0; i < wanted.size(); i++) {
			if (siblings.get(i) != wanted.get(i)) {
				siblings.move(i, wanted.get(i));
			}
		}
	}

	@SuppressWarnings("unchecked")
	private EList<EObject> siblings(JournalEntry.PlacedState placed) {
		Identified object = resource.find(placed.state().id());
		if (object == null || object.eContainer() == null) {
			return null;
		}
		return object.eContainer().eGet(object.eContainingFeature()) instanceof EList<?> list ? (EList<EObject>) list
				: null;
	}
}
