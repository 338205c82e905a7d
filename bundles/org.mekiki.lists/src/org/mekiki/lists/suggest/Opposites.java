package org.mekiki.lists.suggest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.mekiki.lists.internal.text.Word;

/** Words that make two things of one: left and right, internal and external. Names that differ in them are siblings. */
final class Opposites {

	private static final String[][] GROUPS = { { "left", "right" }, { "upper", "lower" }, { "inner", "outer" }, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			{ "internal", "external" }, { "superior", "inferior" }, { "anterior", "posterior" }, { "dorsal", "ventral" }, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			{ "medial", "lateral", "median" }, { "proximal", "distal", "middle" }, { "ascend", "descend", "transverse" }, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
			{ "male", "female" }, { "high", "low", "medium" }, { "early", "late" }, { "major", "minor" }, { "hot", "cold" }, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$
			{ "large", "small" }, { "long", "short" }, { "deep", "superficial", "shallow" }, { "front", "back", "rear" }, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$
			{ "input", "output" }, { "import", "export" }, { "active", "passive" }, { "positive", "negative" }, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			{ "start", "end" }, { "begin", "end" }, { "minimum", "maximum" }, { "min", "max" }, { "north", "south" }, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$
			{ "east", "west" }, { "public", "private" }, { "national", "international" }, { "direct", "indirect" }, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			{ "primary", "secondary", "tertiary" }, { "civil", "military" }, { "hard", "soft" }, { "wet", "dry" }, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
			{ "micro", "macro", "nano" }, { "old", "new" }, { "accept", "reject" }, { "buy", "sell" }, { "fast", "slow" }, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$
			{ "hardware", "software" }, { "first", "last" }, { "links", "recht" }, { "ober", "unter" }, { "inner", "ausser" }, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$
			{ "gross", "klein" }, { "alt", "neu" }, { "左", "右" }, { "上", "下" }, { "内", "外" }, { "前", "後" }, { "高", "低" }, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$ //$NON-NLS-13$ //$NON-NLS-14$
			{ "大", "小" }, { "陸", "海", "空" }, { "入力", "出力" } }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$

	private static final String[] DENIALS = { "non", "un", "in", "im", "ir", "anti", "nicht", "非", "不", "無" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$

	private static final Map<String, Integer> GROUP = new HashMap<>();

	static {
		for (int i = 0; i < GROUPS.length; i++) {
			for (String word : GROUPS[i]) {
				GROUP.putIfAbsent(word, Integer.valueOf(i));
			}
		}
	}

	private Opposites() {
	}

	/** Whether a word that is left over in one name is the opposite of one left over in the other, or a denial stands alone. */
	static boolean differ(List<Word> a, int[] partner, List<Word> b, boolean[] taken) {
		for (int i = 0; i < a.size(); i++) {
			if (partner[i] >= 0) {
				continue;
			}
			for (int j = 0; j < b.size(); j++) {
				if (!taken[j] && areOpposites(a.get(i).stem(), b.get(j).stem())) {
					return true;
				}
			}
		}
		return false;
	}

	private static boolean areOpposites(String one, String other) {
		Integer group = GROUP.get(one);
		if (group != null && group.equals(GROUP.get(other))) {
			return true;
		}
		for (String denial : DENIALS) {
			if (denies(denial, other, one) || denies(denial, one, other)) {
				return true;
			}
		}
		return false;
	}

	/** Whether a word is another one with a denial in front of it. */
	private static boolean denies(String denial, String word, String denied) {
		return denied.length() == denial.length() + word.length() && denied.startsWith(denial) && denied.endsWith(word);
	}
}
