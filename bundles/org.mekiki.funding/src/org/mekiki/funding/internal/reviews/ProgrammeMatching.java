package org.mekiki.funding.internal.reviews;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.mekiki.core.api.search.TextFolding;

/**
 * Finds which sheets of different years are about the same programme: first those of one ministry with the same name, then,
 * among what is left of two years, those whose figures of two common fiscal years agree and are found only once on each side.
 * What stays open is told and not guessed.
 */
final class ProgrammeMatching {

	private static final Pattern IGNORED = Pattern
			.compile("[\\s\u200b\ufeff\u30fb\uff65()\\[\\]\u300c\u300d\u3010\u3011\u3014\u3015,.\u3001\u3002\"'-]+"); //$NON-NLS-1$
	private static final int YEARS_IN_COMMON = 2;

	/** Sheets about one programme, the oldest first, at most one of a year. */
	private final List<List<Sheet>> programmes = new ArrayList<>();

	ProgrammeMatching(Collection<Sheet> sheets) {
		Map<String, TreeMap<Integer, List<Sheet>>> named = new LinkedHashMap<>();
		for (Sheet sheet : sheets) {
			named.computeIfAbsent(sheet.ministry() + '\n' + fold(sheet.name()), none -> new TreeMap<>())
					.computeIfAbsent(Integer.valueOf(sheet.year()), none -> new ArrayList<>()).add(sheet);
		}
		named.values().forEach(this::sameName);
		byFigures();
		programmes.sort(Comparator.comparingLong(group -> group.getFirst().line()));
	}

	static String fold(String name) {
		return IGNORED.matcher(TextFolding.fold(name)).replaceAll(""); //$NON-NLS-1$
	}

	List<List<Sheet>> programmes() {
		return programmes;
	}

	private void sameName(TreeMap<Integer, List<Sheet>> byYear) {
		if (byYear.values().stream().allMatch(year -> year.size() == 1)) {
			programmes.add(new ArrayList<>(byYear.values().stream().map(List::getFirst).toList()));
			return;
		}
		List<List<Sheet>> groups = new ArrayList<>();
		byYear.forEach((year, sheets) -> sheets.forEach(sheet -> join(groups, sheet, sheets)));
		if (byYear.size() > 1) {
			groups.stream().filter(group -> group.size() == 1).forEach(group -> group.getFirst().flags().add(ReviewFlag.AMBIGUOUS_PROGRAMME));
		}
		programmes.addAll(groups);
	}

	/** Among namesakes the figures decide, in both directions. */
	private static void join(List<List<Sheet>> groups, Sheet sheet, List<Sheet> sameYear) {
		List<List<Sheet>> fitting = groups.stream().filter(group -> agree(group.getLast(), sheet)).toList();
		if (fitting.size() == 1) {
			Sheet before = fitting.getFirst().getLast();
			if (sameYear.stream().filter(other -> agree(before, other)).count() == 1) {
				fitting.getFirst().add(sheet);
				return;
			}
		}
		groups.add(new ArrayList<>(List.of(sheet)));
	}

	private static boolean agree(Sheet one, Sheet other) {
		String common = common(one, other);
		return one.year() < other.year() && common != null && common.equals(common(other, one));
	}

	/** Figures of one sheet in the years that both tell of, which are those before the first sheet; null if they say little. */
	private static String common(Sheet one, Sheet other) {
		int published = Math.min(one.year(), other.year());
		StringBuilder text = new StringBuilder();
		int years = 0;
		for (Integer year : new TreeSet<>(one.figures().keySet())) {
			if (year.intValue() < published && other.figures().containsKey(year)) {
				String said = one.figures().get(year);
				years += said.matches("[0/]*") ? 0 : 1; //$NON-NLS-1$
				text.append(year).append('=').append(said).append(' ');
			}
		}
		return years < YEARS_IN_COMMON ? null : text.toString();
	}

	/** Programmes that got another name or ministry. */
	private void byFigures() {
		TreeSet<Integer> years = new TreeSet<>();
		programmes.forEach(group -> group.forEach(sheet -> years.add(Integer.valueOf(sheet.year()))));
		Integer before = null;
		for (Integer year : years) {
			if (before != null) {
				byFigures(before.intValue(), year.intValue());
			}
			before = year;
		}
	}

	private void byFigures(int earlier, int later) {
		Map<String, List<List<Sheet>>> ended = new HashMap<>();
		Map<String, List<List<Sheet>>> begun = new HashMap<>();
		for (List<Sheet> group : programmes) {
			if (group.getLast().year() == earlier) {
				key(group.getLast(), earlier, later).ifPresent(key -> ended.computeIfAbsent(key, none -> new ArrayList<>()).add(group));
			}
			if (group.getFirst().year() == later) {
				key(group.getFirst(), earlier, later).ifPresent(key -> begun.computeIfAbsent(key, none -> new ArrayList<>()).add(group));
			}
		}
		ended.forEach((key, groups) -> {
			List<List<Sheet>> after = begun.getOrDefault(key, List.of());
			if (groups.size() == 1 && after.size() == 1) {
				after.getFirst().getFirst().flags().add(ReviewFlag.MATCHED_BY_FIGURES);
				groups.getFirst().addAll(after.getFirst());
				after.getFirst().clear();
			}
		});
		programmes.removeIf(List::isEmpty);
	}

	/** Figures of the two fiscal years before the earlier sheet; both sheets of a pair tell of them. */
	private static java.util.Optional<String> key(Sheet sheet, int earlier, int later) {
		StringBuilder text = new StringBuilder();
		int distinct = 0;
		String last = ""; //$NON-NLS-1$
		for (int year = later - 3; year < earlier; year++) {
			String said = sheet.figures().getOrDefault(Integer.valueOf(year), ""); //$NON-NLS-1$
			if (!said.matches("[0/]*") && !said.equals(last)) { //$NON-NLS-1$
				distinct++;
				last = said;
			}
			text.append(said).append(' ');
		}
		return distinct < YEARS_IN_COMMON ? java.util.Optional.empty() : java.util.Optional.of(text.toString());
	}
}
