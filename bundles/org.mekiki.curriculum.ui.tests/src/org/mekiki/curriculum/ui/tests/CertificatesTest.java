package org.mekiki.curriculum.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.curriculum.api.certificate.CertificateLedger;
import org.mekiki.curriculum.ui.internal.certificate.CertificatesEditor;
import org.mekiki.curriculum.ui.internal.certificate.CertificatesHandler;
import org.mekiki.model.actors.Organisation;
import org.mekiki.model.actors.OrganisationKind;
import org.mekiki.model.learning.Cohort;
import org.mekiki.model.text.Labels;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.testing.InWorkbench;
import org.mekiki.workbench.testing.Loop;
import org.mekiki.workbench.testing.MekikiWindow;

/** Whoever of the sample's finished cohort has met the rules is certified by a few clicks, and nobody else. */
@ExtendWith(InWorkbench.class)
class CertificatesTest {

	private static final String ISSUE = "Issue certificate\u2026";
	private static final int COLUMNS = 8;

	@TempDir
	private Path folder;
	private EditingSession session;

	@BeforeEach
	void open() throws Exception {
		MekikiWindow.reset();
		DataLanguage.set("en");
		session = MekikiWindow.open(MekikiWindow.sample(folder));
		Cohort finished = session.model().getCohorts().getLast();
		CertificatesHandler.open(MekikiWindow.page(), session, finished);
		Loop.until("the trainees", () -> tables().size() == 2 && trainees().getItemCount() == 6 && trainees().getColumnCount() == COLUMNS);
	}

	@AfterEach
	void close() {
		MekikiWindow.dialogs().forEach(Shell::close);
		MekikiWindow.reset();
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

	private static List<String> states() {
		return Arrays.stream(trainees().getItems()).map(item -> item.getText(1)).toList();
	}

	private static String state(int row) {
		return trainees().getItem(row).getText(1);
	}

	private static Button button(Shell shell, String text) {
		return MekikiWindow.all(shell, Button.class).stream().filter(button -> text.equals(button.getText())).findFirst().orElseThrow();
	}

	private static Button button(String text) {
		return button(MekikiWindow.shell(), text);
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

	private static void choose(int... rows) {
		trainees().setSelection(rows);
		trainees().notifyListeners(SWT.Selection, new Event());
	}

	private List<String> ledger() {
		return CertificateLedger.entries(session.model()).stream().map(entry -> entry.serial() + ' ' + entry.state()).toList();
	}

	/** A dialog keeps its own event loop, so what happens in it is done from there. */
	private static void inDialog(Runnable open, Runnable work) {
		Throwable[] failed = new Throwable[1];
		Display.getCurrent().asyncExec(() -> {
			try {
				work.run();
			} catch (RuntimeException | AssertionError wrong) {
				failed[0] = wrong;
				MekikiWindow.dialogs().forEach(Shell::close);
			}
		});
		open.run();
		if (failed[0] != null) {
			throw new AssertionError("in the dialog", failed[0]);
		}
	}

	private static Shell dialog() {
		return MekikiWindow.dialogs().getLast();
	}

	private static List<Text> fields() {
		return MekikiWindow.all(dialog(), Text.class).stream().filter(text -> text.getEditable() && (text.getStyle() & SWT.BORDER) != 0).toList();
	}

	private void issue() {
		inDialog(() -> press(button(ISSUE)), () -> {
			press(button(dialog(), "Make a new key"));
			fields().get(0).setText(folder.resolve("issuer.p12").toString());
			fields().get(1).setText("correct horse");
			assertFalse(button(dialog(), "Sign").isEnabled(), "the password again");
			fields().get(2).setText("correct horse");
			fields().get(3).setText("2026-10-01");
			press(button(dialog(), "Sign"));
		});
	}

	@Test
	void everyTraineeStandsWhereTheRecordsSay() {
		assertEquals(List.of("\u25cf ready to be issued", "\u25cf ready to be issued", "open rules: 1", "open rules: 1", "open rules: 2", "open rules: 4"),
				states());
		assertEquals("Official A (example)", trainees().getItem(0).getText(0));
		assertEquals("\u2717 nobody has confirmed it yet", trainees().getItem(2).getText(6));
		assertEquals("\u2717 16 of 22 = 72.7 %; needed: 80 %", trainees().getItem(4).getText(4));
		choose(2);
		assertFalse(button(ISSUE).isEnabled(), "has not met the rules");
		List<String> shown = Arrays.stream(rules().getItems()).map(TableItem::getText).toList();
		assertTrue(shown.contains("Attendance") && shown.contains("Issuer by law"), shown::toString);
		choose(0, 1, 2);
		assertTrue(button(ISSUE).isEnabled(), "two of them have");
	}

	@Test
	void whoHasMetTheRulesIsCertifiedRevokedAndReissuedAndAllIsUndone() {
		choose(0, 1);
		issue();
		Loop.until("the certificates", () -> state(1).equals("\u2713 2026-0002, issued 2026-10-01"));
		assertEquals("\u2713 2026-0001, issued 2026-10-01", state(0));
		assertEquals("Issue certificate", session.undoLabel());
		Loop.until("what may be handed out is saved", () -> !session.isDirty());
		choose(0);
		assertFalse(button(ISSUE).isEnabled(), "not twice");
		inDialog(() -> press(button("Reissue\u2026")), () -> {
			fields().get(0).setText(folder.resolve("issuer.p12").toString());
			fields().get(1).setText("correct horse");
			assertFalse(button(dialog(), "Sign").isEnabled(), "a reason is needed");
			fields().getLast().setText("name misspelt");
			press(button(dialog(), "Sign"));
		});
		Loop.until("the new one", () -> state(0).startsWith("\u2713 2026-0003"));
		choose(1);
		inDialog(() -> press(button("Revoke\u2026")), () -> {
			fields().get(0).setText("by mistake");
			press(button(dialog(), "OK"));
		});
		Loop.until("revoked", () -> state(1).equals("2026-0002 revoked; \u25cf ready to be issued"));
		assertEquals(List.of("2026-0001 REISSUED", "2026-0002 REVOKED", "2026-0003 VALID"), ledger());
		assertTrue(Arrays.stream(rules().getItems()).anyMatch(item -> item.getText(2).endsWith("by mistake")));
		while (!ledger().isEmpty()) {
			session.undo();
		}
		Loop.until("as before", () -> state(0).equals("\u25cf ready to be issued") && state(1).equals(state(0)));
	}

	@Test
	void aWrongPasswordIsToldAndNothingIsEntered() throws Exception {
		choose(0);
		issue();
		Loop.until("the certificate", () -> !ledger().isEmpty());
		session.undo();
		Loop.until("as before", () -> state(0).equals("\u25cf ready to be issued"));
		choose(0);
		inDialog(() -> press(button(ISSUE)), () -> {
			fields().get(0).setText(folder.resolve("issuer.p12").toString());
			fields().get(1).setText("wrong horse");
			press(button(dialog(), "Sign"));
		});
		Loop.until("the message", () -> MekikiWindow.dialogs().stream().flatMap(shell -> MekikiWindow.all(shell, Label.class).stream())
				.anyMatch(label -> label.getText().contains("issuer.p12")));
		assertEquals(List.of(), ledger());
	}

	@Test
	void whoeverHasShownTheProofIsConfirmed() {
		choose(2);
		inDialog(() -> press(button("Confirm entry requirement\u2026")), () -> press(button(dialog(), "OK")));
		Loop.until("ready", () -> state(2).equals("\u25cf ready to be issued"));
		assertEquals("Confirm entry requirement", session.undoLabel());
	}

	@Test
	void aProgrammeThatBreaksTheLawCannotCertifyAndSaysWhy() {
		choose(0);
		assertTrue(button(ISSUE).isEnabled());
		Organisation university = session.model().getOrganisations().stream()
				.filter(one -> Labels.text(one, "en").equals("Example University (fictitious)")).findFirst().orElseThrow();
		session.execute("spoil", () -> university.setKind(OrganisationKind.RESEARCH));
		Loop.until("the obstacle", () -> MekikiWindow.all(MekikiWindow.shell(), Label.class).stream().anyMatch(label -> label.isVisible()
				&& label.getText().contains("Issuer by law") && label.getText().contains("neither a university")));
		assertEquals("rules met, programme is not", state(0));
		assertFalse(button(ISSUE).isEnabled());
	}

	@Test
	void oneGoesFromCohortToCohort() {
		Combo cohorts = MekikiWindow.all(MekikiWindow.shell(), Combo.class).stream()
				.filter(combo -> Arrays.asList(combo.getItems()).contains("Spring 2026 (example)")).findFirst().orElseThrow();
		assertEquals("Spring 2026 (example)", cohorts.getText());
		cohorts.select(0);
		cohorts.notifyListeners(SWT.Selection, new Event());
		Cohort first = session.model().getCohorts().get(0);
		Loop.until("the other cohort", () -> MekikiWindow.page().getActiveEditor() instanceof CertificatesEditor editor
				&& editor.getTitle().contains(Labels.text(first, "en")));
	}
}
