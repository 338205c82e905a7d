package org.mekiki.curriculum.ui.internal.certificate;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.curriculum.api.certificate.CertificateOffice;
import org.mekiki.curriculum.api.certificate.LedgerEntry;
import org.mekiki.curriculum.api.certificate.Revocation;
import org.mekiki.curriculum.api.completion.CompletionEvaluation;
import org.mekiki.curriculum.ui.internal.certificate.CohortStatus.Trainee;
import org.mekiki.model.ModelFactory;
import org.mekiki.model.Property;
import org.mekiki.model.learning.Enrolment;
import org.mekiki.workbench.api.DataLanguage;

/** What the buttons of the editor do. */
final class CertificateActions {

	private final CertificatesEditor editor;

	CertificateActions(CertificatesEditor editor) {
		this.editor = editor;
	}

	private Shell shell() {
		return editor.getSite().getShell();
	}

	/** Issues to those of the selection who have met all rules and have no certificate. */
	void issue() {
		List<String> ready = editor.selection().stream().filter(trainee -> trainee.met() && trainee.valid() == null)
				.map(Trainee::enrolmentId).toList();
		if (ready.isEmpty()) {
			return;
		}
		KeyDialog dialog = new KeyDialog(shell(), NLS.bind(Messages.issueMessage, Integer.toString(ready.size())), false);
		if (dialog.open() == Window.OK) {
			new IssueJob(editor.session(), dialog.answer(), issuer(), ready, null).schedule();
		}
	}

	/** Issues anew to the one that is selected, and revokes what there is. */
	void reissue() {
		Trainee trainee = editor.selection().get(0);
		KeyDialog dialog = new KeyDialog(shell(), NLS.bind(Messages.reissueMessage, trainee.valid().serial(), trainee.name()), true);
		if (dialog.open() == Window.OK) {
			new IssueJob(editor.session(), dialog.answer(), issuer(), List.of(trainee.enrolmentId()), trainee.valid().serial())
					.schedule();
		}
	}

	private String issuer() {
		String issuer = editor.status().issuer();
		return issuer.isEmpty() ? Messages.issuerName : issuer;
	}

	/** Takes the certificate of the selected trainee back. */
	void revoke() {
		LedgerEntry valid = editor.selection().get(0).valid();
		InputDialog dialog = new InputDialog(shell(), NLS.bind(Messages.revokeTitle, valid.serial()),
				NLS.bind(Messages.revokeMessage, valid.serial(), editor.selection().get(0).name()), "", //$NON-NLS-1$
				text -> text.isBlank() ? "" : null); //$NON-NLS-1$
		if (dialog.open() == Window.OK) {
			EditingSession session = editor.session();
			session.execute(new CertificateOffice(DataLanguage.interfaceLocale(), DataLanguage.current()).revocationLabel(valid.serial()),
					() -> Revocation.revoke(session.model(), valid.serial(), LocalDate.now(), dialog.getValue()));
		}
	}

	/** Notes today that the selected trainees meet the entry requirement. */
	void confirmEntry() {
		List<Enrolment> open = new ArrayList<>();
		for (Trainee trainee : editor.selection()) {
			if (trainee.rules().stream().anyMatch(rule -> rule.id().equals("entry") && !rule.met()) //$NON-NLS-1$
					&& editor.session().find(trainee.enrolmentId()) instanceof Enrolment enrolment) {
				open.add(enrolment);
			}
		}
		if (!open.isEmpty() && MessageDialog.openConfirm(shell(), Messages.confirmEntry,
				NLS.bind(Messages.confirmEntryMessage, Integer.toString(open.size())))) {
			editor.session().execute(Messages.confirmEntryEdit, () -> open.forEach(CertificateActions::confirm));
		}
	}

	private static void confirm(Enrolment enrolment) {
		enrolment.getProperties().removeIf(property -> CompletionEvaluation.ENTRY_PROPERTY.equals(property.getKey()));
		Property property = ModelFactory.eINSTANCE.createProperty();
		property.setKey(CompletionEvaluation.ENTRY_PROPERTY);
		property.setValue(LocalDate.now().toString());
		enrolment.getProperties().add(property);
	}

	/** Shows the latest certificate of the selected trainee with the system's viewer. */
	void openPdf() {
		FilesJob.open(shell(), editor.selection().get(0).certificates().getLast());
	}

	/** Writes the valid certificates of the selection into a folder, as PDF and as credential, in all languages. */
	void writeFiles() {
		DirectoryDialog dialog = new DirectoryDialog(shell(), SWT.SAVE);
		dialog.setMessage(Messages.writeMessage);
		String folder = dialog.open();
		if (folder != null) {
			List<LedgerEntry> entries = editor.selection().stream().filter(trainee -> !trainee.certificates().isEmpty())
					.map(trainee -> trainee.valid() == null ? trainee.certificates().getLast() : trainee.valid()).toList();
			new FilesJob(shell(), entries, Path.of(folder)).schedule();
		}
	}

	/** Writes the page that announces the programme. */
	void writeNotice() {
		FileDialog dialog = new FileDialog(shell(), SWT.SAVE);
		dialog.setText(Messages.writeNotice);
		dialog.setFilterExtensions(new String[] { "*.html" }); //$NON-NLS-1$
		dialog.setFileName("announcement.html"); //$NON-NLS-1$
		dialog.setOverwrite(true);
		String file = dialog.open();
		if (file != null) {
			new NoticeJob(shell().getDisplay(), editor.session(), editor.cohort().getCurriculum().getId(), Path.of(file)).schedule();
		}
	}

	/** Verifies a file, also against the ledger of this base. */
	void verify() {
		verify(shell(), editor.session());
	}

	static void verify(Shell shell, EditingSession session) {
		FileDialog dialog = new FileDialog(shell, SWT.OPEN);
		dialog.setText(Messages.verify);
		dialog.setFilterExtensions(new String[] { "*.pdf;*.json", "*" }); //$NON-NLS-1$ //$NON-NLS-2$
		String file = dialog.open();
		if (file != null) {
			Job job = new VerifyJob(shell, Path.of(file), session);
			job.setUser(true);
			job.schedule();
		}
	}
}
