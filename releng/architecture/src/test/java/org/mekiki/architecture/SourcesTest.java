package org.mekiki.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** Rules for sources that the compiler does not know. */
class SourcesTest {

	private static final int LONGEST_CLASS = 400;

	private static final Pattern TEXT = Pattern.compile(
			".*\\.(java|xml|sh|cmd|command|properties|md|product|target|ecore|genmodel|prefs|MF|csv|css|svg|html|sql)|.*/[^./]+");

	/** Put together here so that this file does not find itself. */
	private static final Map<String, Pattern> OF_SOMEBODYS_MACHINE = Map.of("a personal folder",
			Pattern.compile("(?<![\\w.$}])/(root|home/(?!linuxbrew)[a-z]\\w*|Users/[a-z]\\w*|work)/\\w|[A-Z]:\\\\Users\\\\"),
			"the address of a package server", Pattern.compile("(repo1?\\.maven|download\\.eclipse|central\\.sonatype|"
					+ "artifactory|nexus[-.]|adoptium\\.net/|packages\\.adoptium)[\\w./-]*"));

	@Test
	void logIsTheOnlyPlaceForMessages() {
		Pattern console = Pattern.compile("\\bSystem\\.(out|err)\\b");
		Pattern trace = Pattern.compile("\\.printStackTrace\\(\\)");
		List<String> found = new ArrayList<>();
		for (BundleSource bundle : Project.bundles()) {
			search(bundle.sources(), trace, found);
			// A test may start a process of its own and listen to what it says.
			if (!bundle.id().equals("org.mekiki.cli") && !bundle.isTest()) {
				search(bundle.sources(), console, found);
			}
		}
		assertEquals(List.of(), found);
	}

	@Test
	void everyCatchDoesSomething() {
		List<String> found = new ArrayList<>();
		for (BundleSource bundle : Project.bundles()) {
			search(bundle.sources(), Pattern.compile("catch\\s*\\([^)]*\\)\\s*\\{\\s*\\}"), found);
		}
		assertEquals(List.of(), found);
	}

	@Test
	void noClassHoldsTwoIdeas() {
		List<String> tooLong = new ArrayList<>();
		for (BundleSource bundle : Project.shippedBundles()) {
			for (Path source : bundle.sources()) {
				long lines = Project.text(source).lines().count();
				if (lines > LONGEST_CLASS) {
					tooLong.add(Project.name(source) + " has " + lines + " lines");
				}
			}
		}
		assertEquals(List.of(), tooLong);
	}

	@Test
	void nothingKnowsTheMachineItWasWrittenOn() {
		List<String> found = new ArrayList<>();
		for (Path file : Project.files(Project.root(), file -> TEXT.matcher(file.toString()).matches())) {
			if (file.endsWith("SourcesTest.java") || file.endsWith("LICENSE")) {
				continue;
			}
			String text = Project.text(file);
			OF_SOMEBODYS_MACHINE.forEach((what, pattern) -> {
				Matcher matcher = pattern.matcher(text);
				if (matcher.find()) {
					found.add(Project.name(file) + " names " + what + ": " + matcher.group());
				}
			});
		}
		assertEquals(List.of(), found);
	}

	private static void search(List<Path> files, Pattern forbidden, List<String> found) {
		for (Path file : files) {
			Matcher matcher = forbidden.matcher(Project.text(file));
			if (matcher.find()) {
				found.add(Project.name(file) + ": " + matcher.group());
			}
		}
	}
}
