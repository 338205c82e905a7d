package org.mekiki.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.mekiki.core.api.access.ModelAccess;
import org.mekiki.core.api.check.Check;
import org.mekiki.core.api.check.CheckRunner;
import org.mekiki.core.api.contribution.Contribution;
import org.mekiki.core.api.contribution.Contributions;
import org.mekiki.core.api.contribution.ExtensionPoint;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.tests.planted.VisitingCheck;
import org.mekiki.model.runtime.ModelResource;

/** What is installed while the program runs appears, what is uninstalled disappears. */
class DynamicContributionsTest {

	private static final String ID = "org.example.visitor.check";
	private static final String EXTENSION = """
			<extension point="org.mekiki.core.checks">
				<check id="org.example.visitor.check" label="Visiting check" class="%s"/>
			</extension>""".formatted(VisitingCheck.class.getName());

	private static boolean isThere() {
		return Contributions.platform().find(ExtensionPoint.CHECKS, ID).isPresent();
	}

	@Test
	void aCheckComesAndGoesWithItsBundle() throws Exception {
		assertFalse(isThere());
		try (Visitor visitor = new Visitor(EXTENSION, VisitingCheck.class)) {
			Visitor.await(DynamicContributionsTest::isThere);
			Contribution<Check> check = Contributions.platform().find(ExtensionPoint.CHECKS, ID).orElseThrow();
			assertEquals("Visiting check", check.label());
			assertEquals(Visitor.NAME, check.contributor().bundle());
			assertEquals("1.2.3", check.contributor().version());
			assertFalse(check.isOwn());
			ModelAccess access = ModelAccess.of(Models.resource());
			assertEquals("visited", new CheckRunner(access, Locale.ENGLISH, "en").run(List.of(check), null).issues().get(0)
					.message());
		}
		Visitor.await(() -> !isThere());
	}

	@Test
	void aSessionNoticesByItself() throws Exception {
		ModelResource live = Models.resource();
		try (OwnThread thread = new OwnThread()) {
			EditingSession session = thread.call(() -> InMemory.session(live, thread));
			Semaphore changed = new Semaphore(0);
			thread.run(() -> session.problems().addListener(changed::release));
			try (Visitor visitor = new Visitor(EXTENSION, VisitingCheck.class)) {
				while (visited(thread, session) == 0) {
					assertTrue(changed.tryAcquire(60, TimeUnit.SECONDS));
				}
			}
			while (visited(thread, session) > 0) {
				assertTrue(changed.tryAcquire(60, TimeUnit.SECONDS));
			}
			thread.run(session::close);
		}
	}

	private static long visited(OwnThread thread, EditingSession session) {
		return thread.call(
				() -> session.problems().all().stream().filter(problem -> problem.message().equals("visited")).count());
	}

	@Test
	void aMissingClassInAnInstalledBundleIsItsFault() throws Exception {
		try (Visitor visitor = new Visitor(EXTENSION)) {
			Visitor.await(DynamicContributionsTest::isThere);
			Contribution<Check> check = Contributions.platform().find(ExtensionPoint.CHECKS, ID).orElseThrow();
			ModelAccess access = ModelAccess.of(Models.resource());
			var faults = new CheckRunner(access, Locale.ENGLISH, "en").run(List.of(check), null).faults();
			assertEquals(Visitor.NAME + " 1.2.3", faults.get(0).contributor().toString());
			assertTrue(faults.get(0).message().contains(VisitingCheck.class.getSimpleName()), faults.get(0).message());
		}
		Visitor.await(() -> !isThere());
	}
}
