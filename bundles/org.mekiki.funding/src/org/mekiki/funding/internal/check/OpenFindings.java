package org.mekiki.funding.internal.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.mekiki.funding.api.PayeeDirectory;
import org.mekiki.model.Dataset;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.actors.Organisation;

/** Tells findings that are open from those that people have accepted or settled. */
public final class OpenFindings {

	private final Map<String, Set<String>> accepted = new HashMap<>();
	private final PayeeDirectory directory;

	/**
	 * Reads what was decided.
	 *
	 * @param model
	 *            the model
	 */
	public OpenFindings(KnowledgeModel model) {
		for (Dataset dataset : model.getDatasets()) {
			accepted.put(dataset.getId(), Accepted.keys(dataset));
		}
		directory = PayeeDirectory.of(model);
	}

	/**
	 * Whether nobody has decided yet.
	 *
	 * @param finding
	 *            any
	 * @return false if it was accepted, or its organisations were taken together
	 */
	public boolean isOpen(RowFinding finding) {
		return !accepted.getOrDefault(finding.dataset(), Set.of()).contains(finding.key()) && !settled(finding.keys());
	}

	private boolean settled(List<String> keys) {
		if (keys.isEmpty()) {
			return false;
		}
		Organisation organisation = directory.organisation(keys.getFirst());
		return organisation != null && PayeeDirectory.keys(organisation).containsAll(keys);
	}
}
