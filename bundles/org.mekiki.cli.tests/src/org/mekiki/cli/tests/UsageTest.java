package org.mekiki.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mekiki.cli.internal.Texts;
import org.mekiki.cli.internal.commands.CommandList;

import picocli.CommandLine;

/** A wrong command line ends with 2, one sentence and a hint; help is there in both languages. */
class UsageTest {

	@ParameterizedTest
	@ValueSource(strings = { "", "kb", "nonsense", "kb nonsense", "kb info", "kb info --kb", "kb info --kb sample --format xml",
			"kb info --kb sample --unknown", "kb info --kb sample sample", "kb info --kb sample --kb sample",
			"kb backup --kb sample", "kb restore", "kb import", "kb export --kb sample", "overview --kb sample", "sample",
			"kb create", "kb create sample", "kb info sample extra", "help nonsense", "kb info --password secret sample",
			"kb info http://example.org/base", "kb info jdbc:postgresql://host/db", "kb info postgresql://host",
			"kb info postgresql://user:secret@host/db", "kb info postgresql://user@host/db?user=other",
			"kb info postgresql://user@host:99999/db", "kb info postgresql://user@host/db?sslmode=prefer" })
	void wrongUsageEndsWithTwo(String line) {
		Run run = Run.of(line.isEmpty() ? new String[0] : line.split(" "));
		assertEquals(2, run.code(), run::toString);
		assertEquals("", run.output());
		assertEquals(2, run.messages().lines().count(), run::toString);
		assertTrue(run.messages().lines().toList().get(1).contains("--help"), run::toString);
		assertFalse(run.messages().contains("secret"), run::toString);
		assertEquals(List.of(), run.logged());
	}

	@Test
	void anUnknownLanguageIsRefused() {
		assertEquals(2, Run.of("--lang", "fr", "kb", "info", "sample").code());
	}

	@Test
	void messagesFollowTheLanguage() {
		assertTrue(Run.of("--lang", "ja", "kb", "info").messages().contains("どの知識ベースですか"));
		assertTrue(Run.of("kb", "info", "--lang=ja").messages().contains("どの知識ベースですか"));
		assertTrue(Run.of("--lang", "en", "kb", "info").messages().contains("Which knowledge base?"));
		assertTrue(Run.of("--lang", "ja", "kb", "backup", "--kb", "sample").messages().contains("TARGET"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "ja" })
	void everyCommandExplainsItselfAndItsOptions(String language) {
		CommandLine line = CommandList.build(new Run(), Texts.of(language));
		checkHelp(line, language);
	}

	private void checkHelp(CommandLine line, String language) {
		String help = line.getUsageMessage();
		assertTrue(line.getCommandSpec().usageMessage().description().length > 0, help);
		line.getCommandSpec().args().forEach(argument -> assertTrue(argument.description().length > 0
				&& !argument.description()[0].isBlank(), () -> language + ' ' + argument + " in " + help));
		if ("ja".equals(language)) {
			assertTrue(help.contains("使い方: "), help);
			assertFalse(help.contains("Usage:"), help);
		}
		line.getSubcommands().values().forEach(sub -> checkHelp(sub, language));
	}

	@Test
	void helpIsAResult() {
		Run byOption = Run.of("kb", "info", "--help");
		Run byCommand = Run.of("help", "kb", "info");
		assertEquals(0, byOption.code());
		assertEquals(0, byCommand.code());
		assertEquals(byOption.output(), byCommand.output());
		assertTrue(byCommand.output().startsWith("Usage: mekiki cli kb info"), byCommand::output);
		assertEquals("", byCommand.messages());
	}

	@Test
	void theVersionIsThatOfTheBundle() {
		Run run = Run.of("--version");
		assertEquals(0, run.code());
		assertTrue(run.output().startsWith("Mekiki 0.1.0"), run::output);
	}

	@Test
	void noOptionTakesAPasswordThatOthersCouldSee() {
		CommandLine line = CommandList.build(new Run(), Texts.of("en"));
		line.getCommandSpec().options().forEach(option -> assertFalse(
				option.longestName().equals("--password") || option.longestName().equals("--pass")));
	}
}
