package org.mekiki.lists.revision;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.mekiki.core.api.search.TextFolding;

/** Compares names regardless of width, case, spaces and punctuation. */
final class Wording {

	private static final Pattern NOISE = Pattern.compile("[^\\p{L}\\p{N}]+"); //$NON-NLS-1$

	/** Where the name of something put together comes apart. */
	private static final Pattern JOINTS = Pattern
			.compile("[・、，,;/／＋+&]|\\s+(?:and|und|en|et|sowie|with)\\s+|及び|および|並びに|(?<=[\\p{IsHan}\\p{IsKatakana}ー])と(?=[\\p{IsHan}\\p{IsKatakana}])"); //$NON-NLS-1$

	/** Words of an alphabet that are long enough to tell something. */
	private static final Pattern WORD = Pattern.compile("\\p{L}{4,}"); //$NON-NLS-1$

	/** Of scripts with many signs, two of them tell as much. */
	private static final Pattern SIGNS = Pattern.compile("[\\p{IsHan}\\p{IsKatakana}\\p{IsHiragana}\\p{IsHangul}]{2}"); //$NON-NLS-1$

	private Wording() {
	}

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
	static Set<String> pairs(String folded) {
		Set<String> pairs = new LinkedHashSet<>();
		for (int i = 0; i + 1 < folded.length(); i++) {
			pairs.add(folded.substring(i, i + 2));
		}
		if (pairs.isEmpty() && !folded.isEmpty()) {
			pairs.add(folded);
		}
		return pairs;
	}

	/** Share of pairs of letters in common (Dice), 0 to 1. */
	static double likeness(String one, String other) {
		Set<String> left = pairs(one);
		Set<String> right = pairs(other);
		long common = left.stream().filter(right::contains).count();
		return left.isEmpty() || right.isEmpty() ? 0 : 2.0 * common / (left.size() + right.size());
	}

	/** All names, folded, the preferred ones only or the others only. */
	static Set<String> all(Entry entry, boolean preferred) {
		Set<String> names = new LinkedHashSet<>();
		for (Name name : entry.names()) {
			String folded = fold(name.text());
			if (name.preferred() == preferred && !folded.isEmpty()) {
				names.add(folded);
			}
		}
		return names;
	}

	/** All names, folded. */
	static Set<String> all(Entry entry) {
		Set<String> names = all(entry, true);
		names.addAll(all(entry, false));
		return names;
	}

	/** Whether preferred names of two entries have a word in common. */
	static boolean shareWord(Entry one, Entry other) {
		Set<String> words = words(one);
		words.retainAll(words(other));
		return !words.isEmpty();
	}

	private static Set<String> words(Entry entry) {
		Set<String> words = new LinkedHashSet<>();
		for (Name name : entry.names()) {
			if (name.preferred()) {
				pairs(fold(name.text())).stream().filter(SIGNS.asMatchPredicate()).forEach(words::add);
				WORD.matcher(TextFolding.fold(name.text())).results().forEach(match -> words.add(match.group()));
			}
		}
		return words;
	}

	/** The most that preferred names of two entries are alike, in any language. */
	static double likeness(Entry one, Entry other) {
		double best = 0;
		for (String left : all(one, true)) {
			for (String right : all(other, true)) {
				best = Math.max(best, likeness(left, right));
			}
		}
		return best;
	}
}
