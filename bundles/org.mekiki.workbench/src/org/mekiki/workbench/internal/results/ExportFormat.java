package org.mekiki.workbench.internal.results;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.mekiki.core.api.result.Chart;
import org.mekiki.core.api.result.Result;
import org.mekiki.core.api.result.ResultJson;
import org.mekiki.core.api.result.Section;
import org.mekiki.core.api.result.Table;
import org.mekiki.report.api.ExportOptions;
import org.mekiki.report.api.ResultExport;

/** Kinds of files that a result, or the section in front, is written as. */
enum ExportFormat {
	/** A workbook of the whole result. */
	XLSX,
	/** One table. */
	CSV,
	/** A page for a browser. */
	HTML,
	/** Pages of A4. */
	PDF,
	/** CommonMark. */
	MD,
	/** The whole result for programs. */
	JSON,
	/** One chart or table, as a drawing. */
	SVG,
	/** One chart, as a picture. */
	PNG;

	/** Pixels per unit, for sharp prints. */
	private static final double SHARP = 2;

	/** What names of such files end in, without the dot. */
	String ending() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The kind that the name of a file ends in. */
	static Optional<ExportFormat> of(Path file) {
		String name = file.getFileName() == null ? "" : file.getFileName().toString().toLowerCase(Locale.ROOT); //$NON-NLS-1$
		return Arrays.stream(values()).filter(format -> name.endsWith('.' + format.ending())).findFirst();
	}

	/** The kinds that a result can be written as: pictures need a chart, CSV needs a table, drawings either. */
	static List<ExportFormat> of(Result result) {
		return Arrays.stream(values()).filter(format -> switch (format) {
		case CSV -> result.first(Table.class).isPresent();
		case SVG -> result.first(Chart.class).isPresent() || result.first(Table.class).isPresent();
		case PNG -> result.first(Chart.class).isPresent();
		default -> true;
		}).toList();
	}

	/** What is written: the section in front if the format takes one of its kind, else the first that it takes. */
	private static <T extends Section> T section(Class<T> kind, Result result, Section front) {
		return kind.isInstance(front) ? kind.cast(front) : result.first(kind).orElseThrow();
	}

	/** The name of a file for it, without ending: that of the section where only the section is written. */
	String title(Result result, Section front) {
		return switch (this) {
		case CSV -> titled(section(Table.class, result, front).title(), result);
		case SVG -> titled(drawn(result, front).title(), result);
		case PNG -> titled(section(Chart.class, result, front).title(), result);
		default -> result.title();
		};
	}

	private static String titled(String title, Result result) {
		return title.isBlank() ? result.title() : title;
	}

	/** The section in front if it is a chart or a table; else the first chart, or the first table. */
	private static Section drawn(Result result, Section front) {
		return front instanceof Chart || front instanceof Table ? front
				: result.first(Chart.class).map(Section.class::cast).orElseGet(() -> result.first(Table.class).orElseThrow());
	}

	private static String svg(Section section, ExportOptions options) {
		return section instanceof Table table ? ResultExport.svg(table, options) : ResultExport.svg((Chart) section, options);
	}

	/** Writes; not on the UI thread. */
	void write(Result result, Section front, ExportOptions options, OutputStream out) throws IOException {
		switch (this) {
		// with a mark, because without it Excel takes Japanese for something else
		case CSV -> ResultExport.csv(section(Table.class, result, front), true, out);
		case XLSX -> ResultExport.xlsx(result, options, out);
		case HTML -> out.write(ResultExport.html(result, options).getBytes(StandardCharsets.UTF_8));
		case PDF -> out.write(ResultExport.pdf(result, options));
		case MD -> out.write(ResultExport.markdown(result, options).getBytes(StandardCharsets.UTF_8));
		case JSON -> ResultJson.write(result, out);
		case SVG -> out.write(svg(drawn(result, front), options).getBytes(StandardCharsets.UTF_8));
		case PNG -> out.write(ResultExport.png(section(Chart.class, result, front), options, SHARP));
		}
	}
}
