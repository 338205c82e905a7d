package org.mekiki.core.internal.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mekiki.core.api.exchange.ImportEntry;
import org.mekiki.core.internal.copy.Captured;
import org.mekiki.core.internal.copy.Transfer;
import org.mekiki.model.Identified;
import org.mekiki.model.runtime.ModelResource;

/** What an import would do, taken down when the importer had ended. */
public final class ImportPlan {

	private final List<ImportEntry> entries;
	private final List<Captured> states;

	ImportPlan(List<ImportEntry> entries, List<Captured> states) {
		this.entries = List.copyOf(entries);
		this.states = states;
	}

	/**
	 * What would happen to each element.
	 *
	 * @return an unmodifiable list
	 */
	public List<ImportEntry> entries() {
		return entries;
	}

	/**
	 * Whether nothing would happen.
	 *
	 * @return true if the model is as it would be afterwards
	 */
	public boolean isEmpty() {
		return entries.stream().allMatch(entry -> switch (entry.kind()) {
		case SAME, REFUSED, REMARK -> true;
		case NEW, CHANGED, REMOVED -> false;
		});
	}

	/**
	 * Whether an object would be there afterwards.
	 *
	 * @param id
	 *            identifier of an object that the importer has made
	 * @return false if the importer has taken it out again
	 */
	public boolean creates(String id) {
		return states.stream().anyMatch(state -> state.original().getId().equals(id) && state.isAttached());
	}

	/**
	 * Does it; inside an edit.
	 *
	 * @param live
	 *            holds the model, which is as it was when the file was read
	 */
	public void apply(ModelResource live) {
		// all are found before anything is moved: what is on its way is not part of the model
		Map<String, Identified> counterparts = new HashMap<>();
		states.forEach(state -> state.visit(original -> counterparts.computeIfAbsent(original.getId(), id -> {
			Identified present = live.find(id);
			return present == null ? (Identified) EcoreUtil.create(original.eClass()) : present;
		})));
		new Transfer(original -> counterparts.get(original.getId())).apply(states);
	}
}
