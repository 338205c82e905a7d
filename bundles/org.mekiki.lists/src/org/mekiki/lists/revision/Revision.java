package org.mekiki.lists.revision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.mekiki.lists.revision.Change.Kind;

/** The difference between two editions. Made by {@link Comparison}. */
public final class Revision {

	private final Edition before;
	private final Edition after;
	private final Map<String, Match> byBefore = new LinkedHashMap<>();
	private final Map<String, Match> byAfter = new LinkedHashMap<>();
	private final List<Change> changes;
	private final Map<String, List<Change>> byEntry = new HashMap<>();

	Revision(Edition before, Edition after, List<Match> matches, List<Change> changes) {
		this.before = before;
		this.after = after;
		matches.forEach(match -> {
			byBefore.put(match.before().id(), match);
			byAfter.put(match.after().id(), match);
		});
		this.changes = Collections.unmodifiableList(changes);
		for (Change change : changes) {
			change.before().stream().map(Entry::id).distinct()
					.forEach(id -> byEntry.computeIfAbsent(id, none -> new ArrayList<>(1)).add(change));
		}
	}

	/**
	 * The earlier edition.
	 *
	 * @return as it was compared
	 */
	public Edition before() {
		return before;
	}

	/**
	 * The later edition.
	 *
	 * @return as it was compared
	 */
	public Edition after() {
		return after;
	}

	/**
	 * Everything that changed: first what concerns entries of the earlier edition, in its order, then what was added. An
	 * entry that was split or merged is not told as removed or added as well.
	 *
	 * @return an unmodifiable list
	 */
	public List<Change> changes() {
		return changes;
	}

	/**
	 * The changes of one kind.
	 *
	 * @param kind
	 *            which
	 * @return a new list, in the order of {@link #changes()}
	 */
	public List<Change> changes(Kind kind) {
		return changes.stream().filter(change -> change.kind() == kind).toList();
	}

	/**
	 * The entries of the later edition that are no entry of the earlier one, those that take the place of others
	 * included.
	 *
	 * @return in the order of the later edition
	 */
	public List<Entry> added() {
		return after.byId().values().stream().filter(entry -> !byAfter.containsKey(entry.id())).toList();
	}

	/**
	 * The entries of the earlier edition that are no entry of the later one, those that others take the place of
	 * included.
	 *
	 * @return in the order of the earlier edition
	 */
	public List<Entry> removed() {
		return before.byId().values().stream().filter(entry -> !byBefore.containsKey(entry.id())).toList();
	}

	/**
	 * What an entry of the earlier edition has become.
	 *
	 * @param id
	 *            its identifier
	 * @return null if it was removed, split or merged
	 */
	public Match successor(String id) {
		return byBefore.get(id);
	}

	/**
	 * What an entry of the later edition was.
	 *
	 * @param id
	 *            its identifier
	 * @return null if it is new
	 */
	public Match predecessor(String id) {
		return byAfter.get(id);
	}

	/**
	 * What concerns an entry of the earlier edition.
	 *
	 * @param id
	 *            its identifier
	 * @return a new list; empty if it is as it was
	 */
	public List<Change> changesOf(String id) {
		return List.copyOf(byEntry.getOrDefault(id, List.of()));
	}

	/**
	 * How many entries are in both editions and the same in name, notation and place.
	 *
	 * @return their number
	 */
	public long unchanged() {
		return byBefore.keySet().stream().filter(id -> !byEntry.containsKey(id)).count();
	}
}
