package org.mekiki.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mekiki.core.api.check.CheckContext;
import org.mekiki.core.api.check.Fix;
import org.mekiki.core.api.contribution.Contributions;
import org.mekiki.core.api.contribution.Fault;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.editing.ModelThread;
import org.mekiki.core.internal.access.SessionAccess;
import org.mekiki.core.internal.check.BackgroundChecks;
import org.mekiki.core.tests.planted.AnyCheck;
import org.mekiki.core.tests.planted.Deaf;
import org.mekiki.model.runtime.ModelResource;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.text.Labels;
import org.mekiki.model.validation.Problem;
import org.mekiki.model.validation.QuickFix;
import org.mekiki.model.validation.Severity;

/** Checks in the background of a session: their issues come, go, and can be mended. */
class SessionChecksTest {

	private static final String ID = "org.mekiki.core.tests.check";

	private final ModelResource live = Models.resource();
	private OwnThread thread;
	private EditingSession session;
	private Technology first;

	@BeforeEach
	void open() {
		AnyCheck.does(SessionChecksTest::badNames);
		thread = new OwnThread();
		session = thread.call(() -> InMemory.session(live, thread));
		first = Models.technologies(live).get(0);
	}

	@AfterEach
	void close() {
		AnyCheck.does(null);
		thread.run(session::close);
		thread.close();
	}

	private static void badNames(CheckContext context) {
		for (Technology technology : context.model().getTaxonomies().get(0).getTechnologies()) {
			if (context.label(technology).equals("bad")) {
				context.issue(Severity.WARNING, technology, null, "Bad name in " + context.dataLanguage(),
						new Fix("Rename", fix -> Labels.set(fix.live(technology).orElseThrow().getLabels(), "en", "good")),
						new Fix("Fail", fix -> {
							Labels.set(fix.live(technology).orElseThrow().getLabels(), "en", "half");
							throw new IllegalStateException("half way");
						}));
			}
		}
	}

	private void rename(String name) {
		thread.run(() -> session.execute("rename", () -> Labels.set(first.getLabels(), "en", name)));
	}

	private List<Problem> found() throws InterruptedException {
		session.checks().await();
		assertFalse(session.checks().isPending());
		return thread.call(() -> session.problems().all().stream().filter(problem -> problem.rule().equals(ID)).toList());
	}

	@Test
	void issuesFollowEdits() throws Exception {
		assertEquals(List.of(), found());
		rename("bad");
		assertTrue(session.checks().isPending());
		Problem problem = found().get(0);
		assertSame(first, problem.object());
		assertTrue(thread.call(() -> session.problems().of(first)).contains(problem));
		rename("better");
		assertEquals(List.of(), found());
		thread.run(session::undo);
		assertEquals(1, found().size());
	}

	@Test
	void aFixIsAnUndoableEdit() throws Exception {
		rename("bad");
		QuickFix fix = found().get(0).fixes().get(0);
		thread.run(() -> session.execute(fix.label(), fix.edit()));
		assertEquals("good", Labels.text(first, "en"));
		assertEquals(List.of(), found());
		thread.run(session::undo);
		assertEquals("bad", Labels.text(first, "en"));
	}

	@Test
	void aFixThatFailsChangesNothing() throws Exception {
		rename("bad");
		QuickFix fix = found().get(0).fixes().get(1);
		assertThrows(IllegalStateException.class, () -> thread.run(() -> session.execute(fix.label(), fix.edit())));
		assertEquals("bad", Labels.text(first, "en"));
		Fault fault = Contributions.platform().faults().of(ChecksTest.planted(ID)).orElseThrow();
		assertTrue(fault.message().contains("half way"), fault.message());
	}

	@Test
	void problemsOfWhatWasDeletedGoAtOnce() throws Exception {
		rename("bad");
		assertEquals(1, found().size());
		assertEquals(List.of(), thread.call(() -> {
			session.execute("delete", () -> Models.taxonomy(live).getTechnologies().remove(first));
			return session.problems().of(first);
		}));
		assertEquals(List.of(), found());
	}

	@Test
	void readingTheBaseIsEnough() throws Exception {
		thread.run(session::close);
		Labels.set(first.getLabels(), "en", "bad");
		session = thread.call(() -> InMemory.session(live, thread));
		assertFalse(session.checks().isPending());
		session.scan(null);
		assertEquals(1, found().size());
	}

	@Test
	void languagesAreFollowed() throws Exception {
		session.checks().setLanguages(Locale.JAPANESE, "en");
		rename("bad");
		assertEquals("Bad name in en", found().get(0).message());
		thread.run(() -> session.execute("rename", () -> Labels.set(first.getLabels(), "fr", "bad")));
		session.checks().setLanguages(Locale.JAPANESE, "fr");
		assertEquals("Bad name in fr", found().get(0).message());
	}

	@Test
	void disablingACheckTakesItsProblemsAway() throws Exception {
		rename("bad");
		assertEquals(1, found().size());
		Contributions.platform().setEnabled(ChecksTest.planted(ID), false);
		try {
			assertEquals(List.of(), found());
		} finally {
			Contributions.platform().declared(org.mekiki.core.api.contribution.ExtensionPoint.CHECKS).stream()
					.filter(check -> check.id().equals(ID)).forEach(check -> Contributions.platform().setEnabled(check, true));
		}
		assertEquals(1, found().size());
	}

	@Test
	void closingDoesNotWait() throws Exception {
		Deaf deaf = new Deaf();
		AnyCheck.does(context -> deaf.run());
		rename("bad");
		deaf.awaitBegin();
		thread.run(session::close);
		assertFalse(session.checks().isPending());
		session.checks().await();
		deaf.end();
	}

	@Test
	void editsWhileChecksRunAreCheckedAgain() throws Exception {
		CountDownLatch running = new CountDownLatch(1);
		CountDownLatch goOn = new CountDownLatch(1);
		AnyCheck.does(context -> {
			running.countDown();
			goOn.await();
			badNames(context);
		});
		rename("bad");
		running.await();
		rename("good");
		goOn.countDown();
		assertEquals(List.of(), found());
	}

	@Test
	void aCheckThatDoesNotEndIsNotRunAgainByItself() throws Exception {
		AtomicInteger runs = new AtomicInteger();
		Deaf deaf = new Deaf();
		AnyCheck.does(context -> {
			runs.incrementAndGet();
			deaf.run();
		});
		SessionAccess access = new SessionAccess(live, thread);
		BackgroundChecks checks = new BackgroundChecks(access, thread, issues -> assertEquals(List.of(), issues), 50);
		try {
			checks.modelChanged();
			checks.await();
			assertEquals(1, runs.get());
			assertTrue(Contributions.platform().faults().of(ChecksTest.planted(ID)).isPresent());
			checks.modelChanged();
			checks.await();
			assertEquals(1, runs.get());
			checks.request();
			checks.await();
			assertEquals(2, runs.get());
		} finally {
			deaf.end();
			checks.close();
			access.close();
		}
	}

	@Test
	void aModelWithoutAThreadOfItsOwnIsNotReadBehindItsBack() throws Exception {
		AtomicInteger runs = new AtomicInteger();
		AnyCheck.does(context -> runs.incrementAndGet());
		try (EditingSession plain = InMemory.session(Models.resource(), ModelThread.DIRECT)) {
			plain.execute("edit", () -> plain.model().setNotation("x"));
			plain.scan(null);
			assertFalse(plain.checks().isPending());
			plain.checks().await();
		}
		Supplier<Integer> count = runs::get;
		assertEquals(0, count.get());
	}
}
