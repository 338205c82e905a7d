package org.mekiki.core.internal.result;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.mekiki.core.api.result.Column;
import org.mekiki.core.api.result.ColumnType;
import org.mekiki.core.api.result.Table;
import org.mekiki.core.api.result.Trail;

import com.fasterxml.jackson.core.JsonToken;

/** Reads a table row by row. */
final class TableReader {

	private final JsonReader in;
	private final TrailReader trails;
	private final Map<String, Column> columns = new LinkedHashMap<>();
	private final Map<String, List<Trail>> why = new LinkedHashMap<>();
	private final String title;
	private Table.Builder builder;

	TableReader(JsonReader in, TrailReader trails, String title) {
		this.in = in;
		this.trails = trails;
		this.title = title;
	}

	/** Takes one member of the section. */
	void member(String name) throws IOException {
		switch (name) {
		case Names.COLUMNS -> in.array(this::column);
		case Names.WHY -> in.object(this::explanations);
		case Names.ROWS -> rows();
		default -> throw in.unknown(name);
		}
	}

	Table table() throws IOException {
		return in.required(builder, Names.ROWS).build();
	}

	private void column() throws IOException {
		String[] texts = new String[3];
		ColumnType[] type = new ColumnType[1];
		in.object(member -> {
			switch (member) {
			case Names.ID -> texts[0] = in.text();
			case Names.LABEL -> texts[1] = in.text();
			case Names.DESCRIPTION -> texts[2] = in.text();
			case Names.TYPE -> type[0] = Cells.type(in);
			default -> throw in.unknown(member);
			}
		});
		String id = in.required(texts[0], Names.ID);
		if (id.isBlank() || columns.containsKey(id)) {
			throw in.wrong("columns have different identifiers"); //$NON-NLS-1$
		}
		columns.put(id, new Column(id, in.required(texts[1], Names.LABEL), in.required(type[0], Names.TYPE), texts[2]));
	}

	private void explanations(String columnId) throws IOException {
		if (!columns.containsKey(columnId)) {
			throw in.wrong("there is no column " + columnId + " before this"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		List<Trail> explanations = new ArrayList<>();
		in.array(() -> explanations.add(in.token() == JsonToken.VALUE_NULL ? null : trails.get()));
		why.put(columnId, explanations);
	}

	private void rows() throws IOException {
		if (columns.isEmpty() || builder != null) {
			throw in.wrong("rows come once, after the columns"); //$NON-NLS-1$
		}
		List<Column> all = List.copyOf(columns.values());
		Table.Builder rows = Table.builder(title, all);
		Object[] cells = new Object[all.size()];
		int[] row = { 0 };
		in.array(() -> {
			Arrays.fill(cells, null);
			int[] column = { 0 };
			in.array(() -> {
				if (column[0] == cells.length) {
					throw in.wrong("the row has more cells than there are columns"); //$NON-NLS-1$
				}
				cells[column[0]] = Cells.read(in, all.get(column[0]).type());
				column[0]++;
			});
			if (column[0] < cells.length) {
				throw in.wrong("the row has fewer cells than there are columns"); //$NON-NLS-1$
			}
			rows.row(cells);
			explain(rows, row[0]++);
		});
		for (List<Trail> explanations : why.values()) {
			if (explanations.size() > row[0]) {
				throw in.wrong("more rows are explained than there are"); //$NON-NLS-1$
			}
		}
		builder = rows;
	}

	private void explain(Table.Builder rows, int row) {
		why.forEach((column, explanations) -> {
			Trail trail = row < explanations.size() ? explanations.get(row) : null;
			if (trail != null) {
				rows.why(column, trail);
			}
		});
	}
}
