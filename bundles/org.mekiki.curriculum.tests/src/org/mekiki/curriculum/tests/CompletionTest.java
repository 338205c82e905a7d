package org.mekiki.curriculum.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mekiki.core.api.access.ModelAccess;
import org.mekiki.core.api.check.Issue;
import org.mekiki.core.api.exchange.ExporterDescriptor;
import org.mekiki.core.api.exchange.Exporting;
import org.mekiki.curriculum.api.completion.CompletionEvaluation;
import org.mekiki.curriculum.api.completion.CompletionException;
import org.mekiki.curriculum.api.completion.CompletionReader;
import org.mekiki.curriculum.api.completion.RuleOutcome;
import org.mekiki.model.actors.OrganisationKind;
import org.mekiki.model.learning.AttemptState;
import org.w3c.dom.Document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Completion rules are read strictly, name what is not met with its figures, and announce the programme they bind. */
class CompletionTest {

	private final Programme programme = new Programme();

	@TempDir
	private Path folder;

	private List<RuleOutcome> all(Locale locale) {
		return new CompletionEvaluation(locale, "ja").all(programme.enrolment, programme.course.curriculum, programme.completion());
	}

	private List<String> broken() {
		return all(Locale.ENGLISH).stream().filter(outcome -> !outcome.met()).map(RuleOutcome::id).toList();
	}

	@Test
	void whoHasDoneEverythingMeetsAllRules() {
		assertEquals(List.of(), broken());
		List<RuleOutcome> all = all(Locale.JAPANESE);
		assertEquals(17, all.size());
		assertEquals("60時間（必要：60時間）", all.get(0).figures());
		RuleOutcome points = all.get(2);
		assertTrue(points.figures().startsWith("116のうち116＝100 %") || points.figures().contains("＝100 %"), points.figures());
		assertEquals(programme.enrolment.getAttempts().stream().filter(attempt -> attempt.getItem() != null).count(),
				points.trail().inputs().size(), "a line for each item");
	}

	@Test
	void whatIsMissingIsNamedWithItsFigures() {
		programme.enrolment.getAttempts().removeIf(attempt -> attempt.getItem() != null);
		assertEquals(List.of("units", "points"), broken());
		Programme.set(programme.session(), "curriculum.attendance", "absent");
		assertEquals(List.of("minutes", "units", "points", "attendance"), broken());
		Programme.set(programme.enrolment, CompletionEvaluation.ENTRY_PROPERTY, " ");
		assertTrue(broken().contains("entry"));
		RuleOutcome attendance = all(Locale.ENGLISH).get(3);
		assertEquals("0 of 1 = 0 %; needed: 80 %", attendance.figures());
		assertTrue(attendance.trail().inputs().get(0).statement().endsWith(": absent"));
	}

	@Test
	void aShareIsMetExactlyAtItsEdge() {
		int all = programme.enrolment.getAttempts().stream().filter(attempt -> attempt.getItem() != null)
				.mapToInt(attempt -> attempt.getItem().getPoints()).sum();
		var first = programme.enrolment.getAttempts().stream().filter(attempt -> attempt.getItem() != null).findFirst().orElseThrow();
		int lost = first.getItem().getPoints();
		first.setState(AttemptState.FAILED);
		first.setPoints(BigDecimal.ZERO);
		// As a fraction no decimal is equal to: just below is met, just above is not.
		BigDecimal share = BigDecimal.valueOf(all - lost).divide(BigDecimal.valueOf(all), 30,
				RoundingMode.DOWN);
		programme.rules("{\"rules\":[{\"rule\":\"points\",\"share\":\"" + share.toPlainString() + "\"}]}");
		assertEquals(List.of(), broken());
		programme.rules("{\"rules\":[{\"rule\":\"points\",\"share\":\"" + share.add(share.ulp()).toPlainString() + "\"}]}");
		assertEquals(List.of("points"), broken());
	}

	@Test
	void requiredActivitiesAreAskedForByName() {
		String name = programme.session().getActivity().getId();
		programme.rules("{\"rules\":[{\"rule\":\"activities\",\"required\":[\"" + name + "\"]}]}");
		assertEquals(List.of(), broken());
		programme.session().setState(AttemptState.STARTED);
		Programme.set(programme.session(), "curriculum.attendance", "excused");
		assertEquals(List.of("activities"), broken());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"{'rules':[]} | curriculum.completion/rules",
			"{'rules':[{'rule':'minutes'}]} | curriculum.completion/rules/1/least",
			"{'rules':[{'rule':'units','share':1.5}]} | curriculum.completion/rules/1/share",
			"{'rules':[{'rule':'units','share':0}]} | curriculum.completion/rules/1/share",
			"{'rules':[{'rule':'entry'},{'rule':'entry'}]} | curriculum.completion/rules/2/rule",
			"{'rules':[{'rule':'entry','least':3}]} | curriculum.completion/rules/1/least",
			"{'rules':[{'rule':'luck'}]} | curriculum.completion/rules/1/rule",
			"{'rules':[{'rule':'activities','required':['nowhere']}]} | curriculum.completion/rules/1/required",
			"{'rules':[{'rule':'entry'}],'issuer':'Nobody'} | curriculum.completion/issuer",
			"{'rules':[{'rule':'entry'}],'certificate':'gold'} | curriculum.completion/certificate",
			"{'rules':[{'rule':'entry'}],'notice':{'capacity':0}} | curriculum.completion/notice/capacity",
			"{'rules':[{'rule':'entry'}],'notice':{'price':3}} | curriculum.completion/notice/price",
			"{'rules':[{'rule':'entry'}],'rules':[]} | line 1" })
	void mistakesAreToldWithTheirPlace(String json, String place) {
		programme.rules(json.replace('\'', '"'));
		CompletionException refused = assertThrows(CompletionException.class,
				() -> new CompletionReader(Locale.ENGLISH, "en").read(programme.course.curriculum));
		assertTrue(refused.getMessage().contains(place), refused.getMessage());
		assertEquals(1, refused.problems().size(), refused.getMessage());
		assertEquals(1, programme.course.issues("completion").size());
	}

	@Test
	void theInstituteAloneCannotCertifyByLaw() {
		programme.university.setKind(OrganisationKind.RESEARCH);
		assertEquals(List.of("law.issuer"), broken());
		Issue issue = programme.course.issues("completion", Locale.JAPANESE).get(0);
		assertTrue(issue.message().contains("「見本大学」は大学・高等専門学校・専門学校のいずれでもない"), issue.message());
		Programme.set(programme.university, "curriculum.school", "college-of-technology");
		assertEquals(List.of(), broken());
	}

	@Test
	void sixtyHoursHaveToBeThereNotOnlyAnnounced() {
		programme.course.unit("u03").setMinutes(Integer.valueOf(10));
		assertEquals(List.of("law.hours60"), broken());
		assertEquals("minutes", programme.course.issues("completion").get(0).feature());
		assertThrows(IOException.class, () -> notice("a.html"));
	}

	@Test
	void everythingToBePublishedHasToBeThere() {
		programme.rules("{\"certificate\":\"rishu-shomei\",\"issuer\":\"UNI\",\"rules\":[{\"rule\":\"minutes\",\"least\":3600}]}");
		assertEquals(List.of("law.published.purpose", "law.published.entry", "law.published.capacity", "law.published.method",
				"law.rule.entry", "law.rule.attendance"), broken());
		IOException refused = assertThrows(IOException.class, () -> notice("a.html"));
		assertTrue(refused.getMessage().contains("公表事項：定員"), refused.getMessage());
		assertFalse(Files.exists(folder.resolve("a.html")));
		programme.rules(Programme.RULES.replace("rishu-shomei", "plain").replace("\"UNI\"", "\"UNI\""));
		assertEquals(List.of(), broken());
	}

	@Test
	void theAnnouncementHasAllEightItemsAndIsTheSameTwice() throws Exception {
		String html = notice("a.html");
		assertEquals(html, notice("b.html"));
		Document page = XmlFiles.parse(html.replace("<!DOCTYPE html>\n", ""));
		assertEquals("ja", page.getDocumentElement().getAttribute("lang"));
		assertEquals(1, page.getElementsByTagName("h1").getLength());
		var headings = page.getElementsByTagName("h2");
		List<String> found = IntStream.range(0, headings.getLength()).mapToObj(i -> headings.item(i).getTextContent())
				.toList();
		assertEquals(List.of("目的", "総時間数", "履修資格", "定員", "内容", "講習又は授業の方法", "修了要件", "証明書の交付者"), found);
		for (String text : List.of("<strong>基礎</strong>", "60時間", "20名", "80 %以上出席すること", "見本大学")) {
			assertTrue(html.contains(text), text);
		}
	}

	@Test
	void theAnnouncementIsAccessibleAndValid() throws Exception {
		Judges.require();
		Files.createDirectory(folder.resolve("page"));
		notice("page/announcement.html");
		List<Judges.Finding> findings = Judges.inBrowser("pages.mjs", folder.resolve("page").toString(), "1280", "320");
		Judges.assertSound(findings, 4);
		assertTrue(findings.stream().anyMatch(finding -> finding.what().contains("WCAG 2.2")), findings::toString);
		String said = Judges.java(List.of("-jar", Judges.file("vnu-jar/build/dist/vnu.jar").toString(), "--format", "json",
				folder.resolve("page/announcement.html").toString()));
		for (JsonNode message : new ObjectMapper().readTree(said).get("messages")) {
			assertEquals("info", message.get("type").asText(), message::toString);
		}
	}

	private String notice(String name) throws Exception {
		Path file = folder.resolve(name);
		ExporterDescriptor exporter = ExporterDescriptor.all().stream()
				.filter(each -> each.contribution().id().equals("org.mekiki.curriculum.notice")).findFirst().orElseThrow();
		new Exporting(ModelAccess.of(programme.course.copy()), Locale.JAPANESE, "ja").write(exporter, List.of(), Map.of(), file, null);
		return Files.readString(file);
	}
}
