package org.mekiki.curriculum.internal.imports.qti;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.mekiki.curriculum.internal.imports.files.XmlPart;
import org.mekiki.curriculum.internal.imports.qti.Answers.Option;
import org.mekiki.model.learning.ItemKind;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** One interaction of QTI 2 or 3 in our words. */
final class Qti2Interaction {

	/** What it is, what is shown with it, what is right. */
	record Found(ItemKind kind, String text, ObjectNode answer) {
	}

	private static final Set<String> YES = Set.of("true", "yes", "正しい", "はい", "正", "○"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	private static final Set<String> NO = Set.of("false", "no", "誤り", "正しくない", "いいえ", "誤", "×"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$

	private final XmlPart interaction;
	private final Qti2Response response;
	private final Feedbacks feedbacks;
	private final UnaryOperator<String> markdown;
	private final Map<String, Integer> rubric;
	private final String title;
	private final int points;
	private final String tolerance;
	private final String unit;

	Qti2Interaction(XmlPart interaction, Qti2Response response, Feedbacks feedbacks, UnaryOperator<String> markdown,
			Map<String, Integer> rubric, String title, int points, String tolerance, String unit) {
		this.interaction = interaction;
		this.response = response;
		this.feedbacks = feedbacks;
		this.markdown = markdown;
		this.rubric = rubric;
		this.title = title;
		this.points = points;
		this.tolerance = tolerance;
		this.unit = unit;
	}

	/** Null if ours has nothing like it. */
	Found read() {
		return switch (interaction.name()) {
		case "choiceinteraction" -> choice(interaction.parts("simplechoice")); //$NON-NLS-1$ //$NON-NLS-2$
		case "hottextinteraction" -> hottext(); //$NON-NLS-1$
		case "inlinechoiceinteraction" -> choice(interaction.parts("inlinechoice")); //$NON-NLS-1$ //$NON-NLS-2$
		case "orderinteraction" -> order(); //$NON-NLS-1$
		case "matchinteraction" -> match(); //$NON-NLS-1$
		case "gapmatchinteraction" -> gapMatch(); //$NON-NLS-1$
		case "associateinteraction" -> associate(); //$NON-NLS-1$
		case "textentryinteraction" -> textEntry(); //$NON-NLS-1$
		case "sliderinteraction" -> number(); //$NON-NLS-1$
		case "extendedtextinteraction" -> response.right().isEmpty() ? new Found(ItemKind.ESSAY, "", Answers.essay(rubric, title, points)) //$NON-NLS-1$ //$NON-NLS-2$
				: textEntry();
		case "uploadinteraction" -> upload(); //$NON-NLS-1$
		default -> null;
		};
	}

	private String text(XmlPart part) {
		XmlPart copy = part.copy();
		copy.all("feedbackinline", "feedbackblock").forEach(XmlPart::remove); //$NON-NLS-1$ //$NON-NLS-2$
		return markdown.apply(copy.markup());
	}

	private List<Option> options(List<XmlPart> choices) {
		boolean shuffled = interaction.get("shuffle").equals("true"); //$NON-NLS-1$ //$NON-NLS-2$
		Set<String> right = response.right();
		List<Option> options = new ArrayList<>();
		for (XmlPart choice : choices) {
			options.add(new Option(choice.get("identifier"), text(choice), right.contains(choice.get("identifier")), "", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					shuffled && choice.get("fixed").equals("true"))); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return feedbacks.on(options);
	}

	private Found choice(List<XmlPart> choices) {
		List<Option> options = options(choices);
		boolean multiple = interaction.name().equals("choiceinteraction") && !interaction.get("maxchoices").equals("1") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				&& (response.right().size() > 1 || !interaction.get("maxchoices").isEmpty()); //$NON-NLS-1$
		if (!multiple && response.right().size() > 1) {
			// several that score: the best one is right
			Set<String> best = response.best();
			options = options.stream().map(each -> new Option(each.id(), each.text(), best.contains(each.id()), each.feedback(), each.fixed()))
					.toList();
		}
		if (options.size() == 2 && !multiple && options.stream().allMatch(option -> option.feedback().isEmpty())) {
			for (int i = 0; i < 2; i++) {
				if (YES.contains(word(options.get(i))) && NO.contains(word(options.get(1 - i)))
						&& options.get(0).correct() != options.get(1).correct()) {
					return new Found(ItemKind.TRUE_FALSE, "", Answers.trueFalse(options.get(i).correct())); //$NON-NLS-1$
				}
			}
		}
		return new Found(multiple ? ItemKind.MULTIPLE_CHOICE : ItemKind.SINGLE_CHOICE, "", Answers.choice(options)); //$NON-NLS-1$
	}

	private static String word(Option option) {
		return option.text().toLowerCase(java.util.Locale.ROOT).strip();
	}

	private Found hottext() {
		List<Option> options = options(interaction.all("hottext")); //$NON-NLS-1$
		boolean multiple = response.right().size() > 1;
		XmlPart around = interaction.copy();
		around.parts("prompt").forEach(XmlPart::remove); //$NON-NLS-1$
		return new Found(multiple ? ItemKind.MULTIPLE_CHOICE : ItemKind.SINGLE_CHOICE,
				markdown.apply(around.markup().replaceAll("</?(?:\\w+:)?(?:qti-)?hottext[^>]*>", "")), Answers.choice(options)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private Map<String, String> texts(List<XmlPart> parts) {
		Map<String, String> texts = new LinkedHashMap<>();
		parts.forEach(part -> texts.putIfAbsent(part.get("identifier"), text(part))); //$NON-NLS-1$
		return texts;
	}

	private Found order() {
		Map<String, String> texts = texts(interaction.parts("simplechoice")); //$NON-NLS-1$
		List<String> order = response.order().stream().filter(texts::containsKey).map(texts::get).toList();
		return order.size() < 2 ? null : new Found(ItemKind.ORDERING, "", Answers.order(order)); //$NON-NLS-1$
	}

	private Found match() {
		List<XmlPart> sets = interaction.parts("simplematchset"); //$NON-NLS-1$
		if (sets.size() != 2) {
			return null;
		}
		return pairs(texts(sets.get(0).parts("simpleassociablechoice")), texts(sets.get(1).parts("simpleassociablechoice")), ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** Pairs that the values name as left and right, or the other way round. */
	private Found pairs(Map<String, String> lefts, Map<String, String> rights, String text) {
		Map<String, String> pairs = new LinkedHashMap<>();
		for (String value : response.right()) {
			String[] ids = value.strip().split("\\s+"); //$NON-NLS-1$
			if (ids.length != 2) {
				continue;
			}
			String left = lefts.containsKey(ids[0]) ? ids[0] : ids[1];
			String right = left.equals(ids[0]) ? ids[1] : ids[0];
			if (lefts.containsKey(left) && rights.containsKey(right) && pairs.put(lefts.get(left), rights.get(right)) != null) {
				return null;
			}
		}
		return pairs.size() < 2 ? null : new Found(ItemKind.MATCHING, text, Answers.pairs(pairs, rights.values()));
	}

	/** Gaps are the left sides, by their numbers in the text. */
	private Found gapMatch() {
		XmlPart around = interaction.copy();
		Map<String, String> rights = texts(interaction.parts("gaptext")); //$NON-NLS-1$
		around.parts("prompt", "gaptext", "gapimg").forEach(XmlPart::remove); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		Map<String, String> gaps = new LinkedHashMap<>();
		for (XmlPart gap : around.all("gap")) { //$NON-NLS-1$
			String number = "(" + (gaps.size() + 1) + ")"; //$NON-NLS-1$ //$NON-NLS-2$
			gaps.put(gap.get("identifier"), number); //$NON-NLS-1$
			gap.replaceBy("\uFF3F\uFF3F\uFF3F" + number); //$NON-NLS-1$
		}
		return pairs(gaps, rights, markdown.apply(around.markup()));
	}

	private Found associate() {
		Map<String, String> texts = texts(interaction.parts("simpleassociablechoice")); //$NON-NLS-1$
		Map<String, String> pairs = new LinkedHashMap<>();
		Set<String> used = new LinkedHashSet<>();
		for (String value : response.right()) {
			String[] ids = value.strip().split("\\s+"); //$NON-NLS-1$
			if (ids.length == 2 && texts.containsKey(ids[0]) && texts.containsKey(ids[1])) {
				if (!used.add(ids[0]) || !used.add(ids[1])) {
					return null;
				}
				pairs.put(texts.get(ids[0]), texts.get(ids[1]));
			}
		}
		List<String> rights = texts.entrySet().stream().filter(each -> !used.contains(each.getKey())).map(Map.Entry::getValue).toList();
		return pairs.size() < 2 ? null : new Found(ItemKind.MATCHING, "", Answers.pairs(pairs, rights)); //$NON-NLS-1$
	}

	private Found textEntry() {
		if (response.baseType().equals("float") || response.baseType().equals("integer")) { //$NON-NLS-1$ //$NON-NLS-2$
			return number();
		}
		Set<String> right = response.spellings();
		return right.isEmpty() ? new Found(ItemKind.ESSAY, "", Answers.essay(rubric, title, points)) //$NON-NLS-1$
				: new Found(ItemKind.SHORT_ANSWER, "", Answers.words(right)); //$NON-NLS-1$
	}

	private Found number() {
		BigDecimal value = response.spellings().stream().map(ItemNumbers::decimal).filter(number -> number != null).findFirst().orElse(null);
		if (value == null) {
			return null;
		}
		BigDecimal off = BigDecimal.ZERO;
		for (String part : tolerance.split("\\s+")) { //$NON-NLS-1$
			BigDecimal number = ItemNumbers.decimal(part);
			off = number == null ? off : off.max(number.abs());
		}
		return new Found(ItemKind.NUMERIC, "", Answers.number(value, off, unit)); //$NON-NLS-1$
	}

	private Found upload() {
		String type = interaction.get("type").toLowerCase(java.util.Locale.ROOT); //$NON-NLS-1$
		Set<String> types = new LinkedHashSet<>();
		for (String each : type.split("[\\s,]+")) { //$NON-NLS-1$
			switch (each) {
			case "application/pdf" -> types.add("pdf"); //$NON-NLS-1$ //$NON-NLS-2$
			case "text/plain" -> types.add("txt"); //$NON-NLS-1$ //$NON-NLS-2$
			case "text/csv" -> types.add("csv"); //$NON-NLS-1$ //$NON-NLS-2$
			case "image/png" -> types.add("png"); //$NON-NLS-1$ //$NON-NLS-2$
			case "image/jpeg" -> types.add("jpg"); //$NON-NLS-1$ //$NON-NLS-2$
			case "application/zip" -> types.add("zip"); //$NON-NLS-1$ //$NON-NLS-2$
			case "application/vnd.openxmlformats-officedocument.wordprocessingml.document" -> types.add("docx"); //$NON-NLS-1$ //$NON-NLS-2$
			case "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" -> types.add("xlsx"); //$NON-NLS-1$ //$NON-NLS-2$
			case "application/vnd.openxmlformats-officedocument.presentationml.presentation" -> types.add("pptx"); //$NON-NLS-1$ //$NON-NLS-2$
			default -> {
				if (each.matches("\\.?[a-z0-9]{2,5}")) { //$NON-NLS-1$
					types.add(each.replace(".", "")); //$NON-NLS-1$ //$NON-NLS-2$
				}
			}
			}
		}
		ObjectNode answer = Answers.files(types);
		return new Found(ItemKind.FILE, "", rubric.isEmpty() ? answer : Answers.rubric(answer, rubric, title, points)); //$NON-NLS-1$
	}
}
