package org.mekiki.funding.internal.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.mekiki.core.api.exchange.ImportException;
import org.mekiki.core.api.text.Texts;
import org.mekiki.tables.api.TableChoices;
import org.mekiki.tables.api.TableUnit;
import org.mekiki.tables.api.ValueType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What a mapping says of the table itself: where its header is, its decimal mark, types and units of columns. */
final class MappedTable {

	static final String HEADER = "header"; //$NON-NLS-1$
	static final String DECIMAL_MARK = "decimalMark"; //$NON-NLS-1$
	static final String COLUMNS = "columns"; //$NON-NLS-1$

	private static final String TYPE = "type"; //$NON-NLS-1$
	private static final String UNIT = "unit"; //$NON-NLS-1$
	private static final int MOST_LINES = 10;

	private MappedTable() {
	}

	static TableChoices read(JsonNode json, Texts texts) throws ImportException {
		String mark = json.path(DECIMAL_MARK).isMissingNode() ? null : json.path(DECIMAL_MARK).asText();
		if (mark != null && !mark.equals(".") && !mark.equals(",")) { //$NON-NLS-1$ //$NON-NLS-2$
			throw new ImportException(texts.get("badMark", mark), null); //$NON-NLS-1$
		}
		Map<String, TableChoices.Column> columns = new LinkedHashMap<>();
		for (Map.Entry<String, JsonNode> column : json.path(COLUMNS).properties()) {
			for (String name : (Iterable<String>) column.getValue()::fieldNames) {
				if (!name.equals(TYPE) && !name.equals(UNIT)) {
					throw new ImportException(texts.get("mappingName", name), null); //$NON-NLS-1$
				}
			}
			columns.put(column.getKey(), new TableChoices.Column(type(column.getValue().path(TYPE).asText(""), texts), //$NON-NLS-1$
					unit(column.getValue().path(UNIT).asText(""), texts))); //$NON-NLS-1$
		}
		return new TableChoices(header(json.path(HEADER), texts), mark, columns);
	}

	private static List<Long> header(JsonNode json, Texts texts) throws ImportException {
		if (json.isMissingNode()) {
			return null;
		}
		List<Long> lines = new ArrayList<>();
		for (JsonNode line : json.isArray() ? json : List.of(json)) {
			if (!line.canConvertToExactIntegral() || line.longValue() < 1 || lines.size() >= MOST_LINES) {
				throw new ImportException(texts.get("badHeader", json.toString()), null); //$NON-NLS-1$
			}
			lines.add(Long.valueOf(line.longValue()));
		}
		return lines;
	}

	/** Lines as people type them: 3, or 3-4; 0 for no header. */
	static List<Long> header(String typed, Texts texts) throws ImportException {
		String text = typed.strip();
		if (!text.matches("[0-9]{1,4}([-\u2013][0-9]{1,4})?")) { //$NON-NLS-1$
			throw new ImportException(texts.get("badHeader", text), null); //$NON-NLS-1$
		}
		String[] ends = text.split("[-\u2013]"); //$NON-NLS-1$
		List<Long> lines = new ArrayList<>();
		for (long line = Long.parseLong(ends[0]); line <= Long.parseLong(ends[ends.length - 1]) && line > 0; line++) {
			if (lines.size() == MOST_LINES) {
				throw new ImportException(texts.get("badHeader", text), null); //$NON-NLS-1$
			}
			lines.add(Long.valueOf(line));
		}
		if (lines.isEmpty() && !text.equals("0")) { //$NON-NLS-1$
			throw new ImportException(texts.get("badHeader", text), null); //$NON-NLS-1$
		}
		return lines;
	}

	/** Null if it is to be found. */
	static ValueType type(String id, Texts texts) throws ImportException {
		if (id.isEmpty()) {
			return null;
		}
		return Arrays.stream(ValueType.values()).filter(type -> type.id().equals(id)).findFirst()
				.orElseThrow(() -> new ImportException(texts.get("badType", id), null)); //$NON-NLS-1$
	}

	/** Null if it is to be found. */
	static TableUnit unit(String words, Texts texts) throws ImportException {
		TableUnit unit = words.isBlank() ? null : TableUnit.parse(words);
		if (unit == null && !words.isBlank()) {
			throw new ImportException(texts.get("noSuchUnit", words), null); //$NON-NLS-1$
		}
		return unit;
	}

	static void write(TableChoices table, ObjectNode json) {
		if (table.header() != null) {
			json.putArray(HEADER);
			table.header().forEach(line -> json.withArray(HEADER).add(line));
		}
		if (table.decimalMark() != null) {
			json.put(DECIMAL_MARK, table.decimalMark());
		}
		new TreeMap<>(table.columns()).forEach((name, column) -> {
			ObjectNode said = json.withObjectProperty(COLUMNS).putObject(name);
			if (column.type() != null) {
				said.put(TYPE, column.type().id());
			}
			if (column.unit() != null) {
				said.put(UNIT, column.unit().label());
			}
		});
	}
}
