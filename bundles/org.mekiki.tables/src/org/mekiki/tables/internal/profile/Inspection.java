package org.mekiki.tables.internal.profile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.mekiki.tables.api.CellFlag;
import org.mekiki.tables.api.ColumnProfile;
import org.mekiki.tables.api.Dialect;
import org.mekiki.tables.api.Reason;
import org.mekiki.tables.api.TableCell;
import org.mekiki.tables.api.TableChoices;
import org.mekiki.tables.api.TableDocument.RowTaker;
import org.mekiki.tables.api.TableException;
import org.mekiki.tables.api.TableLimits;
import org.mekiki.tables.api.TableProfile;
import org.mekiki.tables.api.TableRow;
import org.mekiki.tables.api.TableUnit;
import org.mekiki.tables.internal.source.Bytes;
import org.mekiki.tables.internal.source.ConflictRows;
import org.mekiki.tables.internal.source.RawCell;
import org.mekiki.tables.internal.source.RawRow;
import org.mekiki.tables.internal.source.RowFile;
import org.mekiki.tables.internal.source.RowSource;
import org.mekiki.tables.internal.source.Sources;
import org.mekiki.tables.internal.value.UnitWords;

/** Reads a file twice: once to know what its columns could be, once to read them. */
public final class Inspection {

	private static final int SAMPLE_ROWS = 200;
	private static final int SAMPLE_CELLS = 400_000;

	private final RowFile file;
	private final Layout layout;
	private final List<CellReader> readers;
	private final TableProfile profile;
	private final List<CellFlag> rowFlags = new ArrayList<>();
	private final TableChoices choices;
	private final TableLimits limits;
	private final Runnable check;
	private TableUnit noted;
	private long flaggedRows;
	private long rows;

	private Inspection(Path path, RowFile file, TableChoices choices, TableLimits limits, Runnable check)
			throws IOException, TableException {
		this.file = file;
		this.choices = choices;
		this.limits = limits;
		this.check = check;
		Layout found = layout();
		if (found.width() > limits.columns()) {
			throw new TableException("tooManyColumns", 0, null, Integer.valueOf(limits.columns())); //$NON-NLS-1$
		}
		List<Evidence> evidence = evidence(found);
		layout = found.titleUnit() == null ? found.withUnit(noted) : found;
		readers = readers(evidence);
		profile = profile(path, evidence);
	}

	/** Reads a file. */
	public static Inspection of(Path path, String sheet, TableChoices choices, TableLimits limits, Runnable check)
			throws IOException, TableException {
		try {
			return new Inspection(path, Sources.open(path, sheet, limits, check), choices, limits, check);
		} catch (java.nio.file.FileSystemException unreadable) {
			throw unreadable;
		} catch (IOException failure) {
			throw Bytes.refusal(failure);
		}
	}

	private Layout layout() throws IOException, TableException {
		if (!file.names().isEmpty()) {
			return HeaderFinder.named(file.names());
		}
		List<RawRow> sample = new ArrayList<>();
		int cells = 0;
		try (RowSource source = new ConflictRows(file.open())) {
			for (RawRow row = source.next(); row != null && sample.size() < SAMPLE_ROWS && cells < SAMPLE_CELLS; row = source.next()) {
				sample.add(row);
				cells += row.cells().size();
			}
		}
		HeaderFinder finder = new HeaderFinder(sample);
		Layout found = choices.header() == null ? finder.find() : finder.at(choices.header());
		if (found.width() == 0) {
			throw new TableException("empty", 0, null); //$NON-NLS-1$
		}
		return found;
	}

	private List<Evidence> evidence(Layout layout) throws IOException, TableException {
		List<Evidence> evidence = new ArrayList<>();
		for (int i = 0; i < layout.width(); i++) {
			evidence.add(new Evidence(layout.width()));
		}
		try (DataRows data = new DataRows(file, layout, (row, reason) -> {
			// told in the second reading
		})) {
			for (RawRow row = data.next(); row != null; row = data.next()) {
				check.run();
				note(row, layout);
				int width = data.isTotal() ? 0 : Math.min(layout.width(), row.cells().size());
				for (int i = 0; i < width; i++) {
					evidence.get(i).add(row.cells().get(i));
				}
			}
		}
		evidence.forEach(Evidence::end);
		return evidence;
	}

	/** A note below the table may say the unit of all amounts. */
	private void note(RawRow row, Layout layout) {
		if (noted == null && layout.titleUnit() == null && layout.width() > 1) {
			RawCell only = row.onlyCell();
			noted = only == null ? null : UnitWords.inTitle(only.text());
		}
	}

	private List<CellReader> readers(List<Evidence> evidence) {
		FileMarks marks = choices.decimalMark() == null ? FileMarks.of(evidence, layout.names(), file.dialect().delimiter())
				: FileMarks.chosen(choices.decimalMark());
		RowUnits units = new RowUnits(layout, evidence);
		List<CellReader> made = new ArrayList<>();
		for (int i = 0; i < layout.width(); i++) {
			made.add(new CellReader(new TypeFinder(layout, i, evidence.get(i), marks, file.from1904(), units)
					.find(choices.columns().get(layout.names().get(i)))));
		}
		return made;
	}

	private void flag(RawRow row, Reason reason) {
		flaggedRows++;
		if (rowFlags.size() < limits.flags()) {
			StringBuilder text = new StringBuilder();
			for (RawCell cell : row.cells()) {
				if (text.length() > 200) {
					break;
				}
				text.append(text.isEmpty() ? "" : " | ").append(cell.text()); //$NON-NLS-1$ //$NON-NLS-2$
			}
			rowFlags.add(new CellFlag(row.line(), 0, ColumnStatistics.shown(text.toString()), reason, null));
		}
	}

	private TableProfile profile(Path path, List<Evidence> evidence) throws IOException, TableException {
		DistinctCounter.Budget budget = new DistinctCounter.Budget(limits.distinct());
		List<ColumnStatistics> statistics = new ArrayList<>();
		for (int i = 0; i < layout.width(); i++) {
			statistics.add(new ColumnStatistics(i, readers.get(i).typing(), limits, budget));
		}
		Dialect dialect = file.dialect();
		TotalsWatch totals = new TotalsWatch(readers);
		List<TableCell> cells = new ArrayList<>();
		List<KnownCells> known = known();
		try (DataRows data = new DataRows(file, layout, this::flag)) {
			for (RawRow row = data.next(); row != null; row = data.next()) {
				check.run();
				rows++;
				cells.clear();
				for (int i = 0; i < layout.width(); i++) {
					TableCell cell = cell(row, i, known.get(i));
					cells.add(cell);
					statistics.get(i).add(row.line(), cell, known.get(i).isKnown());
				}
				if (totals.isTotal(cells, data.isTotal())) {
					flag(row, Reason.TOTAL_ROW);
				}
			}
			if (data.lineEnd() != null) {
				dialect = dialect.withLineEnd(data.lineEnd());
			}
		}
		boolean comma = evidence.stream().mapToLong(column -> column.onlyComma).sum() > evidence.stream()
				.mapToLong(column -> column.onlyPoint).sum();
		boolean fractions = evidence.stream().anyMatch(column -> column.onlyComma + column.onlyPoint > 0);
		if (choices.decimalMark() != null) {
			dialect = dialect.withDecimalMark(choices.decimalMark());
		} else if (dialect.decimalMark() == null && fractions) {
			dialect = dialect.withDecimalMark(comma ? "," : "."); //$NON-NLS-1$ //$NON-NLS-2$
		}
		List<ColumnProfile> columns = statistics.stream().map(column -> column.profile(layout)).toList();
		return new TableProfile(path.getFileName().toString(), dialect, layout.titles(), layout.headerLines(), rows, columns,
				flaggedRows, rowFlags);
	}

	private List<KnownCells> known() {
		return readers.stream().map(reader -> new KnownCells(reader, readers.size())).toList();
	}

	private static TableCell cell(RawRow row, int column, KnownCells reader) {
		return reader.read(column < row.cells().size() ? row.cells().get(column) : RawCell.BLANK,
				RowUnits.ofRow(row, reader.typing().unitColumn()));
	}

	/** What was found. */
	public TableProfile profile() {
		return profile;
	}

	/** Reads the rows once more. */
	public void rows(RowTaker taker) throws IOException, TableException {
		try (DataRows data = new DataRows(file, layout, (row, reason) -> {
			// told in the profile
		})) {
			List<KnownCells> known = known();
			for (RawRow row = data.next(); row != null; row = data.next()) {
				check.run();
				List<TableCell> cells = new ArrayList<>();
				for (int i = 0; i < layout.width(); i++) {
					cells.add(cell(row, i, known.get(i)));
				}
				if (!taker.take(new TableRow(row.line(), cells))) {
					return;
				}
			}
		}
	}
}
