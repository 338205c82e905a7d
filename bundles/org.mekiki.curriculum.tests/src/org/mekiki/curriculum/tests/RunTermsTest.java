package org.mekiki.curriculum.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.LinkedBlockingDeque;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mekiki.core.api.contribution.Contributions;
import org.mekiki.core.api.contribution.ExtensionPoint;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.editing.ModelThread;
import org.mekiki.core.api.editing.SessionOptions;
import org.mekiki.core.api.exchange.ImporterDescriptor;
import org.mekiki.core.api.exchange.Importing;
import org.mekiki.curriculum.api.player.PackagePlayer;
import org.mekiki.curriculum.api.player.RunEdition;
import org.mekiki.curriculum.api.player.RunState;
import org.mekiki.curriculum.api.player.RunTerms;
import org.mekiki.curriculum.api.player.RunUnit;
import org.mekiki.model.learning.AttemptState;
import org.mekiki.model.learning.Unit;
import org.mekiki.store.CreateOptions;
import org.mekiki.store.FolderLocation;
import org.mekiki.store.KnowledgeBases;

/** What the manifest of a package asks of whoever plays it: scores to pass, times, what comes before what. */
class RunTermsTest {

	private static final String OLD = """
			<?xml version="1.0"?>
			<manifest identifier="m" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
			<metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata><organizations default="O"><organization identifier="O"><title>Old</title>
			<item identifier="I1" identifierref="R"><title>One</title><adlcp:maxtimeallowed>00:30:00</adlcp:maxtimeallowed><adlcp:timelimitaction>exit,message</adlcp:timelimitaction>
			<adlcp:datafromlms>deck=&lt;2&gt;</adlcp:datafromlms><adlcp:masteryscore>70</adlcp:masteryscore></item>
			<item identifier="F"><title>Folder</title><item identifier="I2" identifierref="R"><title>Two</title></item><item identifier="I3" identifierref="R"><title>Three</title>
			<adlcp:prerequisites type="aicc_script">I1 &amp; I2</adlcp:prerequisites></item></item>
			<item identifier="I4" identifierref="R"><title>Four</title><adlcp:prerequisites type="aicc_script">F</adlcp:prerequisites></item>
			<item identifier="I5" identifierref="R"><title>Five</title><adlcp:prerequisites type="aicc_script">~I1|I2=passed</adlcp:prerequisites></item>
			</organization></organizations><resources><resource identifier="R" type="webcontent" adlcp:scormtype="sco" href="a.html"><file href="a.html"/></resource></resources></manifest>""";
	private static final String NEW = """
			<?xml version="1.0"?>
			<manifest identifier="n" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
			<metadata><schema>ADL SCORM</schema><schemaversion>2004 4th Edition</schemaversion></metadata><organizations default="O"><organization identifier="O"><title>New</title>
			<item identifier="I1" identifierref="R"><title>One</title><adlcp:timeLimitAction>exit,message</adlcp:timeLimitAction><adlcp:dataFromLMS>deck=&lt;2&gt;</adlcp:dataFromLMS>
			<adlcp:completionThreshold completedByMeasure="true" minProgressMeasure="0.5"/><imsss:sequencing IDRef="S"/></item>
			<item identifier="I2" identifierref="R"><title>Two</title><adlcp:completionThreshold>0.9</adlcp:completionThreshold><imsss:sequencing>
			<imsss:limitConditions attemptLimit="2"/><imsss:rollupRules><imsss:rollupRule childActivitySet="all"/></imsss:rollupRules></imsss:sequencing></item>
			<item identifier="I3" identifierref="R"><title>Three</title></item>
			<imsss:sequencing><imsss:controlMode choice="false" flow="true"/></imsss:sequencing></organization></organizations>
			<resources><resource identifier="R" type="webcontent" adlcp:scormType="sco" href="a.html"><file href="a.html"/></resource></resources>
			<imsss:sequencingCollection><imsss:sequencing ID="S"><imsss:limitConditions attemptAbsoluteDurationLimit="PT30M"/><imsss:objectives>
			<imsss:primaryObjective objectiveID="P" satisfiedByMeasure="true"><imsss:minNormalizedMeasure>0.7</imsss:minNormalizedMeasure></imsss:primaryObjective></imsss:objectives>
			</imsss:sequencing></imsss:sequencingCollection></manifest>""";

	@TempDir
	private Path folder;

	private Path file(String manifest) throws Exception {
		return new Imports.Zip().with("imsmanifest.xml", manifest).with("a.html", "<!DOCTYPE html><title>x</title><p>text").at(folder.resolve("a.zip"));
	}

	private static List<String> before(Imports base, String unit) {
		return base.unit(unit).getPrerequisites().stream().map(Imports::name).toList();
	}

	private static RunTerms terms(Imports base, String unit) {
		return RunUnit.of(base.unit(unit)).orElseThrow().terms();
	}

	@Test
	void theOldEditionAsksByItems() throws Exception {
		Imports base = Imports.empty().take("scorm", file(OLD));
		assertEquals(new RunTerms("70", "", "deck=<2>", "00:30:00", "exit,message", false, true, List.of("I1", "I2", "I3", "I4", "I5")), terms(base, "One"));
		assertEquals(List.of("One", "Two"), before(base, "Three"));
		assertEquals(List.of("Two", "Three"), before(base, "Four"), "a folder is all that is in it");
		assertEquals(List.of(), before(base, "Five"));
		assertEquals(List.of("a.zip/imsmanifest.xml:9 The prerequisites \u201c~I1|I2=passed\u201d are not followed: they do not name units with & between them."),
				base.refused());
		base.take("scorm", file(OLD));
		assertEquals(List.of("One", "Two"), before(base, "Three"), "read again, nothing is there twice");
	}

	@Test
	void theNewEditionAsksBySequencing() throws Exception {
		Imports base = Imports.empty().take("scorm", file(NEW));
		assertEquals(new RunTerms("0.7", "0.5", "deck=<2>", "PT30M", "exit,message", false, true, List.of("I1", "I2", "I3")), terms(base, "One"));
		assertEquals("0.9", terms(base, "Two").completion());
		assertEquals(List.of(), before(base, "One"));
		assertEquals(List.of("One"), before(base, "Two"), "no choice, so one after the other");
		assertEquals(List.of("Two"), before(base, "Three"));
		assertEquals(List.of("a.zip/imsmanifest.xml:6 \u201cTwo\u201d has rules of sequencing that are not followed: rollupRule, attemptLimit."), base.refused());
	}

	@ParameterizedTest
	@CsvSource({ "completed,70,PASSED,passed", "passed,69.9,FAILED,failed", "failed,100,PASSED,passed", "incomplete,90,STARTED,incomplete", "completed,,PASSED,completed",
			"completed,many,PASSED,completed" })
	void theScoreToPassDecidesInTheOldEdition(String status, String raw, AttemptState state, String said) {
		RunState judged = new RunState(RunEdition.SCORM_12, Map.of("cmi.core.lesson_status", status, "cmi.core.score.raw", raw == null ? "" : raw))
				.judged(asking("70", ""));
		assertEquals(state, judged.state());
		assertEquals(said, judged.status());
	}

	@ParameterizedTest
	@CsvSource({ "passed,completed,0.69,1,FAILED", "failed,incomplete,0.7,0.5,PASSED", "passed,completed,,,STARTED", "unknown,unknown,0.9,0.2,STARTED" })
	void measuresDecideInTheNewEdition(String success, String completion, String scaled, String progress, AttemptState state) {
		RunState said = new RunState(RunEdition.SCORM_2004, Map.of("cmi.success_status", success, "cmi.completion_status", completion, "cmi.score.scaled",
				scaled == null ? "" : scaled, "cmi.progress_measure", progress == null ? "" : progress));
		assertEquals(state, said.judged(asking("0.7", "0.5")).state());
		assertEquals(said, said.judged(RunTerms.NONE), "nothing asked, nothing changed");
		assertEquals(said, said.judged(asking("a lot", "half")), "what is no number asks for nothing");
	}

	private static RunTerms asking(String passing, String completion) {
		return new RunTerms(passing, completion, "", "", "", false, false, List.of());
	}

	@ParameterizedTest
	@CsvSource({ "continue,continue", "{target=I2}choice,choice:I2", "{target=I2}jump,choice:I2", "_none_,''", "'<b>',''" })
	void whereAPackageWantsToGo(String said, String request) {
		assertEquals(request, new RunState(RunEdition.SCORM_2004, Map.of("adl.nav.request", said)).request());
	}

	/** In a browser: the interface tells pages what the manifest asks, and the score decides when they end. */
	@ParameterizedTest
	@CsvSource({ "1.2,8", "2004,20" })
	void pagesAreToldAndJudged(String version, int calls) throws Exception {
		Judges.require();
		try (EditingSession session = new EditingSession(
				KnowledgeBases.create(new FolderLocation(folder.resolve("base")), CreateOptions.standard(), null), ModelThread.DIRECT, SessionOptions.PLAIN)) {
			ImporterDescriptor importer = ImporterDescriptor
					.of(Contributions.platform().find(ExtensionPoint.IMPORTERS, "org.mekiki.curriculum.scorm.import").orElseThrow());
			new Importing(session.access(), Locale.ENGLISH, "en").read(importer, file(version.equals("1.2") ? OLD : NEW), Map.of(), null).apply(session);
			session.save("me", "import", null);
			Unit unit = session.model().getCurricula().get(0).getCourses().get(0).getModules().get(0).getUnits().get(0);
			RunUnit run = RunUnit.of(unit).orElseThrow();
			LinkedBlockingDeque<RunState> said = new LinkedBlockingDeque<>();
			try (PackagePlayer player = PackagePlayer.open(session.access().rows(), run, "x", Locale.ENGLISH, RunState.none(run.edition()), said::add, null)) {
				Judges.assertSound(Judges.inBrowser("run.mjs", folder.toString(), player.address().toString(), "terms"), calls);
			}
			RunState last = said.getLast();
			assertEquals(version.equals("1.2") ? AttemptState.FAILED : AttemptState.PASSED, last.state(), last::toString);
			assertEquals(version.equals("1.2") ? "" : "choice:I2", last.request());
			assertTrue(said.stream().limit(said.size() - 1L).allMatch(each -> each.request().isEmpty()), "only when it has ended");
		}
	}
}
