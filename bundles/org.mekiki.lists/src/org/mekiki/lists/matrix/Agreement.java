package org.mekiki.lists.matrix;

/**
 * How many lists name a technology. Of editions of one list, only the latest counts.
 *
 * @param lists
 *            lists that name it
 * @param allLists
 *            lists there are
 * @param jurisdictions
 *            countries and groups at least one list of which names it
 * @param allJurisdictions
 *            countries and groups there are
 * @param items
 *            items that name it, in these lists together
 * @param agreedLists
 *            lists that name it by a link that is agreed
 */
public record Agreement(int lists, int allLists, int jurisdictions, int allJurisdictions, int items, int agreedLists) {

	/**
	 * Whether all lists name it.
	 *
	 * @return false if there are no lists
	 */
	public boolean isUnanimous() {
		return allLists > 0 && lists == allLists;
	}
}
