package org.mekiki.workbench.internal.results;

import org.mekiki.core.api.result.ModelLink;
import org.mekiki.core.api.result.Trail;

/** Whoever shows sections: hears what is selected, opened and asked about in them. */
interface SectionHost {

	/** Another part is the current one; both may be null. */
	void selected(ModelLink link, Trail trail);

	/** An object is to be opened; null for nothing. */
	void open(ModelLink link);

	/** The current part is to be explained. */
	void explain();
}
