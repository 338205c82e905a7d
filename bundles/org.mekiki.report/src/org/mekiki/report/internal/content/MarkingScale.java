package org.mekiki.report.internal.content;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which of two markings is stricter, where their scheme says so: confidentiality classes of Japan's government (機密性)
 * and the Traffic Light Protocol 2.0. Sharing scopes such as 部内限り and 協議会限り name circles of people, of which none
 * contains the other, and markings that are not known here may mean anything: these all stay.
 */
public final class MarkingScale {

	private static final String BETWEEN = " \u00b7 "; //$NON-NLS-1$
	private static final List<String> TRAFFIC_LIGHT = List.of("CLEAR", "GREEN", "AMBER", "AMBER+STRICT", "RED"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	private static final String OPEN = "\u516c\u958b"; //$NON-NLS-1$

	private MarkingScale() {
	}

	private record Rank(String scheme, int height, boolean open) {
	}

	/**
	 * The strictest markings.
	 *
	 * @param markings
	 *            in the words of their schemes
	 * @param allMarked
	 *            whether there is nothing beside them; otherwise it is not said that everything is open
	 * @return joined by dots; empty if none is needed
	 */
	public static String strictest(Collection<String> markings, boolean allMarked) {
		Map<String, String> highest = new TreeMap<>();
		Collection<String> open = new TreeSet<>();
		for (String marking : new TreeSet<>(markings)) {
			Rank rank = rank(marking);
			if (rank.open()) {
				open.add(marking);
			} else {
				highest.merge(rank.scheme(), marking, (one, other) -> rank(one).height() >= rank(other).height() ? one : other);
			}
		}
		if (highest.isEmpty()) {
			return allMarked ? String.join(BETWEEN, open) : ""; //$NON-NLS-1$
		}
		return String.join(BETWEEN, highest.values());
	}

	private static Rank rank(String marking) {
		String plain = Normalizer.normalize(marking, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
		if (plain.equals(OPEN)) {
			return new Rank("", 0, true); //$NON-NLS-1$
		}
		if (plain.startsWith("TLP:")) { //$NON-NLS-1$
			String colour = plain.substring(4).strip().replace("WHITE", "CLEAR"); //$NON-NLS-1$ //$NON-NLS-2$
			int height = TRAFFIC_LIGHT.indexOf(colour);
			return height < 0 ? unknown(plain) : new Rank("TLP", height, height == 0); //$NON-NLS-1$
		}
		if (plain.matches("\u6a5f\u5bc6\u6027\\s*[1-3].*")) { //$NON-NLS-1$
			int height = plain.replaceFirst("\u6a5f\u5bc6\u6027\\s*", "").charAt(0) - '0'; //$NON-NLS-1$ //$NON-NLS-2$
			return new Rank("\u6a5f\u5bc6\u6027", height, height == 1); //$NON-NLS-1$
		}
		return unknown(plain);
	}

	private static Rank unknown(String marking) {
		return new Rank(marking, 0, false);
	}
}
