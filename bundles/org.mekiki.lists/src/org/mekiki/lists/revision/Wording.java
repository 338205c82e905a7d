package org.mekiki.lists.revision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.mekiki.core.api.search.TextFolding;

/**
 * Compares names regardless of width, case, spaces and punctuation. Names that have been looked at once are remembered,
 * since most are compared with many others.
 */
final class Wording {

	private static final Pattern NOISE = Pattern.compile("[^\\p{L}\\p{N}]+"); //$NON-NLS-1$

	/** Where the name of something put together comes apart. */
	private static final Pattern JOINTS = Pattern
			.compile("[・、，,;/／＋+&]|\\s+(?:and|und|en|et|sowie|with)\\s+|及び|および|並びに|(?<=[\\p{IsHan}\\p{IsKatakana}ー])と(?=[\\p{IsHan}\\p{IsKatakana}])"); //$NON-NLS-1$

	/** Words of an alphabet that are long enough to tell something. */
	private static final Pattern WORD = Pattern.compile("\\p{L}{4,}"); //$NON-NLS-1$

	/** Of scripts with many signs, two of them tell as much. */
	private static final Pattern SIGNS = Pattern.compile("[\\p{IsHan}\\p{IsKatakana}\\p{IsHiragana}\\p{IsHangul}]{2}"); //$NON-NLS-1$

	private final Map<Entry, Set<String>> preferred = new IdentityHashMap<>();
	private final Map<Entry, Set<String>> others = new IdentityHashMap<>();
	private final Map<Entry, Set<String>> words = new IdentityHashMap<>();
	private final Map<String, Set<String>> pairs = new HashMap<>();

	static String fold(String text) {
		return NOISE.matcher(TextFolding.fold(text)).replaceAll(""); //$NON-NLS-1$
	}

	/** The parts of a name that names several things; empty if it names one. */
	static List<String> parts(String text) {
		List<String> parts = new ArrayList<>();
		for (String part : JOINTS.split(text.replaceAll("[\\(（].*?[\\)）]", " "))) { //$NON-NLS-1$ //$NON-NLS-2$
			String folded = fold(part);
			if (folded.length() > 1) {
				parts.add(folded);
			}
		}
		return parts.size() < 2 ? List.of() : parts;
	}

	/** Pairs of neighbouring letters; the letter itself if there is one only. */
	Set<String> pairs(String folded) {
		return pairs.computeIfAbsent(folded, Wording::pairsOf);
	}

	private static Set<String> pairsOf(String folded) {
		Set<String> found = new LinkedHashSet<>();
		for (int i = 0; i + 1 < folded.length(); i++) {
			found.add(folded.substring(i, i + 2));
		}
		if (found.isEmpty() && !folded.isEmpty()) {
			found.add(folded);
		}
		return found;
	}

	/** Share of pairs of letters in common (Dice), 0 to 1. */
	double likeness(String one, String other) {
		Set<String> left = pairs(one);
		Set<String> right = pairs(other);
		int common = 0;
		for (String pair : left) {
			common += right.contains(pair) ? 1 : 0;
		}
		return left.isEmpty() || right.isEmpty() ? 0 : 2.0 * common / (left.size() + right.size());
	}

	/** All names, folded, the preferred ones only or the others only. */
	Set<String> all(Entry entry, boolean areShown) {
		return (areShown ? preferred : others).computeIfAbsent(entry, one -> names(one, areShown));
	}

	private static Set<String> names(Entry entry, boolean areShown) {
		Set<String> names = new LinkedHashSet<>();
		for (Name name : entry.names()) {
			String folded = fold(name.text());
			if (name.preferred() == areShown && !folded.isEmpty()) {
				names.add(folded);
			}
		}
		return names;
	}

	/** All names, folded. */
	Set<String> all(Entry entry) {
		Set<String> names = new LinkedHashSet<>(all(entry, true));
		names.addAll(all(entry, false));
		return names;
	}

	/** Whether preferred names of two entries have a word in common. */
	boolean shareWord(Entry one, Entry other) {
		return !Collections.disjoint(words(one), words(other));
	}

	private Set<String> words(Entry entry) {
		return words.computeIfAbsent(entry, Wording::wordsOf);
	}

	private static Set<String> wordsOf(Entry entry) {
		Set<String> found = new LinkedHashSet<>();
		for (Name name : entry.names()) {
			if (name.preferred()) {
				pairsOf(fold(name.text())).stream().filter(SIGNS.asMatchPredicate()).forEach(found::add);
				WORD.matcher(TextFolding.fold(name.text())).results().forEach(match -> found.add(match.group()));
			}
		}
		return found;
	}

	/** The most that preferred names of two entries are alike, in any language. */
	double likeness(Entry one, Entry other) {
		double best = 0;
		for (String left : all(one, true)) {
			for (String right : all(other, true)) {
				best = Math.max(best, likeness(left, right));
			}
		}
		return best;
	}
}
