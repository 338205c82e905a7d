package org.mekiki.lists.revision;

import java.util.List;

/** What codes of one edition have in common. */
final class Notations {

	private Notations() {
	}

	/**
	 * Length of the beginning that all notations share, up to a sign that is neither letter nor digit: of
	 * {@code eu-2023-01} and {@code eu-2023-02} it is {@code eu-2023-}.
	 */
	static int prefix(List<String> notations) {
		if (notations.size() < 2) {
			return 0;
		}
		String first = notations.get(0);
		int length = first.length();
		for (String notation : notations) {
			length = Math.min(length, notation.length());
			while (!notation.regionMatches(0, first, 0, length)) {
				length--;
			}
		}
		while (length > 0 && Character.isLetterOrDigit(first.charAt(length - 1))) {
			length--;
		}
		return length;
	}
}
