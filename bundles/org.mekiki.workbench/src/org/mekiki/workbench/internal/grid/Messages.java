package org.mekiki.workbench.internal.grid;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String arranging;
	public static String ascending;
	public static String chipWith;
	public static String chipWithout;
	public static String closeGroup;
	public static String closeGroups;
	public static String column;
	public static String columns;
	public static String copy;
	public static String copying;
	public static String descending;
	public static String exactFiscalYear;
	public static String exactYen;
	public static String filter;
	public static String filterTip;
	public static String fiscalYear;
	public static String fit;
	public static String freeze;
	public static String group;
	public static String groupWithin;
	public static String groupedBy;
	public static String hide;
	public static String noValue;
	public static String onlyWith;
	public static String onlyWithout;
	public static String open;
	public static String openGroup;
	public static String openGroups;
	public static String removeFilter;
	public static String removeGroups;
	public static String resetColumns;
	public static String rows;
	public static String rowsFound;
	public static String selectAll;
	public static String selectedCells;
	public static String selectedSum;
	public static String showIn;
	public static String thenBy;
	public static String unfreeze;
	public static String ungroup;
	public static String unitMillion;
	public static String unitOku;
	public static String unitYen;
	public static String unsorted;
	public static String why;

	static {
		NLS.initializeMessages("org.mekiki.workbench.internal.grid.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
