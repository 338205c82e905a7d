package org.mekiki.lists.ui.internal.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.lists.edit.Editions;
import org.mekiki.lists.edit.Items;
import org.mekiki.model.Identified;
import org.mekiki.model.lists.Alignment;
import org.mekiki.model.lists.AlignmentState;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.model.taxonomy.Technology;

/**
 * That a list names a technology.
 *
 * @param list
 *            the list, the latest edition of it
 * @param links
 *            links from its items to the technology or to one below it; never empty
 */
record Listing(TechnologyList list, List<Alignment> links) {

	/** Whether an edition has not been replaced by a later one. */
	static boolean isCurrent(TechnologyList list, EditingSession session) {
		return Editions.successor(list, session.references()) == null;
	}

	/** Which lists name a technology, in the order of the base; what stands below counts for what is above. */
	static List<Listing> of(EditingSession session, Technology technology) {
		Map<TechnologyList, List<Alignment>> links = new HashMap<>();
		collect(session, technology, links);
		return session.model().getLists().stream().filter(list -> isCurrent(list, session))
				.map(list -> links.containsKey(list) ? new Listing(list, links.get(list)) : null)
				.filter(Objects::nonNull).toList();
	}

	private static void collect(EditingSession session, Technology technology,
			Map<TechnologyList, List<Alignment>> links) {
		for (Identified from : session.references().referrers(technology)) {
			if (from instanceof Alignment link && link.getTarget() == technology
					&& link.getState() != AlignmentState.REJECTED && Items.listOf(link.getSource()) != null) {
				links.computeIfAbsent(Items.listOf(link.getSource()), list -> new ArrayList<>()).add(link);
			}
		}
		technology.getChildren().forEach(child -> collect(session, child, links));
	}

	boolean isOnlySuggested() {
		return links.stream().allMatch(link -> link.getState() == AlignmentState.SUGGESTED);
	}
}
