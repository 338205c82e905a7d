package org.mekiki.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mekiki.core.api.contribution.Contributions;

/** Commands that plug-ins add: they look and behave like those of Mekiki itself, and do no harm if they fail. */
class ContributedCommandsTest {

	@TempDir
	private Path folder;
	private String file;

	@BeforeEach
	void write() throws IOException {
		file = Files.writeString(folder.resolve("in.txt"), "x").toString();
	}

	@Test
	void whatIsTypedArrives() {
		Run run = Run.of("planted", "echo", file, "one", "two", "--tag", "a", "--mood=bad", "--tag=b", "--size", "3", "--format", "rdf");
		assertEquals(0, run.code(), run::toString);
		assertEquals("en rdf in.txt more=[one, two] tag=[a, b] mood=bad loud=false size=3\u76ee\u5229\u304d\n", run.output());
		assertEquals("a message\n", run.messages());
	}

	@Test
	void whatIsNotTypedHasItsDefault() {
		Run run = Run.of("--lang=ja", "planted", "echo", file);
		assertEquals("ja csv in.txt more=[] tag=[] mood=fine loud=false size=-1\u76ee\u5229\u304d\n", run.output(), run::toString);
	}

	@Test
	void findingsAreAResult() {
		Run run = Run.of("planted", "echo", file, "--loud");
		assertEquals(1, run.code(), run::toString);
		assertTrue(run.output().contains("loud=true"), run::output);
	}

	@Test
	void theFileIsWholeAndItsEndingTellsTheForm() throws IOException {
		Path out = folder.resolve("out.rdf");
		Run run = Run.of("planted", "echo", file, "-o", out.toString());
		assertEquals(0, run.code(), run::toString);
		assertEquals("", run.output());
		assertTrue(Files.readString(out).startsWith("en rdf in.txt"));
		Run refused = Run.of("planted", "echo", folder.resolve("none").toString(), "--output", out.toString());
		assertEquals(1, refused.code());
		assertTrue(refused.messages().contains("none:3: This is damaged."), refused::messages);
		assertTrue(Files.readString(out).startsWith("en rdf in.txt"), "as it was");
		try (var files = Files.list(folder)) {
			assertEquals(2, files.count(), "nothing is left behind");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "FILE --mood sad", "FILE --size 0", "FILE --size x", "FILE --format json", "FILE --unknown",
			"FILE --loud=perhaps", "FILE --format xlsx", "FILE clash", "FILE --size 1 --size 2" })
	void wrongUsage(String line) {
		Run run = Run.of(("planted echo " + line.replace("FILE", file)).strip().split(" "));
		assertEquals(2, run.code(), run::toString);
		assertEquals("", run.output());
		assertTrue(run.messages().lines().toList().getLast().contains("planted echo --help"), run::messages);
	}

	@Test
	void aChangeIsSavedAsOneRevisionOrNotAtAll() {
		String base = folder.resolve("base").toString();
		assertEquals(0, Run.of("kb", "create", base).code());
		Run run = Run.of("planted", "note", "one", "--kb", base);
		assertEquals(0, run.code(), run::toString);
		assertEquals("0\n", run.output(), "what was lent stays as it was");
		Run failed = Run.of("planted", "note", "bad", "--kb", base);
		assertEquals(1, failed.code(), failed::toString);
		Run info = Run.of("kb", "info", base, "--format", "json");
		assertEquals(1, info.json().get("objects").get("Taxonomy").asInt(), info::output);
		assertEquals("Add one", info.json().get("message").asText());
		assertEquals(2, Run.of("planted", "note", "one", "--kb", "sample").code(), "the sample cannot be changed");
		assertEquals(2, Run.of("planted", "note", "one").code(), "a base is needed");
		assertEquals("1\n", Run.of("planted", "perhaps", "--kb", base).output());
		assertEquals("none\n", Run.of("planted", "perhaps").output());
	}

	@Test
	void aGroupIsNoCommand() {
		assertEquals(2, Run.of("planted").code());
		assertEquals(2, Run.of("planted", "nonsense").code());
	}

	@Test
	void helpIsMadeOfTheDeclaration() {
		Run help = Run.of("planted", "echo", "--help");
		assertEquals(0, help.code(), help::toString);
		assertEquals(help.output(), Run.of("help", "planted", "echo").output());
		for (String text : List.of("Usage: mekiki cli planted echo", "Says 100% of what it was told.", "FILE", "The file.",
				"--tag=TAG", "--mood=fine|bad", "How it feels. fine if left out.", "--loud", "--format=csv|rdf|xlsx",
				"csv, rdf, xlsx; csv if left out")) {
			assertTrue(help.output().contains(text), () -> text + " in " + help.output());
		}
		assertTrue(Run.of("help", "planted").output().contains("Planted commands."));
		assertTrue(Run.of("help").output().contains("Planted commands."));
		assertTrue(Run.of("help", "--lang=ja", "planted", "echo").output().contains("\u4f7f\u3044\u65b9: "));
	}

	@Test
	void aCommandReadsABaseIfItSaysSo() {
		assertEquals("12\n", Run.of("planted", "lists", "--kb", "sample").output());
		Run none = Run.of("planted", "lists");
		assertEquals(2, none.code());
		assertTrue(none.messages().contains("--kb"), none::messages);
	}

	@ParameterizedTest
	@ValueSource(strings = { "planted-bad", "planted-missing", "planted-wrong", "planted-wrong --anything" })
	void aFailingCommandIsNamed(String line) throws IOException {
		Run run = Run.of(line.split(" "));
		assertEquals(1, run.code(), run::toString);
		assertEquals("", run.output(), "half a result is none");
		assertTrue(run.messages().contains("org.mekiki.cli.tests"), run::messages);
		assertFalse(run.messages().contains("\tat "), run::messages);
		Path out = Files.writeString(folder.resolve("out.csv"), "as it was");
		assertFalse(Run.of("planted-bad", "-o", out.toString()).code() == 0);
		assertEquals("as it was", Files.readString(out));
	}

	@Test
	void aNameThatIsTakenStaysWithWhoHasIt() {
		assertEquals(0, Run.of("kb", "info", "sample").code());
		assertTrue(Contributions.platform().faults().all().stream()
				.anyMatch(fault -> fault.id().equals("org.mekiki.cli.tests.taken")));
	}

	@Test
	void cancellingEndsIt() {
		NullProgressMonitor person = new NullProgressMonitor();
		Thread.ofPlatform().start(() -> person.setCanceled(true));
		Run run = new Run().watchedBy(person).run("planted-endless");
		assertEquals(1, run.code(), run::toString);
		assertEquals("", run.output());
	}
}
