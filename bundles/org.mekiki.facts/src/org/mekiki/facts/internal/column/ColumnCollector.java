package org.mekiki.facts.internal.column;

import org.eclipse.core.runtime.SubMonitor;
import org.mekiki.facts.api.Column;

/** Takes the values of one column, row by row. */
abstract sealed class ColumnCollector permits DimensionCollector, MeasureCollector {

	/** The current row's text; refused by columns of numbers. */
	void text(@SuppressWarnings("unused") String value) {
		throw new IllegalArgumentException();
	}

	/** The current row's number; refused by columns of texts. */
	void number(@SuppressWarnings("unused") long value) {
		throw new IllegalArgumentException();
	}

	/** The current row has no value. */
	abstract void missing();

	/** The row at this place of the segment is complete. */
	abstract void endRow(int at);

	/** Takes neighbouring rows of a batch, the first of them for this place of the segment. */
	final void add(RowBatch batch, int column, int from, int count, int at) {
		String[] texts = batch.texts(column);
		long[] numbers = batch.numbers(column);
		boolean[] present = batch.present(column);
		for (int i = 0; i < count; i++) {
			if (texts != null) {
				text(texts[from + i]);
			} else if (present[from + i]) {
				number(numbers[from + i]);
			}
			endRow(at + i);
		}
	}

	/** The segment has so many rows and gets no more. */
	abstract void endSegment(int count);

	/** The column of all rows. */
	abstract Column build(int rows, SubMonitor monitor);
}
