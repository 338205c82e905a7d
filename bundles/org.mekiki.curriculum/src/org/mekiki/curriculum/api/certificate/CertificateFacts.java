package org.mekiki.curriculum.api.certificate;

import java.time.LocalDate;
import java.util.Objects;

import org.mekiki.curriculum.api.completion.CertificateKind;

/**
 * What a certificate says, in one language.
 *
 * @param language
 *            {@code ja} or {@code en}
 * @param kind
 *            sort of certificate
 * @param id
 *            identifier of the certificate in the ledger
 * @param serial
 *            serial number in the ledger
 * @param holder
 *            name of the person who has completed the programme
 * @param programmeId
 *            identifier of the curriculum
 * @param programme
 *            name of the programme
 * @param outline
 *            what was taught, in a few lines
 * @param requirement
 *            what had to be done
 * @param minutes
 *            total length
 * @param issuer
 *            name of the body that certifies
 * @param issued
 *            day of issue
 * @param start
 *            first day of the cohort; null if unknown
 * @param end
 *            last day of the cohort; null if unknown
 * @since 0.1
 */
public record CertificateFacts(String language, CertificateKind kind, String id, String serial, String holder, String programmeId,
		String programme, String outline, String requirement, int minutes, String issuer, LocalDate issued, LocalDate start,
		LocalDate end) {

	/** Checks that nothing is missing. */
	public CertificateFacts {
		Objects.requireNonNull(language);
		Objects.requireNonNull(kind);
		Objects.requireNonNull(id);
		Objects.requireNonNull(serial);
		Objects.requireNonNull(holder);
		Objects.requireNonNull(programmeId);
		Objects.requireNonNull(programme);
		Objects.requireNonNull(outline);
		Objects.requireNonNull(requirement);
		Objects.requireNonNull(issuer);
		Objects.requireNonNull(issued);
	}
}
