package org.mekiki.workbench.internal.results;

import org.eclipse.swt.widgets.Control;
import org.mekiki.core.api.result.Section;

/** Shows a section of a result on its tab. */
interface SectionPane {

	/** The control, made once. */
	Control control();

	/**
	 * Shows another section, and keeps place and selection as far as it can.
	 *
	 * @return false if it cannot show this kind of section
	 */
	boolean show(Section section);

	/** Tells again what is selected, after the tab came to the front. */
	void tellSelection();

	/** Takes the focus. */
	void setFocus();
}
