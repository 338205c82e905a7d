package org.mekiki.lists.internal.exchange;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.mekiki.core.api.search.TextFolding;
import org.mekiki.lists.align.AlignmentIndex;
import org.mekiki.model.lists.ListItem;
import org.mekiki.model.lists.TechnologyList;

/** What is doubtful about the items of a list, as their words tell. */
public final class ItemDoubts {

	private static final Pattern BEGINS_WITHIN = Pattern.compile("^[)）\\]】」』・、，,;；/／ーァィゥェォッャュョぁぃぅぇぉっゃゅょ].*|^(and|or|of|for|with|und|oder)\\s.*", //$NON-NLS-1$
			Pattern.DOTALL);
	private static final Pattern ENDS_WITHIN = Pattern.compile(".*([(（\\[【「『・、，,;；/／]|及び|および|並びに|又は|または|(^|\\s)(and|or|of|for|with|the|und|oder))$", //$NON-NLS-1$
			Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
	private static final String OPENING = "(（[【「『"; //$NON-NLS-1$
	private static final String CLOSING = ")）]】」』"; //$NON-NLS-1$

	private ItemDoubts() {
	}

	/**
	 * Whether an item looks like a piece of a bullet that was broken by a line end: it begins or ends in the middle of
	 * something, or a bracket is not closed.
	 *
	 * @param text
	 *            the words of the source
	 * @return true if somebody should look at it
	 */
	public static boolean isBrokenOff(String text) {
		String plain = text == null ? "" : text.strip(); //$NON-NLS-1$
		return !plain.isEmpty()
				&& (BEGINS_WITHIN.matcher(plain).matches() || ENDS_WITHIN.matcher(plain).matches() || !closes(plain));
	}

	private static boolean closes(String text) {
		int open = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			open += OPENING.indexOf(c) >= 0 ? 1 : CLOSING.indexOf(c) >= 0 ? -1 : 0;
			if (open < 0) {
				// an enumeration such as "a) robots" closes what it never opened
				return i > 0 && i <= 2 && text.charAt(i - 1) < 0x80 && Character.isLetterOrDigit(text.charAt(i - 1));
			}
		}
		return open == 0;
	}

	/**
	 * Items that say the same as an earlier item of the list, regardless of width, case and spaces.
	 *
	 * @param list
	 *            the list
	 * @return the earlier item by each repetition, in the order of the list
	 */
	public static Map<ListItem, ListItem> repeated(TechnologyList list) {
		Map<String, ListItem> first = new HashMap<>();
		Map<ListItem, ListItem> repeated = new LinkedHashMap<>();
		for (ListItem item : AlignmentIndex.items(list)) {
			String text = item.getText() == null ? "" : TextFolding.fold(item.getText()).replaceAll("\\s+", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			if (!text.isEmpty()) {
				ListItem earlier = first.putIfAbsent(text, item);
				if (earlier != null) {
					repeated.put(item, earlier);
				}
			}
		}
		return repeated;
	}

	/**
	 * How many items the declared total counts: those at the bottom of a nested list, since headings are no items.
	 *
	 * @param list
	 *            the list
	 * @return the number of all items, of top items, and of items without items below; the total may mean any
	 */
	public static List<Integer> counts(TechnologyList list) {
		List<ListItem> all = AlignmentIndex.items(list);
		int leaves = (int) all.stream().filter(item -> item.getItems().isEmpty()).count();
		return List.of(Integer.valueOf(all.size()), Integer.valueOf(list.getItems().size()), Integer.valueOf(leaves));
	}
}
