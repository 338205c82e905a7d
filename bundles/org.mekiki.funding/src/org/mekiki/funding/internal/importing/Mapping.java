package org.mekiki.funding.internal.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.mekiki.core.api.exchange.ImportException;
import org.mekiki.core.api.text.Texts;
import org.mekiki.funding.api.MoneyStage;
import org.mekiki.tables.api.TableChoices;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Which column says what.
 *
 * @param programme
 *            column of the programme's name
 * @param number
 *            column of what identifies it; null if that is its name
 * @param fiscalYear
 *            column of the fiscal year; null if {@code year} says it for all
 * @param year
 *            fiscal year of all amounts; null if a column says it
 * @param body
 *            column of the ministry or agency; null if there is none
 * @param vintage
 *            column of the year of the sheet that says so; null if there is none
 * @param unit
 *            what amounts count, for columns that do not say it themselves; null if all do
 * @param grants
 *            what is said of who gets the money; null if the amounts are budgets
 * @param halfUp
 *            whether fractions of the smallest unit are rounded; otherwise they are refused
 * @param amounts
 *            columns of amounts
 * @param table
 *            how the table is read, where that is not found
 */
record Mapping(String programme, String number, String fiscalYear, Integer year, String body, String vintage, String unit,
		Grants grants, boolean halfUp, List<Amount> amounts, TableChoices table) {

	/**
	 * A column of amounts.
	 *
	 * @param column
	 *            its name
	 * @param stage
	 *            of all its amounts
	 */
	record Amount(String column, MoneyStage stage) {
	}

	/**
	 * Columns of those who get money.
	 *
	 * @param payee
	 *            of their names
	 * @param corporateNumber
	 *            of their numbers; null if there is none
	 * @param project
	 *            of what they do; null if there is none
	 * @param purpose
	 *            of what the money is for; null if there is none
	 */
	record Grants(String payee, String corporateNumber, String project, String purpose) {
	}

	/** Steps in the life of money that has a payee. */
	static final Set<MoneyStage> GRANTED = EnumSet.of(MoneyStage.AWARDED, MoneyStage.PAID, MoneyStage.PASSED_ON);

	private static final long LARGEST = 1_000_000;

	private static final Set<String> NAMES = Set.of("format", "version", "programme", "number", "fiscalYear", "year", "body", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
			"vintage", "unit", "rounding", "amounts", "payee", "corporateNumber", "project", "purpose", MappedTable.HEADER, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			MappedTable.DECIMAL_MARK, MappedTable.COLUMNS);

	/** Reads the file of a mapping. */
	static byte[] bytes(Path file, Texts texts) throws ImportException {
		try (InputStream in = Files.newInputStream(file)) {
			return in.readNBytes((int) LARGEST);
		} catch (IOException unreadable) {
			throw new ImportException(texts.get("mapping", String.valueOf(unreadable.getMessage()).lines().findFirst().orElse("")), null); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/** Reads the bytes of a mapping. */
	static Mapping read(byte[] bytes, Texts texts) throws ImportException {
		JsonNode json;
		try {
			json = new ObjectMapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION).readTree(bytes);
		} catch (IOException unreadable) {
			throw new ImportException(texts.get("mapping", String.valueOf(unreadable.getMessage()).lines().findFirst().orElse("")), null); //$NON-NLS-1$ //$NON-NLS-2$
		}
		for (String name : (Iterable<String>) json::fieldNames) {
			if (!NAMES.contains(name)) {
				throw new ImportException(texts.get("mappingName", name), null); //$NON-NLS-1$
			}
		}
		if (text(json, "programme") == null || !json.path("amounts").isArray() || json.path("amounts").isEmpty()) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			throw new ImportException(texts.get("mappingMissing", text(json, "programme") == null ? "programme" : "amounts"), null); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		}
		Integer year = json.path("year").canConvertToInt() ? Integer.valueOf(json.path("year").intValue()) : null; //$NON-NLS-1$ //$NON-NLS-2$
		if (year == null && text(json, "fiscalYear") == null) { //$NON-NLS-1$
			throw new ImportException(texts.get("mappingMissing", "fiscalYear"), null); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return new Mapping(text(json, "programme"), text(json, "number"), text(json, "fiscalYear"), year, text(json, "body"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				text(json, "vintage"), text(json, "unit"), grants(json), rounding(json, texts), //$NON-NLS-1$ //$NON-NLS-2$
				amounts(json.path("amounts"), text(json, "payee") != null, texts), MappedTable.read(json, texts)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static Grants grants(JsonNode json) {
		String payee = text(json, "payee"); //$NON-NLS-1$
		return payee == null ? null
				: new Grants(payee, text(json, "corporateNumber"), text(json, "project"), text(json, "purpose")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** The bytes of a file that says the same. */
	byte[] json() {
		ObjectNode json = JsonNodeFactory.instance.objectNode().put("format", "mekiki-funding-mapping").put("version", 1); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		put(json, "programme", programme); //$NON-NLS-1$
		put(json, "number", number); //$NON-NLS-1$
		put(json, "fiscalYear", fiscalYear); //$NON-NLS-1$
		if (year != null) {
			json.put("year", year); //$NON-NLS-1$
		}
		put(json, "body", body); //$NON-NLS-1$
		put(json, "vintage", vintage); //$NON-NLS-1$
		put(json, "unit", unit); //$NON-NLS-1$
		if (grants != null) {
			put(json, "payee", grants.payee()); //$NON-NLS-1$
			put(json, "corporateNumber", grants.corporateNumber()); //$NON-NLS-1$
			put(json, "project", grants.project()); //$NON-NLS-1$
			put(json, "purpose", grants.purpose()); //$NON-NLS-1$
		}
		put(json, "rounding", halfUp ? "half-up" : null); //$NON-NLS-1$ //$NON-NLS-2$
		amounts.forEach(amount -> json.withArray("amounts").addObject().put("column", amount.column()).put("stage", id(amount.stage()))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		MappedTable.write(table, json);
		return json.toPrettyString().getBytes(StandardCharsets.UTF_8);
	}

	private static void put(ObjectNode json, String name, String value) {
		if (value != null) {
			json.put(name, value);
		}
	}

	private static String text(JsonNode json, String name) {
		return json.path(name).isTextual() ? json.path(name).textValue() : null;
	}

	private static boolean rounding(JsonNode json, Texts texts) throws ImportException {
		String rounding = json.path("rounding").asText("refuse"); //$NON-NLS-1$ //$NON-NLS-2$
		if (!rounding.equals("refuse") && !rounding.equals("half-up")) { //$NON-NLS-1$ //$NON-NLS-2$
			throw new ImportException(texts.get("badRounding", rounding), null); //$NON-NLS-1$
		}
		return rounding.equals("half-up"); //$NON-NLS-1$
	}

	private static List<Amount> amounts(JsonNode list, boolean granted, Texts texts) throws ImportException {
		List<Amount> amounts = new ArrayList<>();
		for (JsonNode amount : list) {
			String column = text(amount, "column"); //$NON-NLS-1$
			if (column == null) {
				throw new ImportException(texts.get("mappingMissing", "amounts.column"), null); //$NON-NLS-1$ //$NON-NLS-2$
			}
			amounts.add(new Amount(column, stage(amount.path("stage").asText(""), granted, texts))); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return amounts;
	}

	private static MoneyStage stage(String name, boolean granted, Texts texts) throws ImportException {
		List<MoneyStage> stages = Arrays.stream(MoneyStage.values()).filter(stage -> GRANTED.contains(stage) == granted).toList();
		for (MoneyStage stage : stages) {
			if (id(stage).equals(name)) {
				return stage;
			}
		}
		throw new ImportException(texts.get("badStage", name, stages.stream().map(Mapping::id).collect(Collectors.joining(", "))), null); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Name of a stage in files. */
	static String id(MoneyStage stage) {
		return stage.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
