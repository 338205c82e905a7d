package org.mekiki.baseline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.osgi.framework.Version;

/** Holds the changes of a bundle's API against the versions that it and its packages say. */
final class Promise {

	private static final int MENTIONED = 12;

	private final Api released;
	private final Api built;
	private final SourceTags tags;
	private final List<Change> changes;
	private final List<String> problems = new ArrayList<>();

	private Promise(Api released, Api built, SourceTags tags, boolean additionsFree) {
		this.released = released;
		this.built = built;
		this.tags = tags;
		this.changes = Comparison.of(released, built).stream()
				.filter(change -> !additionsFree || change.level() == Level.BREAKING).toList();
	}

	/**
	 * Everything that is wrong, each a paragraph; empty when the promise is kept. Additions are free as long as nobody
	 * could have got what they are compared with.
	 */
	static List<String> broken(Api released, Api built, SourceTags tags, boolean additionsFree) {
		Promise promise = new Promise(released, built, tags, additionsFree);
		Level ofBundle = Level.NONE;
		for (Map.Entry<String, Version> entry : released.packages().entrySet()) {
			ofBundle = ofBundle.and(promise.checkPackage(entry.getKey(), entry.getValue()));
		}
		if (!additionsFree && !released.packages().keySet().containsAll(built.packages().keySet())) {
			ofBundle = ofBundle.and(Level.ADDITION);
		}
		Version needed = ofBundle.after(released.version());
		if (built.version().compareTo(needed) < 0) {
			promise.problems.add("%s: its packages have %s since %s, so Bundle-Version has to be at least %s, but is %s"
					.formatted(built.id(), ofBundle == Level.BREAKING ? "changes that break plug-ins" : "additions",
							released.version(), needed, built.version()));
		}
		return promise.problems;
	}

	private Level checkPackage(String name, Version before) {
		List<Change> ofPackage = changes.stream().filter(change -> change.packageName().equals(name)).toList();
		Version now = built.packages().get(name);
		if (now == null) {
			// Nobody is left who could say a version; the one of the bundle has to tell.
			return Level.BREAKING;
		}
		Level level = ofPackage.stream().map(Change::level).reduce(Level.NONE, Level::and);
		Version needed = level.after(before);
		if (now.compareTo(needed) < 0) {
			problems.add("%s: package %s %s since %s, so its version has to be at least %s, but is %s%s".formatted(built.id(),
					name, switch (level) {
						case BREAKING -> "has changes that break plug-ins";
						case ADDITION -> "has additions";
						case NONE -> "has a lower version than was released";
					}, before, needed, now, list(ofPackage.stream().filter(change -> change.level() == level).toList())));
		}
		List<Change> unmarked = ofPackage.stream().filter(change -> change.isNew() && !isMarked(change, before)).toList();
		if (!unmarked.isEmpty()) {
			Version next = now.compareTo(needed) < 0 ? needed : now;
			problems.add("%s: these are new in package %s and have to say @since %d.%d%s".formatted(built.id(), name,
					next.getMajor(), next.getMinor(), list(unmarked)));
		}
		return level;
	}

	/** Whether the source says a later version than the released one; what is not written there cannot say anything. */
	private boolean isMarked(Change change, Version before) {
		Set<String> since = tags.since(change.type(), change.member());
		return since == null || tags.isGenerated(change.type()) || since.stream().anyMatch(text -> isLater(text, before));
	}

	private static boolean isLater(String text, Version before) {
		try {
			return Version.parseVersion(text).compareTo(new Version(before.getMajor(), before.getMinor(), 0)) > 0;
		} catch (IllegalArgumentException e) {
			return false;
		}
	}

	private static String list(List<Change> changes) {
		StringBuilder text = new StringBuilder();
		changes.stream().limit(MENTIONED).forEach(change -> text.append("\n    ").append(change.text()));
		if (changes.size() > MENTIONED) {
			text.append("\n    and ").append(changes.size() - MENTIONED).append(" more");
		}
		return text.toString();
	}
}
