package org.mekiki.cli.internal.output;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;

import org.mekiki.report.internal.csv.CsvText;

/**
 * The result of a command in all forms. Only the one that is written is made.
 *
 * @param people
 *            tables with words for people, one below the other
 * @param data
 *            the same as columns with stable names
 * @param json
 *            the same as nested maps and lists
 */
public record Report(Supplier<List<Table>> people, Supplier<Table> data, Supplier<Object> json) {

	/**
	 * A result whose forms are there already.
	 *
	 * @param people
	 *            tables with words for people, one below the other
	 * @param data
	 *            the same as columns with stable names
	 * @param json
	 *            the same as nested maps and lists
	 */
	public Report(List<Table> people, Table data, Object json) {
		this(() -> people, () -> data, () -> json);
	}

	/**
	 * A result that people see as one table.
	 *
	 * @param people
	 *            with words for people
	 * @param data
	 *            with stable names
	 * @param json
	 *            the JSON form
	 */
	public Report(Table people, Table data, Object json) {
		this(List.of(people), data, json);
	}

	/**
	 * A result whose rows are the same for people and programs.
	 *
	 * @param people
	 *            with headings for people
	 * @param columns
	 *            stable names of the columns
	 * @param json
	 *            the JSON form
	 */
	public Report(Table people, List<String> columns, Object json) {
		this(people, new Table(columns, people.rows()), json);
	}

	/**
	 * Writes the result.
	 *
	 * @param format
	 *            the form
	 * @param out
	 *            where to
	 */
	public void write(OutputFormat format, PrintWriter out) {
		switch (format) {
		case TABLE -> {
			List<Table> tables = people.get();
			for (int i = 0; i < tables.size(); i++) {
				if (i > 0) {
					out.println();
				}
				AlignedText.write(tables.get(i), out);
			}
		}
		case CSV -> csv(out);
		case JSON -> {
			JsonText.write(json.get(), out);
			out.println();
		}
		}
	}

	private void csv(PrintWriter out) {
		try {
			Table table = data.get();
			CsvText.line(table.columns(), out);
			for (List<Object> row : table.rows()) {
				CsvText.line(row, out);
			}
		} catch (IOException impossible) {
			// a print writer remembers failures instead
			throw new UncheckedIOException(impossible);
		}
	}
}
