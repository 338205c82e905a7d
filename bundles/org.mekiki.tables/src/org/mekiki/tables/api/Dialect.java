package org.mekiki.tables.api;

import java.util.List;
import java.util.Locale;

import org.mekiki.core.api.text.Texts;

/**
 * How a file is written.
 *
 * @param format
 *            delimited, xlsx or json
 * @param encoding
 *            name of the character set; null for a workbook
 * @param byteOrderMark
 *            whether the file begins with one
 * @param delimiter
 *            what separates cells; null unless the format is delimited
 * @param quote
 *            what encloses cells; null unless the format is delimited
 * @param escape
 *            what stands before a quotation mark in a cell; null if it is doubled
 * @param lineEnd
 *            LF, CRLF, CR or mixed; null for a workbook
 * @param decimalMark
 *            a point or a comma; null if no number tells
 * @param compressed
 *            whether the file is packed with gzip
 * @param sheet
 *            name of the sheet; null unless it is a workbook
 * @param sheets
 *            all sheets of the workbook
 * @since 0.1
 */
public record Dialect(String format, String encoding, boolean byteOrderMark, String delimiter, String quote, String escape,
		String lineEnd, String decimalMark, boolean compressed, String sheet, List<String> sheets) {

	/** Copies the list. */
	public Dialect {
		sheets = List.copyOf(sheets);
	}

	/**
	 * The same with a decimal mark.
	 *
	 * @param mark
	 *            a point or a comma
	 * @return a new dialect
	 */
	public Dialect withDecimalMark(String mark) {
		return new Dialect(format, encoding, byteOrderMark, delimiter, quote, escape, lineEnd, mark, compressed, sheet, sheets);
	}

	/**
	 * The same with line ends, which are known only after reading.
	 *
	 * @param ends
	 *            LF, CRLF, CR or mixed
	 * @return a new dialect
	 */
	public Dialect withLineEnd(String ends) {
		return new Dialect(format, encoding, byteOrderMark, delimiter, quote, escape, ends, decimalMark, compressed, sheet,
				sheets);
	}

	/**
	 * What people should know of it before they look at cells.
	 *
	 * @param locale
	 *            English or Japanese
	 * @return encoding or format, and what separates cells or which sheet it is, without an end mark
	 */
	public String text(Locale locale) {
		Texts texts = Texts.of(Dialect.class, locale);
		String what = encoding == null ? format.toUpperCase(Locale.ROOT) : encoding;
		if (sheet != null) {
			return texts.get("dialect.sheet", what, sheet); //$NON-NLS-1$
		}
		return delimiter == null ? what : texts.get("dialect.delimiter", what, switch (delimiter) { //$NON-NLS-1$
		case "\t" -> texts.get("delimiter.tab"); //$NON-NLS-1$ //$NON-NLS-2$
		case "," -> texts.get("delimiter.comma"); //$NON-NLS-1$ //$NON-NLS-2$
		case ";" -> texts.get("delimiter.semicolon"); //$NON-NLS-1$ //$NON-NLS-2$
		default -> delimiter;
		});
	}
}
