package org.mekiki.baseline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarFile;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plants changes into a released bundle and looks at what the check says. */
class BaselineTest {

	private static final String FINE = "API of 1 bundles compared with the last release";
	private static final String THING = """
			package p.api;
			/** A class. */
			public class Thing {
				/** A constant. */
				public static final int SIZE = 3;
				private int secret;
				/** @return the name */
				public String name() { return "n"; }
				/** @param s the name */
				protected void rename(String s) { secret++; }
				void internal() { }
			}
			""";
	private static final String OPEN = "package p.api; /** To implement. */ public interface Open { void run(); }";
	private static final String CLOSED = """
			package p.api;
			/** Ours. @noimplement is a tag below.
			 * @since 1.0
			 * @noimplement */
			public interface Closed { void stop(); }
			""";
	private static final String HIDDEN = "package p.hidden; public class Hidden { public void any() { } }";

	@TempDir
	Path folder;

	private Workshop workshop;

	@BeforeEach
	void release() throws Exception {
		workshop = new Workshop(folder).build(sources(THING, OPEN, CLOSED)).release();
	}

	private static Map<String, String> sources(String thing, String open, String closed) {
		return Map.of("p/api/Thing.java", thing, "p/api/Open.java", open, "p/api/Closed.java", closed, "p/hidden/Hidden.java",
				HIDDEN);
	}

	private void buildThing(String old, String changed) throws Exception {
		assertTrue(THING.contains(old), old);
		workshop.build(sources(THING.replace(old, changed), OPEN, CLOSED));
	}

	private void versions(String bundle, String api) {
		workshop.versions(bundle, "p.api;version=\"" + api + "\"");
	}

	@Test
	void theSameApiIsFine() {
		assertEquals(FINE, workshop.check());
	}

	@Test
	void additionsAreFreeBeforeTheRelease() throws Exception {
		workshop.keepBeforeRelease();
		buildThing("void internal() { }", "public void more() { }");
		assertEquals("API of 1 bundles compared with the one kept before the release", workshop.check());
		workshop.build(sources(THING, OPEN, CLOSED)).release();
		buildThing("void internal() { }", "public void another() { }");
		assertTrue(workshop.check().contains("Thing.another()"), workshop::check);
	}

	@Test
	void breakingFailsBeforeTheRelease() throws Exception {
		workshop.keepBeforeRelease();
		buildThing("public String name() { return \"n\"; }", "public int name() { return 1; }");
		assertTrue(workshop.check().contains("has changes that break plug-ins"), workshop::check);
	}

	@Test
	void whatNobodySeesMayChange() throws Exception {
		workshop.build(Map.of("p/api/Thing.java", THING.replace("private int secret;", "private long other, secret;")
				.replace("void internal() { }", "").replace("\"n\"", "\"another\""), "p/api/Open.java", OPEN,
				"p/api/Closed.java", CLOSED, "p/api/Helper.java", "package p.api; class Helper { public void help() { } }"));
		assertEquals(FINE, workshop.check());
	}

	@Test
	void aBundleThatWasNeverReleasedIsOnlyNamed() throws Exception {
		Files.delete(workshop.released());
		assertEquals("API of 0 bundles compared with the last release; not released yet: " + Workshop.ID, workshop.check());
	}

	@Test
	void aBreakingChangeNeedsAMajorVersionOfPackageAndBundle() throws Exception {
		buildThing("public String name()", "public String title()");
		String said = workshop.check();
		assertTrue(said.contains("package p.api has changes that break plug-ins since 1.2.0, so its version has to be at least "
				+ "2.0.0, but is 1.2.0"), said);
		assertTrue(said.contains("method removed: Thing.name()"), said);

		versions("1.3.0", "1.3.0");
		buildThing("public String name()", "/** @since 1.3 */ public String title()");
		assertTrue(workshop.check().contains("at least 2.0.0, but is 1.3.0"), workshop.check());

		versions("1.3.0", "2.0.0");
		buildThing("public String name()", "/** @since 2.0 */ public String title()");
		said = workshop.check();
		assertFalse(said.contains("package p.api"), said);
		assertTrue(said.contains("Bundle-Version has to be at least 2.0.0, but is 1.3.0"), said);

		versions("2.0.0", "2.0.0");
		buildThing("public String name()", "/** @since 2.0 */ public String title()");
		assertEquals(FINE, workshop.check());
	}

	@Test
	void anAdditionNeedsAMinorVersionAndSaysSince() throws Exception {
		String addition = "/** More. @since 1.3 */ public void more() { } void internal()";
		buildThing("void internal()", addition);
		String said = workshop.check();
		assertTrue(said.contains("package p.api has additions since 1.2.0, so its version has to be at least 1.3.0"), said);
		assertTrue(said.contains("have to say @since 1.3\n      new member Thing.more()"), said);

		versions("1.3.0", "1.3.0");
		buildThing("void internal()", "/** More.\n * @since 1.3 */ public void more() { } void internal()");
		assertEquals(FINE, workshop.check());

		buildThing("void internal()", "/** More.\n * @since 1.2 */ public void more() { } void internal()");
		assertTrue(workshop.check().contains("have to say @since 1.3\n      new member Thing.more()"), workshop.check());
	}

	@Test
	void newTypesSaySince() throws Exception {
		versions("1.3.0", "1.3.0");
		String type = "package p.api; /** New. */ public record Added(int a) { /** In. */ public enum Kind { ONE } }";
		workshop.build(Map.of("p/api/Thing.java", THING, "p/api/Open.java", OPEN, "p/api/Closed.java", CLOSED,
				"p/api/Added.java", type));
		String said = workshop.check();
		assertTrue(said.contains("new type Added\n"), said);
		assertTrue(said.contains("new type Added.Kind"), said);
	}

	@Test
	void whatPlugInsImplementMustNotGrow() throws Exception {
		workshop.build(sources(THING, OPEN.replace("void run();", "void run(); void walk();"), CLOSED));
		assertTrue(workshop.check().contains("method added to interface: Open.walk()"), workshop.check());
	}

	@Test
	void whatTheyDoNotImplementMayGrow() throws Exception {
		versions("1.3.0", "1.3.0");
		workshop.build(sources(THING, OPEN, CLOSED.replace("void stop();", "void stop(); /** @since 1.3 */ void halt();")));
		assertEquals(FINE, workshop.check());
	}

	@Test
	void theRestrictionMustHaveBeenThereBefore() throws Exception {
		versions("1.3.0", "1.3.0");
		String restricted = OPEN.replace("To implement.", "Ours now.\n * @noimplement\n").replace("void run();",
				"void run(); /** @since 1.3 */ void walk();");
		workshop.build(sources(THING, restricted, CLOSED));
		String said = workshop.check();
		assertTrue(said.contains("method added to interface: Open.walk()"), said);
		assertTrue(said.contains("Open is now @noimplement"), said);
	}

	@Test
	void packagesAndBundlesDoNotVanish() throws Exception {
		versions("1.3.0", "1.2.0");
		workshop.versions("1.3.0", "q;version=\"1.2.0\"").build(sources(THING, OPEN, CLOSED));
		assertTrue(workshop.check().contains("Bundle-Version has to be at least 2.0.0, but is 1.3.0"), workshop.check());
		workshop.remove();
		assertTrue(workshop.check().contains(Workshop.ID + " was released and is not shipped any more"), workshop.check());
	}

	@Test
	void versionsDoNotFall() throws Exception {
		versions("1.2.0", "1.1.0");
		workshop.build(sources(THING, OPEN, CLOSED));
		assertTrue(workshop.check().contains("has a lower version than was released"), workshop.check());
	}

	@Test
	void whatIsKeptIsSmallAndAlwaysTheSame() throws Exception {
		byte[] first = Files.readAllBytes(workshop.released());
		workshop.build(sources(THING, OPEN, CLOSED)).release();
		assertArrayEquals(first, Files.readAllBytes(workshop.released()));
		try (JarFile jar = new JarFile(workshop.released().toFile())) {
			assertEquals("[META-INF/MANIFEST.MF, META-INF/restrictions, p/api/Closed.class, p/api/Open.class, p/api/Thing.class]",
					jar.stream().map(Object::toString).toList().toString());
			String thing = new String(jar.getInputStream(jar.getEntry("p/api/Thing.class")).readAllBytes(),
					java.nio.charset.StandardCharsets.ISO_8859_1);
			assertTrue(thing.contains("rename"), thing);
			assertFalse(thing.contains("secret") || thing.contains("internal") || thing.contains("Code"), thing);
		}
	}
}
