package org.mekiki.curriculum.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
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
import org.mekiki.curriculum.api.learning.CoursePath;
import org.mekiki.curriculum.api.learning.LearningEdits;
import org.mekiki.curriculum.api.learning.Progress;
import org.mekiki.curriculum.api.learning.Step;
import org.mekiki.curriculum.api.learning.Timing;
import org.mekiki.curriculum.api.player.PackagePlayer;
import org.mekiki.curriculum.api.player.RunEdition;
import org.mekiki.curriculum.api.player.RunState;
import org.mekiki.curriculum.api.player.RunTerms;
import org.mekiki.curriculum.api.player.RunUnit;
import org.mekiki.model.learning.Attempt;
import org.mekiki.model.learning.AttemptState;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.model.learning.Enrolment;
import org.mekiki.model.learning.Unit;
import org.mekiki.store.CreateOptions;
import org.mekiki.store.FolderLocation;
import org.mekiki.store.KnowledgeBases;

/** Packages of SCORM are played in a browser, and what they say is in the trainee's attempt. */
class PackagePlayerTest {

	private static final HttpClient CLIENT = HttpClient.newHttpClient();
	private static final String MANIFEST = """
			<manifest identifier="%s" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
			<metadata><schema>ADL SCORM</schema><schemaversion>%s</schemaversion></metadata><organizations default="O"><organization identifier="O"><title>Course %s</title>
			<item identifier="I" identifierref="R"><title>Start</title></item></organization></organizations><resources>
			<resource identifier="R" type="webcontent" adlcp:scormtype="sco" href="sco/Start Page.html"><file href="sco/Start Page.html"/></resource></resources></manifest>""";

	@TempDir
	private static Path folder;
	private static EditingSession session;

	@BeforeAll
	static void base() throws Exception {
		session = new EditingSession(KnowledgeBases.create(new FolderLocation(folder.resolve("base")), CreateOptions.standard(), null),
				ModelThread.DIRECT, SessionOptions.PLAIN);
		take(new Imports.Zip().with("imsmanifest.xml", MANIFEST.formatted("small", "1.2", "small"))
				.with("sco/Start Page.html", "<!DOCTYPE html>\n<html lang='en'><head data-x='1'><title>x</title></head><body>text</body></html>")
				.with("sco/none.htm", "<p>no head").with("sco/wide.html", "\uFEFF<html><body>広い</body></html>".getBytes(StandardCharsets.UTF_16LE))
				.with("a/film.mp4", new byte[1000]).at(folder.resolve("small.zip")));
		session.save("me", "import", null);
	}

	@AfterAll
	static void close() throws Exception {
		session.close();
	}

	private static void take(Path file) throws Exception {
		ImporterDescriptor importer = ImporterDescriptor
				.of(Contributions.platform().find(ExtensionPoint.IMPORTERS, "org.mekiki.curriculum.scorm.import").orElseThrow());
		new Importing(session.access(), Locale.ENGLISH, "en").read(importer, file, Map.of(), null).apply(session);
	}

	private static Curriculum curriculum(String name) {
		return session.model().getCurricula().stream().filter(each -> Imports.name(each).equals(name)).findFirst().orElseThrow();
	}

	private static List<Unit> units(Curriculum curriculum) {
		return curriculum.getCourses().stream().flatMap(each -> each.getModules().stream()).flatMap(each -> each.getUnits().stream()).toList();
	}

	private static Unit small() {
		return units(curriculum("Course small")).get(0);
	}

	private static PackagePlayer open(Unit unit, RunState known, LinkedBlockingDeque<RunState> said) throws Exception {
		RunUnit run = RunUnit.of(unit).orElseThrow();
		return PackagePlayer.open(session.access().rows(), run, "A <title>", Locale.ENGLISH, known == null ? RunState.none(run.edition()) : known,
				said::add, null);
	}

	private static HttpResponse<String> get(String address) throws Exception {
		return CLIENT.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
	}

	private static String content(PackagePlayer player) throws Exception {
		Matcher source = Pattern.compile(" src=\"([^\"]+/)sco/Start[^\"]*\"").matcher(get(player.address().toString()).body());
		assertTrue(source.find());
		return source.group(1);
	}

	@Test
	void pagesGetTheInterfaceBeforeTheirOwnScripts() throws Exception {
		try (PackagePlayer player = open(small(), null, new LinkedBlockingDeque<>())) {
			String root = content(player);
			HttpResponse<String> page = get(root + "sco/start%20page.html");
			assertTrue(page.body().startsWith("<!DOCTYPE html>\n<html lang='en'><head data-x='1'><script src=\"../.mekiki/api.js\"></script><title>"), page.body());
			assertTrue(get(root + "sco/none.htm").body().startsWith("<script src=\"../.mekiki/api.js\"></script><p>"));
			String wide = get(root + "sco/wide.html").body();
			assertTrue(wide.contains("<html><script src=\"../.mekiki/api.js\"></script><body>広い"), wide);
			String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
			assertTrue(policy.contains("connect-src 'self'") && policy.contains("sandbox allow-scripts") && !policy.contains("http"), policy);
			assertTrue(get(root + ".mekiki/api.js").body().contains("const name = \"API\";"));
			HttpResponse<String> piece = CLIENT.send(HttpRequest.newBuilder(URI.create(root + "a/film.mp4")).header("Range", "bytes=10-19").build(),
					HttpResponse.BodyHandlers.ofString());
			assertEquals(206, piece.statusCode());
			assertEquals("bytes 10-19/1000", piece.headers().firstValue("Content-Range").orElseThrow());
			assertTrue(get(player.address().toString()).body().contains("<title>A &lt;title&gt;</title>"));
		}
	}

	@Test
	void nobodyElseIsAnswered() throws Exception {
		PackagePlayer player = open(small(), null, new LinkedBlockingDeque<>());
		String root = content(player);
		URI address = URI.create(root);
		String word = address.getPath();
		assertNotEquals(word, player.address().getPath());
		assertEquals("127.0.0.1", address.getHost());
		for (String path : List.of("http://127.0.0.1:" + address.getPort() + "/", "http://127.0.0.1:" + address.getPort() + "/sco/none.htm",
				root + "../sco/none.htm", root + "..%2f..%2fetc%2fpasswd", root + "%2e%2e/x", root + "gone.html", root + "/etc/passwd")) {
			assertEquals(404, get(path).statusCode(), path);
		}
		assertTrue(raw(address.getPort(), "GET " + word + "sco/none.htm HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n").startsWith("HTTP/1.1 404"));
		assertTrue(raw(address.getPort(), "GET " + word + "sco/none.htm HTTP/1.1\r\nHost: 127.0.0.1:" + address.getPort()
				+ "\r\nService-Worker: script\r\nConnection: close\r\n\r\n").startsWith("HTTP/1.1 404"));
		assertTrue(player.isOwn(root + "sco/none.htm"));
		assertFalse(player.isOwn("http://127.0.0.1:" + address.getPort() + "@evil.example/") || player.isOwn("file:///etc/passwd"));
		player.close();
		assertThrows(ConnectException.class, () -> get(root + "sco/none.htm"));
	}

	private static String raw(int port, String request) throws IOException {
		try (Socket socket = new Socket("127.0.0.1", port)) {
			socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static int post(String root, String body) throws Exception {
		return CLIENT.send(HttpRequest.newBuilder(URI.create(root + ".mekiki/state")).POST(HttpRequest.BodyPublishers.ofString(body)).build(),
				HttpResponse.BodyHandlers.ofString()).statusCode();
	}

	@Test
	void whatAPackageSaysIsBounded() throws Exception {
		LinkedBlockingDeque<RunState> said = new LinkedBlockingDeque<>();
		try (PackagePlayer player = open(small(), null, said)) {
			String root = content(player);
			assertEquals(204, post(root, "{\"at\":2,\"values\":{\"cmi.core.lesson_status\":\"passed\",\"cmi.core.score.raw\":\"1e99\",\"other.x\":\"y\",\"cmi.suspend_data\":\"a\\u0000b\"}}"));
			RunState state = said.poll(10, TimeUnit.SECONDS);
			assertEquals(Map.of("cmi.core.lesson_status", "passed", "cmi.core.score.raw", "1e99", "cmi.suspend_data", "ab"), state.values());
			assertEquals(AttemptState.PASSED, state.state());
			assertEquals(null, state.score(), "no such number");
			assertEquals(400, post(root, "{"));
			assertEquals(400, post(root, "x".repeat(5 * RunState.LARGEST)));
			assertEquals(204, post(root, "{\"at\":1,\"values\":{}}"));
			assertTrue(said.isEmpty(), "what was overtaken changes nothing");
			assertEquals(204, post(root, "{\"at\":3,\"values\":{\"cmi.suspend_data\":\"" + "x".repeat(RunState.LARGEST + 1) + "\",\"cmi.core.score.raw\":\"80.5\"}}"));
			assertEquals("", said.poll(10, TimeUnit.SECONDS).suspendData());
			assertEquals(404, get(root + ".mekiki/other").statusCode());
		}
	}

	@Test
	void whatIsNotKeptCannotBePlayed() {
		LinkedBlockingDeque<RunState> said = new LinkedBlockingDeque<>();
		RunUnit gone = new RunUnit("none", "a.html", RunEdition.SCORM_12, RunTerms.NONE);
		assertThrows(IOException.class, () -> PackagePlayer.open(session.access().rows(), gone, "", Locale.ENGLISH, RunState.none(RunEdition.SCORM_12),
				said::add, null));
		RunUnit wrong = new RunUnit(RunUnit.of(small()).orElseThrow().dataset(), "gone.html", RunEdition.SCORM_12,
				RunTerms.NONE);
		assertThrows(IOException.class, () -> PackagePlayer.open(session.access().rows(), wrong, "", Locale.ENGLISH,
				RunState.none(RunEdition.SCORM_12), said::add, null));
		assertTrue(said.isEmpty());
	}

	@ParameterizedTest
	@CsvSource({ "scorm12", "scorm2004" })
	void aTraineeStartsLeavesGoesOnAndCompletes(String format) throws Exception {
		Judges.require();
		take(Exports.write(new Course60(), format, folder.resolve(format + ".zip"), Map.of()));
		Curriculum curriculum = session.model().getCurricula().getLast();
		Unit unit = units(curriculum).stream().filter(each -> RunUnit.of(each).isPresent()).skip(1).findFirst().orElseThrow();
		LearningEdits edits = new LearningEdits(session, Locale.ENGLISH, "en");
		Enrolment enrolment = edits.enrol(edits.cohort(curriculum, format, null), "trainee-" + format, null);
		Step step = CoursePath.of(unit, CoursePath.draw(enrolment)).get(0);
		LinkedBlockingDeque<RunState> said = new LinkedBlockingDeque<>();
		try (PackagePlayer player = open(unit, null, said)) {
			Judges.assertSound(Judges.inBrowser("run.mjs", folder.toString(), player.address().toString(), "begin"), 6);
		}
		Timing timing = new Timing(Instant.parse("2026-11-21T00:00:00Z"), 60);
		RunState left = said.getLast();
		Attempt attempt = edits.run(enrolment, unit, left, timing, null);
		assertEquals(AttemptState.STARTED, attempt.getState());
		assertFalse(left.suspendData().isEmpty() || left.location().isEmpty());
		assertFalse(Progress.of(enrolment).isDone(step));
		session.save("trainee", "left", null);

		said.clear();
		try (PackagePlayer player = open(unit, RunState.of(attempt).orElseThrow(), said)) {
			Judges.assertSound(Judges.inBrowser("run.mjs", folder.toString(), player.address().toString(), "finish"), 5);
		}
		edits.run(enrolment, unit, said.getLast(), new Timing(timing.started(), 120), attempt);
		session.save("trainee", "done", null);
		assertEquals(1, enrolment.getAttempts().size());
		assertEquals(AttemptState.PASSED, attempt.getState());
		RunState done = RunState.of(attempt).orElseThrow();
		assertEquals(done.score(), attempt.getPoints());
		assertEquals("100", format.equals("scorm12") ? done.values().get("cmi.core.score.raw") : done.values().get("cmi.score.scaled") + "00");
		assertEquals(120, attempt.getSeconds());
		assertTrue(Progress.of(enrolment).isDone(step));
	}

	@ParameterizedTest
	@CsvSource({ "1.2", "2004 4th Edition" })
	void callsAreAnsweredAsTheSpecificationSays(String version) throws Exception {
		Judges.require();
		take(new Imports.Zip().with("imsmanifest.xml", MANIFEST.formatted(version, version, version))
				.with("sco/Start Page.html", "<!DOCTYPE html><title>x</title><p>text").at(folder.resolve("calls.zip")));
		try (PackagePlayer player = open(units(curriculum("Course " + version)).get(0), null, new LinkedBlockingDeque<>())) {
			Judges.assertSound(Judges.inBrowser("run.mjs", folder.toString(), player.address().toString(), "calls"), 18);
		}
	}

	@Test
	void scriptsOfStrangersReachNothing() throws Exception {
		Judges.require();
		try (PackagePlayer player = open(small(), null, new LinkedBlockingDeque<>())) {
			Judges.assertSound(Judges.inBrowser("run.mjs", folder.toString(), player.address().toString(), "hostile"), 12);
		}
	}
}
