package org.mekiki.facts.internal.column;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.mekiki.facts.api.Column;
import org.mekiki.facts.api.ColumnKind;
import org.mekiki.facts.api.ColumnSpec;
import org.mekiki.facts.api.FactTable;
import org.mekiki.facts.api.FactsException;
import org.mekiki.facts.api.FactsProblem;
import org.mekiki.facts.api.TableBuilder;
import org.mekiki.facts.internal.text.Messages;

/** Hands the values of each row to the collectors of the columns. */
public final class RowsBuilder implements TableBuilder {

	private final List<ColumnSpec> specs;
	private final ColumnCollector[] collectors;
	private final int mostRows;
	private int rows;
	private int at;

	/**
	 * @param specs
	 *            the columns
	 * @param mostRows
	 *            rows to take before refusing more
	 * @throws IllegalArgumentException
	 *             if two columns have the same name
	 */
	public RowsBuilder(List<ColumnSpec> specs, int mostRows) {
		this.specs = List.copyOf(specs);
		this.mostRows = mostRows;
		Set<String> names = new HashSet<>();
		for (ColumnSpec spec : specs) {
			if (!names.add(spec.name())) {
				throw new IllegalArgumentException(NLS.bind(Messages.columnTwice, spec.name()));
			}
		}
		collectors = specs.stream().map(spec -> spec.kind() == ColumnKind.MEASURE ? new MeasureCollector(spec)
				: new DimensionCollector(spec)).toArray(ColumnCollector[]::new);
	}

	@Override
	public void text(int column, String value) {
		collectors[column].text(value);
	}

	@Override
	public void number(int column, long value) {
		collectors[column].number(value);
	}

	@Override
	public void value(int column, Object value) throws FactsException {
		boolean text = specs.get(column).kind() == ColumnKind.TEXT;
		if (value == null) {
			collectors[column].missing();
		} else if (text && value instanceof String string) {
			collectors[column].text(string);
		} else if (!text && (value instanceof Long || value instanceof Integer)) {
			collectors[column].number(((Number) value).longValue());
		} else {
			throw new FactsException(FactsProblem.INVALID_VALUE,
					NLS.bind(Messages.valueType, specs.get(column).name(), value), null);
		}
	}

	@Override
	public void endRow() throws FactsException {
		if (rows == mostRows) {
			throw tooManyRows();
		}
		for (ColumnCollector collector : collectors) {
			collector.endRow(at);
		}
		rows++;
		if (++at == Segments.LENGTH) {
			endSegment();
		}
	}

	/**
	 * Takes the rows of a batch.
	 *
	 * @param batch
	 *            with the same columns
	 * @throws FactsException
	 *             {@link FactsProblem#TOO_MANY_ROWS} if there already are so many
	 */
	public void add(RowBatch batch) throws FactsException {
		if (batch.count() > mostRows - rows) {
			throw tooManyRows();
		}
		for (int from = 0; from < batch.count();) {
			int count = Math.min(Segments.LENGTH - at, batch.count() - from);
			for (int column = 0; column < collectors.length; column++) {
				collectors[column].add(batch, column, from, count, at);
			}
			from += count;
			rows += count;
			at += count;
			if (at == Segments.LENGTH) {
				endSegment();
			}
		}
	}

	private FactsException tooManyRows() {
		return new FactsException(FactsProblem.TOO_MANY_ROWS, NLS.bind(Messages.tooManyRows, Integer.valueOf(mostRows)), null);
	}

	private void endSegment() {
		for (ColumnCollector collector : collectors) {
			collector.endSegment(at);
		}
		at = 0;
	}

	@Override
	public int rows() {
		return rows;
	}

	@Override
	public FactTable build(IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, collectors.length);
		if (at > 0) {
			endSegment();
		}
		List<Column> columns = new ArrayList<>();
		for (int i = 0; i < collectors.length; i++) {
			columns.add(collectors[i].build(rows, progress.split(1)));
			collectors[i] = null;
		}
		return new ColumnTable(rows, columns);
	}
}
