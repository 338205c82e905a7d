package org.mekiki.curriculum.api.certificate;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

import org.mekiki.curriculum.internal.learning.LearningProperties;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.learning.Certificate;
import org.mekiki.model.learning.Cohort;
import org.mekiki.model.learning.Enrolment;
import org.mekiki.model.learning.LearningFactory;
import org.mekiki.model.text.Labels;

/**
 * A certificate that is signed and waits to be entered into the ledger.
 *
 * @param id
 *            identifier of the certificate
 * @param enrolmentId
 *            whose it is
 * @param issued
 *            day of issue
 * @param label
 *            what entering it does, in the language of the user: the label of the edit
 * @param reason
 *            why the one before is revoked; empty if there is none
 * @param replaces
 *            serial number of the one before; empty if there is none
 * @param facts
 *            what it says, by language
 * @param credentials
 *            signed, by language
 * @since 0.1
 */
public record PreparedCertificate(String id, String enrolmentId, LocalDate issued, String label, String reason, String replaces,
		Map<String, CertificateFacts> facts, Map<String, Credential> credentials) {

	/** Copies the maps. */
	public PreparedCertificate {
		Objects.requireNonNull(id);
		facts = Map.copyOf(facts);
		credentials = Map.copyOf(credentials);
	}

	/**
	 * Its serial number.
	 *
	 * @return such as 2026-0001
	 */
	public String serial() {
		return facts.values().iterator().next().serial();
	}

	/**
	 * Enters it into the ledger, and revokes the one before. To be called within an edit.
	 *
	 * @param model
	 *            the model as it was when it was prepared
	 * @throws IllegalStateException
	 *             if the enrolment is gone or its serial number was given meanwhile; the edit is taken back
	 */
	public void enter(KnowledgeModel model) {
		if (!serial().equals(CertificateLedger.next(model, issued.getYear()))) {
			throw new IllegalStateException("The serial number was given meanwhile: " + serial()); //$NON-NLS-1$
		}
		Enrolment enrolment = null;
		for (Cohort cohort : model.getCohorts()) {
			for (Enrolment each : cohort.getEnrolments()) {
				enrolment = each.getId().equals(enrolmentId) ? each : enrolment;
			}
		}
		if (enrolment == null) {
			throw new IllegalStateException("The enrolment is gone: " + enrolmentId); //$NON-NLS-1$
		}
		Certificate certificate = LearningFactory.eINSTANCE.createCertificate();
		certificate.setId(id);
		certificate.setSerial(serial());
		certificate.setIssued(issued.toString());
		certificate.setCurriculum(((Cohort) enrolment.eContainer()).getCurriculum());
		certificate.setMinutes(Integer.valueOf(facts.values().iterator().next().minutes()));
		credentials.forEach((language, credential) -> {
			Labels.set(certificate.getLabels(), language, credential.title());
			LearningProperties.set(certificate, CertificateLedger.CREDENTIAL + language, credential.json());
		});
		if (!replaces.isEmpty()) {
			LearningProperties.set(certificate, CertificateLedger.REPLACES, replaces);
			for (Certificate old : CertificateLedger.certificates(model)) {
				if (replaces.equals(old.getSerial()) && old.getRevoked() == null) {
					Revocation.revoke(old, issued, reason);
				}
			}
		}
		enrolment.getCertificates().add(certificate);
	}
}
