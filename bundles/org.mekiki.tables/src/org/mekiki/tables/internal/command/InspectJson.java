package org.mekiki.tables.internal.command;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.mekiki.core.api.text.Texts;
import org.mekiki.tables.api.CellFlag;
import org.mekiki.tables.api.ColumnProfile;
import org.mekiki.tables.api.Dialect;
import org.mekiki.tables.api.TableProfile;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

/** Writes what was found as JSON. Sums are texts: no reader of JSON may round them. */
public final class InspectJson {

	private final JsonGenerator json;
	private final Texts texts;
	private final int mostFlags;

	private InspectJson(JsonGenerator json, Texts texts, int mostFlags) {
		this.json = json;
		this.texts = texts;
		this.mostFlags = mostFlags;
	}

	/** Writes; the stream stays open. */
	public static void write(TableProfile table, Texts texts, int mostFlags, OutputStream out) throws IOException {
		JsonGenerator json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8)
				.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
		DefaultIndenter lines = new DefaultIndenter("  ", "\n"); //$NON-NLS-1$ //$NON-NLS-2$
		DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
		printer.indentObjectsWith(lines);
		printer.indentArraysWith(lines);
		json.setPrettyPrinter(printer);
		new InspectJson(json, texts, mostFlags).table(table);
		json.writeRaw('\n');
		json.close();
	}

	private void table(TableProfile table) throws IOException {
		json.writeStartObject();
		json.writeStringField("format", "mekiki-table"); //$NON-NLS-1$ //$NON-NLS-2$
		json.writeNumberField("version", 1); //$NON-NLS-1$
		json.writeStringField("file", table.file()); //$NON-NLS-1$
		dialect(table.dialect());
		json.writeObjectFieldStart("header"); //$NON-NLS-1$
		if (table.headerLines().isEmpty()) {
			json.writeNullField("row"); //$NON-NLS-1$
		} else {
			json.writeNumberField("row", table.headerLines().getFirst().longValue()); //$NON-NLS-1$
		}
		json.writeArrayFieldStart("rows"); //$NON-NLS-1$
		for (Long line : table.headerLines()) {
			json.writeNumber(line.longValue());
		}
		json.writeEndArray();
		json.writeArrayFieldStart("titles"); //$NON-NLS-1$
		for (TableProfile.Title title : table.titles()) {
			json.writeStartObject();
			json.writeNumberField("line", title.line()); //$NON-NLS-1$
			json.writeStringField("text", title.text()); //$NON-NLS-1$
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeEndObject();
		json.writeNumberField("rows", table.rows()); //$NON-NLS-1$
		json.writeNumberField("flagged", table.allFlagged()); //$NON-NLS-1$
		json.writeArrayFieldStart("columns"); //$NON-NLS-1$
		for (ColumnProfile column : table.columns()) {
			column(table, column);
		}
		json.writeEndArray();
		json.writeObjectFieldStart("rowFlags"); //$NON-NLS-1$
		json.writeNumberField("count", table.flagged()); //$NON-NLS-1$
		flags(table, null, table.flags());
		json.writeEndObject();
		json.writeEndObject();
	}

	private void dialect(Dialect dialect) throws IOException {
		json.writeObjectFieldStart("dialect"); //$NON-NLS-1$
		json.writeStringField("format", dialect.format()); //$NON-NLS-1$
		text("encoding", dialect.encoding()); //$NON-NLS-1$
		json.writeBooleanField("bom", dialect.byteOrderMark()); //$NON-NLS-1$
		text("delimiter", dialect.delimiter()); //$NON-NLS-1$
		text("quote", dialect.quote()); //$NON-NLS-1$
		text("escape", dialect.escape()); //$NON-NLS-1$
		text("lineEnd", dialect.lineEnd()); //$NON-NLS-1$
		text("decimalMark", dialect.decimalMark()); //$NON-NLS-1$
		json.writeBooleanField("gzip", dialect.compressed()); //$NON-NLS-1$
		text("sheet", dialect.sheet()); //$NON-NLS-1$
		json.writeArrayFieldStart("sheets"); //$NON-NLS-1$
		for (String sheet : dialect.sheets()) {
			json.writeString(sheet);
		}
		json.writeEndArray();
		json.writeEndObject();
	}

	private void text(String name, String value) throws IOException {
		if (value == null) {
			json.writeNullField(name);
		} else {
			json.writeStringField(name, value);
		}
	}

	private void number(String name, BigDecimal value) throws IOException {
		text(name, value == null ? null : plain(value));
	}

	/** All digits, no power of ten, no zeros at the end of a fraction. */
	static String plain(BigDecimal value) {
		return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString(); //$NON-NLS-1$
	}

	private void column(TableProfile table, ColumnProfile column) throws IOException {
		json.writeStartObject();
		json.writeNumberField("index", column.index()); //$NON-NLS-1$
		json.writeStringField("name", column.name()); //$NON-NLS-1$
		json.writeArrayFieldStart("headers"); //$NON-NLS-1$
		for (String header : column.headers()) {
			json.writeString(header);
		}
		json.writeEndArray();
		json.writeStringField("type", column.type().id()); //$NON-NLS-1$
		text("meaning", column.meaning()); //$NON-NLS-1$
		if (column.unit() == null) {
			json.writeNullField("unit"); //$NON-NLS-1$
		} else {
			json.writeObjectFieldStart("unit"); //$NON-NLS-1$
			json.writeStringField("label", column.unit().label()); //$NON-NLS-1$
			text("currency", column.unit().currency()); //$NON-NLS-1$
			json.writeStringField("factor", column.unit().factor().toPlainString()); //$NON-NLS-1$
			json.writeStringField("from", column.unitFrom()); //$NON-NLS-1$
			json.writeEndObject();
		}
		json.writeNumberField("cells", column.cells()); //$NON-NLS-1$
		json.writeNumberField("nulls", column.nulls()); //$NON-NLS-1$
		json.writeObjectFieldStart("nullWords"); //$NON-NLS-1$
		for (Map.Entry<String, Long> word : column.nullWords().entrySet()) {
			json.writeNumberField(word.getKey(), word.getValue().longValue());
		}
		json.writeEndObject();
		json.writeNumberField("distinct", column.distinct()); //$NON-NLS-1$
		json.writeBooleanField("distinctExact", column.distinctIsExact()); //$NON-NLS-1$
		text("min", column.min()); //$NON-NLS-1$
		text("max", column.max()); //$NON-NLS-1$
		number("sum", column.sum()); //$NON-NLS-1$
		number("sumAsWritten", column.sumAsWritten()); //$NON-NLS-1$
		json.writeObjectFieldStart("amounts"); //$NON-NLS-1$
		for (Map.Entry<String, BigDecimal> amount : column.sums().entrySet()) {
			json.writeStringField(amount.getKey(), plain(amount.getValue()));
		}
		json.writeEndObject();
		json.writeNumberField("flagged", column.flagged()); //$NON-NLS-1$
		json.writeNumberField("unread", column.unread()); //$NON-NLS-1$
		flags(table, column, column.flags());
		json.writeEndObject();
	}

	private void flags(TableProfile table, ColumnProfile column, List<CellFlag> flags) throws IOException {
		json.writeArrayFieldStart("flags"); //$NON-NLS-1$
		for (CellFlag flag : flags.subList(0, Math.min(mostFlags, flags.size()))) {
			json.writeStartObject();
			json.writeStringField("file", table.file()); //$NON-NLS-1$
			text("sheet", table.dialect().sheet()); //$NON-NLS-1$
			json.writeNumberField("line", flag.line()); //$NON-NLS-1$
			if (column != null) {
				json.writeNumberField("column", flag.column()); //$NON-NLS-1$
				json.writeStringField("name", column.name()); //$NON-NLS-1$
			}
			json.writeStringField("text", flag.text()); //$NON-NLS-1$
			json.writeStringField("reason", flag.reason().id()); //$NON-NLS-1$
			json.writeStringField("message", flag.reason().text(texts.locale())); //$NON-NLS-1$
			text("read", flag.read()); //$NON-NLS-1$
			json.writeEndObject();
		}
		json.writeEndArray();
	}
}
