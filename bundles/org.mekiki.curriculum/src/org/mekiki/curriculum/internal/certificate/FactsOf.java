package org.mekiki.curriculum.internal.certificate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;

import org.mekiki.core.api.text.Texts;
import org.mekiki.curriculum.api.certificate.CertificateFacts;
import org.mekiki.curriculum.api.completion.Completion;
import org.mekiki.curriculum.api.completion.CompletionEvaluation;
import org.mekiki.model.Element;
import org.mekiki.model.Text;
import org.mekiki.model.learning.Cohort;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.model.learning.Enrolment;
import org.mekiki.model.text.Labels;

/** What a certificate for a trainee says, from the knowledge base. */
public final class FactsOf {

	private final Enrolment enrolment;
	private final Cohort cohort;
	private final Completion completion;

	/**
	 * Prepares.
	 *
	 * @param enrolment
	 *            of the trainee
	 * @param cohort
	 *            that it is part of
	 * @param completion
	 *            rules of its curriculum
	 */
	public FactsOf(Enrolment enrolment, Cohort cohort, Completion completion) {
		this.enrolment = enrolment;
		this.cohort = cohort;
		this.completion = completion;
	}

	/**
	 * The name of the trainee: the label of the enrolment, else the account.
	 *
	 * @param enrolment
	 *            of the model
	 * @param language
	 *            language preferred
	 * @return empty if there is neither
	 */
	public static String holder(Enrolment enrolment, String language) {
		Text label = Labels.find(enrolment.getLabels(), language);
		if (label == null) {
			label = enrolment.getLabels().stream().filter(each -> each.getValue() != null).findFirst().orElse(null);
		}
		String name = label == null ? enrolment.getTrainee() : label.getValue();
		return name == null ? "" : name.strip(); //$NON-NLS-1$
	}

	/**
	 * What the certificate says in a language.
	 *
	 * @param language
	 *            {@code ja} or {@code en}
	 * @param id
	 *            identifier of the certificate
	 * @param serial
	 *            its serial number
	 * @param issued
	 *            day of issue
	 * @return the facts
	 */
	public CertificateFacts in(String language, String id, String serial, LocalDate issued) {
		Curriculum curriculum = cohort.getCurriculum();
		CompletionEvaluation evaluation = new CompletionEvaluation(Locale.forLanguageTag(language), language);
		String requirement = completion.rules().stream().map(evaluation::asks).collect(Collectors.joining("\n")); //$NON-NLS-1$
		return new CertificateFacts(language, completion.kind(), id, serial, holder(enrolment, language), curriculum.getId(),
				Labels.text(curriculum, language), outline(curriculum, language), requirement,
				curriculum.getMinutes() == null ? 0 : curriculum.getMinutes().intValue(), name(completion.issuer(), language), issued,
				day(cohort.getStart()), day(cohort.getEnd()));
	}

	private static String name(Element element, String language) {
		return element == null ? "" : Labels.text(element, language); //$NON-NLS-1$
	}

	private static String outline(Curriculum curriculum, String language) {
		Text description = Labels.find(curriculum.getDescriptions(), language);
		String courses = curriculum.getCourses().stream().map(course -> Labels.text(course, language)).collect(Collectors
				.joining(Texts.of(FactsOf.class, Locale.forLanguageTag(language)).get("between"))); //$NON-NLS-1$
		return (description == null || description.getValue() == null ? "" : description.getValue().strip() + '\n') + courses; //$NON-NLS-1$
	}

	/** Dates of which only the month is known do not belong on a certificate. */
	private static LocalDate day(String partial) {
		try {
			return partial == null ? null : LocalDate.parse(partial);
		} catch (DateTimeException notADay) {
			return null;
		}
	}
}
