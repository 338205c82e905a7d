package org.mekiki.tables.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mekiki.core.api.command.CommandCall;
import org.mekiki.core.api.command.CommandDescriptor;
import org.mekiki.core.api.command.CommandException;
import org.mekiki.core.api.command.CommandOutcome;
import org.mekiki.core.api.command.CommandRunner;
import org.mekiki.core.api.contribution.Contributions;
import org.mekiki.core.api.contribution.ExtensionPoint;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/** The command as it is declared and called. */
class InspectCommandTest {

	@TempDir
	Path folder;

	private final List<String> said = new ArrayList<>();

	private CommandRunner.Run run(Path file, String format, Locale locale) throws Exception {
		return run(Map.of("file", List.of(file.toString())), format, locale);
	}

	private CommandRunner.Run run(Map<String, List<String>> words, String format, Locale locale) throws Exception {
		var contribution = Contributions.platform().of(ExtensionPoint.COMMANDS).stream()
				.filter(one -> one.id().equals("org.mekiki.tables.inspect")).findFirst().orElseThrow();
		return new CommandRunner(null, locale, "ja", said::add).run(CommandDescriptor.of(contribution),
				new CommandCall(format, words), null);
	}

	private Path file(String text) throws Exception {
		return Files.writeString(folder.resolve("money.csv"), text);
	}

	/** Values of the JSON by path. */
	private static Map<String, String> values(byte[] json) throws Exception {
		Map<String, String> values = new TreeMap<>();
		try (JsonParser parser = new JsonFactory().createParser(new ByteArrayInputStream(json))) {
			for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
				if (token.isScalarValue()) {
					values.put(parser.getParsingContext().pathAsPointer().toString(), parser.getText());
				}
			}
		}
		return values;
	}

	@Test
	void jsonSaysWhereEachDoubtIs() throws Exception {
		CommandRunner.Run run = run(file("id,amount (JPY million)\n1,\"1,000.5\"\n2,none at all\n3,2\n4,3\n5,4\n"), "json", Locale.ENGLISH);
		assertEquals(CommandOutcome.FINDINGS, run.outcome());
		Map<String, String> values = values(run.result());
		assertEquals("mekiki-table", values.get("/format"));
		assertEquals("1", values.get("/header/row"));
		assertEquals("1009.5", values.get("/columns/1/sum"));
		assertEquals("1009500000", values.get("/columns/1/amounts/JPY"));
		assertEquals("3", values.get("/columns/1/flags/0/line"));
		assertEquals("not-a-number", values.get("/columns/1/flags/0/reason"));
		assertEquals("Not a number, in a column of numbers.", values.get("/columns/1/flags/0/message"));
		assertEquals("null", values.get("/columns/1/flags/0/read"));
	}

	@Test
	void aCleanFileIsGoodAndTheSameBytesEachTime() throws Exception {
		Path file = file("id,amount\n1,5\n2,6\n");
		CommandRunner.Run run = run(file, "json", Locale.JAPANESE);
		assertEquals(CommandOutcome.GOOD, run.outcome());
		assertEquals(new String(run.result(), StandardCharsets.UTF_8), new String(run(file, "json", Locale.JAPANESE).result(), StandardCharsets.UTF_8));
	}

	@Test
	void headerAndDecimalMarkAsPeopleSay() throws Exception {
		Path file = file("x;1,234\nname;amount\na;1,234\nb;2,5\n");
		Map<String, String> said = values(run(Map.of("file", List.of(file.toString()), "header", List.of("2"), "decimal", List.of(",")),
				"json", Locale.ENGLISH).result());
		assertEquals("2", said.get("/header/row"));
		assertEquals("amount", said.get("/columns/1/name"));
		assertEquals("3.734", said.get("/columns/1/sum"));
		assertEquals(",", said.get("/dialect/decimalMark"));
		Map<String, String> none = values(run(Map.of("file", List.of(file.toString()), "header", List.of("none")), "json", Locale.ENGLISH)
				.result());
		assertEquals("null", none.get("/header/row"));
		assertEquals("4", none.get("/rows"));
	}

	@Test
	void whatIsNoHeaderOrMarkIsRefused() throws Exception {
		String file = file("a;b\n1;2\n").toString();
		for (String header : List.of("0", "2,", "first", "99999999999")) {
			assertTrue(assertThrows(CommandException.class, () -> run(Map.of("file", List.of(file), "header", List.of(header)), "json",
					Locale.ENGLISH)).getMessage().contains(header));
		}
		assertTrue(assertThrows(CommandException.class, () -> run(Map.of("file", List.of(file), "decimal", List.of("x")), "json",
				Locale.ENGLISH)).getMessage().contains("x"));
		// a line that is not there
		assertThrows(CommandException.class, () -> run(Map.of("file", List.of(file), "header", List.of("900")), "json", Locale.ENGLISH));
	}

	@Test
	void otherForms() throws Exception {
		Path file = file("=cmd|x,amount\n1,5\n2,six\n3,7\n4,7\n5,7\n");
		String table = new String(run(file, "table", Locale.JAPANESE).result(), StandardCharsets.UTF_8);
		assertTrue(table.contains("money.csv:3:amount: \u6570\u5024\u306e\u5217\u3067\u3059\u304c\u3001\u6570\u5024\u3067\u306f\u3042\u308a\u307e\u305b\u3093\u3002 [six]"), table);
		String csv = new String(run(file, "csv", Locale.ENGLISH).result(), StandardCharsets.UTF_8);
		assertTrue(csv.contains("1,'=cmd|x,integer"), csv);
		String markdown = new String(run(file, "md", Locale.ENGLISH).result(), StandardCharsets.UTF_8);
		assertTrue(markdown.contains("| =cmd\\|x "), markdown);
	}

	@Test
	void whatIsNoTableIsRefusedWithItsName() throws Exception {
		Path file = file("");
		assertEquals("money.csv: There is nothing in the file.",
				assertThrows(CommandException.class, () -> run(file, "json", Locale.ENGLISH)).getMessage());
		Path missing = folder.resolve("missing.csv");
		assertEquals("There is no such file: " + missing,
				assertThrows(CommandException.class, () -> run(missing, "json", Locale.ENGLISH)).getMessage());
	}
}
