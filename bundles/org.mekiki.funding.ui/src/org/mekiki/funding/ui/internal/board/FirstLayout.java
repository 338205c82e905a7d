package org.mekiki.funding.ui.internal.board;

import java.util.ArrayList;
import java.util.List;

import org.mekiki.facts.api.FactEngine;
import org.mekiki.facts.api.GroupQuery;
import org.mekiki.funding.ui.internal.board.BoardDimension.Role;

/** The board that a base begins with: only views that have something to show, in the order of the usual questions. */
public final class FirstLayout {

	private final BoardFacts facts;

	private FirstLayout(BoardFacts facts) {
		this.facts = facts;
	}

	/**
	 * Arranges the views that rows have something for.
	 *
	 * @param facts
	 *            the rows
	 * @return at least the totals
	 */
	public static BoardLayout of(BoardFacts facts) {
		return BoardLayout.of(new FirstLayout(facts).panels());
	}

	private List<PanelSpec> panels() {
		List<PanelSpec> panels = new ArrayList<>();
		panels.add(new PanelSpec(PanelKind.TOTALS, List.of(), 0, 0, 3, 6));
		String time = any(Role.TIME, 1);
		String group = any(Role.GROUP, 2);
		group = group == null ? any(Role.GROUP, 1) : group;
		String thing = any(Role.THING, 2);
		thing = thing == null ? any(Role.THING, 1) : thing;
		String payee = any(Role.PAYEE, 2);
		String outer = thing == null ? null : around(thing, group);
		if (time != null) {
			panels.add(new PanelSpec(PanelKind.BARS, group == null ? List.of(time) : List.of(time, group), 3, 0, 5, 6));
		}
		if (group != null) {
			panels.add(new PanelSpec(PanelKind.RANKING, List.of(group), 8, 0, 4, 6));
		}
		if (thing != null) {
			panels.add(new PanelSpec(PanelKind.TREEMAP, nested(outer, thing), 0, 6, 5, 6));
		}
		String entity = payee != null ? payee : thing != null && values(thing) > 1 ? thing : group;
		if (entity != null && values(entity) > 1) {
			panels.add(new PanelSpec(PanelKind.CONCENTRATION, List.of(entity), 5, 6, 3, 6));
		}
		List<String> flow = payee == null && outer != null && !outer.equals(group) ? flow(group, outer) : chain(group, thing, any(Role.PAYER, 1), payee);
		if (flow.size() > 1) {
			panels.add(new PanelSpec(PanelKind.FLOW, flow, 8, 6, 4, 6));
		}
		for (BoardDimension other : facts.dimensions()) {
			boolean shown = panels.stream().anyMatch(panel -> panel.dimensions().contains(other.name()));
			if (!shown && values(other.name()) > 1 && panels.size() < 9) {
				panels.add(new PanelSpec(PanelKind.RANKING, List.of(other.name()), (panels.size() - 6) * 4 % 12, 12, 4, 5));
			}
		}
		return panels;
	}

	/** The groups in which things are: those of which each thing is in one only, else the given ones. */
	private String around(String thing, String otherwise) {
		try (FactEngine engine = new FactEngine(1)) {
			for (BoardDimension group : facts.dimensions()) {
				if (group.role() == Role.GROUP && values(group.name()) > 1) {
					int pairs = engine.group(facts.table(), GroupQuery.of(List.of(group.name(), thing)), null).size();
					int things = engine.group(facts.table(), GroupQuery.of(List.of(thing)), null).size();
					if (pairs == things) {
						return group.name();
					}
				}
			}
		}
		return otherwise;
	}

	private List<String> nested(String group, String thing) {
		List<String> both = group == null ? List.of(thing) : List.of(group, thing);
		return LinkedBoard.isPossible(facts.table(), both) ? both : List.of(thing);
	}

	/** The way to the payees, by those who passed the money on if there are any; by way of the things unless that ends it early. */
	private List<String> chain(String group, String thing, String payer, String payee) {
		List<String> all = flow(group, thing, payer, payee);
		List<String> direct = flow(group, payer, payee);
		return payer != null && !all.contains(payer) && direct.size() >= all.size() ? direct : all;
	}

	private List<String> flow(String... stages) {
		List<String> flow = new ArrayList<>();
		for (String stage : stages) {
			if (stage != null && (flow.isEmpty()
					|| LinkedBoard.isPossible(facts.table(), List.of(flow.get(flow.size() - 1), stage)))) {
				flow.add(stage);
			}
		}
		return flow;
	}

	private String any(Role role, int least) {
		return facts.dimensions().stream().filter(dimension -> dimension.role() == role && values(dimension.name()) >= least)
				.map(BoardDimension::name).findFirst().orElse(null);
	}

	private int values(String dimension) {
		return facts.table().dimension(dimension).size();
	}
}
