package org.mekiki.tables.internal.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.mekiki.tables.api.Reason;
import org.mekiki.tables.internal.value.Quantity;

/**
 * Cells that were merged over several rows: their text holds for all of these rows, a number for all of them together, so
 * that it may count only once. The format tells of them behind the rows.
 */
final class MergedCells {

	/** Rows and the first column, from 1 and 0. */
	private record Region(long first, long last, int column) {
	}

	private static final int MOST = 200_000;
	private static final int CHUNK = 1 << 16;
	/** Longer than what tells of one region. */
	private static final int OVERLAP = 256;
	private static final Pattern REGION = Pattern.compile("mergeCell\\s[^>]*?ref=[\"']([A-Z]{1,3})([0-9]{1,7}):[A-Z]{1,3}([0-9]{1,7})[\"']"); //$NON-NLS-1$

	private final List<Region> regions = new ArrayList<>();

	/** Of formats without merged cells. */
	MergedCells() {
		// none
	}

	/** Reads them from a sheet; only the names of elements are looked at, which is much faster than reading the rows. */
	static MergedCells of(InputStream sheet) throws IOException {
		MergedCells merged = new MergedCells();
		byte[] buffer = new byte[CHUNK + OVERLAP];
		int kept = 0;
		boolean behind = false;
		for (int read = sheet.read(buffer, kept, CHUNK); read >= 0; read = sheet.read(buffer, kept, CHUNK)) {
			String text = new String(buffer, 0, kept + read, StandardCharsets.ISO_8859_1);
			behind |= text.contains("sheetData>") || text.contains("sheetData/>"); //$NON-NLS-1$ //$NON-NLS-2$
			int end = behind ? merged.add(text) : 0;
			int rest = Math.min(OVERLAP, text.length() - end);
			System.arraycopy(buffer, kept + read - rest, buffer, 0, rest);
			kept = rest;
		}
		merged.regions.sort(Comparator.comparingLong(Region::first));
		return merged;
	}

	/** Place behind the last region found. */
	private int add(String text) {
		int end = 0;
		Matcher matcher = REGION.matcher(text);
		while (matcher.find() && regions.size() < MOST) {
			end = matcher.end();
			long first = Long.parseLong(matcher.group(2));
			long last = Long.parseLong(matcher.group(3));
			if (last > first) {
				regions.add(new Region(first, last, SheetRows.place(matcher.group(1), 0)));
			}
		}
		return end;
	}

	Filler filler() {
		return new Filler(regions.iterator());
	}

	/** Fills rows from the first. */
	static final class Filler {

		private final Iterator<Region> coming;
		private final List<Region> open = new ArrayList<>();
		private final List<RawCell> firsts = new ArrayList<>();
		private Region next;

		Filler(Iterator<Region> coming) {
			this.coming = coming;
			next = coming.hasNext() ? coming.next() : null;
		}

		void fill(long row, List<RawCell> cells) {
			for (int i = open.size() - 1; i >= 0; i--) {
				if (open.get(i).last() < row) {
					open.remove(i);
					firsts.remove(i);
				}
			}
			for (int i = 0; i < open.size(); i++) {
				put(cells, open.get(i).column(), firsts.get(i));
			}
			while (next != null && next.first() <= row) {
				if (next.first() == row && next.column() < cells.size()) {
					open.add(next);
					firsts.add(cells.get(next.column()));
				}
				next = coming.hasNext() ? coming.next() : null;
			}
		}

		private static void put(List<RawCell> cells, int column, RawCell first) {
			boolean free = column >= cells.size() || cells.get(column).text().isEmpty();
			if (!free || first.text().isBlank()) {
				return;
			}
			while (cells.size() <= column) {
				cells.add(RawCell.BLANK);
			}
			boolean number = first.kind() == RawCell.Kind.NUMBER || first.kind() == RawCell.Kind.PERCENT
					|| first.kind() == RawCell.Kind.TEXT && Quantity.of(first.text()) != null;
			cells.set(column, number ? new RawCell("", RawCell.Kind.TEXT, Reason.MERGED_CELL, null) : first); //$NON-NLS-1$
		}
	}
}
