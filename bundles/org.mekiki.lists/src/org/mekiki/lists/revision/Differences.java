package org.mekiki.lists.revision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.mekiki.lists.revision.Change.Kind;

/** Tells the changes, once it is known which entries belong together. */
final class Differences {

	private static final String SEPARATOR = "; "; //$NON-NLS-1$

	private final Edition before;
	private final Edition after;
	private final Map<String, Match> matches;
	private final List<Comparison.Join> joins;
	private final List<Change> changes = new ArrayList<>();

	/** Identifiers of the later edition by identifier of the earlier one. */
	private final Map<String, Set<String>> images = new HashMap<>();

	Differences(Edition before, Edition after, Map<String, Match> matches, List<Comparison.Join> joins) {
		this.before = before;
		this.after = after;
		this.matches = matches;
		this.joins = joins;
	}

	List<Change> all() {
		matches.forEach((id, match) -> images.put(id, Set.of(match.after().id())));
		joins.forEach(join -> join.before().forEach(entry -> join.after().forEach(
				other -> images.computeIfAbsent(entry.id(), none -> new LinkedHashSet<>()).add(other.id()))));
		Map<String, Comparison.Join> byBefore = new HashMap<>();
		joins.forEach(join -> join.before().forEach(entry -> byBefore.put(entry.id(), join)));
		Set<Comparison.Join> told = new HashSet<>();
		for (Entry entry : before.entries()) {
			Match match = matches.get(entry.id());
			Comparison.Join join = byBefore.get(entry.id());
			if (match != null) {
				compare(match);
			} else if (join == null) {
				add(Kind.REMOVED, List.of(entry), List.of(), Basis.NO_COUNTERPART);
			} else if (told.add(join)) {
				add(join.after().size() > 1 ? Kind.SPLIT : Kind.MERGED, join.before(), join.after(), join.basis());
			}
		}
		added();
		return changes;
	}

	private void added() {
		Set<String> known = new HashSet<>();
		images.values().forEach(known::addAll);
		for (Entry entry : after.entries()) {
			if (!known.contains(entry.id())) {
				add(Kind.ADDED, List.of(), List.of(entry), Basis.NO_COUNTERPART);
			}
		}
	}

	private void add(Kind kind, List<Entry> from, List<Entry> to, Basis basis) {
		changes.add(new Change(kind, from, to, basis, "", "")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void compare(Match match) {
		Entry from = match.before();
		Entry to = match.after();
		String[] names = renamed(from, to);
		if (names.length > 0) {
			changes.add(new Change(Kind.RENAMED, List.of(from), List.of(to), match.basis(), names[0], names[1]));
		}
		if (!before.code(from).equals(after.code(to)) && !from.notation().isEmpty() && !to.notation().isEmpty()) {
			changes.add(new Change(Kind.RENUMBERED, List.of(from), List.of(to), match.basis(), from.notation(), to.notation()));
		}
		if (moved(from, to)) {
			changes.add(new Change(Kind.MOVED, List.of(from), List.of(to), match.basis(), names(before, from.parents()),
					names(after, to.parents())));
		}
	}

	/** The first language in which the preferred name differs, in the exact spelling; empty if it is the same in all. */
	private static String[] renamed(Entry from, Entry to) {
		Map<String, String> now = new HashMap<>();
		to.names().stream().filter(Name::preferred).forEach(name -> now.putIfAbsent(name.language(), name.text()));
		Set<String> seen = new HashSet<>();
		boolean shared = false;
		for (Name name : from.names()) {
			if (name.preferred() && seen.add(name.language()) && now.containsKey(name.language())) {
				shared = true;
				if (!name.text().strip().equals(now.get(name.language()).strip())) {
					return new String[] { name.text(), now.get(name.language()) };
				}
			}
		}
		return shared || Wording.fold(from.name()).equals(Wording.fold(to.name())) ? new String[0]
				: new String[] { from.name(), to.name() };
	}

	/**
	 * Whether an entry stands somewhere else. One that stands in several places has moved if it left one of them for another;
	 * one place more, one place less, and a place that is gone altogether leave it where it was.
	 */
	private boolean moved(Entry from, Entry to) {
		Set<String> expected = new HashSet<>();
		boolean anywhere = false;
		for (String parent : from.parents()) {
			anywhere |= before.find(parent) != null;
			expected.addAll(images.getOrDefault(parent, Set.of()));
		}
		Set<String> found = new HashSet<>(to.parents());
		found.removeIf(parent -> after.find(parent) == null);
		if (splitParent(from) && expected.containsAll(found) && !found.isEmpty()) {
			return false;
		}
		boolean left = !found.containsAll(expected);
		boolean arrived = !expected.containsAll(found);
		boolean stays = anywhere ? found.stream().anyMatch(expected::contains) : found.isEmpty();
		return stays ? left && arrived : anywhere || arrived;
	}

	/** Under which part of a split parent an entry stands is no move. */
	private boolean splitParent(Entry from) {
		return from.parents().stream().anyMatch(parent -> images.getOrDefault(parent, Set.of()).size() > 1);
	}

	private static String names(Edition edition, List<String> ids) {
		Set<String> names = new TreeSet<>();
		ids.forEach(id -> {
			Entry entry = edition.find(id);
			if (entry != null) {
				names.add(entry.name());
			}
		});
		return String.join(SEPARATOR, names);
	}
}
