package org.mekiki.curriculum.api.completion;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mekiki.core.api.text.Texts;
import org.mekiki.curriculum.internal.completion.RequiredActivities;
import org.mekiki.curriculum.internal.completion.RuleTexts;
import org.mekiki.curriculum.internal.json.JsonPart;
import org.mekiki.curriculum.internal.learning.LearningProperties;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.actors.Organisation;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.model.text.Labels;

/**
 * Reads the completion rules that are kept with a curriculum, and says what is wrong with those that it cannot read. Has no
 * state.
 *
 * @since 0.1
 * @noextend
 */
public final class CompletionReader {

	/** Property of a curriculum that holds its completion rules as JSON. */
	public static final String PROPERTY = "curriculum.completion"; //$NON-NLS-1$

	private static final String CERTIFICATE = "certificate"; //$NON-NLS-1$
	private static final String ISSUER = "issuer"; //$NON-NLS-1$
	private static final String RULES = "rules"; //$NON-NLS-1$
	private static final String RULE = "rule"; //$NON-NLS-1$
	private static final String NOTICE = "notice"; //$NON-NLS-1$
	private static final String LEAST = "least"; //$NON-NLS-1$
	private static final String SHARE = "share"; //$NON-NLS-1$
	private static final String REQUIRED = "required"; //$NON-NLS-1$
	private static final String CAPACITY = "capacity"; //$NON-NLS-1$
	private static final int MOST_MINUTES = 1_000_000;
	private static final int MOST_PLACES = 1_000_000;

	private final Locale locale;
	private final String dataLanguage;

	/**
	 * Creates a reader.
	 *
	 * @param locale
	 *            language of messages
	 * @param dataLanguage
	 *            BCP 47 tag of the language in which curricula are named
	 */
	public CompletionReader(Locale locale, String dataLanguage) {
		this.locale = locale;
		this.dataLanguage = dataLanguage;
	}

	/**
	 * Whether a curriculum has completion rules, right or wrong.
	 *
	 * @param curriculum
	 *            of the model
	 * @return false if nothing is written down
	 */
	public static boolean has(Curriculum curriculum) {
		return !LearningProperties.get(curriculum, PROPERTY).isBlank();
	}

	/**
	 * Reads the rules of a curriculum.
	 *
	 * @param curriculum
	 *            of the model
	 * @return the rules
	 * @throws CompletionException
	 *             if there are none or they are not sound; with everything that is wrong
	 */
	public Completion read(Curriculum curriculum) throws CompletionException {
		List<String> problems = new ArrayList<>();
		Completion completion = read(curriculum, problems);
		if (!problems.isEmpty()) {
			throw new CompletionException(problems);
		}
		return completion;
	}

	/**
	 * What is wrong with the rules of a curriculum.
	 *
	 * @param curriculum
	 *            of the model
	 * @return sentences, each with its place; empty if they are sound
	 */
	public List<String> problems(Curriculum curriculum) {
		List<String> problems = new ArrayList<>();
		read(curriculum, problems);
		return problems;
	}

	private Completion read(Curriculum curriculum, List<String> problems) {
		Texts texts = Texts.of(RuleTexts.class, locale);
		String name = Labels.text(curriculum, dataLanguage);
		JsonPart root = JsonPart.object(LearningProperties.get(curriculum, PROPERTY), PROPERTY,
				(place, key, values) -> problems.add(texts.get("problem", name, place, texts.get(key, values)))); //$NON-NLS-1$
		if (root == null) {
			return null;
		}
		root.only(CERTIFICATE, ISSUER, RULES, NOTICE);
		return new Completion(kind(root), issuer(root, curriculum), rules(root, curriculum), notice(root));
	}

	private static CertificateKind kind(JsonPart root) {
		String word = root.has(CERTIFICATE) ? root.text(CERTIFICATE) : CertificateKind.PLAIN.word();
		for (CertificateKind kind : CertificateKind.values()) {
			if (kind.word().equals(word)) {
				return kind;
			}
		}
		if (!word.isEmpty()) {
			root.wrongIn(CERTIFICATE, "one.of", word, words(Arrays.stream(CertificateKind.values()).map(CertificateKind::word))); //$NON-NLS-1$
		}
		return CertificateKind.PLAIN;
	}

	private static Organisation issuer(JsonPart root, Curriculum curriculum) {
		if (!root.has(ISSUER)) {
			return curriculum.getProvider();
		}
		String name = root.text(ISSUER);
		if (!name.isEmpty() && EcoreUtil.getRootContainer(curriculum) instanceof KnowledgeModel model) {
			for (Organisation organisation : model.getOrganisations()) {
				if (name.equals(organisation.getId()) || name.equals(organisation.getNotation())
						|| organisation.getLabels().stream().anyMatch(label -> name.equals(label.getValue()))) {
					return organisation;
				}
			}
			root.wrongIn(ISSUER, "organisation", name); //$NON-NLS-1$
		}
		return null;
	}

	private static List<CompletionRule> rules(JsonPart root, Curriculum curriculum) {
		List<CompletionRule> rules = new ArrayList<>();
		Set<CompletionRule.Kind> seen = EnumSet.noneOf(CompletionRule.Kind.class);
		for (JsonPart part : root.parts(RULES, 1)) {
			CompletionRule rule = rule(part, curriculum);
			if (rule != null && !seen.add(rule.kind())) {
				part.wrongIn(RULE, "twice", rule.kind().word()); //$NON-NLS-1$
			} else if (rule != null) {
				rules.add(rule);
			}
		}
		return rules;
	}

	private static CompletionRule rule(JsonPart part, Curriculum curriculum) {
		String word = part.text(RULE);
		CompletionRule.Kind kind = Arrays.stream(CompletionRule.Kind.values()).filter(one -> one.word().equals(word)).findFirst()
				.orElse(null);
		switch (kind) {
		case null -> {
			if (!word.isEmpty()) {
				part.wrongIn(RULE, "one.of", word, words(Arrays.stream(CompletionRule.Kind.values()).map(CompletionRule.Kind::word))); //$NON-NLS-1$
			}
			return null;
		}
		case MINUTES -> {
			part.only(RULE, LEAST);
			return new CompletionRule(kind, BigDecimal.valueOf(part.whole(LEAST, 1, MOST_MINUTES)), List.of());
		}
		case UNITS, POINTS, ATTENDANCE -> {
			part.only(RULE, SHARE);
			BigDecimal share = part.number(SHARE, null);
			if (share != null && (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0)) {
				part.wrongIn(SHARE, "share"); //$NON-NLS-1$
			}
			return new CompletionRule(kind, share == null ? BigDecimal.ONE : share, List.of());
		}
		case ENTRY -> {
			part.only(RULE);
			return new CompletionRule(kind, null, List.of());
		}
		case ACTIVITIES -> {
			part.only(RULE, REQUIRED);
			List<String> required = part.texts(REQUIRED, 1);
			for (String name : required) {
				if (RequiredActivities.find(curriculum, name).isEmpty()) {
					part.wrongIn(REQUIRED, "activity", name); //$NON-NLS-1$
				}
			}
			return new CompletionRule(kind, null, required);
		}
		}
	}

	private static Notice notice(JsonPart root) {
		JsonPart part = root.part(NOTICE);
		if (part == null) {
			return Notice.NONE;
		}
		part.only("purpose", "entry", "method", CAPACITY); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return new Notice(byLanguage(part, "purpose"), byLanguage(part, "entry"), byLanguage(part, "method"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				part.has(CAPACITY) ? part.whole(CAPACITY, 1, MOST_PLACES) : 0);
	}

	private static Map<String, String> byLanguage(JsonPart part, String member) {
		Map<String, String> texts = new LinkedHashMap<>();
		JsonPart languages = part.part(member);
		if (languages != null) {
			languages.names().forEach(language -> texts.put(language, languages.text(language)));
		}
		return texts;
	}

	private static String words(Stream<String> words) {
		return words.collect(Collectors.joining(", ")); //$NON-NLS-1$
	}
}
