package org.mekiki.cli.internal.html;

import org.mekiki.report.internal.html.Html;

/** One page of the overview. */
interface OverviewPage {

	/** Name of the page: of its file, and of its texts. */
	String name();

	/** Writes what stands below the title. */
	void body(Html html, PageContext context);
}
