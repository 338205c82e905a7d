package org.mekiki.funding.internal.money;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.mekiki.facts.api.ColumnSpec;
import org.mekiki.facts.api.FactTable;
import org.mekiki.facts.api.FactTables;
import org.mekiki.facts.api.FactsException;
import org.mekiki.facts.api.TableBuilder;
import org.mekiki.funding.api.FundingDimension;
import org.mekiki.funding.api.MoneySlice;

/** Puts money that counts into columns: a row for each line and technology. */
public final class SliceBuilder {

	private static final FundingDimension[] DIMENSIONS = FundingDimension.values();
	private static final int AMOUNT = DIMENSIONS.length;
	private static final int ORIGIN = AMOUNT + 1;

	private final Map<String, List<String>> paths;
	private final TableBuilder table = FactTables.builder(columns());
	private final List<Counted> rows = new ArrayList<>();

	/** With the paths from the top to each technology. */
	public SliceBuilder(Map<String, List<String>> paths) {
		this.paths = paths;
	}

	private static List<ColumnSpec> columns() {
		List<ColumnSpec> columns = new ArrayList<>();
		Arrays.stream(DIMENSIONS).map(dimension -> dimension == FundingDimension.YEAR ? ColumnSpec.number(dimension.id())
				: ColumnSpec.text(dimension.id())).forEach(columns::add);
		columns.add(ColumnSpec.measure(MoneySlice.AMOUNT));
		columns.add(ColumnSpec.measure(MoneySlice.ORIGIN));
		return columns;
	}

	/** Adds a line. */
	public void add(Counted counted) {
		Tags tags = counted.line().tags();
		rows.add(counted);
		if (tags.technologies().isEmpty()) {
			row(counted, null, counted.amount());
		} else {
			long[] parts = LargestRemainder.divide(counted.amount(), tags.weights());
			for (int i = 0; i < parts.length; i++) {
				if (tags.weights().get(i).signum() != 0) {
					row(counted, tags.technologies().get(i), parts[i]);
				}
			}
		}
	}

	private void row(Counted counted, String technology, long amount) {
		MoneyLine line = counted.line();
		line.values().forEach((dimension, value) -> table.text(dimension.ordinal(), value));
		if (line.year() != null) {
			table.number(FundingDimension.YEAR.ordinal(), line.year().longValue());
		}
		if (technology != null) {
			table.text(FundingDimension.TECHNOLOGY.ordinal(), technology);
			table.text(FundingDimension.DOMAIN.ordinal(), paths.get(technology).getFirst());
		}
		table.text(FundingDimension.STAGE.ordinal(), line.stage().name());
		if (!line.vintage().isEmpty()) {
			table.text(FundingDimension.VINTAGE.ordinal(), line.vintage());
		}
		table.number(AMOUNT, amount);
		table.number(ORIGIN, rows.size() - 1L);
		try {
			table.endRow();
		} catch (FactsException tooMany) {
			throw new IllegalStateException(tooMany.getMessage(), tooMany);
		}
	}

	/**
	 * The columns.
	 *
	 * @throws OperationCanceledException
	 *             if the monitor was cancelled
	 */
	public FactTable build(IProgressMonitor monitor) {
		return table.build(monitor);
	}

	/** Lines by their origin. */
	public List<Counted> rows() {
		return rows;
	}
}
