package org.mekiki.curriculum.ui.internal.certificate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.mekiki.curriculum.api.certificate.CertificateLedger;
import org.mekiki.curriculum.api.certificate.LedgerEntry;
import org.mekiki.curriculum.api.completion.Completion;
import org.mekiki.curriculum.api.completion.CompletionEvaluation;
import org.mekiki.curriculum.api.completion.CompletionException;
import org.mekiki.curriculum.api.completion.CompletionReader;
import org.mekiki.curriculum.api.completion.RuleOutcome;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.learning.Cohort;
import org.mekiki.model.learning.Enrolment;
import org.mekiki.model.text.Label;
import org.mekiki.model.text.Labels;

/**
 * Who of a cohort has met which rules, as it was at a moment.
 *
 * @param trainees
 *            in the order of the cohort
 * @param law
 *            rules of the law for the programme, met or not; none for a certificate that the law does not know
 * @param problem
 *            why nobody can be certified at all; empty if somebody may be
 * @param issuer
 *            who certifies; empty if nobody is named
 */
record CohortStatus(List<Trainee> trainees, List<RuleOutcome> law, String problem, String issuer) {

	/**
	 * One trainee.
	 *
	 * @param enrolmentId
	 *            identifier of the enrolment
	 * @param name
	 *            as it would stand on the certificate
	 * @param account
	 *            account; may be empty
	 * @param rules
	 *            the rules of the curriculum
	 * @param certificates
	 *            all that were issued, by serial number
	 */
	record Trainee(String enrolmentId, String name, String account, List<RuleOutcome> rules, List<LedgerEntry> certificates) {

		/** Whether all rules of the curriculum are met. */
		boolean met() {
			return !rules.isEmpty() && rules.stream().allMatch(RuleOutcome::met);
		}

		/** The certificate that holds; null if there is none. */
		LedgerEntry valid() {
			return certificates.stream().filter(entry -> entry.state() == LedgerEntry.State.VALID).findFirst().orElse(null);
		}
	}

	/** Nothing is known yet. */
	static final CohortStatus NONE = new CohortStatus(List.of(), List.of(), "", ""); //$NON-NLS-1$ //$NON-NLS-2$

	static CohortStatus of(KnowledgeModel model, Cohort cohort, Locale locale, String language) {
		List<Trainee> trainees = new ArrayList<>();
		List<RuleOutcome> law = List.of();
		String problem = ""; //$NON-NLS-1$
		Completion completion = null;
		CompletionEvaluation evaluation = new CompletionEvaluation(locale, language);
		if (cohort.getCurriculum() == null) {
			problem = Messages.noCurriculum;
		} else if (!CompletionReader.has(cohort.getCurriculum())) {
			problem = Messages.noRules;
		} else {
			try {
				completion = new CompletionReader(locale, language).read(cohort.getCurriculum());
				law = evaluation.programme(cohort.getCurriculum(), completion);
			} catch (CompletionException unsound) {
				problem = unsound.getMessage();
			}
		}
		List<LedgerEntry> ledger = CertificateLedger.entries(model);
		for (Enrolment enrolment : cohort.getEnrolments()) {
			Label label = enrolment.getLabels().isEmpty() ? null : Labels.of(enrolment, language);
			String account = enrolment.getTrainee() == null ? "" : enrolment.getTrainee(); //$NON-NLS-1$
			trainees.add(new Trainee(enrolment.getId(), label == null ? account : label.text(), account,
					completion == null ? List.of() : evaluation.trainee(enrolment, completion),
					ledger.stream().filter(entry -> entry.enrolmentId().equals(enrolment.getId())).toList()));
		}
		String issuer = completion == null || completion.issuer() == null ? "" : Labels.text(completion.issuer(), language); //$NON-NLS-1$
		return new CohortStatus(List.copyOf(trainees), law, problem, issuer);
	}

	/** Rules of the law that the programme breaks. */
	List<RuleOutcome> broken() {
		return law.stream().filter(outcome -> !outcome.met()).toList();
	}

	/** Whether certificates may be issued to those who have met the rules. */
	boolean open() {
		return problem.isEmpty() && broken().isEmpty();
	}
}
