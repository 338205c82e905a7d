package org.mekiki.funding.internal.analyses;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

import org.mekiki.core.api.result.ModelLink;
import org.mekiki.facts.api.Filter;
import org.mekiki.funding.api.FundingDimension;

/**
 * A row or column of a pivot.
 *
 * @param id
 *            stable name: the value, {@code -} for what is not stated, {@code *} for all others together
 * @param label
 *            shown
 * @param link
 *            the object it stands for; null if none
 * @param values
 *            values of the dimension that it gathers; null stands for what is missing
 */
record PivotKey(String id, String label, ModelLink link, Set<Object> values) {

	static final String MISSING = "-"; //$NON-NLS-1$
	static final String OTHERS = "*"; //$NON-NLS-1$

	PivotKey {
		values = Collections.unmodifiableSet(new LinkedHashSet<>(values));
	}

	boolean isMissing() {
		return MISSING.equals(id);
	}

	boolean isOthers() {
		return OTHERS.equals(id);
	}

	/** Its rows. */
	Filter filter(FundingDimension dimension) {
		return new Filter.In(dimension.id(), values);
	}
}
