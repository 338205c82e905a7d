package org.mekiki.curriculum.ui.internal.certificate;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.mekiki.core.api.access.ModelLease;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.curriculum.api.certificate.CertificateException;
import org.mekiki.curriculum.api.certificate.CertificateFacts;
import org.mekiki.curriculum.api.certificate.CertificatePdf;
import org.mekiki.curriculum.api.certificate.Credential;
import org.mekiki.curriculum.api.certificate.Verification;
import org.mekiki.workbench.api.DataLanguage;

/** Verifies a file in the background and says what can be said of it. */
final class VerifyJob extends Job {

	private final Shell shell;
	private final Path file;
	private final EditingSession session;

	VerifyJob(Shell shell, Path file, EditingSession session) {
		super(Messages.verifying);
		this.shell = shell;
		this.file = file;
		this.session = session;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			Credential credential = CertificatePdf.read(file, DataLanguage.interfaceLocale());
			Verification verification;
			if (session == null || session.isClosed()) {
				verification = Verification.of(credential, null, DataLanguage.interfaceLocale());
			} else {
				try (ModelLease lease = session.access().lease(monitor)) {
					verification = Verification.of(credential, lease.model(), DataLanguage.interfaceLocale());
				}
			}
			boolean drawn = !verification.genuine() || CertificatePdf.isDrawn(file, credential);
			say(verification.holds(), drawn ? text(verification) : text(verification) + "\n\n" + Messages.otherPage); //$NON-NLS-1$
		} catch (CertificateException nothing) {
			say(false, nothing.getMessage());
		} catch (IOException unreadable) {
			return Status.error(NLS.bind(Messages.notRead, file, unreadable.getMessage()), unreadable);
		}
		return Status.OK_STATUS;
	}

	private static String text(Verification verification) {
		CertificateFacts facts = verification.facts();
		return facts == null ? verification.explanation()
				: NLS.bind(Messages.verified, new Object[] { verification.explanation(), facts.serial(), facts.holder(), facts.programme(),
						facts.issuer(), facts.issued().toString(), verification.did() });
	}

	private void say(boolean holds, String text) {
		shell.getDisplay().asyncExec(() -> {
			if (!shell.isDisposed()) {
				MessageDialog.open(holds ? MessageDialog.INFORMATION : MessageDialog.ERROR, shell,
						holds ? Messages.genuine : Messages.notGenuine, text, 0);
			}
		});
	}
}
