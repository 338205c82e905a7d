package org.mekiki.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mekiki.core.api.analysis.Analysis;
import org.mekiki.core.api.analysis.AnalysisContext;
import org.mekiki.core.api.analysis.AnalysisDescriptor;
import org.mekiki.core.api.analysis.AnalysisException;
import org.mekiki.core.api.analysis.AnalysisRun;
import org.mekiki.core.api.analysis.AnalysisRunner;
import org.mekiki.core.api.analysis.ArgumentsException;
import org.mekiki.core.api.contribution.Contributions;
import org.mekiki.core.api.contribution.Fault;
import org.mekiki.core.api.contribution.FaultException;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.editing.ModelThread;
import org.mekiki.core.api.result.Result;
import org.mekiki.core.api.result.TextSection;
import org.mekiki.core.tests.planted.AnyAnalysis;
import org.mekiki.core.tests.planted.Deaf;
import org.mekiki.core.tests.planted.VisitingAnalysis;
import org.mekiki.model.runtime.ModelResource;

/** An analysis may fail in any way; it is named, and the next one finds everything as it was. */
class AnalysisFaultsTest {

	private static final String ID = "org.mekiki.core.tests.analysis";
	private static final String VISITOR = "org.example.visitor.analysis";

	private final ModelResource live = Models.resource();
	private EditingSession session;
	private AnalysisRunner runner;

	@BeforeEach
	void open() {
		session = InMemory.session(live, ModelThread.DIRECT);
		runner = new AnalysisRunner(session.access(), Locale.ENGLISH, "en");
	}

	@AfterEach
	void close() {
		session.close();
	}

	private AnalysisRun run(String id) throws Exception {
		return runner.run(AnalysisDescriptor.find(id), Map.of(), null);
	}

	private static Result count(AnalysisContext context) {
		return Result.of("Count", "",
				new TextSection("n", "" + context.model().getTaxonomies().get(0).getTechnologies().size()));
	}

	private Fault fault(Analysis behaviour, String named) throws Exception {
		AnyAnalysis.does(behaviour);
		List<String> before = Everything.of(live);
		Fault fault = assertThrows(FaultException.class, () -> run(ID)).fault();
		assertTrue(fault.message().contains(named), fault.message());
		assertEquals("org.mekiki.core.tests", fault.contributor().bundle());
		assertEquals(Optional.of(fault), Contributions.platform().faults().of(AnalysisDescriptor.find(ID).contribution()));
		Everything.assertSame(before, Everything.of(live), "after a fault");
		// whoever comes next finds the model whole, and a success takes the fault away
		AnyAnalysis.does(AnalysisFaultsTest::count);
		assertEquals(new TextSection("n", "5"), run(ID).result().sections().get(0));
		assertEquals(Optional.empty(), Contributions.platform().faults().of(AnalysisDescriptor.find(ID).contribution()));
		return fault;
	}

	@Test
	void failuresAreNamed() throws Exception {
		fault(context -> {
			throw new IllegalStateException("planted");
		}, "planted");
		fault(context -> {
			throw new java.io.IOException("disk");
		}, "disk");
		fault(context -> null, "without a result");
		fault(context -> {
			throw new NoClassDefFoundError("org/example/Gone");
		}, "org/example/Gone");
		fault(context -> Result.of("Nothing in it", ""), "at least one section");
		fault(context -> {
			throw new OperationCanceledException();
		}, "OperationCanceledException");
	}

	@Test
	void usingUpMemoryOrStackIsAFault() throws Exception {
		assertTrue(fault(context -> {
			long[][] all = new long[100][];
			for (int i = 0; i < all.length; i++) {
				all[i] = new long[Integer.MAX_VALUE - 8];
			}
			return count(context);
		}, "memory").cause() instanceof OutOfMemoryError);
		assertTrue(fault(AnalysisFaultsTest::deeper, "StackOverflowError").cause() instanceof StackOverflowError);
	}

	private static Result deeper(AnalysisContext context) {
		return deeper(context);
	}

	@Test
	void changingTheModelIsAFault() throws Exception {
		fault(context -> {
			context.model().getTaxonomies().get(0).getTechnologies().clear();
			return count(context);
		}, "lent for reading");
		fault(context -> {
			context.model().getTaxonomies().get(0).getTechnologies().get(0).setIntroducedIn("9");
			return count(context);
		}, "lent for reading");
	}

	@Test
	void whatTheUserCanMendIsNoFault() throws Exception {
		AnyAnalysis.does(context -> {
			throw new AnalysisException("No data for these years");
		});
		assertThrows(AnalysisException.class, () -> run(ID));
		assertThrows(ArgumentsException.class,
				() -> runner.run(AnalysisDescriptor.find(ID), Map.of("year", List.of("soon")), null));
		assertThrows(AnalysisException.class, () -> AnalysisDescriptor.find("org.mekiki.core.tests.nowhere"));
		assertEquals(Optional.empty(), Contributions.platform().faults().of(AnalysisDescriptor.find(ID).contribution()));
	}

	@Test
	void whoDoesNotStopIsLeftToItself() throws Exception {
		NullProgressMonitor monitor = new NullProgressMonitor();
		Deaf deaf = new Deaf();
		AnyAnalysis.does(context -> {
			monitor.setCanceled(true);
			deaf.run();
			return count(context);
		});
		try {
			Fault fault = assertThrows(FaultException.class,
					() -> runner.run(AnalysisDescriptor.find(ID), Map.of(), monitor)).fault();
			assertTrue(fault.message().contains("left to itself"), fault.message());
			AnyAnalysis.does(AnalysisFaultsTest::count);
			assertEquals(new TextSection("n", "5"), run(ID).result().sections().get(0));
		} finally {
			deaf.end();
		}
	}

	@Test
	void whoListensIsCancelled() throws Exception {
		NullProgressMonitor monitor = new NullProgressMonitor();
		AnyAnalysis.does(context -> {
			monitor.setCanceled(true);
			while (true) {
				context.progress().check();
			}
		});
		assertThrows(OperationCanceledException.class,
				() -> runner.run(AnalysisDescriptor.find(ID), Map.of(), monitor));
	}

	@ParameterizedTest
	@CsvSource({ "missing, NotThere", "type, is not a org.mekiki.core.api.analysis.Analysis" })
	void wrongClassesAreNamed(String id, String named) {
		Fault fault = assertThrows(FaultException.class, () -> run(ID + '.' + id)).fault();
		assertTrue(fault.message().contains(named), fault.message());
	}

	@Test
	void wrongDeclarationsAreLeftOut() throws Exception {
		List<String> ids = AnalysisDescriptor.all().stream().map(AnalysisDescriptor::id).toList();
		assertTrue(ids.contains(ID));
		assertFalse(ids.contains(ID + ".parameter"));
		assertFalse(ids.contains(""));
		assertEquals(1, ids.stream().filter(ID::equals).count());
		assertEquals("An analysis", AnalysisDescriptor.find(ID).label());
		List<String> named = Contributions.platform().faults().all().stream().map(Fault::label).toList();
		assertTrue(named.containsAll(
				List.of("Analysis with wrong parameter", "B with the same id", "Analysis without id")), named.toString());
	}

	private static boolean visits() {
		return AnalysisDescriptor.all().stream().anyMatch(analysis -> analysis.id().equals(VISITOR));
	}

	@Test
	void anAnalysisComesAndGoesWithItsBundle() throws Exception {
		String extension = "<extension point=\"org.mekiki.core.analyses\"><analysis id=\"" + VISITOR
				+ "\" label=\"Visiting\" class=\"" + VisitingAnalysis.class.getName() + "\"/></extension>";
		try (Visitor visitor = new Visitor(extension, VisitingAnalysis.class)) {
			Visitor.await(AnalysisFaultsTest::visits);
			assertEquals("visited", run(VISITOR).result().title());
		}
		Visitor.await(() -> !visits());
		assertThrows(AnalysisException.class, () -> run(VISITOR));
	}
}
