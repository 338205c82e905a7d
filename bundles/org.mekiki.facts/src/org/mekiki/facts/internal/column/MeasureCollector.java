package org.mekiki.facts.internal.column;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.SubMonitor;
import org.mekiki.facts.api.Column;
import org.mekiki.facts.api.ColumnSpec;

/** Takes numbers, and packs every full segment at once. */
final class MeasureCollector extends ColumnCollector {

	private final ColumnSpec spec;
	private final List<NumberSegment> segments = new ArrayList<>();
	private final long[] values = new long[Segments.LENGTH];
	private final long[] missing = new long[Segments.LENGTH / Long.SIZE];
	private long value;
	private boolean present;

	MeasureCollector(ColumnSpec spec) {
		this.spec = spec;
	}

	@Override
	void number(long number) {
		value = number;
		present = true;
	}

	@Override
	void missing() {
		present = false;
	}

	@Override
	void endRow(int at) {
		if (present) {
			values[at] = value;
		} else {
			missing[at >> 6] |= 1L << at;
		}
		present = false;
	}

	@Override
	void endSegment(int count) {
		segments.add(NumberSegment.pack(values, missing, count));
		Arrays.fill(missing, 0);
	}

	@Override
	Column build(int rows, SubMonitor monitor) {
		return new MeasureColumn(spec, rows, segments.toArray(NumberSegment[]::new));
	}
}
