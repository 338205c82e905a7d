package org.mekiki.funding.ui.internal.whatif;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.funding.api.Allocation;
import org.mekiki.funding.api.Scenarios;
import org.mekiki.model.Element;

/** Keeps scenarios in the base and removes them, each as one step to undo. UI thread. */
final class ScenarioEdits {

	private final EditingSession session;

	ScenarioEdits(EditingSession session) {
		this.session = session;
	}

	/** Whether anything can be kept. */
	boolean isPossible() {
		return !session.isClosed() && !session.knowledgeBase().readOnly();
	}

	/** Keeps an allocation under a name. */
	void save(String name, Allocation allocation) {
		Map<Element, Scenarios.Share> shares = new LinkedHashMap<>();
		allocation.budget().shares(allocation.amounts()).forEach((id, share) -> {
			if (session.find(id) instanceof Element element) {
				shares.put(element, share);
			}
		});
		session.execute(NLS.bind(Messages.editSave, name),
				() -> Scenarios.write(session.model(), name, shares, allocation.origin()));
	}

	/** Removes a scenario. */
	void remove(String name) {
		session.execute(NLS.bind(Messages.editRemove, name), () -> Scenarios.remove(session.model(), name));
	}
}
