package org.mekiki.lists.matrix;

import java.util.List;

import org.mekiki.core.api.result.ModelLink;
import org.mekiki.core.api.result.SourceRef;

/**
 * A list as a column.
 *
 * @param index
 *            place among the columns
 * @param list
 *            the list, labelled with its full name
 * @param shortName
 *            for narrow headings: its shortest other name, else the country or group, else the label
 * @param notation
 *            its code; may be empty
 * @param jurisdiction
 *            code of the country or group; may be empty
 * @param authority
 *            body that set the list; may be empty
 * @param date
 *            yyyy, yyyy-MM or yyyy-MM-dd; may be empty
 * @param edition
 *            name of the edition; may be empty
 * @param purpose
 *            what the list is used for, in the words of the base; may be empty
 * @param declaredTotal
 *            number of items that the source states; null if it states none
 * @param items
 *            all items at all levels, in the order of the source; an item counts once, however often it is linked
 * @param earlier
 *            index of the column with the edition that this one supersedes; -1 if that is no column
 * @param later
 *            index of the column with the edition that supersedes this one; -1 if that is no column
 * @param sources
 *            where the list is cited
 */
public record MatrixColumn(int index, ModelLink list, String shortName, String notation, String jurisdiction,
		String authority, String date, String edition, String purpose, Integer declaredTotal, List<MatrixItem> items,
		int earlier, int later, List<SourceRef> sources) {

	/** Copies the lists. */
	public MatrixColumn {
		items = List.copyOf(items);
		sources = List.copyOf(sources);
	}

	/**
	 * Whether no other column is a later edition of this one. Only these count when lists are counted.
	 *
	 * @return false if it is superseded by another column
	 */
	public boolean isLatest() {
		return later < 0;
	}
}
