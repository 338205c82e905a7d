package org.mekiki.curriculum.ui.internal.certificate;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.mekiki.core.api.access.ModelLease;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.editing.PreparedEdit;
import org.mekiki.core.api.editing.Slices;
import org.mekiki.curriculum.api.certificate.CertificateException;
import org.mekiki.curriculum.api.certificate.CertificateOffice;
import org.mekiki.curriculum.api.certificate.KeyFile;
import org.mekiki.curriculum.api.certificate.PreparedCertificate;
import org.mekiki.curriculum.api.certificate.SigningKey;
import org.mekiki.model.learning.Enrolment;
import org.mekiki.store.StoreException;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.api.JobFamilies;
import org.mekiki.workbench.api.Sessions;

/** Signs certificates in the background and enters each into the ledger as one undoable step. */
final class IssueJob extends Job {

	private final EditingSession session;
	private final KeyDialog.Answer answer;
	private final String issuer;
	private final List<String> enrolments;
	private final String instead;
	private final boolean clean;
	private final CertificateOffice office = new CertificateOffice(DataLanguage.interfaceLocale(), DataLanguage.current());

	/**
	 * Prepares.
	 *
	 * @param instead
	 *            serial number of the certificate that is replaced; null for none
	 */
	IssueJob(EditingSession session, KeyDialog.Answer answer, String issuer, List<String> enrolments, String instead) {
		super(Messages.issuing);
		this.session = session;
		this.answer = answer;
		this.issuer = issuer;
		this.enrolments = enrolments;
		this.instead = instead;
		clean = !session.isDirty();
		setUser(true);
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == JobFamilies.SESSION;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, enrolments.size() + 2);
		try {
			KeyFile file = new KeyFile(answer.file(), DataLanguage.interfaceLocale());
			SigningKey key = answer.make() ? file.create(issuer, answer.password(), answer.day()) : file.open(answer.password());
			progress.worked(1);
			for (String enrolment : enrolments) {
				new Entry(enrolment, key).make(progress.split(1));
			}
			if (clean) {
				// somebody may hand it out at once: a number must not be given twice because the window was closed
				session.save(Sessions.author(), instead == null ? Messages.issueEdit : Messages.reissueEdit, progress.split(1));
			}
			return Status.OK_STATUS;
		} catch (StoreException failure) {
			// it stays unsaved work, which the window shows and asks about
			return Status.warning(failure.getMessage(), failure);
		} catch (RefusedException refused) {
			return Status.error(refused.getCause().getMessage(), refused.getCause());
		} catch (CertificateException refused) {
			return Status.error(refused.getMessage(), refused);
		} finally {
			Arrays.fill(answer.password(), '\0');
		}
	}

	/** Carries a refusal out of the preparation of an edit. */
	private static final class RefusedException extends RuntimeException {

		private static final long serialVersionUID = 1L;

		RefusedException(CertificateException cause) {
			super(cause);
		}
	}

	/** One certificate; if somebody edits the base while it is signed, it is signed anew with what is true then. */
	private final class Entry implements PreparedEdit {

		private final String enrolmentId;
		private final SigningKey key;
		private PreparedCertificate prepared;

		Entry(String enrolmentId, SigningKey key) {
			this.enrolmentId = enrolmentId;
			this.key = key;
		}

		void make(IProgressMonitor monitor) {
			session.execute(instead == null ? Messages.issueEdit : Messages.reissueEdit, this, monitor);
		}

		@Override
		public void prepare(Slices slices, IProgressMonitor monitor) {
			try (ModelLease lease = session.access().lease(monitor)) {
				if (instead != null) {
					prepared = office.reissue(lease.model(), instead, key, answer.day(), answer.reason());
				} else if (lease.find(enrolmentId) instanceof Enrolment enrolment) {
					prepared = office.issue(lease.model(), enrolment, key, answer.day());
				}
			} catch (CertificateException refused) {
				throw new RefusedException(refused);
			}
		}

		@Override
		public void apply() {
			if (prepared != null) {
				prepared.enter(session.model());
			}
		}
	}
}
