package org.mekiki.workbench.internal.theme;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/** Gives rows of trees and tables the height that Japanese characters need. */
public final class RowHeight {

	private static final int LEAST = 24;

	private RowHeight() {
	}

	/**
	 * Sees to it that no row is lower than 24 points.
	 *
	 * @param rows
	 *            a tree or table
	 */
	public static void apply(Control rows) {
		rows.addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height, LEAST));
	}
}
