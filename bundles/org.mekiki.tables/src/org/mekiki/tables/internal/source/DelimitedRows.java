package org.mekiki.tables.internal.source;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

import org.mekiki.tables.api.Reason;
import org.mekiki.tables.api.TableException;
import org.mekiki.tables.api.TableLimits;

/**
 * Rows of delimited text as RFC 4180 has them, and as people write them: a quotation mark in the middle of a cell is a
 * character, and so is one that is never closed.
 */
public final class DelimitedRows implements RowSource {

	private static final char UNDECODABLE = '\ufffd';

	private final CharQueue in;
	private final char delimiter;
	private final char quote;
	private final boolean escapes;
	private final TableLimits limits;
	private final LineEnds ends = new LineEnds();
	private long line = 1;
	private boolean ended;
	private int size;

	private final StringBuilder cell = new StringBuilder();
	private Reason problem;
	private boolean rowEnds;

	/** Reads with a dialect; no quote is the zero character. */
	public DelimitedRows(Reader reader, char delimiter, char quote, boolean escapes, TableLimits limits) {
		in = new CharQueue(reader);
		this.delimiter = delimiter;
		this.quote = quote;
		this.escapes = escapes;
		this.limits = limits;
	}

	@Override
	public RawRow next() throws IOException, TableException {
		if (ended || in.peek() < 0) {
			ended = true;
			return null;
		}
		long start = line;
		List<RawCell> cells = new ArrayList<>();
		size = 0;
		rowEnds = false;
		while (!rowEnds) {
			cell.setLength(0);
			problem = null;
			readCell();
			if (cells.size() >= limits.columns()) {
				throw new TableException("tooManyColumns", start, null, Integer.valueOf(limits.columns())); //$NON-NLS-1$
			}
			cells.add(finished());
		}
		return new RawRow(start, cells, null);
	}

	private RawCell finished() {
		String text = cell.toString();
		if (problem == null && text.indexOf(UNDECODABLE) >= 0) {
			problem = Reason.UNDECODABLE;
		}
		return text.isEmpty() && problem == null ? RawCell.BLANK : new RawCell(text, RawCell.Kind.TEXT, problem, null);
	}

	private void readCell() throws IOException, TableException {
		if (quote != 0 && in.peek() == quote) {
			in.next();
			if (readQuoted()) {
				return;
			}
			cell.setLength(0);
			cell.append(quote);
			problem = Reason.UNCLOSED_QUOTE;
		}
		readPlain();
	}

	private void readPlain() throws IOException, TableException {
		while (true) {
			size += in.take(delimiter, Math.min(limits.record() - size, limits.cell() - cell.length()), cell);
			int c = in.next();
			if (c == delimiter) {
				return;
			}
			if (c < 0 || c == '\n' || c == '\r') {
				endRow(c);
				return;
			}
			append((char) c);
		}
	}

	/** False if the mark is not closed; what was read is given back. */
	private boolean readQuoted() throws IOException, TableException {
		StringBuilder raw = new StringBuilder();
		long start = line;
		while (true) {
			int c = in.next();
			if (c < 0 || raw.length() > limits.cell()) {
				if (c >= 0) {
					raw.append((char) c);
				}
				in.giveBack(raw.toString());
				line = start;
				return false;
			}
			raw.append((char) c);
			if (escapes && c == '\\' && in.peek() >= 0) {
				int escaped = in.next();
				raw.append((char) escaped);
				if (escaped != quote && escaped != '\\') {
					cell.append('\\');
				}
				cell.append((char) escaped);
			} else if (c == quote) {
				if (in.peek() != quote) {
					if (opensAnother(raw)) {
						in.giveBack(raw.toString());
						line = start;
						return false;
					}
					afterQuote();
					return true;
				}
				raw.append((char) in.next());
				cell.append(quote);
			} else {
				if (c == '\n' || c == '\r' && in.peek() != '\n') {
					line++;
				}
				cell.append((char) c);
			}
		}
	}

	/** A mark lines further down with text right after it opens a cell of its own; the first one was never closed. */
	private boolean opensAnother(StringBuilder raw) throws IOException {
		int c = in.peek();
		return c >= 0 && c != delimiter && c != '\n' && c != '\r' && c != ' ' && raw.indexOf("\n") >= 0; //$NON-NLS-1$
	}

	private void afterQuote() throws IOException, TableException {
		size += cell.length();
		int blanks = 0;
		while (true) {
			int c = in.next();
			if (c == delimiter) {
				return;
			}
			if (c < 0 || c == '\n' || c == '\r') {
				endRow(c);
				return;
			}
			if (c == ' ' && problem == null) {
				blanks++;
				continue;
			}
			if (problem == null) {
				problem = Reason.TEXT_AFTER_QUOTE;
				for (int i = 0; i < blanks; i++) {
					append(' ');
				}
			}
			append((char) c);
		}
	}

	private void append(char c) throws TableException {
		if (++size > limits.record()) {
			throw new TableException("rowTooLong", line, null, Integer.valueOf(limits.record())); //$NON-NLS-1$
		}
		if (cell.length() < limits.cell()) {
			cell.append(c);
		} else {
			problem = Reason.TOO_LONG;
		}
	}

	private void endRow(int c) throws IOException {
		rowEnds = true;
		if (c < 0) {
			ended = true;
			return;
		}
		line++;
		if (c == '\n') {
			ends.lf();
		} else if (in.peek() == '\n') {
			in.next();
			ends.crLf();
		} else {
			ends.cr();
		}
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
