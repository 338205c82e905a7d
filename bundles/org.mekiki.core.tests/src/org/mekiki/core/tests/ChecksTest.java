package org.mekiki.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mekiki.core.api.access.ModelAccess;
import org.mekiki.core.api.check.Check;
import org.mekiki.core.api.check.CheckContext;
import org.mekiki.core.api.check.CheckRun;
import org.mekiki.core.api.check.CheckRunner;
import org.mekiki.core.api.check.Issue;
import org.mekiki.core.api.contribution.Contribution;
import org.mekiki.core.api.contribution.Contributions;
import org.mekiki.core.api.contribution.ExtensionPoint;
import org.mekiki.core.api.contribution.Fault;
import org.mekiki.core.tests.planted.AnyCheck;
import org.mekiki.core.tests.planted.Deaf;
import org.mekiki.model.ModelPackage;
import org.mekiki.model.runtime.ModelResource;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.validation.Severity;

/** Checks on demand: what they find, and that none of them can do harm. */
class ChecksTest {

	private static final String ID = "org.mekiki.core.tests.check";

	private final ModelResource resource = Models.resource();
	private final ModelAccess access = ModelAccess.of(resource);
	private final CheckRunner runner = new CheckRunner(access, Locale.ENGLISH, "en");

	@AfterEach
	void calm() {
		AnyCheck.does(null);
	}

	static Contribution<Check> planted(String id) {
		return Contributions.platform().find(ExtensionPoint.CHECKS, id).orElseThrow();
	}

	private CheckRun run() {
		return runner.run(List.of(planted(ID)), null);
	}

	private static void nameDomainTwo(CheckContext context) {
		for (Technology technology : context.model().getTaxonomies().get(0).getTechnologies()) {
			if (context.label(technology).equals("Domain 2")) {
				context.issue(Severity.WARNING, technology, ModelPackage.Literals.ELEMENT__LABELS,
						"in " + context.locale().getLanguage());
			}
		}
	}

	@Test
	void issuesLeadToTheirObjects() {
		AnyCheck.does(ChecksTest::nameDomainTwo);
		CheckRun run = run();
		assertEquals(List.of(), run.faults());
		Issue issue = run.issues().get(0);
		Technology found = Models.technologies(resource).get(2);
		assertEquals(ID, issue.check());
		assertEquals(found.getId(), issue.object().id());
		assertEquals("Technology", issue.object().type());
		assertEquals("Domain 2", issue.object().label());
		assertEquals("labels", issue.feature());
		assertEquals("in en", issue.message());
		assertEquals(access.version(), run.version());
	}

	@Test
	void whatIsWrongWithOneLeavesTheOthersAlone() {
		AnyCheck.does(ChecksTest::nameDomainTwo);
		CheckRun run = runner.runAll(null);
		assertEquals(1, run.issues().size());
		List<String> failed = run.faults().stream().map(Fault::id).toList();
		assertTrue(failed.containsAll(List.of("org.mekiki.core.tests.missing", "org.mekiki.core.tests.type",
				"org.mekiki.core.tests.constructor", "org.mekiki.core.tests.noclass")), failed.toString());
		assertFalse(failed.contains(ID));
	}

	@ParameterizedTest
	@CsvSource({ "missing, NotThere", "type, is not a org.mekiki.core.api.check.Check", "constructor, made to fail",
			"noclass, class" })
	void wrongDeclarationsAreNamed(String id, String named) {
		Contribution<Check> check = planted("org.mekiki.core.tests." + id);
		CheckRun run = runner.run(List.of(check), null);
		Fault fault = run.faults().get(0);
		assertTrue(fault.message().contains(named), fault.message());
		assertEquals("org.mekiki.core.tests", fault.contributor().bundle());
		assertTrue(fault.contributor().version().startsWith("0.1.0"));
		assertEquals(Optional.of(fault), Contributions.platform().faults().of(check));
	}

	@Test
	void aTakenIdentifierAndNoneAreFaults() {
		assertEquals("A check", planted(ID).label());
		List<Fault> faults = Contributions.platform().faults().all();
		assertTrue(faults.stream().anyMatch(fault -> fault.label().equals("B the same id")
				&& fault.message().contains("org.mekiki.core.tests")), faults.toString());
		assertTrue(faults.stream().anyMatch(fault -> fault.id().isEmpty() && fault.label().equals("No id")),
				faults.toString());
	}

	private Fault fault(Check behaviour) {
		AnyCheck.does(behaviour);
		CheckRun run = run();
		assertEquals(List.of(), run.issues());
		assertEquals(1, run.faults().size());
		return run.faults().get(0);
	}

	@Test
	void aFailureIsAFaultUntilItWorksAgain() {
		Fault fault = fault(context -> {
			nameDomainTwo(context);
			throw new java.io.IOException("disk");
		});
		assertTrue(fault.message().contains("IOException: disk"), fault.message());
		assertTrue(fault.cause() instanceof java.io.IOException);
		AnyCheck.does(null);
		run();
		assertEquals(Optional.empty(), Contributions.platform().faults().of(planted(ID)));
	}

	@Test
	void usingUpTheMemoryIsAFault() {
		Fault fault = fault(context -> {
			long[][] all = new long[100][];
			for (int i = 0; i < all.length; i++) {
				all[i] = new long[Integer.MAX_VALUE - 8];
			}
		});
		assertTrue(fault.cause() instanceof OutOfMemoryError);
		assertTrue(fault.message().contains("memory"), fault.message());
	}

	@Test
	void usingUpTheStackIsAFault() {
		assertTrue(fault(ChecksTest::deeper).cause() instanceof StackOverflowError);
	}

	private static void deeper(CheckContext context) {
		deeper(context);
	}

	@Test
	void aMissingClassIsAFault() {
		Fault fault = fault(context -> {
			throw new NoClassDefFoundError("org/example/Gone");
		});
		assertTrue(fault.message().contains("org/example/Gone"), fault.message());
	}

	@Test
	void changingTheModelIsAFaultAndChangesNothing() {
		List<String> before = Everything.of(resource);
		Fault fault = fault(context -> context.model().getTaxonomies().clear());
		assertTrue(fault.message().contains("lent for reading"), fault.message());
		Everything.assertSame(before, Everything.of(resource), "model");
	}

	@Test
	void issuesOfNothingAndOfOtherModelsAreFaults() {
		Technology other = Models.technology("Other", "他");
		fault(context -> context.issue(Severity.ERROR, null, null, "nothing"));
		fault(context -> context.issue(Severity.ERROR, other, null, "elsewhere"));
		fault(context -> context.issue(Severity.ERROR, context.model(), null, null));
		fault(context -> context.issue(null, context.model(), null, "how bad?"));
	}

	@Test
	void reportingWithoutEndIsAFault() {
		Fault fault = fault(context -> {
			while (true) {
				context.issue(Severity.INFO, context.model(), null, "again");
			}
		});
		assertTrue(fault.message().contains("issues"), fault.message());
	}

	@Test
	void whatIsReportedAfterTheEndIsRefused() {
		AtomicReference<CheckContext> kept = new AtomicReference<>();
		AnyCheck.does(kept::set);
		assertEquals(List.of(), run().issues());
		assertThrows(IllegalStateException.class,
				() -> kept.get().issue(Severity.INFO, kept.get().model(), null, "late"));
	}

	@Test
	void aCancelledCheckThatListensIsNoFault() throws Exception {
		NullProgressMonitor monitor = new NullProgressMonitor();
		AnyCheck.does(context -> {
			monitor.setCanceled(true);
			while (true) {
				context.progress().check();
			}
		});
		assertThrows(OperationCanceledException.class, () -> runner.run(List.of(planted(ID)), monitor));
		assertEquals(Optional.empty(), Contributions.platform().faults().of(planted(ID)));
	}

	@Test
	void aCancelledCheckThatDoesNotListenIsLeftToItself() throws Exception {
		Deaf deaf = new Deaf();
		NullProgressMonitor monitor = new NullProgressMonitor();
		AnyCheck.does(context -> {
			monitor.setCanceled(true);
			deaf.run();
		});
		try {
			CheckRun run = runner.run(List.of(planted(ID)), monitor);
			assertTrue(run.faults().get(0).message().contains("left to itself"), run.faults().toString());
		} finally {
			deaf.end();
		}
	}

	@Test
	void oneInstanceServesAllRuns() {
		run();
		int made = AnyCheck.made();
		run();
		assertEquals(made, AnyCheck.made());
	}
}
