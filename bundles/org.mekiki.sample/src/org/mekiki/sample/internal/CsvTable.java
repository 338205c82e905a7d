package org.mekiki.sample.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.mekiki.sample.SampleDataException;

/**
 * Reads a data file strictly: UTF-8, a header row, RFC 4180 quoting, as many cells in every row as in the header.
 * Anything else is refused with its line, because a silently skipped row would be a missing fact.
 */
public final class CsvTable {

	private final String file;
	private final String text;
	private int position;
	private int line = 1;

	private CsvTable(String file, String text) {
		this.file = file;
		this.text = text;
	}

	/**
	 * Reads all rows of a file.
	 *
	 * @param data
	 *            where the file comes from
	 * @param file
	 *            its name
	 * @return the rows below the header, at least one
	 * @throws SampleDataException
	 *             if the file is missing or broken
	 */
	public static List<Row> read(SampleData data, String file) {
		return new CsvTable(file, load(data, file)).rows();
	}

	/**
	 * Reads a file as a whole.
	 *
	 * @param data
	 *            where the file comes from
	 * @param file
	 *            its name
	 * @return the text
	 * @throws SampleDataException
	 *             if the file is missing or not UTF-8
	 */
	static String load(SampleData data, String file) {
		try (InputStream in = data.open(file)) {
			if (in == null) {
				throw new SampleDataException(file, 1, "the file is missing"); //$NON-NLS-1$
			}
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(in.readAllBytes())).toString();
		} catch (CharacterCodingException notUtf8) {
			throw new SampleDataException(file, 1, "the file is not UTF-8", notUtf8); //$NON-NLS-1$
		} catch (IOException unreadable) {
			throw new SampleDataException(file, 1, "the file cannot be read", unreadable); //$NON-NLS-1$
		}
	}

	private List<Row> rows() {
		List<String> header = record();
		Set<String> names = new HashSet<>(header);
		if (names.size() < header.size() || names.contains("")) { //$NON-NLS-1$
			throw new SampleDataException(file, 1, "the header names a column twice or leaves one unnamed"); //$NON-NLS-1$
		}
		List<Row> rows = new ArrayList<>();
		while (position < text.length()) {
			int start = line;
			List<String> cells = record();
			if (cells.size() != header.size()) {
				throw new SampleDataException(file, start,
						"the row has " + cells.size() + " cells, the header has " + header.size()); //$NON-NLS-1$ //$NON-NLS-2$
			}
			rows.add(new Row(file, start, header, cells));
		}
		if (rows.isEmpty()) {
			throw new SampleDataException(file, line, "the file holds no rows"); //$NON-NLS-1$
		}
		return rows;
	}

	private List<String> record() {
		List<String> cells = new ArrayList<>();
		while (true) {
			cells.add(position < text.length() && text.charAt(position) == '"' ? quoted() : plain());
			if (position >= text.length()) {
				return cells;
			}
			char end = text.charAt(position++);
			if (end == '\r' && position < text.length() && text.charAt(position) == '\n') {
				end = text.charAt(position++);
			}
			if (end == '\n') {
				line++;
				return cells;
			}
			if (end != ',') {
				throw new SampleDataException(file, line, "text after a closing quotation mark"); //$NON-NLS-1$
			}
		}
	}

	private String plain() {
		int start = position;
		while (position < text.length() && ",\r\n".indexOf(text.charAt(position)) < 0) { //$NON-NLS-1$
			if (text.charAt(position) == '"') {
				throw new SampleDataException(file, line, "a quotation mark inside an unquoted cell"); //$NON-NLS-1$
			}
			position++;
		}
		return text.substring(start, position);
	}

	private String quoted() {
		int start = line;
		StringBuilder cell = new StringBuilder();
		for (position++; position < text.length(); position++) {
			char c = text.charAt(position);
			if (c == '"') {
				position++;
				if (position >= text.length() || text.charAt(position) != '"') {
					return cell.toString();
				}
			} else if (c == '\n') {
				line++;
			}
			cell.append(c);
		}
		throw new SampleDataException(file, start, "a quoted cell is not closed"); //$NON-NLS-1$
	}
}
