package org.mekiki.curriculum.api.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.mekiki.core.api.text.Texts;
import org.mekiki.curriculum.internal.completion.LearnerRules;
import org.mekiki.curriculum.internal.completion.RuleTexts;
import org.mekiki.curriculum.internal.completion.StatutoryRules;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.model.learning.Enrolment;

/**
 * Says of each rule whether it is met. A certificate may be issued if all of them are: those of the curriculum by the
 * trainee, and those of the law by the programme. Has no state.
 *
 * @since 0.1
 * @noextend
 */
public final class CompletionEvaluation {

	/** Property of an enrolment: the day, as in 2026-04-01, on which somebody confirmed the entry requirement. */
	public static final String ENTRY_PROPERTY = "curriculum.entry"; //$NON-NLS-1$

	private final Locale locale;
	private final String dataLanguage;

	/**
	 * Creates an evaluation.
	 *
	 * @param locale
	 *            language of names and figures
	 * @param dataLanguage
	 *            BCP 47 tag of the language in which objects are named
	 */
	public CompletionEvaluation(Locale locale, String dataLanguage) {
		this.locale = locale;
		this.dataLanguage = dataLanguage;
	}

	/**
	 * The rules of the law for a programme; none for a certificate that the law does not know.
	 *
	 * @param curriculum
	 *            of the model
	 * @param completion
	 *            its rules
	 * @return each rule, in a fixed order
	 */
	public List<RuleOutcome> programme(Curriculum curriculum, Completion completion) {
		return completion.kind() == CertificateKind.STATUTORY ? new StatutoryRules(texts(), dataLanguage).check(curriculum, completion)
				: List.of();
	}

	/**
	 * The rules of the curriculum for a trainee.
	 *
	 * @param enrolment
	 *            of the model
	 * @param completion
	 *            rules of the curriculum of its cohort
	 * @return each rule, in the order written
	 */
	public List<RuleOutcome> trainee(Enrolment enrolment, Completion completion) {
		return new LearnerRules(texts(), dataLanguage).check(enrolment, completion);
	}

	/**
	 * All rules that a certificate for a trainee depends on.
	 *
	 * @param enrolment
	 *            of the model
	 * @param curriculum
	 *            that of its cohort
	 * @param completion
	 *            its rules
	 * @return those of the trainee, then those of the law
	 */
	public List<RuleOutcome> all(Enrolment enrolment, Curriculum curriculum, Completion completion) {
		List<RuleOutcome> all = new ArrayList<>(trainee(enrolment, completion));
		all.addAll(programme(curriculum, completion));
		return all;
	}

	/**
	 * What a rule asks for, as it is published.
	 *
	 * @param rule
	 *            the rule
	 * @return one sentence
	 */
	public String asks(CompletionRule rule) {
		return new RuleTexts(texts()).asks(rule);
	}

	private Texts texts() {
		return Texts.of(RuleTexts.class, locale);
	}
}
