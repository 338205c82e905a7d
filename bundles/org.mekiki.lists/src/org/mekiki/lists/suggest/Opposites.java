package org.mekiki.lists.suggest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.mekiki.lists.internal.text.Word;

/** Words that make two things of one: left and right, internal and external. Names that differ in them are siblings. */
final class Opposites {

	private static final String[][] GROUPS = { { "left", "right" }, { "upper", "lower" }, { "inner", "outer" },
			{ "internal", "external" }, { "superior", "inferior" }, { "anterior", "posterior" }, { "dorsal", "ventral" },
			{ "medial", "lateral", "median" }, { "proximal", "distal", "middle" }, { "ascend", "descend", "transverse" },
			{ "male", "female" }, { "high", "low", "medium" }, { "early", "late" }, { "major", "minor" }, { "hot", "cold" },
			{ "large", "small" }, { "long", "short" }, { "deep", "superficial", "shallow" }, { "front", "back", "rear" },
			{ "input", "output" }, { "import", "export" }, { "active", "passive" }, { "positive", "negative" },
			{ "start", "end" }, { "begin", "end" }, { "minimum", "maximum" }, { "min", "max" }, { "north", "south" },
			{ "east", "west" }, { "public", "private" }, { "national", "international" }, { "direct", "indirect" },
			{ "primary", "secondary", "tertiary" }, { "civil", "military" }, { "hard", "soft" }, { "wet", "dry" },
			{ "micro", "macro", "nano" }, { "old", "new" }, { "accept", "reject" }, { "buy", "sell" }, { "fast", "slow" },
			{ "hardware", "software" }, { "first", "last" }, { "links", "recht" }, { "ober", "unter" }, { "inner", "ausser" },
			{ "gross", "klein" }, { "alt", "neu" }, { "左", "右" }, { "上", "下" }, { "内", "外" }, { "前", "後" }, { "高", "低" },
			{ "大", "小" }, { "陸", "海", "空" }, { "入力", "出力" } };

	private static final String[] DENIALS = { "non", "un", "in", "im", "ir", "anti", "nicht", "非", "不", "無" };

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
			if (one.equals(denial + other) || other.equals(denial + one)) {
				return true;
			}
		}
		return false;
	}
}
