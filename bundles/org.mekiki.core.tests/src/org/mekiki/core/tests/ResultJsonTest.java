package org.mekiki.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mekiki.core.api.result.Column;
import org.mekiki.core.api.result.ColumnType;
import org.mekiki.core.api.result.Finding;
import org.mekiki.core.api.result.Findings;
import org.mekiki.core.api.result.FiscalYear;
import org.mekiki.core.api.result.ModelLink;
import org.mekiki.core.api.result.Money;
import org.mekiki.core.api.result.Result;
import org.mekiki.core.api.result.ResultJson;
import org.mekiki.core.api.result.SourceRef;
import org.mekiki.core.api.result.Table;
import org.mekiki.core.api.result.TextSection;
import org.mekiki.core.api.result.Trail;
import org.mekiki.model.validation.Severity;

/** What is written is read as it was, and what nobody has written is refused. */
class ResultJsonTest {

	private static final String TEXT = """
			{
			  "format": "mekiki-result/1",
			  "title": "予算",
			  "summary": "Doubled",
			  "trails": [
			    {"statement": "printed", "object": {"id": "b1", "type": "BudgetLine", "label": "2024"}, "sources": [{"source": {"id": "s1", "type": "Source", "label": "Budget"}, "title": "Budget", "locator": "p. 2", "quote": "二億円"}]},
			    {"statement": "2 × 1", "inputs": [0, 0]}
			  ],
			  "sections": [
			    {
			      "kind": "table",
			      "title": "By year",
			      "columns": [
			        {"id": "year", "label": "Year", "type": "fiscalYear"},
			        {"id": "amount", "label": "Amount", "type": "money", "description": "as printed"},
			        {"id": "share", "label": "Share", "type": "percentage"},
			        {"id": "rank", "label": "Rank", "type": "integer"},
			        {"id": "day", "label": "Day", "type": "date"},
			        {"id": "what", "label": "What", "type": "link"}
			      ],
			      "why": {
			        "amount": [0, null, 1]
			      },
			      "rows": [
			        [2024, "JPY 200000000", "0.375", 1, "2024-04-01", {"id": "t", "type": "Technology", "label": "AI"}],
			        [null, null, null, "9007199254740993", null, null],
			        [2025, "JPY 400000000", "1E-7", 2, null, null]
			      ]
			    },
			    {
			      "kind": "text",
			      "title": "Notes",
			      "markdown": "*none*"
			    },
			    {
			      "kind": "findings",
			      "title": "Gaps",
			      "findings": [
			        {"severity": "warning", "message": "No source", "object": {"id": "t", "type": "Technology", "label": "AI"}, "why": 1}
			      ]
			    }
			  ]
			}
			""";

	/** The example of the documentation, built by hand. */
	private static Result example() {
		ModelLink ai = new ModelLink("t", "Technology", "AI");
		Trail printed = new Trail("printed", new ModelLink("b1", "BudgetLine", "2024"),
				List.of(new SourceRef(new ModelLink("s1", "Source", "Budget"), "Budget", "p. 2", "二億円")), List.of());
		Trail doubled = Trail.of("2 × 1", printed, printed);
		Table table = Table
				.builder("By year", Column.of("year", "Year", ColumnType.FISCAL_YEAR),
						new Column("amount", "Amount", ColumnType.MONEY, "as printed"),
						Column.of("share", "Share", ColumnType.PERCENTAGE), Column.of("rank", "Rank", ColumnType.INTEGER),
						Column.of("day", "Day", ColumnType.DATE), Column.of("what", "What", ColumnType.LINK))
				.row(new FiscalYear(2024), Money.yen(200_000_000), new BigDecimal("0.375"), 1, LocalDate.of(2024, 4, 1), ai)
				.why("amount", printed).row(null, null, null, (1L << 53) + 1, null, null)
				.row(new FiscalYear(2025), Money.yen(400_000_000), new BigDecimal("0.0000001"), 2, null, null)
				.why("amount", doubled).build();
		return Result.of("予算", "Doubled", table, new TextSection("Notes", "*none*"),
				new Findings("Gaps", List.of(new Finding(Severity.WARNING, "No source", ai, doubled))));
	}

	@Test
	void theFormatIsAsDocumented() throws Exception {
		assertEquals(TEXT, ResultJson.write(example()));
		assertEquals(example(), ResultJson.read(TEXT));
	}

	@Test
	void whatIsWrittenIsReadAsItWas() throws Exception {
		for (long seed = 1; seed <= 500; seed++) {
			Result result = RandomResults.result(seed);
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			ResultJson.write(result, bytes);
			assertEquals(result, ResultJson.read(new ByteArrayInputStream(bytes.toByteArray())), "seed " + seed);
			String text = ResultJson.write(RandomResults.result(seed));
			assertEquals(text, bytes.toString(StandardCharsets.UTF_8), "seed " + seed);
			assertEquals(text, ResultJson.write(ResultJson.read(text)), "seed " + seed);
		}
	}

	@Test
	void equalTrailsAreWrittenOnceHoweverTheyAreShared() {
		Trail shared = Trail.of("leaf");
		Trail one = Trail.of("sum", shared, shared);
		Trail other = Trail.of("sum", Trail.of("leaf"), Trail.of("leaf"));
		assertEquals(text(one), text(other));
		// as a tree it would have a million million leaves
		Trail doubling = shared;
		for (int i = 0; i < 40; i++) {
			doubling = Trail.of("doubled", doubling, doubling);
		}
		assertTrue(text(doubling).length() < 10_000);
	}

	@Test
	void aLongTrailIsNotTooMuchForTheStack() {
		Trail trail = Trail.of("start");
		for (int i = 0; i < 100_000; i++) {
			trail = Trail.of("step", trail);
		}
		assertTrue(text(trail).endsWith("}\n"));
	}

	@Test
	void halfACharacterDoesNotStopAnExport() throws Exception {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ResultJson.write(Result.of("half \ud842", "", new TextSection("t", "x")), bytes);
		assertEquals("half ?", ResultJson.read(new ByteArrayInputStream(bytes.toByteArray())).title());
	}

	private static String text(Trail trail) {
		return ResultJson.write(Result.of("r", "", new Findings("f", List.of(new Finding(Severity.INFO, "m", null, trail)))));
	}

	@Test
	void trailsThatNobodyCouldWalkAreRefused() {
		StringBuilder trails = new StringBuilder("{\"statement\":\"0\"}");
		for (int i = 0; i < 40; i++) {
			trails.append(",{\"statement\":\"x\",\"inputs\":[").append(i).append(',').append(i).append("]}");
		}
		String json = TEXT.replaceAll("(?s)\"trails\": \\[.*?\\n  \\],", "\"trails\": [" + trails + "],");
		assertTrue(refusal(json).contains("too many steps"), refusal(json));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
			"mekiki-result/1 | mekiki-result/9 | format", "\"kind\": \"text\" | \"kind\": \"film\" | film",
			"\"markdown\" | \"html\" | html", "\"inputs\": [0, 0] | \"inputs\": [1] | number 1",
			"\"why\": 1 | \"why\": 7 | number 7", "\"why\": 1 | \"why\": -1 | number -1",
			"\"JPY 200000000\" | \"200000000\" | money", "\"JPY 200000000\" | \"JPY 2.5\" | money",
			"\"JPY 200000000\" | \"JPY 99999999999999999999\" | money", "\"0.375\" | \"1E+999999999\" | percentage",
			"\"0.375\" | true | string or a number", "\"2024-04-01\" | \"2024-02-30\" | date", "[2024, | [20240, | fiscalYear",
			"\"9007199254740993\", null | \"9007199254740993\" | fewer cells", "[2024, | [2024, 2024, | money", ", null, null], | , null, null, null], | more cells",
			"\"type\": \"money\" | \"type\": \"gold\" | gold", "\"id\": \"share\" | \"id\": \"rank\" | different identifiers",
			"\"amount\": [ | \"other\": [ | other", "[0, null, 1] | [0, null, 1, 1] | more rows",
			"\"severity\": \"warning\" | \"severity\": \"fatal\" | fatal", "\"title\": \"Notes\", | \"style\": \"Notes\", | title",
			"\"summary\" | \"summaries\" | summaries" })
	void whatDoesNotFitIsRefused(String right, String wrong, String named) {
		assertTrue(TEXT.contains(right), right);
		String refusal = refusal(TEXT.replace(right, wrong));
		assertTrue(refusal.contains(named), refusal);
		assertTrue(refusal.matches("(?s)Line [0-9]+, column [0-9]+: .*"), refusal);
	}

	@Test
	void brokenTextIsRefused() {
		assertThrows(IOException.class, () -> ResultJson.read(""));
		assertThrows(IOException.class, () -> ResultJson.read("[]"));
		assertThrows(IOException.class, () -> ResultJson.read(TEXT + "{}"));
		assertThrows(IOException.class, () -> ResultJson.read("[".repeat(100_000)));
		assertThrows(IOException.class, () -> ResultJson.read("{\"format\":\"mekiki-result/1\",\"title\":\"x\"}"));
		for (int end = 0; end < TEXT.length() - 2; end += 7) {
			String cut = TEXT.substring(0, end);
			assertThrows(IOException.class, () -> ResultJson.read(cut), cut);
		}
	}

	@Test
	void deepChartsAreRefused() {
		String chart = "{\"kind\":\"chart\",\"title\":\"c\",\"chart\":" + "[".repeat(500) + "]".repeat(500) + "}";
		assertThrows(IOException.class, () -> ResultJson
				.read("{\"format\":\"mekiki-result/1\",\"title\":\"x\",\"sections\":[" + chart + "]}"));
	}

	private static String refusal(String json) {
		return assertThrows(IOException.class, () -> ResultJson.read(json)).getMessage();
	}
}
