package org.mekiki.core.internal.result;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.mekiki.core.api.chart.ChartJson;
import org.mekiki.core.api.result.Chart;
import org.mekiki.core.api.result.Column;
import org.mekiki.core.api.result.Finding;
import org.mekiki.core.api.result.Findings;
import org.mekiki.core.api.result.ModelLink;
import org.mekiki.core.api.result.Result;
import org.mekiki.core.api.result.ResultJson;
import org.mekiki.core.api.result.Section;
import org.mekiki.core.api.result.SourceRef;
import org.mekiki.core.api.result.Table;
import org.mekiki.core.api.result.TextSection;
import org.mekiki.core.api.result.Trail;
import org.mekiki.core.internal.json.JsonMapping;

import com.fasterxml.jackson.core.JsonGenerator;

/** Writes a result as JSON, row by row. */
public final class ResultWriter {

	private final JsonGenerator out;
	private final LinePrinter printer = new LinePrinter();
	private final TrailPool trails;

	private ResultWriter(Result result, JsonGenerator out) {
		this.out = out;
		out.setPrettyPrinter(printer);
		trails = new TrailPool(result);
	}

	/**
	 * Writes a result.
	 *
	 * @param result
	 *            the result
	 * @param out
	 *            takes it
	 * @throws IOException
	 *             if it cannot be written
	 */
	public static void write(Result result, JsonGenerator out) throws IOException {
		new ResultWriter(result, out).write(result);
	}

	private void write(Result result) throws IOException {
		out.writeStartObject();
		out.writeStringField(Names.FORMAT, ResultJson.FORMAT);
		out.writeStringField(Names.TITLE, result.title());
		optional(Names.SUMMARY, result.summary());
		if (!trails.trails().isEmpty()) {
			out.writeArrayFieldStart(Names.TRAILS);
			printer.flat(true);
			for (TrailPool.Numbered trail : trails.trails()) {
				write(trail);
			}
			printer.flat(false);
			out.writeEndArray();
		}
		out.writeArrayFieldStart(Names.SECTIONS);
		for (Section section : result.sections()) {
			out.writeStartObject();
			out.writeStringField(Names.KIND, Names.kind(section));
			out.writeStringField(Names.TITLE, section.title());
			switch (section) {
			case Table table -> write(table);
			case Chart chart -> write(chart);
			case TextSection text -> out.writeStringField(Names.MARKDOWN, text.markdown());
			case Findings findings -> write(findings);
			}
			out.writeEndObject();
		}
		out.writeEndArray();
		out.writeEndObject();
		out.writeRaw('\n');
	}

	private void write(TrailPool.Numbered numbered) throws IOException {
		Trail trail = numbered.trail();
		out.writeStartObject();
		out.writeStringField(Names.STATEMENT, trail.statement());
		optional(Names.OBJECT, trail.object());
		if (!trail.sources().isEmpty()) {
			out.writeArrayFieldStart(Names.SOURCES);
			for (SourceRef source : trail.sources()) {
				write(source);
			}
			out.writeEndArray();
		}
		if (!numbered.inputs().isEmpty()) {
			out.writeArrayFieldStart(Names.INPUTS);
			for (Integer input : numbered.inputs()) {
				out.writeNumber(input.intValue());
			}
			out.writeEndArray();
		}
		out.writeEndObject();
	}

	private void write(SourceRef source) throws IOException {
		out.writeStartObject();
		optional(Names.SOURCE, source.source());
		out.writeStringField(Names.TITLE, source.title());
		optional(Names.LOCATOR, source.locator());
		optional(Names.QUOTE, source.quote());
		out.writeEndObject();
	}

	private void write(Table table) throws IOException {
		out.writeArrayFieldStart(Names.COLUMNS);
		printer.flat(true);
		for (Column column : table.columns()) {
			out.writeStartObject();
			out.writeStringField(Names.ID, column.id());
			out.writeStringField(Names.LABEL, column.label());
			out.writeStringField(Names.TYPE, Cells.name(column.type()));
			optional(Names.DESCRIPTION, column.description());
			out.writeEndObject();
		}
		printer.flat(false);
		out.writeEndArray();
		writeTrails(table);
		out.writeArrayFieldStart(Names.ROWS);
		printer.flat(true);
		for (int row = 0; row < table.rowCount(); row++) {
			out.writeStartArray();
			for (int column = 0; column < table.columns().size(); column++) {
				Cells.write(out, table.value(row, column));
			}
			out.writeEndArray();
		}
		printer.flat(false);
		out.writeEndArray();
	}

	/** For each explained column the numbers of the trails, row by row, up to the last one that is explained. */
	private void writeTrails(Table table) throws IOException {
		boolean any = false;
		for (int column = 0; column < table.columns().size(); column++) {
			int end = table.rowCount();
			while (end > 0 && table.trail(end - 1, column) == null) {
				end--;
			}
			if (end == 0) {
				continue;
			}
			if (!any) {
				any = true;
				out.writeObjectFieldStart(Names.WHY);
				printer.flat(true);
			}
			out.writeArrayFieldStart(table.columns().get(column).id());
			for (int row = 0; row < end; row++) {
				Trail trail = table.trail(row, column);
				if (trail == null) {
					out.writeNull();
				} else {
					out.writeNumber(trails.number(trail));
				}
			}
			out.writeEndArray();
		}
		if (any) {
			printer.flat(false);
			out.writeEndObject();
		}
	}

	private void write(Chart chart) throws IOException {
		out.writeFieldName(Names.CHART);
		out.writeTree(JsonMapping.get().readTree(ChartJson.write(chart.description())));
		if (!chart.links().isEmpty()) {
			out.writeObjectFieldStart(Names.LINKS);
			printer.flat(true);
			for (Map.Entry<String, ModelLink> link : chart.links().entrySet()) {
				out.writeFieldName(link.getKey());
				Cells.write(out, link.getValue());
			}
			printer.flat(false);
			out.writeEndObject();
		}
		if (!chart.trails().isEmpty()) {
			out.writeObjectFieldStart(Names.WHY);
			for (Map.Entry<String, Trail> trail : chart.trails().entrySet()) {
				out.writeNumberField(trail.getKey(), trails.number(trail.getValue()));
			}
			out.writeEndObject();
		}
	}

	private void write(Findings findings) throws IOException {
		List<Finding> all = findings.findings();
		out.writeArrayFieldStart(Names.FINDINGS);
		printer.flat(true);
		for (Finding finding : all) {
			out.writeStartObject();
			out.writeStringField(Names.SEVERITY, finding.severity().name().toLowerCase(Locale.ROOT));
			out.writeStringField(Names.MESSAGE, finding.message());
			optional(Names.OBJECT, finding.object());
			if (finding.trail() != null) {
				out.writeNumberField(Names.WHY, trails.number(finding.trail()));
			}
			out.writeEndObject();
		}
		printer.flat(false);
		out.writeEndArray();
	}

	private void optional(String name, String text) throws IOException {
		if (!text.isEmpty()) {
			out.writeStringField(name, text);
		}
	}

	private void optional(String name, ModelLink link) throws IOException {
		if (link != null) {
			out.writeFieldName(name);
			Cells.write(out, link);
		}
	}
}
