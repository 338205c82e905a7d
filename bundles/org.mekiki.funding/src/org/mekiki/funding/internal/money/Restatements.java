package org.mekiki.funding.internal.money;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Counts each yen once. Lines that restate another line say the same money again, in one of three ways: a later sheet
 * replaces what an earlier one said; a line that says nothing more is a repetition; and one that names a year or body is a
 * part, so that the whole is counted as its parts and what they leave over.
 */
public final class Restatements {

	/** Why a line does not count. */
	public enum Reason {
		/** A later sheet states it. */
		SUPERSEDED,
		/** Another line states the same money. */
		REPEATED,
		/** Its like exceed the whole that they are parts of; the whole counts. */
		EXCEEDING,
		/** The source prints a range, no amount. */
		RANGE
	}

	private record Part(Integer year, String body) {
	}

	private final Map<String, MoneyLine> byId = new LinkedHashMap<>();
	private final Map<MoneyLine, MoneyLine> newer = new HashMap<>();
	private final Map<MoneyLine, List<MoneyLine>> parts = new HashMap<>();
	private final List<Counted> counted = new ArrayList<>();
	private final Map<MoneyLine, Reason> left = new LinkedHashMap<>();

	/**
	 * Decides.
	 *
	 * @param lines
	 *            all lines that are believed
	 */
	public Restatements(Collection<MoneyLine> lines) {
		lines.forEach(line -> byId.put(line.what().id(), line));
		byId.values().forEach(this::supersede);
		List<MoneyLine> wholes = new ArrayList<>();
		for (MoneyLine line : byId.values()) {
			if (newer.containsKey(line)) {
				left.put(line, Reason.SUPERSEDED);
			} else if (line.range()) {
				left.put(line, Reason.RANGE);
			} else {
				MoneyLine whole = whole(line);
				(whole == null ? wholes : parts.computeIfAbsent(whole, none -> new ArrayList<>())).add(line);
			}
		}
		wholes.forEach(this::count);
	}

	/** Money that counts, in the order of the lines as wholes. */
	public List<Counted> counted() {
		return counted;
	}

	/** Lines that do not count. */
	public Map<MoneyLine, Reason> left() {
		return left;
	}

	private void supersede(MoneyLine line) {
		MoneyLine before = restated(line);
		if (before != null && isLater(line, before)) {
			MoneyLine known = newer.get(before);
			if (known == null || known.vintage().compareTo(line.vintage()) < 0) {
				newer.put(before, line);
			}
		}
	}

	private static boolean isLater(MoneyLine line, MoneyLine before) {
		return !before.vintage().isEmpty() && before.vintage().compareTo(line.vintage()) < 0;
	}

	/** The line it restates, if that is money of the same stage and currency. */
	private MoneyLine restated(MoneyLine line) {
		MoneyLine before = line.restates() == null ? null : byId.get(line.restates());
		return before != null && before.stage() == line.stage() && before.currency().equals(line.currency()) ? before : null;
	}

	/** The line of which it is a part or repetition; null if it stands for itself. Circles end where they were entered. */
	private MoneyLine whole(MoneyLine line) {
		Set<MoneyLine> seen = new HashSet<>(Set.of(line));
		MoneyLine at = restated(line);
		while (at != null) {
			MoneyLine latest = latest(at);
			if (!seen.add(at)) {
				return null;
			}
			if (latest != line && !latest.range()) {
				return isAbove(latest, line) ? null : latest;
			}
			at = restated(at);
		}
		return null;
	}

	/** Whether the second is above the first: the two restate each other. */
	private boolean isAbove(MoneyLine line, MoneyLine above) {
		Set<MoneyLine> seen = new HashSet<>();
		for (MoneyLine at = restated(line); at != null && seen.add(at); at = restated(at)) {
			if (latest(at) == above) {
				// of two that restate each other, the one that comes first in the model is the whole
				return byId.values().stream().filter(one -> one == line || one == above).findFirst().orElseThrow() == above;
			}
		}
		return false;
	}

	private MoneyLine latest(MoneyLine line) {
		MoneyLine at = line;
		while (newer.containsKey(at)) {
			at = newer.get(at);
		}
		return at;
	}

	private void count(MoneyLine whole) {
		Map<Part, MoneyLine> divided = new LinkedHashMap<>();
		for (MoneyLine line : parts.getOrDefault(whole, List.of())) {
			boolean nothingNew = (line.year() == null || line.year().equals(whole.year()))
					&& (line.body() == null || line.body().equals(whole.body()));
			if (nothingNew || divided.putIfAbsent(new Part(line.year(), line.body()), line) != null) {
				leave(line, Reason.REPEATED);
			}
		}
		long sum = 0;
		for (MoneyLine line : divided.values()) {
			sum = Math.addExact(sum, line.amount());
		}
		boolean fits = Long.signum(sum) * Long.signum(whole.amount()) >= 0 && Math.abs(sum) <= Math.abs(whole.amount());
		if (fits) {
			long rest = whole.amount() - sum;
			if (rest != 0 || divided.isEmpty()) {
				counted.add(new Counted(whole, rest, !divided.isEmpty()));
			} else {
				left.put(whole, Reason.REPEATED);
			}
			divided.values().forEach(this::count);
		} else {
			counted.add(new Counted(whole, whole.amount(), false));
			divided.values().forEach(line -> leave(line, Reason.EXCEEDING));
		}
	}

	private void leave(MoneyLine line, Reason reason) {
		if (left.putIfAbsent(line, reason) == null) {
			parts.getOrDefault(line, List.of()).forEach(part -> leave(part, Reason.REPEATED));
		}
	}
}
