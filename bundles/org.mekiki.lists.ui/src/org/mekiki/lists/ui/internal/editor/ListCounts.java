package org.mekiki.lists.ui.internal.editor;

import java.util.List;

import org.mekiki.core.api.search.ReferenceIndex;
import org.mekiki.lists.edit.Items;
import org.mekiki.lists.ui.internal.text.LinkText;
import org.mekiki.model.lists.Alignment;
import org.mekiki.model.lists.AlignmentState;
import org.mekiki.model.lists.TechnologyList;

/**
 * What there is in a list.
 *
 * @param items
 *            all items
 * @param top
 *            those that stand in no other
 * @param linked
 *            items with at least one agreed link
 * @param suggested
 *            links that nobody has looked at yet
 */
public record ListCounts(int items, int top, int linked, int suggested) {

	/**
	 * Counts.
	 *
	 * @param list
	 *            a list
	 * @param references
	 *            knows the links
	 * @return the counts
	 */
	public static ListCounts of(TechnologyList list, ReferenceIndex references) {
		int[] counts = new int[3];
		Items.visit(list, item -> {
			counts[0]++;
			List<Alignment> links = LinkText.from(item, references);
			if (links.stream().anyMatch(link -> link.getState() == AlignmentState.AGREED)) {
				counts[1]++;
			}
			counts[2] += (int) links.stream().filter(link -> link.getState() == AlignmentState.SUGGESTED).count();
		});
		return new ListCounts(counts[0], list.getItems().size(), counts[1], counts[2]);
	}

	/**
	 * Whether a total that the source states fits. Sources count their topmost items or all of them.
	 *
	 * @param declared
	 *            the number in the source
	 * @return true if it is one of the two
	 */
	public boolean agrees(int declared) {
		return declared == items || declared == top;
	}
}
