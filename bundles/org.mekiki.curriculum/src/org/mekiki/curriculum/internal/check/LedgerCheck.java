package org.mekiki.curriculum.internal.check;

import java.util.List;
import java.util.Locale;

import org.mekiki.core.api.check.Check;
import org.mekiki.core.api.check.CheckContext;
import org.mekiki.core.api.text.Texts;
import org.mekiki.curriculum.api.certificate.CertificateException;
import org.mekiki.curriculum.api.certificate.CertificateLedger;
import org.mekiki.curriculum.api.certificate.Credential;
import org.mekiki.curriculum.api.certificate.LedgerEntry;
import org.mekiki.model.learning.Certificate;
import org.mekiki.model.learning.Cohort;
import org.mekiki.model.learning.Enrolment;
import org.mekiki.model.learning.LearningPackage;
import org.mekiki.model.validation.Severity;

/** The ledger of certificates has no gaps and no number twice, and says what the credentials say. */
public final class LedgerCheck implements Check {

	@Override
	public void run(CheckContext context) {
		Texts texts = Texts.of(LedgerCheck.class, context.locale());
		List<String> irregular = CertificateLedger.irregular(context.model());
		List<LedgerEntry> entries = CertificateLedger.entries(context.model());
		for (Cohort cohort : context.model().getCohorts()) {
			for (Enrolment enrolment : cohort.getEnrolments()) {
				for (Certificate certificate : enrolment.getCertificates()) {
					context.progress().check();
					String serial = certificate.getSerial() == null ? "" : certificate.getSerial(); //$NON-NLS-1$
					if (irregular.contains(serial)) {
						context.issue(Severity.ERROR, certificate, LearningPackage.Literals.CERTIFICATE__SERIAL, texts.get("serial", serial)); //$NON-NLS-1$
					}
					entries.stream().filter(entry -> entry.id().equals(certificate.getId()))
							.filter(entry -> entry.credentials().values().stream().anyMatch(json -> !says(json, entry)))
							.forEach(entry -> context.issue(Severity.ERROR, certificate, null, texts.get("other.credential", serial))); //$NON-NLS-1$
				}
			}
		}
		List<String> there = entries.stream().map(LedgerEntry::serial).toList();
		irregular.stream().filter(serial -> !there.contains(serial)).forEach(missing -> context.model().getCohorts().stream().findFirst()
				.ifPresent(cohort -> context.issue(Severity.WARNING, cohort, null, texts.get("gap", missing)))); //$NON-NLS-1$
	}

	/** Whether a credential says the same as the ledger; signatures are verified when somebody asks. */
	private static boolean says(String json, LedgerEntry entry) {
		try {
			var facts = Credential.parse(json, Locale.ENGLISH).facts(Locale.ENGLISH);
			return facts.serial().equals(entry.serial()) && facts.issued().toString().equals(entry.issued())
					&& facts.minutes() == entry.minutes();
		} catch (CertificateException damaged) {
			return false;
		}
	}
}
