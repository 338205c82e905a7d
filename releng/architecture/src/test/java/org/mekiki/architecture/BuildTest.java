package org.mekiki.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** The build is the same for everybody: pinned parts, one set of compiler rules. */
class BuildTest {

	private static final Path TARGET = Project.root().resolve("targetplatform/mekiki.target");

	@Test
	void theTargetPlatformIsPinned() {
		String target = Project.text(TARGET);
		Matcher locations = Pattern.compile("<location [^>]*>").matcher(target);
		int count = 0;
		while (locations.find()) {
			count++;
			assertTrue(locations.group().contains("type=\"Maven\""), locations.group());
			assertTrue(locations.group().contains("includeDependencyDepth=\"none\""), locations.group());
		}
		assertTrue(count > 0);
		Set<String> seen = new HashSet<>();
		Matcher artifacts = Pattern.compile("<artifactId>([^<]*)</artifactId><version>([^<]*)</version>").matcher(target);
		while (artifacts.find()) {
			assertTrue(seen.add(artifacts.group(1)), artifacts.group(1) + " is there twice");
			assertTrue(artifacts.group(2).matches("[0-9][\\w.\\-]*") && !artifacts.group(2).contains("SNAPSHOT"),
					artifacts.group());
		}
		assertTrue(seen.size() > 100);
	}

	@Test
	void oneSetOfCompilerRulesServesAll() throws Exception {
		for (BundleSource bundle : Project.bundles()) {
			Path pom = bundle.folder().resolve("pom.xml");
			if (Files.exists(pom)) {
				assertFalse(Project.text(pom).contains("tycho-compiler-plugin"), Project.name(pom));
			}
			assertFalse(Project.text(bundle.folder().resolve("build.properties")).contains("javacWarnings"), bundle.id());
		}
		Properties rules = rules("eclipse-plugin");
		for (String rule : List.of("missingJavadocComments", "invalidJavadoc", "nonExternalizedStringLiteral", "unusedImport",
				"unusedLocal", "unusedPrivateMember", "unclosedCloseable", "nullReference", "potentialNullReference",
				"rawTypeReference", "undocumentedEmptyBlock", "tasks")) {
			assertEquals("error", rules.getProperty("org.eclipse.jdt.core.compiler.problem." + rule), rule);
		}
	}

	@Test
	void rulesForTestsDifferOnlyWhereTheySay() throws Exception {
		Properties rules = rules("eclipse-plugin");
		Properties forTests = rules("eclipse-test-plugin");
		assertEquals(rules.keySet(), forTests.keySet());
		Set<String> relaxed = new HashSet<>();
		rules.forEach((rule, value) -> {
			if (!value.equals(forTests.get(rule))) {
				relaxed.add(((String) rule).replaceAll(".*\\.", ""));
			}
		});
		assertEquals(Set.of("missingJavadocComments", "invalidJavadoc", "nonExternalizedStringLiteral", "discouragedReference",
				"missingSerialVersion", "unusedObjectAllocation"), relaxed);
	}

	private static Properties rules(String kind) throws Exception {
		Properties properties = new Properties();
		try (var in = Files
				.newInputStream(Project.root().resolve("releng/compiler/" + kind + "/org.eclipse.jdt.core.prefs"))) {
			properties.load(in);
		}
		return properties;
	}
}
