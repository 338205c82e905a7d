package org.mekiki.curriculum.api.certificate;

import java.time.LocalDate;

import org.mekiki.curriculum.internal.learning.LearningProperties;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.learning.Certificate;

/**
 * Takes certificates back. They stay in the ledger with day and reason.
 *
 * @since 0.1
 */
public final class Revocation {

	private Revocation() {
	}

	/**
	 * Revokes a certificate. To be called within an edit.
	 *
	 * @param model
	 *            the root
	 * @param serial
	 *            serial number
	 * @param day
	 *            of revocation
	 * @param reason
	 *            why; not blank
	 * @return false if there is no valid certificate of that number
	 */
	public static boolean revoke(KnowledgeModel model, String serial, LocalDate day, String reason) {
		for (Certificate certificate : CertificateLedger.certificates(model)) {
			if (serial.equals(certificate.getSerial()) && certificate.getRevoked() == null) {
				revoke(certificate, day, reason);
				return true;
			}
		}
		return false;
	}

	static void revoke(Certificate certificate, LocalDate day, String reason) {
		if (reason.isBlank()) {
			throw new IllegalArgumentException("no reason"); //$NON-NLS-1$
		}
		certificate.setRevoked(day.toString());
		LearningProperties.set(certificate, CertificateLedger.REASON, reason.strip());
	}
}
