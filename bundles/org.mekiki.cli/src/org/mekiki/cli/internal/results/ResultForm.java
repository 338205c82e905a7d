package org.mekiki.cli.internal.results;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.mekiki.cli.internal.Refusal;
import org.mekiki.cli.internal.Texts;
import org.mekiki.core.api.result.Chart;
import org.mekiki.core.api.result.Result;
import org.mekiki.core.api.result.ResultJson;
import org.mekiki.core.api.result.Table;
import org.mekiki.report.api.ExportOptions;
import org.mekiki.report.api.ResultExport;

/** Forms in which the result of an analysis is written. */
public enum ResultForm {
	/** Aligned columns for people. */
	TABLE,
	/** Documented, stable JSON for programs. */
	JSON,
	/** The first table, for spreadsheets and programs. */
	CSV,
	/** Markdown. */
	MD,
	/** A page for a browser. */
	HTML,
	/** The first chart as a drawing, or the first table if there is none. */
	SVG,
	/** The first chart, as a picture. */
	PNG,
	/** Pages of A4. */
	PDF,
	/** A workbook. */
	XLSX;

	private static final double SHARP = 2;

	/**
	 * The words used on the command line.
	 *
	 * @return in the order in which they are told
	 */
	public static List<String> words() {
		return Arrays.stream(values()).map(ResultForm::word).toList();
	}

	/**
	 * The word used on the command line.
	 *
	 * @return lower case
	 */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * Finds a form by its word.
	 *
	 * @param word
	 *            such as {@code json}
	 * @return null if there is none
	 */
	public static ResultForm of(String word) {
		return Arrays.stream(values()).filter(form -> form.word().equals(word)).findFirst().orElse(null);
	}

	/**
	 * Whether a terminal cannot show it.
	 *
	 * @return true for pictures, pages and workbooks
	 */
	public boolean isBinary() {
		return this == PNG || this == PDF || this == XLSX;
	}

	/**
	 * Writes a result.
	 *
	 * @param result
	 *            the result
	 * @param options
	 *            language, marking, origin
	 * @param out
	 *            takes the bytes; texts are UTF-8
	 * @throws IOException
	 *             if it cannot be written
	 * @throws Refusal
	 *             if there is no table or chart in it
	 */
	public void write(Result result, ExportOptions options, OutputStream out) throws IOException {
		switch (this) {
		case TABLE -> text(ResultTables.write(result, options), out);
		case JSON -> {
			ResultJson.write(result, out);
			out.write('\n');
		}
		case CSV -> ResultExport.csv(result.first(Table.class).orElseThrow(() -> none("analyse.noTable", options)), false, out); //$NON-NLS-1$
		case MD -> text(ResultExport.markdown(result, options), out);
		case HTML -> text(ResultExport.html(result, options), out);
		case SVG -> text(svg(result, options), out);
		case PNG -> out.write(ResultExport.png(chart(result, options), options, SHARP));
		case PDF -> out.write(ResultExport.pdf(result, options));
		case XLSX -> ResultExport.xlsx(result, options, out);
		}
	}

	private static String svg(Result result, ExportOptions options) {
		Optional<Table> table = result.first(Chart.class).isPresent() ? Optional.empty() : result.first(Table.class);
		return table.isPresent() ? ResultExport.svg(table.get(), options) : ResultExport.svg(chart(result, options), options);
	}

	private static Chart chart(Result result, ExportOptions options) {
		return result.first(Chart.class).orElseThrow(() -> none("analyse.noChart", options)); //$NON-NLS-1$
	}

	private static Refusal none(String key, ExportOptions options) {
		return new Refusal(Texts.of(options.locale().getLanguage()).get(key), null);
	}

	private static void text(String text, OutputStream out) throws IOException {
		out.write(text.getBytes(StandardCharsets.UTF_8));
	}
}
