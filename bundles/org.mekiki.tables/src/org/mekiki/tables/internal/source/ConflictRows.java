package org.mekiki.tables.internal.source;

import java.io.IOException;

import org.mekiki.tables.api.Reason;
import org.mekiki.tables.api.TableException;

/** Rows with those of merge conflicts marked: the first side counts. */
public final class ConflictRows implements RowSource {

	private final RowSource source;
	private ConflictMarkers.Part part = ConflictMarkers.Part.NONE;

	/** Reads another source. */
	public ConflictRows(RowSource source) {
		this.source = source;
	}

	@Override
	public RawRow next() throws IOException, TableException {
		RawRow row = source.next();
		if (row == null || row.problem() != null) {
			return row;
		}
		ConflictMarkers.Part after = ConflictMarkers.after(row, part);
		if (after == ConflictMarkers.Part.SECOND && part == ConflictMarkers.Part.NONE) {
			return row;
		}
		if (after != null) {
			part = after;
			return new RawRow(row.line(), row.cells(), Reason.CONFLICT_MARKER);
		}
		boolean out = part == ConflictMarkers.Part.SECOND || part == ConflictMarkers.Part.BASE;
		return out ? new RawRow(row.line(), row.cells(), Reason.CONFLICT_SIDE) : row;
	}

	@Override
	public String lineEnd() {
		return source.lineEnd();
	}

	@Override
	public void close() throws IOException {
		source.close();
	}
}
