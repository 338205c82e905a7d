package org.mekiki.curriculum.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Assumptions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The programs of others in {@code releng/judges}, which {@code ./mekiki test} fetches and names in the environment. */
final class Judges {

	private static final String HOME = "MEKIKI_JUDGES";
	private static final int MINUTES = 10;

	/** What was said about one thing. */
	record Finding(String file, String what, boolean good, String detail) {
	}

	private Judges() {
	}

	/** Skips the test without judges; fails it where they are required. */
	static void require() {
		if (System.getenv(HOME) == null) {
			if ("true".equals(System.getenv("CI")) || System.getenv("MEKIKI_REQUIRE_JUDGES") != null) {
				fail("judges are required here: " + HOME + " is not set");
			}
			Assumptions.abort("no judges: " + HOME + " is not set");
		}
	}

	/** A file of a package of npm. */
	static Path file(String path) {
		return Path.of(System.getenv(HOME), "node_modules", path);
	}

	/** The folder of judges that came from Maven. */
	static Path library() {
		return Path.of(System.getenv(HOME), "lib");
	}

	/** Runs a script of the rig with the browser as first argument. */
	static List<Finding> inBrowser(String script, String... arguments) throws Exception {
		List<String> command = new ArrayList<>(List.of(System.getenv("MEKIKI_JUDGES_NODE"),
				Path.of(System.getenv(HOME), script).toString(), System.getenv("MEKIKI_JUDGES_BROWSER")));
		command.addAll(List.of(arguments));
		List<Finding> findings = new ArrayList<>();
		for (String line : output(command).lines().toList()) {
			assertTrue(line.startsWith("{"), line);
			JsonNode said = new ObjectMapper().readTree(line);
			findings.add(new Finding(said.get("file").asText(), said.get("what").asText(), said.get("ok").asBoolean(),
					said.get("detail").asText()));
		}
		return findings;
	}

	/** Runs a script of the rig that needs no browser; what it writes to both streams. */
	static String node(String script, List<String> arguments) throws Exception {
		List<String> command = new ArrayList<>(List.of(System.getenv("MEKIKI_JUDGES_NODE"), Path.of(System.getenv(HOME), script).toString()));
		command.addAll(arguments);
		return output(command);
	}

	/** Runs a Java program; what it writes to both streams. */
	static String java(List<String> arguments) throws Exception {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
		command.addAll(arguments);
		return output(command);
	}

	private static String output(List<String> command) throws Exception {
		Path file = Files.createTempFile("judge", ".out");
		try {
			Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(file.toFile()).start();
			boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
			if (!ended) {
				process.descendants().forEach(ProcessHandle::destroyForcibly);
				process.destroyForcibly();
			}
			String said = Files.readString(file, StandardCharsets.UTF_8);
			assertTrue(ended, () -> command + " did not end: " + said);
			return said;
		} finally {
			Files.delete(file);
		}
	}

	/** All is well, and at least so much was looked at. */
	static void assertSound(List<Finding> findings, int least) {
		assertEquals("", String.join("\n", findings.stream().filter(finding -> !finding.good()).limit(20)
				.map(finding -> finding.file() + ": not so: " + finding.what() + ": " + finding.detail()).toList()));
		assertTrue(findings.size() >= least, () -> "only " + findings.size() + " findings");
	}

	/** Unpacks what we have packed. */
	static void unpack(Path archive, Path folder) throws IOException {
		try (InputStream in = Files.newInputStream(archive); ZipInputStream zip = new ZipInputStream(in)) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				Path file = folder.resolve(entry.getName()).normalize();
				assertTrue(file.startsWith(folder), entry.getName());
				if (entry.isDirectory()) {
					continue;
				}
				Files.createDirectories(file.getParent());
				Files.write(file, zip.readAllBytes());
			}
		}
	}
}
