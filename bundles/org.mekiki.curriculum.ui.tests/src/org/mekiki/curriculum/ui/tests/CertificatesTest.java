package org.mekiki.curriculum.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.curriculum.api.certificate.CertificateLedger;
import org.mekiki.curriculum.api.certificate.LedgerEntry;
import org.mekiki.curriculum.api.completion.CompletionReader;
import org.mekiki.curriculum.api.learning.CoursePath;
import org.mekiki.curriculum.api.learning.Step;
import org.mekiki.curriculum.ui.internal.certificate.CertificatesHandler;
import org.mekiki.model.Element;
import org.mekiki.model.ModelFactory;
import org.mekiki.model.Property;
import org.mekiki.model.actors.ActorsFactory;
import org.mekiki.model.actors.Organisation;
import org.mekiki.model.actors.OrganisationKind;
import org.mekiki.model.learning.Attempt;
import org.mekiki.model.learning.AttemptState;
import org.mekiki.model.learning.Cohort;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.model.learning.Enrolment;
import org.mekiki.model.learning.LearningFactory;
import org.mekiki.model.text.Labels;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.testing.InWorkbench;
import org.mekiki.workbench.testing.Loop;
import org.mekiki.workbench.testing.MekikiWindow;

/** Whoever has met the rules is certified by a few clicks, and nobody else. */
@ExtendWith(InWorkbench.class)
class CertificatesTest {

	private static final String RULES = """
			{"certificate": "rishu-shomei", "issuer": "UNI",
			 "rules": [{"rule":"minutes","least":3600}, {"rule":"units","share":1}, {"rule":"points","share":0.6},
			           {"rule":"attendance","share":0.8}, {"rule":"entry"}],
			 "notice": {"purpose": {"ja":"基礎を学ぶ。"}, "entry": {"ja":"実務経験一年以上。"}, "method": {"ja":"講義と演習"}, "capacity": 20}}""";

	@TempDir
	private Path folder;
	private EditingSession session;
	private Cohort cohort;

	@BeforeEach
	void open() throws Exception {
		MekikiWindow.reset();
		DataLanguage.set("en");
		session = MekikiWindow.open(MekikiWindow.sample(folder.resolve("base")));
		Curriculum curriculum = session.model().getCurricula().get(0);
		session.execute("prepare", () -> {
			Organisation university = ActorsFactory.eINSTANCE.createOrganisation();
			university.setId(UUID.randomUUID().toString());
			university.setNotation("UNI");
			university.setKind(OrganisationKind.UNIVERSITY);
			Labels.set(university.getLabels(), "ja", "見本大学");
			Labels.set(university.getLabels(), "en", "Specimen University");
			session.model().getOrganisations().add(university);
			set(curriculum, CompletionReader.PROPERTY, RULES);
			cohort = LearningFactory.eINSTANCE.createCohort();
			cohort.setId(UUID.randomUUID().toString());
			Labels.set(cohort.getLabels(), "ja", "第1期");
			Labels.set(cohort.getLabels(), "en", "First cohort");
			cohort.setCurriculum(curriculum);
			cohort.setStart("2026-04-06");
			cohort.setEnd("2026-09-25");
			session.model().getCohorts().add(cohort);
			enrol("見本　花子", "Hanako Mihon", 1);
			enrol("例　太郎", "Taro Rei", 0.4);
		});
		CertificatesHandler.open(MekikiWindow.page(), session, cohort);
		Loop.until("the trainees", () -> trainees().getItemCount() == 2 && trainees().getColumnCount() == 8);
	}

	@AfterEach
	void close() {
		MekikiWindow.dialogs().forEach(Shell::close);
		MekikiWindow.reset();
	}

	private void enrol(String japanese, String english, double share) {
		Enrolment enrolment = LearningFactory.eINSTANCE.createEnrolment();
		enrolment.setId(UUID.randomUUID().toString());
		enrolment.setTrainee(english.toLowerCase().replace(' ', '.'));
		Labels.set(enrolment.getLabels(), "ja", japanese);
		Labels.set(enrolment.getLabels(), "en", english);
		cohort.getEnrolments().add(enrolment);
		List<Step> steps = CoursePath.of(cohort.getCurriculum(), CoursePath.draw(enrolment));
		steps.subList(0, (int) (steps.size() * share)).forEach(step -> enrolment.getAttempts().add(done(step)));
	}

	private static Attempt done(Step step) {
		Attempt attempt = LearningFactory.eINSTANCE.createAttempt();
		attempt.setId(UUID.randomUUID().toString());
		attempt.setState(AttemptState.PASSED);
		attempt.setActivity(step.activity());
		if (step.item() != null) {
			attempt.setItem(step.item());
			attempt.setPoints(BigDecimal.valueOf(step.item().getPoints()));
		}
		if (step.kind() == Step.Kind.PAGE) {
			set(attempt, "curriculum.unit", step.unit().getId());
		}
		if (step.kind() == Step.Kind.ACTIVITY) {
			set(attempt, "curriculum.attendance", "present");
		}
		return attempt;
	}

	private static void set(Element element, String key, String value) {
		Property property = ModelFactory.eINSTANCE.createProperty();
		property.setKey(key);
		property.setValue(value);
		element.getProperties().add(property);
	}

	private static List<Table> tables() {
		return MekikiWindow.all(MekikiWindow.shell(), Table.class).stream().filter(table -> table.getColumnCount() > 0
				&& List.of("Name on the certificate", "Rule").contains(table.getColumn(0).getText())).toList();
	}

	private static Table trainees() {
		return tables().get(0);
	}

	private static Table rules() {
		return tables().get(1);
	}

	private static Button button(Shell shell, String text) {
		return MekikiWindow.all(shell, Button.class).stream().filter(button -> text.equals(button.getText())).findFirst().orElseThrow();
	}

	private static void press(Button button) {
		assertTrue(button.isEnabled(), button.getText());
		if ((button.getStyle() & SWT.RADIO) != 0) {
			Arrays.stream(button.getParent().getChildren()).map(Button.class::cast).forEach(each -> each.setSelection(each == button));
			Arrays.stream(button.getParent().getChildren()).forEach(each -> each.notifyListeners(SWT.Selection, new Event()));
		} else {
			button.notifyListeners(SWT.Selection, new Event());
		}
	}

	private static void choose(int row) {
		trainees().setSelection(row);
		trainees().notifyListeners(SWT.Selection, new Event());
	}

	private List<LedgerEntry> ledger() {
		return CertificateLedger.entries(session.model());
	}

	/** A dialog keeps its own event loop, so what happens in it is done from there. */
	private static void inDialog(Runnable open, Runnable work) {
		Display.getCurrent().asyncExec(work);
		open.run();
	}

	private static Shell dialog() {
		return MekikiWindow.dialogs().getLast();
	}

	@Test
	void whoHasMetTheRulesIsCertifiedAndTheCertificateCanBeRevokedAndAllIsUndone() {
		assertEquals("Hanako Mihon", trainees().getItem(0).getText(0));
		assertEquals("1 rules open", trainees().getItem(0).getText(1));
		assertTrue(trainees().getItem(1).getText(5).startsWith("✗ "), trainees().getItem(1).getText(5));
		Shell window = MekikiWindow.shell();
		assertFalse(button(window, "Issue certificate…").isEnabled(), "nobody has looked at the entry requirement");
		inDialog(() -> press(button(window, "Confirm entry requirement…")), () -> press(button(dialog(), "OK")));
		Loop.until("ready", () -> trainees().getItem(0).getText(1).equals("● ready to be issued"));
		choose(1);
		assertFalse(button(window, "Issue certificate…").isEnabled(), "has not met the rules");
		assertTrue(Arrays.stream(rules().getItems()).map(TableItem::getText).toList().contains("Attendance"));
		choose(0);
		inDialog(() -> press(button(window, "Issue certificate…")), () -> {
			press(button(dialog(), "Make a new key"));
			List<Text> fields = MekikiWindow.all(dialog(), Text.class).stream().filter(text -> (text.getStyle() & SWT.BORDER) != 0).toList();
			fields.get(0).setText(folder.resolve("issuer.p12").toString());
			fields.get(1).setText("correct horse");
			assertFalse(button(dialog(), "Sign").isEnabled(), "the password again");
			fields.get(2).setText("correct horse");
			fields.get(3).setText("2026-10-01");
			press(button(dialog(), "Sign"));
		});
		Loop.until("the certificate", () -> trainees().getItem(0).getText(1).equals("✓ 2026-0001, issued 2026-10-01"));
		assertEquals("Issue certificate", session.undoLabel());
		assertFalse(button(window, "Issue certificate…").isEnabled(), "not twice");
		inDialog(() -> press(button(window, "Revoke…")), () -> {
			MekikiWindow.all(dialog(), Text.class).get(0).setText("by mistake");
			press(button(dialog(), "OK"));
		});
		Loop.until("revoked", () -> trainees().getItem(0).getText(1).equals("2026-0001 revoked; ● ready to be issued"));
		assertEquals(LedgerEntry.State.REVOKED, ledger().get(0).state());
		session.undo();
		session.undo();
		Loop.until("as before", () -> trainees().getItem(0).getText(1).equals("● ready to be issued"));
		assertEquals(List.of(), ledger());
	}

	@Test
	void aProgrammeThatBreaksTheLawCannotCertify() {
		session.execute("spoil", () -> session.model().getOrganisations().getLast().setKind(OrganisationKind.RESEARCH));
		Loop.until("the obstacle", () -> Arrays.stream(rules().getItems()).anyMatch(item -> item.getText().equals("Issuer by law")));
		assertFalse(button(MekikiWindow.shell(), "Issue certificate…").isEnabled());
	}
}
