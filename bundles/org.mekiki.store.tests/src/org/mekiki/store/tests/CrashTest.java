package org.mekiki.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mekiki.model.ModelPackage;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.store.Credentials;
import org.mekiki.store.KnowledgeBase;
import org.mekiki.store.KnowledgeBases;
import org.mekiki.store.StoreException;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** A process that is killed while it saves loses nothing that it has acknowledged, and leaves nothing half done. */
class CrashTest {

	private static final int KILLS = 50;

	/** Two writers at a time, each with a base of its own: most of a round is the start of a process. */
	private static final int WRITERS = 2;

	private final Path folder = Scratch.folder();
	private final Random random = new Random(9);

	private DerbyBases create(String name) throws IOException, StoreException {
		DerbyBases bases = new DerbyBases(Files.createDirectory(folder.resolve(name)), Credentials.none());
		try (KnowledgeBase base = bases.create()) {
			StoreContract.taxonomy(base, "T", 10);
			for (Technology technology : base.model().getTaxonomies().get(0).getTechnologies()) {
				technology.setNotation("save 2");
			}
			base.save("test", "", null);
		}
		return bases;
	}

	@AfterEach
	void delete() {
		Scratch.delete(folder);
	}

	@Test
	void fiftyKillsLoseNothing() throws Exception {
		List<Future<Integer>> writers = new ArrayList<>();
		try (ExecutorService pool = Executors.newFixedThreadPool(WRITERS)) {
			for (int writer = 0; writer < WRITERS; writer++) {
				DerbyBases bases = create("writer" + writer);
				writers.add(pool.submit(() -> Integer.valueOf(kill(bases, KILLS / WRITERS))));
			}
		}
		int saves = 0;
		for (Future<Integer> writer : writers) {
			saves += writer.get().intValue();
		}
		assertEquals(KILLS, saves, "every writer got to saving before it was killed");
	}

	private int kill(DerbyBases bases, int kills) throws Exception {
		int saves = 0;
		long last = 2;
		for (int kill = 0; kill < kills; kill++) {
			long acknowledged = run(bases, false);
			saves += acknowledged > last ? 1 : 0;
			last = verify(bases, Math.max(last, acknowledged));
			assertTrue(last <= acknowledged + 1, "at most the save under way came on top");
		}
		try (KnowledgeBase base = bases.open()) {
			assertEquals(List.of(), base.check(null));
		}
		return saves;
	}

	@Test
	void theSameProofNoticesAWriterThatAcknowledgesTooEarly() throws Exception {
		DerbyBases bases = create("control");
		for (int kill = 0; kill < KILLS; kill++) {
			long acknowledged = run(bases, true);
			try {
				verify(bases, acknowledged);
			} catch (AssertionError expected) {
				assertTrue(expected.getMessage().contains("lost"), expected.getMessage());
				return;
			}
		}
		fail("a lost save was not noticed in " + KILLS + " kills");
	}

	/** Opens what the killed process has left. */
	private static long verify(DerbyBases bases, long acknowledged) throws StoreException {
		try (KnowledgeBase base = bases.open()) {
			long revision = base.revision();
			assertTrue(revision >= acknowledged, "lost: acknowledged " + acknowledged + ", found " + revision);
			Taxonomy taxonomy = base.model().getTaxonomies().get(0);
			assertEquals(10 + revision - 2, taxonomy.getTechnologies().size(), "one technology for each save");
			for (Technology technology : taxonomy.getTechnologies()) {
				assertEquals("save " + revision, technology.getNotation(), "half a save");
			}
			assertEquals(revision, base.revisions(0, 1).get(0).number());
			return revision;
		}
	}

	/** Starts a writer, kills it at a random moment after its first acknowledgement, and gives the last one. */
	private long run(DerbyBases bases, boolean control) throws IOException, InterruptedException {
		Process process = start(bases.location().folder().getParent(), bases.location().folder(), control);
		long last = 0;
		try (BufferedReader reader = process.inputReader()) {
			String line = reader.readLine();
			if (line == null) {
				fail(Files.readString(bases.location().folder().resolveSibling("errors.txt")));
			}
			Thread killer = Thread.ofPlatform().start(() -> {
				try {
					TimeUnit.MICROSECONDS.sleep(random.nextInt(40_000));
				} catch (InterruptedException e) {
					Thread.currentThread().interrupt();
				}
				// the handle kills only; the process itself would close the stream that is being read, too
				process.toHandle().destroyForcibly();
			});
			while (line != null) {
				// a line that the kill has cut is a smaller number, and no acknowledgement
				last = Math.max(last, Long.parseLong(line));
				line = reader.readLine();
			}
			killer.join();
		}
		process.waitFor();
		return last;
	}

	/** Starts a process that opens a base and saves without end. */
	static Process start(Path folder, Path base, boolean control) throws IOException {
		return control ? start(folder, base, CrashWriter.class, "control") : start(folder, base, CrashWriter.class);
	}

	/** Starts a process on a base. */
	static Process start(Path folder, Path base, Class<?> main, String... arguments) throws IOException {
		ProcessBuilder builder = new ProcessBuilder(
				Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-XX:TieredStopAtLevel=1",
				"-cp", classPath(folder), main.getName(), base.toString());
		builder.command().addAll(List.of(arguments));
		builder.redirectError(ProcessBuilder.Redirect.to(folder.resolve("errors.txt").toFile()));
		return builder.start();
	}

	/** The places of all classes that the store needs, in a framework as well as on a class path. */
	private static String classPath(Path folder) throws IOException {
		Set<String> places = new LinkedHashSet<>();
		for (Class<?> each : List.of(CrashWriter.class, KnowledgeBases.class, ModelPackage.class,
				org.eclipse.emf.ecore.EObject.class, org.eclipse.emf.common.util.URI.class,
				org.eclipse.core.runtime.IProgressMonitor.class, org.eclipse.osgi.util.NLS.class,
				org.postgresql.Driver.class, com.fasterxml.jackson.core.JsonFactory.class)) {
			Path place = place(each);
			places.add(place.toString());
			places.add(place.resolve("target/classes").toString());
		}
		Bundle derby = FrameworkUtil.getBundle(org.apache.derby.jdbc.EmbeddedDataSource.class);
		if (derby == null) {
			for (File jar : place(org.apache.derby.jdbc.EmbeddedDataSource.class).getParent().toFile()
					.listFiles((dir, name) -> name.startsWith("derby"))) {
				places.add(jar.toString());
			}
		} else {
			for (URL jar : Collections.list(derby.findEntries("lib", "*.jar", false))) {
				Path copy = folder.resolve(Path.of(jar.getPath()).getFileName().toString());
				try (InputStream in = jar.openStream()) {
					Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
				}
				places.add(copy.toString());
			}
		}
		return String.join(File.pathSeparator, places);
	}

	private static Path place(Class<?> each) {
		String location = each.getProtectionDomain().getCodeSource().getLocation().toString();
		return Path.of(java.net.URI.create(location.substring(location.indexOf("file:"))));
	}
}
