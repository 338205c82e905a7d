package org.mekiki.curriculum.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mekiki.curriculum.api.certificate.CertificateException;
import org.mekiki.curriculum.api.certificate.CertificateOffice;
import org.mekiki.curriculum.api.certificate.KeyFile;
import org.mekiki.curriculum.api.certificate.SigningKey;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.Property;
import org.mekiki.model.actors.OrganisationKind;
import org.mekiki.model.learning.Activity;
import org.mekiki.model.learning.ActivityKind;
import org.mekiki.model.learning.Attempt;
import org.mekiki.model.learning.AttemptState;
import org.mekiki.model.learning.Cohort;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.model.learning.Enrolment;
import org.mekiki.model.text.Labels;
import org.mekiki.sample.SampleBuilder;

/** A trainee of the sample who has completed the course is certified, until any one rule is broken; that rule is named. */
class BlockedIssueTest {

	private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

	@TempDir
	private static Path folder;
	private static SigningKey key;

	private KnowledgeModel model;
	private Cohort cohort;
	private Curriculum curriculum;

	@BeforeAll
	static void key() throws CertificateException {
		key = new KeyFile(folder.resolve("issuer.p12"), Locale.ENGLISH).create("Example University", "correct horse".toCharArray(), DAY);
	}

	@BeforeEach
	void sample() {
		model = (KnowledgeModel) SampleBuilder.create().getContents().get(0);
		cohort = model.getCohorts().stream().filter(one -> Labels.text(one, "en").startsWith("Spring")).findFirst().orElseThrow();
		curriculum = cohort.getCurriculum();
	}

	private Enrolment trainee() {
		return cohort.getEnrolments().get(0);
	}

	private void issue(Enrolment enrolment, Locale locale) throws CertificateException {
		new CertificateOffice(locale, locale.getLanguage()).issue(model, enrolment, key, DAY);
	}

	private Property rules() {
		return curriculum.getProperties().stream().filter(one -> "curriculum.completion".equals(one.getKey())).findFirst().orElseThrow();
	}

	private void rules(String pattern, String instead) {
		String before = rules().getValue();
		rules().setValue(before.replaceAll(pattern, instead));
		assertTrue(!before.equals(rules().getValue()), pattern);
	}

	private void without(String member) {
		rules("(?s)\"" + member + "\": (\\{[^}]*\\}|\\d+),?", "");
		rules().setValue(rules().getValue().replaceAll(",(\\s*\\})", "$1"));
	}

	private List<Attempt> sessions() {
		return trainee().getAttempts().stream().filter(attempt -> attempt.getActivity() != null
				&& attempt.getActivity().getKind() == ActivityKind.LECTURE).toList();
	}

	private void absent(int often) {
		sessions().subList(0, often).forEach(attempt -> {
			attempt.setState(AttemptState.FAILED);
			attempt.getProperties().stream().filter(one -> "curriculum.attendance".equals(one.getKey())).forEach(one -> one.setValue("absent"));
		});
	}

	private void skip(String notation) {
		Activity activity = trainee().getAttempts().stream().map(Attempt::getActivity)
				.filter(one -> one != null && notation.equals(one.getNotation())).findFirst().orElseThrow();
		trainee().getAttempts().removeIf(attempt -> attempt.getActivity() == activity);
	}

	@Test
	void withAllRulesMetItIsIssued() throws CertificateException {
		for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
			issue(cohort.getEnrolments().get(0), locale);
			issue(cohort.getEnrolments().get(1), locale);
		}
	}

	static Stream<Arguments> breaches() {
		return Stream.of(
				breach("証明書を交付できる者", "Issuer by law", test -> test.model.getOrganisations().stream()
						.filter(one -> one.getKind() == OrganisationKind.UNIVERSITY && Labels.text(one, "en").startsWith("Example"))
						.forEach(one -> one.setKind(OrganisationKind.RESEARCH))),
				breach("総時間数60時間以上", "60 hours or more", test -> test.curriculum.setMinutes(Integer.valueOf(3599))),
				breach("公表事項：名称", "Published: name", test -> test.curriculum.getLabels().clear()),
				breach("公表事項：目的", "Published: purpose", test -> test.without("purpose")),
				breach("公表事項：履修資格", "Published: entry requirement", test -> test.without("entry")),
				breach("公表事項：定員", "Published: capacity", test -> test.without("capacity")),
				breach("公表事項：講習又は授業の方法", "Published: method", test -> test.without("method")),
				breach("履修資格についての規則", "Rule on the entry requirement", test -> test.rules("\\{\"rule\": \"entry\"\\},", "")),
				breach("出席についての規則", "Rule on attendance", test -> test.rules("\\{\"rule\": \"attendance\"[^}]*\\},", "")),
				breach("時間数", "Hours", test -> test.skip("u01-a3")),
				breach("出席", "Attendance", test -> test.absent(5)),
				breach("得点", "Points", test -> test.trainee().getAttempts().stream().filter(one -> one.getItem() != null)
						.forEach(one -> one.setPoints(BigDecimal.ZERO))),
				breach("受講資格", "Entry requirement", test -> test.trainee().getProperties()
						.removeIf(one -> "curriculum.entry".equals(one.getKey()))),
				breach("必修の活動", "Required activities", test -> test.skip("u15-a1")));
	}

	private static Arguments breach(String japanese, String english, Consumer<BlockedIssueTest> broken) {
		return Arguments.of(japanese, english, broken);
	}

	@ParameterizedTest(name = "{1}")
	@MethodSource("breaches")
	void theRuleThatIsNotMetIsNamedInBothLanguages(String japanese, String english, Consumer<BlockedIssueTest> broken) {
		broken.accept(this);
		assertNamed(japanese, Locale.JAPANESE);
		assertNamed(english, Locale.ENGLISH);
		assertEquals(0, trainee().getCertificates().size());
	}

	/** The rule begins a line, so that one whose name is a part of another is not mistaken for it. */
	private void assertNamed(String rule, Locale locale) {
		CertificateException refused = assertThrows(CertificateException.class, () -> issue(trainee(), locale));
		assertTrue(Arrays.stream(refused.getMessage().split("\n")).anyMatch(line -> line.startsWith(rule + " \u2013 ")), refused.getMessage());
	}
}
