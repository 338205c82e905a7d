package org.mekiki.curriculum.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Button;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mekiki.core.api.contribution.Contributions;
import org.mekiki.core.api.contribution.ExtensionPoint;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.exchange.ImporterDescriptor;
import org.mekiki.core.api.exchange.Importing;
import org.mekiki.curriculum.api.learning.LearningEdits;
import org.mekiki.curriculum.api.player.RunState;
import org.mekiki.curriculum.ui.LearnUi;
import org.mekiki.curriculum.ui.internal.learn.LearnEditor;
import org.mekiki.curriculum.ui.internal.learn.Learning;
import org.mekiki.curriculum.ui.internal.learn.PackagePage;
import org.mekiki.model.learning.Attempt;
import org.mekiki.model.learning.AttemptState;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.model.learning.Enrolment;
import org.mekiki.workbench.api.WorkbenchIds;
import org.mekiki.workbench.testing.InWorkbench;
import org.mekiki.workbench.testing.Loop;
import org.mekiki.workbench.testing.MekikiWindow;

/** A trainee plays a package of SCORM in a real workbench. */
@ExtendWith(InWorkbench.class)
class PackagePageTest {

	private static final String MANIFEST = """
			<manifest identifier="played" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
			<metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata><organizations default="O"><organization identifier="O"><title>Played</title>
			<item identifier="I" identifierref="R"><title>Start</title></item></organization></organizations><resources>
			<resource identifier="R" type="webcontent" adlcp:scormtype="sco" href="start.html"><file href="start.html"/></resource></resources></manifest>""";
	private static final String SCRIPT = """
			<!DOCTYPE html><html><head><title>x</title></head><body><script>
			API.LMSInitialize(''); API.LMSSetValue('cmi.core.lesson_status', 'completed'); API.LMSSetValue('cmi.core.score.raw', '77');
			API.LMSSetValue('cmi.suspend_data', 'page 3'); API.LMSCommit('');</script></body></html>""";

	@TempDir
	Path folder;

	private EditingSession session;
	private LearnEditor editor;

	@BeforeEach
	void open() throws Exception {
		MekikiWindow.reset();
		session = MekikiWindow.open(MekikiWindow.sample(folder));
		Path file = folder.resolve("played.zip");
		try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
			for (var entry : Map.of("imsmanifest.xml", MANIFEST, "start.html", SCRIPT).entrySet()) {
				zip.putNextEntry(new ZipEntry(entry.getKey()));
				zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
				zip.closeEntry();
			}
		}
		ImporterDescriptor importer = ImporterDescriptor
				.of(Contributions.platform().find(ExtensionPoint.IMPORTERS, "org.mekiki.curriculum.scorm.import").orElseThrow());
		new Importing(session.access(), Locale.ENGLISH, "en").read(importer, file, Map.of(), null).apply(session);
		session.save("me", "import", null);
		PlatformUI.getWorkbench().showPerspective(WorkbenchIds.PERSPECTIVE_OVERVIEW, MekikiWindow.page().getWorkbenchWindow());
		PlatformUI.getWorkbench().showPerspective(LearnUi.PERSPECTIVE, MekikiWindow.page().getWorkbenchWindow());
		Loop.until("the courses", () -> Learning.find(MekikiWindow.page()) != null);
		editor = Learning.find(MekikiWindow.page());
		Loop.settle();
	}

	@AfterEach
	void close() throws Exception {
		System.clearProperty(PackagePage.OUTSIDE);
		MekikiWindow.reset();
		PlatformUI.getWorkbench().showPerspective(WorkbenchIds.PERSPECTIVE_OVERVIEW, MekikiWindow.page().getWorkbenchWindow());
		Loop.settle();
	}

	private Enrolment learn() throws Exception {
		Curriculum played = session.model().getCurricula().getLast();
		LearningEdits edits = new LearningEdits(session, Locale.ENGLISH, "en");
		Enrolment enrolment = edits.enrol(edits.cohort(played, "One", null), "trainee", null);
		// Learn saves what it records, but not the unsaved work of others
		session.save("me", "enrol", null);
		editor.learn(enrolment);
		PackagePage page = assertInstanceOf(PackagePage.class, editor.page());
		Loop.until("the package", () -> page.player() != null);
		return enrolment;
	}

	@Test
	void inTheBrowserOfTheDesktopWhatItSaysIsRecorded() throws Exception {
		System.setProperty(PackagePage.OUTSIDE, "true");
		Enrolment enrolment = learn();
		PackagePage page = (PackagePage) editor.page();
		Loop.until("the button", () -> MekikiWindow.all(page.control(), Button.class).stream().anyMatch(Button::isVisible));
		assertFalse(editor.walk().isDone(editor.step()));
		HttpClient client = HttpClient.newHttpClient();
		String shell = client.send(HttpRequest.newBuilder(page.player().address()).build(), HttpResponse.BodyHandlers.ofString()).body();
		Matcher source = Pattern.compile(" src=\"([^\"]+)start.html\"").matcher(shell);
		assertTrue(source.find(), shell);
		HttpRequest said = HttpRequest.newBuilder(URI.create(source.group(1) + ".mekiki/state"))
				.POST(HttpRequest.BodyPublishers.ofString("{\"at\":1,\"values\":{\"cmi.core.lesson_status\":\"incomplete\",\"cmi.suspend_data\":\"page 2\"}}")).build();
		assertEquals(204, client.send(said, HttpResponse.BodyHandlers.discarding()).statusCode());
		Loop.until("an attempt", () -> !enrolment.getAttempts().isEmpty());
		Attempt attempt = enrolment.getAttempts().get(0);
		assertEquals(AttemptState.STARTED, attempt.getState());
		assertEquals("page 2", RunState.of(attempt).orElseThrow().suspendData());
		Loop.until("saved", () -> !session.isDirty());
		editor.home();
		editor.learn(enrolment);
		Loop.until("the package again", () -> ((PackagePage) editor.page()).player() != null);
		String again = client.send(HttpRequest.newBuilder(((PackagePage) editor.page()).player().address()).build(), HttpResponse.BodyHandlers.ofString()).body();
		Matcher other = Pattern.compile(" src=\"([^\"]+)start.html\"").matcher(again);
		assertTrue(other.find());
		assertTrue(client.send(HttpRequest.newBuilder(URI.create(other.group(1) + ".mekiki/api.js")).build(), HttpResponse.BodyHandlers.ofString()).body()
				.contains("\"cmi.suspend_data\":\"page 2\""), "it goes on where it was left");
	}

	@Test
	void inTheBrowserOfThePlatformItRunsByItself() throws Exception {
		Enrolment enrolment = learn();
		PackagePage page = (PackagePage) editor.page();
		List<Browser> browsers = MekikiWindow.all(page.control(), Browser.class);
		Assumptions.assumeFalse(browsers.isEmpty(), "no browser on this machine");
		Loop.until("an attempt", () -> enrolment.getAttempts().stream().anyMatch(attempt -> attempt.getState() == AttemptState.PASSED));
		Attempt attempt = enrolment.getAttempts().get(0);
		assertEquals(1, enrolment.getAttempts().size());
		assertEquals(77, attempt.getPoints().intValueExact());
		assertTrue(editor.walk().isDone(editor.step()));
	}
}
