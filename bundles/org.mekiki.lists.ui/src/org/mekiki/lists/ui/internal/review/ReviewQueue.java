package org.mekiki.lists.ui.internal.review;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.editing.ModelChange;
import org.mekiki.model.Element;
import org.mekiki.model.Identified;
import org.mekiki.model.lists.Alignment;
import org.mekiki.model.lists.AlignmentState;
import org.mekiki.model.lists.ListItem;

/**
 * The items of a list that have something to decide, which of them is looked at, and how far the review is. What has been
 * decided is read from the model, so that undo counts as well.
 */
public final class ReviewQueue {

	private final EditingSession session;
	private final Map<String, List<Candidate>> candidates = new LinkedHashMap<>();
	private final List<String> items = new ArrayList<>();
	private final Deque<String> seen = new ArrayDeque<>();
	private final Map<String, Boolean> waiting = new HashMap<>();
	private String current;

	ReviewQueue(EditingSession session, Map<String, List<Candidate>> candidates) {
		this.session = session;
		replace(candidates);
	}

	/** Takes other candidates; the current item stays if it has any. */
	void replace(Map<String, List<Candidate>> others) {
		candidates.clear();
		candidates.putAll(others);
		items.clear();
		items.addAll(others.keySet());
		waiting.clear();
		if (!candidates.containsKey(current)) {
			current = items.stream().filter(this::isOpen).findFirst().orElse(items.isEmpty() ? null : items.get(0));
		}
	}

	/** The place of a candidate of the current item; the first place if it is not among them. */
	int indexOf(String target) {
		List<Candidate> shown = candidates();
		for (int i = 0; i < shown.size(); i++) {
			if (shown.get(i).target().equals(target)) {
				return i;
			}
		}
		return 0;
	}

	/**
	 * The item that is looked at.
	 *
	 * @return null if there is nothing to review, or the item is gone
	 */
	public ListItem item() {
		return current != null && session.find(current) instanceof ListItem item ? item : null;
	}

	/**
	 * What the current item may correspond to.
	 *
	 * @return the best first; what is gone meanwhile is left out
	 */
	public List<Candidate> candidates() {
		return current == null ? List.of() : candidates(current);
	}

	private List<Candidate> candidates(String item) {
		return candidates.getOrDefault(item, List.of()).stream()
				.filter(candidate -> session.find(candidate.target()) instanceof Element).toList();
	}

	/** The link that a candidate has become; null as long as it is only proposed. */
	Alignment link(ListItem item, Candidate candidate) {
		for (Identified from : session.references().referrers(item)) {
			if (from instanceof Alignment link && link.getSource() == item && link.getTarget() != null
					&& candidate.target().equals(link.getTarget().getId())) {
				return link;
			}
		}
		return null;
	}

	private boolean isUndecided(ListItem item, Candidate candidate) {
		Alignment link = link(item, candidate);
		return link == null || link.getState() == AlignmentState.SUGGESTED;
	}

	/** To be told of every change: whether an item waits is looked up once, and again when its links have changed. */
	void changed(ModelChange change) {
		if (!change.removed().isEmpty()) {
			waiting.clear();
		}
		Stream.of(change.added(), change.changed()).flatMap(Collection::stream).forEach(object -> {
			if (object instanceof Alignment link && link.getSource() != null) {
				waiting.remove(link.getSource().getId());
			} else if (!(object instanceof Alignment)) {
				waiting.remove(object.getId());
			}
		});
	}

	private boolean isOpen(String id) {
		return waiting.computeIfAbsent(id, item -> Boolean.valueOf(waits(item))).booleanValue();
	}

	/**
	 * Whether an item waits for a decision: a link was suggested for it, or nothing has been agreed and not everything
	 * rejected.
	 */
	private boolean waits(String id) {
		if (!(session.find(id) instanceof ListItem item)) {
			return false;
		}
		boolean agreed = false;
		boolean undecided = false;
		for (Candidate candidate : candidates(id)) {
			Alignment link = link(item, candidate);
			if (link != null && link.getState() == AlignmentState.SUGGESTED) {
				return true;
			}
			agreed |= link != null && link.getState() == AlignmentState.AGREED;
			undecided |= link == null;
		}
		return undecided && !agreed;
	}

	/** The first candidate that nobody has decided on, else the first. */
	int firstUndecided() {
		ListItem item = item();
		List<Candidate> shown = candidates();
		for (int i = 0; item != null && i < shown.size(); i++) {
			if (isUndecided(item, shown.get(i))) {
				return i;
			}
		}
		return 0;
	}

	/** Whether the current item still waits. */
	boolean isOpen() {
		return current != null && isOpen(current);
	}

	/**
	 * Goes on to the next item that waits.
	 *
	 * @return false if there is none
	 */
	public boolean next() {
		int at = items.indexOf(current);
		for (int step = 1; step <= items.size(); step++) {
			String id = items.get((at + step) % items.size());
			if (!id.equals(current) && isOpen(id)) {
				go(id);
				return true;
			}
		}
		return false;
	}

	/**
	 * Goes back to the item that was looked at before.
	 *
	 * @return false if there is none
	 */
	public boolean back() {
		while (!seen.isEmpty()) {
			current = seen.pop();
			if (item() != null) {
				return true;
			}
		}
		return false;
	}

	/** Goes to an item, such as one whose decision was taken back. */
	boolean go(String id) {
		if (!candidates.containsKey(id) || id.equals(current)) {
			return false;
		}
		if (current != null) {
			seen.push(current);
		}
		current = id;
		return true;
	}

	/**
	 * How many items there are to decide on.
	 *
	 * @return decided ones included
	 */
	public int total() {
		return items.size();
	}

	/**
	 * How many items wait.
	 *
	 * @return none if the review is done
	 */
	public int open() {
		return (int) items.stream().filter(this::isOpen).count();
	}

	/**
	 * What a bulk decision would agree with: of every item that waits the best candidate, if it is sure enough.
	 *
	 * @param least
	 *            confidence, 0 to 1
	 * @return candidates by identifier of the item, in the order of the list
	 */
	public Map<String, Candidate> atLeast(BigDecimal least) {
		Map<String, Candidate> found = new LinkedHashMap<>();
		for (String id : items) {
			if (isOpen(id) && session.find(id) instanceof ListItem item) {
				candidates(id).stream().filter(candidate -> isUndecided(item, candidate)).findFirst()
						.filter(candidate -> candidate.isAtLeast(least)).ifPresent(candidate -> found.put(id, candidate));
			}
		}
		return found;
	}
}
