package org.mekiki.lists.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds out what changed between two editions. Sure signs come first: the same identifier, the same name, what the
 * publisher says. Then what was put together or taken apart, and last, names that are alike. The result depends on the
 * two editions only.
 */
public final class Comparison {

	private final Edition before;
	private final Edition after;
	private final Map<String, Match> matched = new LinkedHashMap<>();
	private final Set<String> taken = new HashSet<>();
	private final List<Join> joins = new ArrayList<>();
	private final Wording wording = new Wording();

	/** Entries of one side that take the place of one of the other. */
	record Join(List<Entry> before, List<Entry> after, Basis basis) {
	}

	private Comparison(Edition before, Edition after) {
		this.before = before;
		this.after = after;
	}

	/**
	 * Compares.
	 *
	 * @param before
	 *            the earlier edition
	 * @param after
	 *            the later edition
	 * @return what changed
	 */
	public static Revision of(Edition before, Edition after) {
		Comparison comparison = new Comparison(before, after);
		comparison.match();
		List<Match> matches = new ArrayList<>();
		before.entries().forEach(entry -> {
			if (comparison.matched.containsKey(entry.id())) {
				matches.add(comparison.matched.get(entry.id()));
			}
		});
		return new Revision(before, after, matches, new Differences(before, after, comparison.matched, comparison.joins).all());
	}

	private void match() {
		same(entry -> entry.key().isEmpty() ? List.of() : List.of(entry.key()), Basis.SAME_KEY);
		same(entry -> wording.all(entry, true), Basis.SAME_NAME);
		replaced();
		mergedIntoANamesake();
		joined();
		same(wording::all, Basis.OTHER_NAME);
		new SimilarNames(wording, open(before, matched.keySet()), open(after, taken),
				(one, other) -> !one.notation().isEmpty() && before.code(one).equals(after.code(other))).best()
				.forEach(this::match);
	}

	/** Matches entries that share a sign which no other entry of their side has. */
	private void same(Function<Entry, Collection<String>> signs, Basis basis) {
		Map<String, List<Entry>> left = bySign(open(before, matched.keySet()), signs);
		Map<String, List<Entry>> right = bySign(open(after, taken), signs);
		left.forEach((sign, entries) -> {
			List<Entry> others = right.getOrDefault(sign, List.of());
			if (entries.size() == 1 && others.size() == 1) {
				match(new Match(entries.get(0), others.get(0), basis, 1));
			} else if (!others.isEmpty()) {
				sameUnderSameParent(entries, others, basis);
			}
		});
	}

	/** Names that occur twice are told apart by what they stand under, then by their order. */
	private void sameUnderSameParent(List<Entry> entries, List<Entry> others, Basis basis) {
		for (Entry entry : entries) {
			others.stream().filter(other -> !taken.contains(other.id()) && parents(before, entry).equals(parents(after, other)))
					.findFirst().ifPresent(other -> match(new Match(entry, other, basis, 1)));
		}
		for (Entry entry : entries) {
			others.stream().filter(other -> !taken.contains(other.id())).findFirst()
					.ifPresent(other -> match(new Match(entry, other, basis, 1)));
		}
	}

	private Set<String> parents(Edition edition, Entry entry) {
		Set<String> names = new LinkedHashSet<>();
		for (String parent : entry.parents()) {
			Entry found = edition.find(parent);
			if (found != null) {
				names.addAll(wording.all(found, true));
			}
		}
		return names;
	}

	private static Map<String, List<Entry>> bySign(List<Entry> entries, Function<Entry, Collection<String>> signs) {
		Map<String, List<Entry>> found = new LinkedHashMap<>();
		for (Entry entry : entries) {
			signs.apply(entry).forEach(sign -> found.computeIfAbsent(sign, none -> new ArrayList<>()).add(entry));
		}
		return found;
	}

	private void match(Match match) {
		if (!matched.containsKey(match.before().id()) && taken.add(match.after().id())) {
			matched.put(match.before().id(), match);
		}
	}

	private List<Entry> open(Edition edition, Set<String> done) {
		Set<String> joined = new HashSet<>(done);
		joins.forEach(join -> (edition == before ? join.before() : join.after()).forEach(entry -> joined.add(entry.id())));
		return edition.entries().stream().filter(entry -> !joined.contains(entry.id())).toList();
	}

	/** What the publisher says of the entries that are gone. */
	private void replaced() {
		Map<String, Entry> byKey = new HashMap<>();
		after.entries().forEach(entry -> byKey.putIfAbsent(entry.key(), entry));
		for (Entry entry : open(before, matched.keySet())) {
			List<Entry> others = entry.replacedBy().stream().filter(key -> !key.isEmpty() && byKey.containsKey(key))
					.map(byKey::get).distinct().toList();
			if (others.size() == 1 && !taken.contains(others.get(0).id())) {
				match(new Match(entry, others.get(0), Basis.REPLACED_BY, 1));
			} else if (!others.isEmpty()) {
				joins.add(new Join(List.of(entry), others, Basis.REPLACED_BY));
			}
		}
	}

	/** What is gone, but lives on as a name of something that was there before. */
	private void mergedIntoANamesake() {
		Map<String, List<Entry>> others = bySign(after.entries().stream().filter(entry -> taken.contains(entry.id())).toList(),
				wording::all);
		for (Entry entry : open(before, matched.keySet())) {
			List<Entry> found = wording.all(entry, true).stream().flatMap(name -> others.getOrDefault(name, List.of()).stream())
					.distinct().toList();
			if (found.size() == 1) {
				boolean same = wording.all(found.get(0), true).stream().anyMatch(wording.all(entry, true)::contains);
				joins.add(new Join(List.of(entry), found, same ? Basis.SAME_NAME : Basis.OTHER_NAME));
			}
		}
	}

	/** What was put together of several, or taken apart, as its name tells. */
	private void joined() {
		PartsOfName names = new PartsOfName(wording);
		List<Entry> parts = open(after, taken);
		for (Entry entry : open(before, matched.keySet())) {
			List<Entry> found = names.of(entry, parts);
			if (found.size() > 1) {
				joins.add(new Join(List.of(entry), found, Basis.PARTS_OF_NAME));
				parts = open(after, taken);
			}
		}
		parts = open(before, matched.keySet());
		for (Entry entry : open(after, taken)) {
			List<Entry> found = names.of(entry, parts);
			if (found.size() > 1) {
				joins.add(new Join(found, List.of(entry), Basis.PARTS_OF_NAME));
				parts = open(before, matched.keySet());
			}
		}
	}
}
