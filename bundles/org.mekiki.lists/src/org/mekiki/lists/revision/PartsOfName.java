package org.mekiki.lists.revision;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the entries whose names are the parts of the name of another. */
final class PartsOfName {

	/** From here on a part and a name mean the same. */
	private static final double ALIKE = 0.8;

	private final Wording wording;

	PartsOfName(Wording wording) {
		this.wording = wording;
	}

	/** One entry for each part that has one, in the order of the parts; none if the name has no parts. */
	List<Entry> of(Entry whole, List<Entry> candidates) {
		List<Entry> best = List.of();
		for (Name name : whole.names()) {
			if (name.preferred()) {
				List<Entry> found = find(Wording.parts(name.text()), candidates);
				best = found.size() > best.size() ? found : best;
			}
		}
		return best;
	}

	private List<Entry> find(List<String> parts, List<Entry> candidates) {
		Set<Entry> found = new LinkedHashSet<>();
		for (String part : parts) {
			Entry best = null;
			double most = ALIKE;
			for (Entry candidate : candidates) {
				double likeness = wording.all(candidate, true).stream().mapToDouble(name -> likeness(part, name)).max().orElse(0);
				if (likeness > most || likeness == most && best == null) {
					most = likeness;
					best = candidate;
				}
			}
			if (best != null) {
				found.add(best);
			}
		}
		return new ArrayList<>(found);
	}

	/** Words that all names of a list share, such as "technology", may be said once for all parts. */
	private double likeness(String part, String name) {
		boolean within = part.length() > 2 && (name.startsWith(part) || name.endsWith(part))
				&& 2 * part.length() >= name.length();
		return within ? Math.max(ALIKE, wording.likeness(part, name)) : wording.likeness(part, name);
	}
}
