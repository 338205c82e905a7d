package org.mekiki.lists.internal.exchange;

import java.util.Map;
import java.util.function.Function;

import org.mekiki.core.api.exchange.ImportDraft;
import org.mekiki.core.api.exchange.Place;
import org.mekiki.core.api.text.Texts;
import org.mekiki.lists.align.AlignmentIndex;
import org.mekiki.model.lists.ListItem;
import org.mekiki.model.lists.TechnologyList;

/** Points out, while a list is imported, what is doubtful about it. Nothing is left out because of it. */
final class ListDoubts {

	private ListDoubts() {
	}

	static void tell(TechnologyList list, ImportDraft draft, Texts texts, Function<ListItem, Place> places, Place whole) {
		if (list.getDeclaredTotal() != null && !ItemDoubts.counts(list).contains(list.getDeclaredTotal())) {
			draft.remark(whole, texts.get("total", list.getDeclaredTotal(), ItemDoubts.counts(list).get(0))); //$NON-NLS-1$
		}
		for (Map.Entry<ListItem, ListItem> twice : ItemDoubts.repeated(list).entrySet()) {
			draft.remark(places.apply(twice.getKey()), texts.get("repeated", twice.getKey().getText())); //$NON-NLS-1$
		}
		for (ListItem item : AlignmentIndex.items(list)) {
			if (ItemDoubts.isBrokenOff(item.getText())) {
				draft.remark(places.apply(item), texts.get("broken", item.getText())); //$NON-NLS-1$
			}
		}
	}
}
