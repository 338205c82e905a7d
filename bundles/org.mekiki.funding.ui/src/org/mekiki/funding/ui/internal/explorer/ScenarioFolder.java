package org.mekiki.funding.ui.internal.explorer;

import java.util.List;

import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.funding.api.Scenarios;
import org.mekiki.workbench.api.Sessions;

/** The node of the explorer above all scenarios of the base. */
public enum ScenarioFolder {
	/** The only one. */
	INSTANCE;

	/**
	 * The scenarios of the base that is open.
	 *
	 * @return sorted by name; empty if no base is open
	 */
	public List<ScenarioNode> scenarios() {
		EditingSession session = Sessions.active();
		return session == null || session.isClosed() ? List.of()
				: Scenarios.withOrigin(session.model()).stream().map(ScenarioNode::new).toList();
	}
}
