package org.mekiki.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mekiki.store.CreateOptions;
import org.mekiki.store.Credentials;
import org.mekiki.store.FolderLocation;
import org.mekiki.store.KnowledgeBases;
import org.mekiki.store.Location;
import org.mekiki.store.OpenOptions;
import org.mekiki.store.Problem;
import org.mekiki.store.SslMode;
import org.mekiki.store.StoreException;
import org.mekiki.workbench.internal.files.NewBaseModel;
import org.mekiki.workbench.internal.files.ServerModel;
import org.mekiki.workbench.internal.session.Failure;
import org.mekiki.workbench.internal.session.SessionManager;
import org.mekiki.workbench.internal.session.StoreFailures;
import org.mekiki.workbench.testing.InWorkbench;
import org.mekiki.workbench.testing.Loop;
import org.mekiki.workbench.testing.MekikiWindow;

@ExtendWith(InWorkbench.class)
class BadInputTest {

	private static final char[] NONE = new char[0];

	@TempDir
	Path folder;

	@BeforeEach
	@AfterEach
	void reset() {
		MekikiWindow.reset();
	}

	private static StoreException open(Location location, OpenOptions options) {
		Job job = SessionManager.get().open(location, options);
		assertNotNull(job);
		Loop.until("the base not to open", () -> job.getState() == Job.NONE);
		Loop.settle();
		assertNull(SessionManager.get().active());
		return StoreFailures.last();
	}

	@Test
	void aPlaceWithoutABaseIsNotTouched() throws Exception {
		Path empty = folder.resolve("nothing");
		StoreException failure = open(new FolderLocation(empty), OpenOptions.standard());
		assertTrue(failure.problem() == Problem.NOT_FOUND || failure.problem() == Problem.NOT_A_KNOWLEDGE_BASE);
		assertFalse(Files.exists(empty));
		Path other = Files.createDirectory(folder.resolve("photos"));
		Files.writeString(other.resolve("a.txt"), "mine");
		assertEquals(Problem.NOT_A_KNOWLEDGE_BASE, open(new FolderLocation(other), OpenOptions.standard()).problem());
		try (var files = Files.list(other)) {
			assertEquals(List.of(other.resolve("a.txt")), files.toList());
		}
	}

	@Test
	void aWrongPasswordOffersToAskAgain() throws Exception {
		FolderLocation location = new FolderLocation(folder.resolve("secret"));
		KnowledgeBases.create(location,
				CreateOptions.standard().with(Credentials.of("correct horse".toCharArray())), null).close();
		StoreException failure = open(location,
				OpenOptions.standard().with(Credentials.of("wrong horses".toCharArray())));
		assertEquals(Problem.WRONG_PASSWORD, failure.problem());
		assertEquals(List.of(Failure.Remedy.PASSWORD), Failure.of(failure, false).remedies());
	}

	@ParameterizedTest
	@EnumSource(Problem.class)
	void everyProblemIsTold(Problem problem) {
		for (boolean saving : new boolean[] { true, false }) {
			Failure failure = Failure.of(new StoreException(problem, "What happened, and what to do.", null), saving);
			assertEquals("What happened, and what to do.", failure.message());
			assertFalse(failure.title().isBlank());
			failure.remedies().forEach(remedy -> assertFalse(remedy.label().isBlank()));
		}
	}

	@Test
	void aNewBaseNeedsANameAFreeFolderAndTwiceTheSamePassword() throws Exception {
		String parent = folder.toString();
		assertNull(new NewBaseModel("base", parent, false, NONE, NONE).problem());
		assertNotNull(new NewBaseModel(" ", parent, false, NONE, NONE).problem());
		assertNotNull(new NewBaseModel("../base", parent, false, NONE, NONE).problem());
		assertNotNull(new NewBaseModel("base", "", false, NONE, NONE).problem());
		assertNotNull(new NewBaseModel("base", "relative", false, NONE, NONE).problem());
		assertNotNull(new NewBaseModel("base", parent, true, "short".toCharArray(), "short".toCharArray()).problem());
		assertNotNull(new NewBaseModel("base", parent, true, "long enough".toCharArray(), NONE).problem());
		assertNull(new NewBaseModel("base", parent, true, "long enough".toCharArray(), "long enough".toCharArray())
				.problem());
		Files.createDirectories(folder.resolve("base/something"));
		assertNotNull(new NewBaseModel("base", parent, false, NONE, NONE).problem());
	}

	@Test
	void aServerIsAskedForInTypedFields() {
		assertNull(server("db.example.org", "5432", "mekiki", "mekiki", "me").problem());
		assertNotNull(server("", "5432", "mekiki", "mekiki", "me").problem());
		assertNotNull(server("db?ssl=false", "5432", "mekiki", "mekiki", "me").problem());
		assertNotNull(server("db", "0", "mekiki", "mekiki", "me").problem());
		assertNotNull(server("db", "99999", "mekiki", "mekiki", "me").problem());
		assertNotNull(server("db", "x", "mekiki", "mekiki", "me").problem());
		assertNotNull(server("db", "5432", " ", "mekiki", "me").problem());
		assertNotNull(server("db", "5432", "mekiki", "a;drop", "me").problem());
		assertNotNull(server("db", "5432", "mekiki", "mekiki", "").problem());
	}

	private static ServerModel server(String host, String port, String database, String schema, String user) {
		return new ServerModel(host, port, database, schema, user, SslMode.VERIFY_FULL);
	}
}
