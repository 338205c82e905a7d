package org.mekiki.curriculum.api.certificate;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.mekiki.core.api.text.Texts;
import org.mekiki.curriculum.api.completion.Completion;
import org.mekiki.curriculum.api.completion.CompletionEvaluation;
import org.mekiki.curriculum.api.completion.CompletionException;
import org.mekiki.curriculum.api.completion.CompletionReader;
import org.mekiki.curriculum.api.completion.RuleOutcome;
import org.mekiki.curriculum.internal.certificate.FactsOf;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.learning.Cohort;
import org.mekiki.model.learning.Enrolment;

/**
 * Issues certificates to those who have met all rules, and to nobody else. Has no state; reads the model on the thread of
 * the model, or one that was lent.
 *
 * @since 0.1
 * @noextend
 */
public final class CertificateOffice {

	/** Languages that each certificate is issued in. */
	public static final List<String> LANGUAGES = List.of("ja", "en"); //$NON-NLS-1$ //$NON-NLS-2$

	private final Locale locale;
	private final String dataLanguage;
	private final Texts texts;

	/**
	 * Opens the office.
	 *
	 * @param locale
	 *            language of messages and labels of edits
	 * @param dataLanguage
	 *            BCP 47 tag of the language in which objects are named in them
	 */
	public CertificateOffice(Locale locale, String dataLanguage) {
		this.locale = locale;
		this.dataLanguage = dataLanguage;
		texts = Texts.of(FactsOf.class, locale);
	}

	/**
	 * Signs the certificate of a trainee, once.
	 *
	 * @param model
	 *            the root
	 * @param enrolment
	 *            of the trainee
	 * @param key
	 *            of the issuer
	 * @param today
	 *            day of issue
	 * @return to be entered into the ledger
	 * @throws CertificateException
	 *             if a rule is not met, which is named, or there is a valid certificate already
	 */
	public PreparedCertificate issue(KnowledgeModel model, Enrolment enrolment, SigningKey key, LocalDate today)
			throws CertificateException {
		LedgerEntry valid = CertificateLedger.of(model, enrolment).stream().filter(entry -> entry.state() == LedgerEntry.State.VALID)
				.findFirst().orElse(null);
		if (valid != null) {
			throw new CertificateException(texts.get("already", name(enrolment), valid.serial()), null); //$NON-NLS-1$
		}
		return sign(model, enrolment, key, today, "", ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * Signs a certificate that takes the place of another one, which is revoked with it.
	 *
	 * @param model
	 *            the root
	 * @param serial
	 *            serial number of the other one
	 * @param key
	 *            of the issuer
	 * @param today
	 *            day of issue
	 * @param reason
	 *            why
	 * @return to be entered into the ledger
	 * @throws CertificateException
	 *             if there is no such valid certificate, no reason, or a rule is not met
	 */
	public PreparedCertificate reissue(KnowledgeModel model, String serial, SigningKey key, LocalDate today, String reason)
			throws CertificateException {
		LedgerEntry old = CertificateLedger.find(model, serial).filter(entry -> entry.state() == LedgerEntry.State.VALID)
				.orElseThrow(() -> new CertificateException(texts.get("no.valid", serial), null)); //$NON-NLS-1$
		if (reason.isBlank()) {
			throw new CertificateException(texts.get("no.reason"), null); //$NON-NLS-1$
		}
		for (Cohort cohort : model.getCohorts()) {
			for (Enrolment enrolment : cohort.getEnrolments()) {
				if (enrolment.getId().equals(old.enrolmentId())) {
					return sign(model, enrolment, key, today, serial, reason.strip());
				}
			}
		}
		throw new CertificateException(texts.get("no.valid", serial), null); //$NON-NLS-1$
	}

	/**
	 * The label of the edit that revokes a certificate.
	 *
	 * @param serial
	 *            serial number
	 * @return in the language of the user
	 */
	public String revocationLabel(String serial) {
		return texts.get("edit.revoke", serial); //$NON-NLS-1$
	}

	private PreparedCertificate sign(KnowledgeModel model, Enrolment enrolment, SigningKey key, LocalDate today, String replaces,
			String reason) throws CertificateException {
		if (!(enrolment.eContainer() instanceof Cohort cohort) || cohort.getCurriculum() == null) {
			throw new CertificateException(texts.get("no.curriculum", name(enrolment)), null); //$NON-NLS-1$
		}
		Completion completion = completion(cohort);
		List<String> broken = new CompletionEvaluation(locale, dataLanguage).all(enrolment, cohort.getCurriculum(), completion).stream()
				.filter(outcome -> !outcome.met()).map(CertificateOffice::line).toList();
		if (!broken.isEmpty()) {
			throw new CertificateException(texts.get("blocked", name(enrolment), String.join("\n", broken)), null); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (FactsOf.holder(enrolment, dataLanguage).isEmpty()) {
			throw new CertificateException(texts.get("no.name"), null); //$NON-NLS-1$
		}
		if (completion.issuer() == null) {
			throw new CertificateException(texts.get("no.issuer"), null); //$NON-NLS-1$
		}
		String id = UUID.randomUUID().toString();
		String serial = CertificateLedger.next(model, today.getYear());
		Map<String, CertificateFacts> facts = new LinkedHashMap<>();
		Map<String, Credential> credentials = new LinkedHashMap<>();
		FactsOf source = new FactsOf(enrolment, cohort, completion);
		for (String language : LANGUAGES) {
			facts.put(language, source.in(language, id, serial, today));
			credentials.put(language, Credential.sign(facts.get(language), key));
		}
		String label = replaces.isEmpty() ? texts.get("edit.issue", serial) : texts.get("edit.reissue", replaces, serial); //$NON-NLS-1$ //$NON-NLS-2$
		return new PreparedCertificate(id, enrolment.getId(), today, label, reason, replaces, facts, credentials);
	}

	private Completion completion(Cohort cohort) throws CertificateException {
		try {
			return new CompletionReader(locale, dataLanguage).read(cohort.getCurriculum());
		} catch (CompletionException unsound) {
			throw new CertificateException(unsound.getMessage(), unsound);
		}
	}

	private String name(Enrolment enrolment) {
		return FactsOf.holder(enrolment, dataLanguage);
	}

	private static String line(RuleOutcome outcome) {
		return outcome.name() + " \u2013 " + outcome.figures(); //$NON-NLS-1$
	}
}
