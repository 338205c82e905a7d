package org.mekiki.curriculum.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mekiki.core.api.check.CheckRunner;
import org.mekiki.core.api.check.Issue;
import org.mekiki.core.api.command.CommandCall;
import org.mekiki.core.api.command.CommandDescriptor;
import org.mekiki.core.api.command.CommandException;
import org.mekiki.core.api.command.CommandOutcome;
import org.mekiki.core.api.command.CommandRunner;
import org.mekiki.core.api.contribution.Contributions;
import org.mekiki.core.api.contribution.ExtensionPoint;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.curriculum.api.certificate.CertificateException;
import org.mekiki.curriculum.api.certificate.CertificateLedger;
import org.mekiki.curriculum.api.certificate.CertificateOffice;
import org.mekiki.curriculum.api.certificate.Credential;
import org.mekiki.curriculum.api.certificate.KeyFile;
import org.mekiki.curriculum.api.certificate.LedgerEntry;
import org.mekiki.curriculum.api.certificate.PreparedCertificate;
import org.mekiki.curriculum.api.certificate.Revocation;
import org.mekiki.curriculum.api.certificate.SigningKey;
import org.mekiki.curriculum.api.certificate.Verification;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.actors.OrganisationKind;
import org.mekiki.model.learning.Certificate;
import org.mekiki.model.learning.Enrolment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Certificates go to those who have met all rules, and everything about them stays in the ledger. */
class LedgerTest {

	private static final char[] PASSWORD = "correct horse battery".toCharArray();
	private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

	private final List<String> said = new ArrayList<>();
	private final CertificateOffice office = new CertificateOffice(Locale.ENGLISH, "en");

	@TempDir
	private Path folder;
	private SigningKey key;
	private EditingSession session;
	private Enrolment trainee;
	private Enrolment second;

	@BeforeEach
	void open() throws Exception {
		key = new KeyFile(folder.resolve("key.p12"), Locale.ENGLISH).create("Specimen University", PASSWORD, DAY);
		Files.writeString(folder.resolve("password"), new String(PASSWORD) + "\n");
		Programme programme = new Programme();
		Enrolment other = EcoreUtil.copy(programme.enrolment);
		other.setId("enrolment-2");
		other.setTrainee("trainee-2");
		other.getAttempts().forEach(attempt -> attempt.setId(attempt.getId() + "-2"));
		programme.cohort.getEnrolments().add(other);
		session = Edited.session(programme.course.copy());
		trainee = session.model().getCohorts().getLast().getEnrolments().get(0);
		second = session.model().getCohorts().getLast().getEnrolments().get(1);
	}

	@AfterEach
	void close() {
		session.close();
	}

	private PreparedCertificate issue(Enrolment enrolment, LocalDate day) throws CertificateException {
		PreparedCertificate prepared = office.issue(session.model(), enrolment, key, day);
		session.execute(prepared.label(), () -> prepared.enter(session.model()));
		return prepared;
	}

	private List<String> states() {
		return CertificateLedger.entries(session.model()).stream().map(entry -> entry.serial() + ' ' + entry.state()).toList();
	}

	@Test
	void numbersCountWithoutGapsInEachYear() throws Exception {
		issue(trainee, DAY);
		assertEquals("Issue certificate 2026-0001", session.undoLabel());
		assertEquals("2026-0002", issue(second, DAY).serial());
		session.execute("revoke", () -> Revocation.revoke(session.model(), "2026-0002", DAY, "by mistake"));
		assertEquals("2027-0001", issue(second, DAY.plusYears(1)).serial());
		assertEquals(List.of("2026-0001 VALID", "2026-0002 REVOKED", "2027-0001 VALID"), states());
		assertEquals(List.of(), CertificateLedger.irregular(session.model()));
	}

	@Test
	void issuingRevokingAndReissuingCanBeUndone() throws Exception {
		issue(trainee, DAY);
		PreparedCertificate again = office.reissue(session.model(), "2026-0001", key, DAY, "name misspelt");
		session.execute(again.label(), () -> again.enter(session.model()));
		assertEquals("Reissue certificate 2026-0001 as 2026-0002", session.undoLabel());
		assertEquals(List.of("2026-0001 REISSUED", "2026-0002 VALID"), states());
		LedgerEntry old = CertificateLedger.find(session.model(), "2026-0001").orElseThrow();
		assertEquals("name misspelt", old.reason());
		assertEquals("2026-10-01", old.revoked());
		session.undo();
		assertEquals(List.of("2026-0001 VALID"), states());
		session.undo();
		assertEquals(List.of(), states());
		session.redo();
		session.redo();
		assertEquals(List.of("2026-0001 REISSUED", "2026-0002 VALID"), states());
	}

	@Test
	void nobodyGetsTwoNorOneWithoutHavingMetTheRules() throws Exception {
		issue(trainee, DAY);
		CertificateException twice = assertThrows(CertificateException.class, () -> issue(trainee, DAY));
		assertTrue(twice.getMessage().contains("2026-0001"), twice.getMessage());
		session.execute("spoil", () -> second.getAttempts().removeIf(attempt -> attempt.getItem() != null));
		CertificateException blocked = assertThrows(CertificateException.class, () -> issue(second, DAY));
		assertTrue(blocked.getMessage().contains("Points – 0 of "), blocked.getMessage());
		assertTrue(blocked.getMessage().contains("Units finished – 0 of "), blocked.getMessage());
		session.execute("spoil", () -> session.model().getOrganisations().getLast().setKind(OrganisationKind.RESEARCH));
		CertificateException law = assertThrows(CertificateException.class,
				() -> office.reissue(session.model(), "2026-0001", key, DAY, "why not"));
		assertTrue(law.getMessage().contains("Issuer by law – Specimen University is neither a university"), law.getMessage());
		assertEquals(List.of("2026-0001 VALID"), states());
	}

	@Test
	void aNumberGivenMeanwhileIsNotGivenAgain() throws Exception {
		PreparedCertificate first = office.issue(session.model(), trainee, key, DAY);
		issue(second, DAY);
		assertThrows(IllegalStateException.class, () -> session.execute(first.label(), () -> first.enter(session.model())));
		assertEquals(List.of("2026-0001 VALID"), states());
		assertEquals(List.of("trainee-2"), CertificateLedger.entries(session.model()).stream().map(LedgerEntry::trainee).toList());
	}

	@Test
	void theLedgerTellsOfRevocationAndForgery() throws Exception {
		PreparedCertificate issued = issue(trainee, DAY);
		Credential credential = issued.credentials().get("ja");
		assertEquals(Verification.Standing.UNKNOWN, Verification.of(credential, null, Locale.ENGLISH).standing());
		Verification valid = Verification.of(credential, session.model(), Locale.ENGLISH);
		assertEquals(Verification.Standing.VALID, valid.standing());
		assertEquals("見本　花子", valid.facts().holder());
		assertTrue(valid.facts().outline().contains("60時間の課程"), valid.facts().outline());
		SigningKey thief = new KeyFile(folder.resolve("thief.p12"), Locale.ENGLISH).create("Specimen University", PASSWORD, DAY);
		Credential forged = Credential.sign(issued.facts().get("ja"), thief);
		Verification found = Verification.of(forged, session.model(), Locale.ENGLISH);
		assertTrue(found.genuine(), "it says whose key it is");
		assertEquals(Verification.Standing.NOT_IN_LEDGER, found.standing());
		assertFalse(found.holds());
		session.execute("revoke", () -> Revocation.revoke(session.model(), "2026-0001", DAY, "obtained by deceit"));
		Verification revoked = Verification.of(credential, session.model(), Locale.JAPANESE);
		assertFalse(revoked.holds());
		assertTrue(revoked.explanation().contains("obtained by deceit"), revoked.explanation());
	}

	@Test
	void aLedgerThatWasTamperedWithIsFound() throws Exception {
		issue(trainee, DAY);
		issue(second, DAY);
		KnowledgeModel model = session.model();
		assertEquals(List.of(), issues());
		Certificate certificate = trainee.getCertificates().get(0);
		session.execute("tamper", () -> certificate.setMinutes(Integer.valueOf(6000)));
		assertTrue(issues().get(0).contains("2026-0001 cannot be read or says something else"), () -> issues().toString());
		session.undo();
		session.execute("tamper", () -> certificate.setSerial("2026-0002"));
		assertEquals(List.of("2026-0001", "2026-0002"), CertificateLedger.irregular(model).stream().sorted().toList());
		session.undo();
		session.execute("tamper", () -> trainee.getCertificates().clear());
		assertEquals(List.of("2026-0001"), CertificateLedger.irregular(model));
		assertEquals(List.of("Certificate 2026-0001 is missing: serial numbers count without gaps."), issues());
	}

	private List<String> issues() {
		return new CheckRunner(session.access(), Locale.ENGLISH, "en")
				.run(List.of(Contributions.platform().find(ExtensionPoint.CHECKS, "org.mekiki.curriculum.check.ledger").orElseThrow()), null)
				.issues().stream().map(Issue::message).toList();
	}

	private CommandRunner.Run run(String command, String format, boolean withBase, String... values) throws Exception {
		Map<String, List<String>> given = new HashMap<>();
		for (int i = 0; i < values.length; i += 2) {
			given.put(values[i], List.of(values[i + 1]));
		}
		return new CommandRunner(withBase ? session.access() : null, Locale.ENGLISH, "ja", said::add,
				(label, edit) -> session.execute(label, () -> edit.accept(session.model())))
				.run(CommandDescriptor.of(Contributions.platform()
						.find(ExtensionPoint.COMMANDS, "org.mekiki.curriculum.certificate." + command).orElseThrow()),
						new CommandCall(format, given), null);
	}

	private static JsonNode json(CommandRunner.Run run) throws IOException {
		return new ObjectMapper().readTree(run.result());
	}

	@Test
	void theCommandsIssueWriteVerifyRevokeAndList() throws Exception {
		String keyFile = folder.resolve("key.p12").toString();
		String password = folder.resolve("password").toString();
		CommandRunner.Run issued = run("issue", "json", true, "trainee", "trainee-1", "key", keyFile, "key-password-file", password, "date",
				"2026-10-01");
		assertEquals("2026-0001", json(issued).get("serial").textValue());
		assertEquals(key.did(), json(issued).get("key").textValue());

		Path pdf = folder.resolve("a.pdf");
		byte[] first = run("write", "pdf", true, "serial", "2026-0001", "language", "ja").result();
		assertArrayEquals(first, run("write", "pdf", true, "serial", "2026-0001", "language", "ja").result());
		Files.write(pdf, first);
		CommandRunner.Run alone = run("verify", "json", false, "file", pdf.toString(), "issuer", key.did());
		assertEquals(CommandOutcome.GOOD, alone.outcome());
		assertEquals("unknown", json(alone).get("standing").textValue());
		assertEquals("見本　花子", json(alone).get("certificate").get("holder").textValue());
		assertEquals(CommandOutcome.FINDINGS, run("verify", "json", false, "file", pdf.toString(), "issuer", "did:key:z6Mkother").outcome());
		assertEquals("valid", json(run("verify", "json", true, "file", pdf.toString())).get("standing").textValue());

		assertEquals("Certificate 2026-0001 was revoked on 2026-12-01: by mistake\n",
				new String(run("revoke", "table", true, "serial", "2026-0001", "reason", "by mistake", "date", "2026-12-01").result(),
						StandardCharsets.UTF_8));
		assertEquals("drawn", json(run("verify", "json", false, "file", pdf.toString())).get("page").textValue());
		Path other = folder.resolve("other.pdf");
		Files.copy(pdf, other);
		Files.writeString(other, "\n", StandardOpenOption.APPEND);
		assertEquals("other", json(run("verify", "json", false, "file", other.toString())).get("page").textValue());
		assertTrue(new String(run("verify", "table", false, "file", other.toString()).result(), StandardCharsets.UTF_8)
				.contains("Rely on what is listed here, not on the page"));
		CommandRunner.Run revoked = run("verify", "json", true, "file", pdf.toString());
		assertEquals(CommandOutcome.FINDINGS, revoked.outcome());
		assertEquals("revoked", json(revoked).get("standing").textValue());
		assertThrows(CommandException.class, () -> run("revoke", "json", true, "serial", "2026-0001", "reason", "again"));

		JsonNode list = json(run("list", "json", true));
		assertEquals(1, list.get("count").intValue());
		assertEquals("by mistake", list.get("certificates").get(0).get("reason").textValue());
		assertTrue(new String(run("list", "csv", true).result(), StandardCharsets.UTF_8)
				.contains("2026-0001,revoked,2026-10-01,2026-12-01,by mistake,,trainee-1,"));
	}

	@Test
	void theCommandsRefuseWithAReason() throws Exception {
		String keyFile = folder.resolve("key.p12").toString();
		String password = folder.resolve("password").toString();
		assertTrue(assertThrows(CommandException.class,
				() -> run("issue", "json", true, "trainee", "nobody", "key", keyFile, "key-password-file", password)).getMessage()
				.matches("(?s).*\u201cnobody\u201d.*There are: .*trainee-1.*"));
		assertTrue(assertThrows(CommandException.class, () -> run("issue", "json", true, "trainee", "trainee-1", "key", keyFile,
				"key-password-env", "NO_SUCH_VARIABLE")).getMessage().contains("NO_SUCH_VARIABLE"));
		assertThrows(CommandException.class, () -> run("issue", "json", true, "trainee", "trainee-1", "key", keyFile, "key-password-file",
				password, "date", "yesterday"));
		Files.writeString(folder.resolve("altered.json"),
				Credential.sign(CredentialTest.facts("ja"), key).json().replace("2026-0001", "2026-0002"));
		CommandRunner.Run altered = run("verify", "json", false, "file", folder.resolve("altered.json").toString());
		assertEquals(CommandOutcome.FINDINGS, altered.outcome());
		assertFalse(json(altered).get("genuine").booleanValue());
		assertThrows(CommandException.class, () -> run("verify", "json", false, "file", password));
		String made = new String(run("key", "table", false, "key", folder.resolve("new.p12").toString(), "name", "U", "key-password-file",
				password).result(), StandardCharsets.UTF_8);
		assertTrue(made.startsWith("did:key:z6Mk"), made);
		assertEquals(made.strip(), new KeyFile(folder.resolve("new.p12"), Locale.ENGLISH).open(PASSWORD).did());
	}
}
