package jp.example.emphasis;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.mekiki.core.api.report.ReportSection;
import org.mekiki.core.api.result.Column;
import org.mekiki.core.api.result.Section;
import org.mekiki.core.api.result.Table;

/** A page has no room for a hundred rows: it shows the strongest shares, each with its explanation. */
public final class StrongestSection implements ReportSection {

	static final int ROWS = 10;

	@Override
	public boolean accepts(String analysis, Section section) {
		return "jp.example.emphasis".equals(analysis) && section instanceof Table table && table.rowCount() > ROWS;
	}

	@Override
	public List<Section> turn(Section section) {
		Table all = (Table) section;
		int share = all.column("share");
		Table.Builder strongest = Table.builder(all.title(), all.columns());
		IntStream.range(0, all.rowCount()).boxed()
				.sorted(Comparator.comparing((Integer row) -> (BigDecimal) all.value(row, share)).reversed()).limit(ROWS)
				.forEach(row -> copy(all, row, strongest));
		return List.of(strongest.build());
	}

	private static void copy(Table from, int row, Table.Builder to) {
		to.row(IntStream.range(0, from.columns().size()).mapToObj(column -> from.value(row, column)).toArray());
		for (Column column : from.columns()) {
			to.why(column.id(), from.trail(row, from.column(column.id())));
		}
	}
}
