package org.mekiki.report.internal.pdf;

import org.openpdf.text.PageSize;
import org.openpdf.text.Rectangle;

/**
 * The page that a table is printed on, and the size of its letters.
 *
 * @param page  the page
 * @param scale 1 for letters as everywhere
 */
record Format(Rectangle page, float scale) {

	/** As everything else. */
	static final Format UPRIGHT = new Format(PageSize.A4, 1);

	/** Where a wide table goes that is too long for one page anyway. */
	static final Format ACROSS = new Format(PageSize.A4.rotate(), 1);

	/** How a wide table is brought onto one page, the best first: letters stay readable on paper of that size. */
	static final Format[] ONE_PAGE = { ACROSS, new Format(PageSize.A4.rotate(), 0.85f), new Format(PageSize.A3.rotate(), 1),
			new Format(PageSize.A3.rotate(), 0.85f), new Format(PageSize.A3.rotate(), 0.72f),
			new Format(PageSize.A3.rotate(), 0.64f) };
}
