package org.mekiki.lists.matrix;

import java.util.List;

/**
 * An item in a cell.
 *
 * @param item
 *            the item
 * @param links
 *            how it comes to be here, at least one
 * @param direct
 *            whether it is linked to the technology of the row itself, not only to something narrower
 * @param agreed
 *            whether at least one of the links is agreed
 */
public record CellEntry(MatrixItem item, List<ItemLink> links, boolean direct, boolean agreed) {

	/** Copies the list. */
	public CellEntry {
		links = List.copyOf(links);
	}
}
