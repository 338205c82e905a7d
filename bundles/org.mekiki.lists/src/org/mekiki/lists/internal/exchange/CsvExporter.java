package org.mekiki.lists.internal.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.mekiki.core.api.exchange.ExportContext;
import org.mekiki.core.api.exchange.Exporter;

/** Writes items of lists as CSV (RFC 4180, UTF-8); what a spreadsheet would run as formula is defused. */
public final class CsvExporter implements Exporter {

	@Override
	public void write(ExportContext context, OutputStream out) throws IOException {
		StringBuilder text = new StringBuilder();
		for (List<String> row : new ListTable(ListTable.chosen(context)).rows()) {
			text.append(String.join(",", row.stream().map(CsvExporter::cell).toList())).append("\r\n"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		out.write(text.toString().getBytes(StandardCharsets.UTF_8));
	}

	private static String cell(String value) {
		String plain = Cells.defuse(value);
		return plain.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
				? '"' + plain.replace("\"", "\"\"") + '"' : plain; //$NON-NLS-1$ //$NON-NLS-2$
	}
}
