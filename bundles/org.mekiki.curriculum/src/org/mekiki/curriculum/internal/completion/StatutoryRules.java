package org.mekiki.curriculum.internal.completion;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.mekiki.core.api.result.ModelLink;
import org.mekiki.core.api.result.Trail;
import org.mekiki.core.api.text.Texts;
import org.mekiki.curriculum.api.completion.Completion;
import org.mekiki.curriculum.api.completion.CompletionRule;
import org.mekiki.curriculum.api.completion.Notice;
import org.mekiki.curriculum.api.completion.RuleOutcome;
import org.mekiki.curriculum.internal.learning.LearningProperties;
import org.mekiki.curriculum.internal.outline.LearningObjects;
import org.mekiki.model.Element;
import org.mekiki.model.actors.Organisation;
import org.mekiki.model.actors.OrganisationKind;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.model.text.Labels;

/**
 * What the law asks of a programme that ends with a 履修証明書: School Education Act, articles 105, 123 and 133, and article
 * 164 of the regulation for its enforcement.
 */
public final class StatutoryRules {

	/** Property of an organisation that is a school but no university: which of the two others may certify. */
	public static final String SCHOOL = "curriculum.school"; //$NON-NLS-1$
	/** 高等専門学校. */
	public static final String COLLEGE_OF_TECHNOLOGY = "college-of-technology"; //$NON-NLS-1$
	/** 専門学校 (専修学校専門課程). */
	public static final String PROFESSIONAL_TRAINING_COLLEGE = "professional-training-college"; //$NON-NLS-1$

	private static final int LEAST_MINUTES = 60 * 60;

	private final Texts texts;
	private final RuleTexts words;
	private final String dataLanguage;

	/**
	 * Prepares.
	 *
	 * @param texts
	 *            of this package
	 * @param dataLanguage
	 *            language in which objects are named
	 */
	public StatutoryRules(Texts texts, String dataLanguage) {
		this.texts = texts;
		this.dataLanguage = dataLanguage;
		words = new RuleTexts(texts);
	}

	/**
	 * Checks each rule.
	 *
	 * @param curriculum
	 *            of the model
	 * @param completion
	 *            its completion rules
	 * @return in a fixed order
	 */
	public List<RuleOutcome> check(Curriculum curriculum, Completion completion) {
		List<RuleOutcome> outcomes = new ArrayList<>();
		outcomes.add(issuer(completion.issuer()));
		outcomes.add(hours(curriculum));
		Notice notice = completion.notice();
		outcomes.add(published("name", named(curriculum))); //$NON-NLS-1$
		outcomes.add(published("purpose", Notice.in(notice.purpose(), dataLanguage))); //$NON-NLS-1$
		outcomes.add(published("hours", curriculum.getMinutes() == null ? "" : words.hours(curriculum.getMinutes().intValue()))); //$NON-NLS-1$ //$NON-NLS-2$
		outcomes.add(published("entry", Notice.in(notice.entry(), dataLanguage))); //$NON-NLS-1$
		outcomes.add(published("capacity", notice.capacity() == 0 ? "" : Integer.toString(notice.capacity()))); //$NON-NLS-1$ //$NON-NLS-2$
		int units = LearningObjects.units(curriculum).size();
		outcomes.add(published("content", units == 0 ? "" : texts.get("law.units", Integer.valueOf(units)))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		outcomes.add(published("method", Notice.in(notice.method(), dataLanguage))); //$NON-NLS-1$
		outcomes.add(published("completion", //$NON-NLS-1$
				String.join(" ", completion.rules().stream().map(words::asks).toList()))); //$NON-NLS-1$
		outcomes.add(required(completion, CompletionRule.Kind.ENTRY));
		outcomes.add(required(completion, CompletionRule.Kind.ATTENDANCE));
		return outcomes;
	}

	/** Whether a body may certify by law. */
	private static boolean mayCertify(Organisation issuer) {
		String school = LearningProperties.get(issuer, SCHOOL);
		return issuer.getKind() == OrganisationKind.UNIVERSITY || COLLEGE_OF_TECHNOLOGY.equals(school)
				|| PROFESSIONAL_TRAINING_COLLEGE.equals(school);
	}

	private RuleOutcome issuer(Organisation issuer) {
		if (issuer == null) {
			return outcome("issuer", false, texts.get("law.no.issuer"), null); //$NON-NLS-1$ //$NON-NLS-2$
		}
		boolean may = mayCertify(issuer);
		return outcome("issuer", may, texts.get(may ? "law.may" : "law.may.not", Labels.text(issuer, dataLanguage)), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				link(issuer));
	}

	private RuleOutcome hours(Curriculum curriculum) {
		BigDecimal planned = BigDecimal.valueOf(curriculum.getMinutes() == null ? 0 : curriculum.getMinutes().intValue());
		// What is announced must be there: the sum of the units counts where it is less.
		long units = LearningObjects.units(curriculum).stream().filter(unit -> unit.getMinutes() != null)
				.mapToLong(unit -> unit.getMinutes().longValue()).sum();
		long minutes = Math.min(planned.longValue(), units);
		return outcome("hours60", minutes >= LEAST_MINUTES, //$NON-NLS-1$
				texts.get("figures.least", words.hours(minutes), words.hours(LEAST_MINUTES)), //$NON-NLS-1$
				link(curriculum));
	}

	private RuleOutcome published(String item, String text) {
		return outcome("published." + item, !text.isBlank(), text.isBlank() ? texts.get("law.not.published") : text, null); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Whoever is certified has met the entry requirement and was there: a programme without these rules cannot know. */
	private RuleOutcome required(Completion completion, CompletionRule.Kind kind) {
		CompletionRule rule = completion.rules().stream().filter(one -> one.kind() == kind).findFirst().orElse(null);
		return outcome("rule." + kind.word(), rule != null, rule == null ? texts.get("law.no.rule") : words.asks(rule), null); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String named(Curriculum curriculum) {
		return curriculum.getLabels().stream().map(label -> label.getValue()).filter(value -> value != null && !value.isBlank())
				.findFirst().orElse(""); //$NON-NLS-1$
	}

	private RuleOutcome outcome(String id, boolean met, String figures, ModelLink object) {
		String name = texts.get("law." + id); //$NON-NLS-1$
		return new RuleOutcome("law." + id, name, met, figures, //$NON-NLS-1$
				new Trail(name + ": " + figures, object, List.of(), List.of())); //$NON-NLS-1$
	}

	private ModelLink link(Element element) {
		return new ModelLink(element.getId(), element.eClass().getName(), Labels.text(element, dataLanguage));
	}
}
