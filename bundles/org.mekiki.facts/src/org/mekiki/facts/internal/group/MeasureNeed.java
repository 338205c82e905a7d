package org.mekiki.facts.internal.group;

import org.mekiki.facts.internal.column.MeasureColumn;

/** What has to be gathered of a measure. */
record MeasureNeed(MeasureColumn measure, boolean sums, boolean extremes) {

	/** Whether nothing but a sum of 64 bits is needed, to which every row adds. */
	boolean isPlainSum() {
		return sums && !extremes && measure.sumsFit() && !measure.hasGaps();
	}

	/** This and another need of the same measure. */
	MeasureNeed and(MeasureNeed other) {
		return new MeasureNeed(measure, sums || other.sums, extremes || other.extremes);
	}
}
