package org.mekiki.tables.internal.source;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

import org.mekiki.tables.api.TableException;
import org.mekiki.tables.api.TableLimits;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/** Rows of a list of lists. What is in a cell as a list or an object is not taken apart: only its kind is told. */
final class JsonListRows implements RowSource {

	private final JsonParser parser;
	private final TableLimits limits;
	private final long before;
	/** Of the last row; rows that share a line count on, so that no two are the same. */
	private long line;

	/** Reads the list itself, which begins on a line. */
	JsonListRows(Reader list, long first, TableLimits limits) throws IOException {
		parser = JsonExtent.parser(list, limits);
		this.limits = limits;
		before = first - 1;
		line = before;
		parser.nextToken();
	}

	@Override
	public RawRow next() throws IOException, TableException {
		if (parser.nextToken() != JsonToken.START_ARRAY) {
			return null;
		}
		line = Math.max(line + 1, before + parser.currentTokenLocation().getLineNr());
		List<RawCell> cells = new ArrayList<>();
		for (JsonToken token = parser.nextToken(); token != null && token != JsonToken.END_ARRAY; token = parser.nextToken()) {
			if (cells.size() >= limits.columns()) {
				throw new TableException("tooManyColumns", 0, null, Integer.valueOf(limits.columns())); //$NON-NLS-1$
			}
			cells.add(cell(token));
		}
		return new RawRow(line, cells, null);
	}

	private RawCell cell(JsonToken token) throws IOException {
		return switch (token) {
		case VALUE_NULL -> RawCell.BLANK;
		case VALUE_TRUE, VALUE_FALSE -> RawCell.of(parser.getText(), RawCell.Kind.BOOLEAN);
		case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> RawCell.of(parser.getText(), RawCell.Kind.NUMBER);
		case START_ARRAY, START_OBJECT -> {
			parser.skipChildren();
			yield RawCell.text(token == JsonToken.START_ARRAY ? "[\u2026]" : "{\u2026}"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		default -> RawCell.text(parser.getText());
		};
	}

	@Override
	public String lineEnd() {
		return null;
	}

	@Override
	public void close() throws IOException {
		parser.close();
	}
}
