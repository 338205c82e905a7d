package org.mekiki.workbench.internal.grid;

import org.mekiki.core.api.result.ColumnType;
import org.mekiki.core.api.result.ModelLink;
import org.mekiki.core.api.search.TextFolding;

/**
 * The order of the values of a column as readers expect it: texts without regard to case, width and kana, and figures
 * inside them by what they count, so that 2-9 stands before 2-10.
 */
final class ValueOrder {

	private ValueOrder() {
	}

	/** What stands for a value when it is sorted; made once for each value, as folding texts takes time. */
	@SuppressWarnings("unchecked")
	static Comparable<Object> key(ColumnType type, Object value) {
		return (Comparable<Object>) (Comparable<?>) switch (type) {
		case TEXT -> Words.of((String) value, ""); //$NON-NLS-1$
		case LINK -> Words.of(((ModelLink) value).label(), ((ModelLink) value).id());
		default -> (Comparable<?>) value;
		};
	}

	/** A text to be sorted. */
	private record Words(String folded, String text, String id) implements Comparable<Words> {

		static Words of(String text, String id) {
			return new Words(TextFolding.fold(text), text, id);
		}

		@Override
		public int compareTo(Words other) {
			int order = compareFolded(folded, other.folded);
			if (order == 0) {
				order = text.compareTo(other.text);
			}
			return order != 0 ? order : id.compareTo(other.id);
		}
	}

	private static int compareFolded(String a, String b) {
		int i = 0;
		int j = 0;
		while (i < a.length() && j < b.length()) {
			char c = a.charAt(i);
			char d = b.charAt(j);
			if (isDigit(c) && isDigit(d)) {
				int endOfA = endOfDigits(a, i);
				int endOfB = endOfDigits(b, j);
				int order = figures(a.substring(i, endOfA), b.substring(j, endOfB));
				if (order != 0) {
					return order;
				}
				i = endOfA;
				j = endOfB;
			} else if (c != d) {
				return Character.compare(c, d);
			} else {
				i++;
				j++;
			}
		}
		return Integer.compare(a.length() - i, b.length() - j);
	}

	private static int figures(String a, String b) {
		String first = a.replaceFirst("^0+(?=.)", ""); //$NON-NLS-1$ //$NON-NLS-2$
		String second = b.replaceFirst("^0+(?=.)", ""); //$NON-NLS-1$ //$NON-NLS-2$
		int order = Integer.compare(first.length(), second.length());
		return order != 0 ? order : first.compareTo(second);
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}

	private static int endOfDigits(String text, int start) {
		int end = start;
		while (end < text.length() && isDigit(text.charAt(end))) {
			end++;
		}
		return end;
	}
}
