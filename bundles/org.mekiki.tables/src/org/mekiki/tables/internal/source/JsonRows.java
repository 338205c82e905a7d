package org.mekiki.tables.internal.source;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.mekiki.tables.api.Reason;
import org.mekiki.tables.api.TableException;
import org.mekiki.tables.api.TableLimits;

/**
 * Objects of a text, whatever stands between them. An object that does not end or cannot be read is flagged, and reading
 * goes on with the next line.
 */
final class JsonRows implements RowSource {

	private final CharQueue in;
	private final Map<String, Integer> places;
	private final boolean collecting;
	private final JsonCells reader;
	private final TableLimits limits;
	private final LineEnds ends = new LineEnds();
	private long line;

	JsonRows(Reader text, long line, Map<String, Integer> places, boolean collecting, TableLimits limits) {
		in = new CharQueue(text);
		this.line = line;
		this.places = places;
		this.collecting = collecting;
		this.limits = limits;
		reader = new JsonCells(places, collecting, limits);
	}

	@Override
	public RawRow next() throws IOException, TableException {
		StringBuilder stray = new StringBuilder();
		long strayLine = line;
		while (true) {
			int c = in.next();
			if (c < 0 || c == '{') {
				if (!stray.isEmpty()) {
					if (c >= 0) {
						in.giveBack("{"); //$NON-NLS-1$
					}
					return broken(strayLine, stray.toString());
				}
				return c < 0 ? null : object();
			}
			lineEnd(c);
			if (!Character.isWhitespace(c) && c != ',' && c != '[' && c != ']' && c != ';' && c != '\u001e') {
				if (stray.isEmpty()) {
					strayLine = line;
				}
				if (stray.length() < limits.cell()) {
					stray.append((char) c);
				}
			}
		}
	}

	private void lineEnd(int c) throws IOException {
		if (c == '\r') {
			if (in.peek() == '\n') {
				ends.crLf();
				in.next();
			} else {
				ends.cr();
			}
			line++;
		} else if (c == '\n') {
			ends.lf();
			line++;
		}
	}

	private RawRow object() throws IOException, TableException {
		long start = line;
		StringBuilder text = new StringBuilder("{"); //$NON-NLS-1$
		int depth = 1;
		boolean quoted = false;
		while (depth > 0) {
			int c = in.next();
			if (c < 0 || text.length() > limits.record()) {
				return skipLine(start, c < 0 ? text.toString() : text.append((char) c).toString());
			}
			text.append((char) c);
			if (quoted) {
				if (c == '\\') {
					int escaped = in.next();
					if (escaped >= 0) {
						text.append((char) escaped);
					}
				} else if (c == '"') {
					quoted = false;
				} else if (c == '\n') {
					return skipLine(start, text.toString());
				}
			} else if (c == '"') {
				quoted = true;
			} else if (c == '{') {
				depth++;
			} else if (c == '}') {
				depth--;
			}
		}
		List<RawCell> cells = new ArrayList<>(Collections.nCopies(collecting ? 0 : places.size(), RawCell.BLANK));
		if (!reader.read(text.toString(), cells)) {
			return skipLine(start, text.toString());
		}
		countLines(text);
		return new RawRow(start, cells, null);
	}

	private void countLines(CharSequence text) {
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) == '\n') {
				line++;
			}
		}
	}

	/** Takes only the first line for broken; the rest is read again. */
	private RawRow skipLine(long start, String text) {
		int end = text.indexOf('\n');
		String bad = end < 0 ? text : text.substring(0, end);
		if (end >= 0) {
			in.giveBack(text.substring(end));
		}
		return broken(start, bad);
	}

	private static RawRow broken(long start, String text) {
		return new RawRow(start, List.of(RawCell.text(text)), Reason.BROKEN_OBJECT);
	}

	@Override
	public String lineEnd() {
		return ends.name();
	}

	@Override
	public void close() throws IOException {
		in.close();
	}
}
