package org.mekiki.curriculum.internal.imports.qti;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.mekiki.curriculum.internal.imports.files.Notices;
import org.mekiki.curriculum.internal.imports.files.XmlPart;
import org.mekiki.curriculum.internal.imports.qti.Answers.Option;
import org.mekiki.model.learning.ItemKind;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** One question of QTI 1.2, with what vendors add to it. */
final class Qti12Item {

	private static final String[] RESPONSES = { "response_lid", "response_str", "response_num", "response_grp", "response_xy" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	private static final Set<String> YES = Set.of("true", "yes", "t", "right", "correct", "正しい", "はい", "正", "○", "真"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$

	private final XmlPart item;
	private final String entry;
	private final String key;
	private final Material material;
	private final Notices notices;
	private final Qti12Scoring scoring;
	private final Feedbacks feedbacks = new Feedbacks();
	private final List<XmlPart> responses;
	private final String question;
	private final int points;

	Qti12Item(XmlPart item, String entry, int number, UnaryOperator<String> markdown, Notices notices) {
		this.item = item;
		this.entry = entry;
		this.notices = notices;
		key = item.get("ident").isEmpty() ? "item-" + number : item.get("ident"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		material = new Material(markdown);
		scoring = new Qti12Scoring(item);
		XmlPart presentation = item.part("presentation"); //$NON-NLS-1$
		responses = presentation == null ? List.of() : presentation.all(RESPONSES);
		question = presentation == null ? "" : material.outside(presentation, RESPONSES); //$NON-NLS-1$
		points = ItemNumbers.points(field(item, "points_possible", "cc_weighting", "qmd_weighting", "qmd_absolutescore_max", "max_score")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	}

	/** A value of the metadata, whichever way it is written. */
	static String field(XmlPart part, String... names) {
		List<String> wanted = Arrays.asList(names);
		for (XmlPart field : part.all("qtimetadatafield")) { //$NON-NLS-1$
			if (wanted.contains(field.textOf("fieldlabel").toLowerCase(Locale.ROOT)) && !field.textOf("fieldentry").isEmpty()) { //$NON-NLS-1$ //$NON-NLS-2$
				return field.textOf("fieldentry"); //$NON-NLS-1$
			}
		}
		for (String name : names) {
			XmlPart element = part.any(name);
			if (element != null && !element.text().isEmpty()) {
				return element.text();
			}
		}
		return ""; //$NON-NLS-1$
	}

	/** What it is in our words: one item, several if it has several gaps, none if it cannot be said. */
	List<ForeignItem> read() {
		Qti12Kind kind = kind();
		if (question.isBlank() && kind != Qti12Kind.TEXT && responses.stream().noneMatch(each -> !material.of(each).isBlank())) {
			notices.add(entry, item.line(), "qti.empty", key); //$NON-NLS-1$
			return List.of();
		}
		feedback();
		return switch (kind) {
		case TRUE_FALSE -> trueFalse();
		case SINGLE, MULTIPLE -> choice(kind == Qti12Kind.MULTIPLE, first());
		case WORDS -> words();
		case BLANKS -> blanks();
		case NUMBER -> number();
		case MATCHING, DROPDOWNS -> matching();
		case ORDERING -> ordering();
		case ESSAY -> List.of(made(ItemKind.ESSAY, question, Answers.essay(title().isEmpty() ? key : title(), points), "")); //$NON-NLS-1$
		case FILE -> List.of(made(ItemKind.FILE, question, Answers.files(List.of()), "")); //$NON-NLS-1$
		case TEXT -> List.of(made(null, question, null, "")); //$NON-NLS-1$
		case UNKNOWN -> {
			notices.add(entry, item.line(), "qti.kind", key, responses.isEmpty() ? "-" : responses.get(0).name()); //$NON-NLS-1$ //$NON-NLS-2$
			yield List.of();
		}
		};
	}

	private String title() {
		String title = item.get("title"); //$NON-NLS-1$
		return title.equalsIgnoreCase("question") || title.matches("(?i)(?:qti_?)?[a-f0-9-]{16,}") ? "" : title; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private ForeignItem made(ItemKind kind, String asked, ObjectNode answer, String suffix) {
		boolean options = kind == ItemKind.SINGLE_CHOICE || kind == ItemKind.MULTIPLE_CHOICE;
		return new ForeignItem(entry, item.line(), key + suffix, title(), kind, asked, answer, feedbacks.text(options), points, ""); //$NON-NLS-1$
	}

	private XmlPart first() {
		return responses.get(0);
	}

	/** What the metadata says, unless the question has another form. */
	private Qti12Kind kind() {
		Qti12Kind said = Qti12Kind.of(field(item, "cc_profile")); //$NON-NLS-1$
		Qti12Kind vendor = Qti12Kind.of(field(item, "question_type", "bbmd_questiontype", "qmd_itemtype", "itemtype")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		// what a cartridge cannot say is essay or words there, and more exact beside it
		Qti12Kind kind = vendor != Qti12Kind.UNKNOWN ? vendor : said;
		if (responses.isEmpty()) {
			return kind == Qti12Kind.ESSAY || kind == Qti12Kind.FILE ? kind : kind == Qti12Kind.TEXT ? kind : Qti12Kind.UNKNOWN;
		}
		boolean lists = first().name().equals("response_lid"); //$NON-NLS-1$
		boolean needsList = switch (kind) {
		case TRUE_FALSE, SINGLE, MULTIPLE, MATCHING, DROPDOWNS, ORDERING -> true;
		default -> false;
		};
		if (kind != Qti12Kind.UNKNOWN && (needsList == lists || kind == Qti12Kind.BLANKS)) {
			return kind;
		}
		if (lists) {
			String cardinality = first().get("rcardinality").toLowerCase(Locale.ROOT); //$NON-NLS-1$
			return responses.size() > 1 ? Qti12Kind.MATCHING
					: cardinality.equals("multiple") ? Qti12Kind.MULTIPLE : cardinality.equals("ordered") ? Qti12Kind.ORDERING : Qti12Kind.SINGLE; //$NON-NLS-1$ //$NON-NLS-2$
		}
		return switch (first().name()) {
		case "response_num" -> Qti12Kind.NUMBER; //$NON-NLS-1$
		case "response_str" -> responses.size() > 1 ? Qti12Kind.BLANKS //$NON-NLS-1$
				: scoring.right(first().get("ident")).isEmpty() ? Qti12Kind.ESSAY : Qti12Kind.WORDS; //$NON-NLS-1$
		default -> Qti12Kind.UNKNOWN;
		};
	}

	private void feedback() {
		Map<String, String> texts = new LinkedHashMap<>();
		for (XmlPart feedback : item.all("itemfeedback")) { //$NON-NLS-1$
			texts.put(feedback.get("ident"), material.of(feedback)); //$NON-NLS-1$
		}
		Set<String> said = new LinkedHashSet<>();
		for (Qti12Scoring.Condition condition : scoring.conditions()) {
			for (String link : condition.feedback()) {
				String text = texts.getOrDefault(link, ""); //$NON-NLS-1$
				boolean aboutOption = condition.matches().size() == 1 && !responses.isEmpty() && first().name().equals("response_lid") //$NON-NLS-1$
						&& responses.size() == 1;
				if (link.contains("incorrect")) { //$NON-NLS-1$
					feedbacks.wrong(text);
				} else if (aboutOption && !link.matches("(?i)(?:correct|general)(?:_fb)?")) { //$NON-NLS-1$
					feedbacks.option(condition.matches().get(0).value(), text);
				} else if (link.contains("correct") || condition.score().signum() > 0) { //$NON-NLS-1$
					feedbacks.right(text);
				} else {
					feedbacks.general(text);
				}
				said.add(link);
			}
		}
		texts.forEach((link, text) -> {
			if (!said.contains(link) && link.toLowerCase(Locale.ROOT).matches("general.*|.*solution.*|hint.*")) { //$NON-NLS-1$
				feedbacks.general(text);
			}
		});
	}

	private List<Option> options(XmlPart response, Set<String> right) {
		List<Option> options = new ArrayList<>();
		XmlPart render = response.any("render_choice"); //$NON-NLS-1$
		boolean shuffled = render != null && render.get("shuffle").equalsIgnoreCase("yes"); //$NON-NLS-1$ //$NON-NLS-2$
		Set<String> values = new LinkedHashSet<>();
		right.forEach(value -> values.addAll(List.of(value.split("\\s*,\\s*")))); //$NON-NLS-1$
		values.addAll(right);
		for (XmlPart label : response.all("response_label")) { //$NON-NLS-1$
			options.add(new Option(label.get("ident"), material.of(label), values.contains(label.get("ident")), "", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					shuffled && label.get("rshuffle").equalsIgnoreCase("no"))); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return options;
	}

	private List<ForeignItem> choice(boolean multiple, XmlPart response) {
		String id = response.get("ident"); //$NON-NLS-1$
		List<Option> options = feedbacks.on(options(response, multiple ? scoring.right(id) : scoring.best(id)));
		return List.of(made(multiple ? ItemKind.MULTIPLE_CHOICE : ItemKind.SINGLE_CHOICE, question, Answers.choice(options), "")); //$NON-NLS-1$
	}

	/** Two options that are not plainly true and false, or are explained one by one, stay options. */
	private List<ForeignItem> trueFalse() {
		List<Option> options = options(first(), scoring.best(first().get("ident"))); //$NON-NLS-1$
		List<Option> yes = options.stream().filter(option -> YES.contains(option.id().toLowerCase(Locale.ROOT))
				|| YES.contains(option.text().toLowerCase(Locale.ROOT).strip())).toList();
		boolean plain = options.size() == 2 && yes.size() == 1 && options.stream().filter(Option::correct).count() == 1;
		if (!plain || feedbacks.speaksOfOptions()) {
			return choice(false, first());
		}
		return List.of(made(ItemKind.TRUE_FALSE, question, Answers.trueFalse(yes.get(0).correct()), "")); //$NON-NLS-1$
	}

	private List<ForeignItem> words() {
		Set<String> right = scoring.right(first().get("ident")); //$NON-NLS-1$
		if (right.isEmpty()) {
			return List.of(made(ItemKind.ESSAY, question, Answers.essay(title().isEmpty() ? key : title(), points), "")); //$NON-NLS-1$
		}
		return List.of(made(ItemKind.SHORT_ANSWER, question, Answers.words(right), "")); //$NON-NLS-1$
	}

	/** A question for each gap. */
	private List<ForeignItem> blanks() {
		List<ForeignItem> items = new ArrayList<>();
		for (XmlPart response : responses) {
			Set<String> right = new LinkedHashSet<>();
			for (String value : scoring.right(response.get("ident"))) { //$NON-NLS-1$
				response.all("response_label").stream().filter(label -> label.get("ident").equals(value)).findFirst() //$NON-NLS-1$ //$NON-NLS-2$
						.ifPresentOrElse(label -> right.add(label.text()), () -> right.add(value));
			}
			String gap = material.outside(response, "render_choice", "render_fib"); //$NON-NLS-1$ //$NON-NLS-2$
			String asked = responses.size() == 1 ? question
					: question + "\n\n" + (gap.isBlank() ? "(" + (items.size() + 1) + ")" : gap); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			items.add(made(ItemKind.SHORT_ANSWER, asked, Answers.words(right), responses.size() == 1 ? "" : "/" + (items.size() + 1))); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return items;
	}

	private List<ForeignItem> number() {
		String id = first().get("ident"); //$NON-NLS-1$
		BigDecimal least = scoring.bound(id, true);
		BigDecimal greatest = scoring.bound(id, false);
		BigDecimal value = scoring.right(id).stream().map(ItemNumbers::decimal).filter(number -> number != null).findFirst()
				.orElse(least != null && greatest != null ? least.add(greatest).divide(BigDecimal.valueOf(2)) : null);
		if (value == null) {
			notices.add(entry, item.line(), "qti.number", key); //$NON-NLS-1$
			return List.of();
		}
		BigDecimal tolerance = BigDecimal.ZERO;
		tolerance = least == null ? tolerance : tolerance.max(value.subtract(least));
		tolerance = greatest == null ? tolerance : tolerance.max(greatest.subtract(value));
		return List.of(made(ItemKind.NUMERIC, question, Answers.number(value, tolerance, ""), "")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private List<ForeignItem> matching() {
		Map<String, String> pairs = new LinkedHashMap<>();
		Set<String> rights = new LinkedHashSet<>();
		for (XmlPart response : responses) {
			String left = material.outside(response, "render_choice", "render_extension"); //$NON-NLS-1$ //$NON-NLS-2$
			left = left.isBlank() ? "(" + (pairs.size() + 1) + ")" : left; //$NON-NLS-1$ //$NON-NLS-2$
			Set<String> right = scoring.best(response.get("ident")); //$NON-NLS-1$
			for (Option option : options(response, right)) {
				rights.add(option.text());
				if (option.correct()) {
					pairs.putIfAbsent(left, option.text());
				}
			}
		}
		if (pairs.size() < 2) {
			return responses.size() == 1 ? choice(first().get("rcardinality").equalsIgnoreCase("multiple"), first()) : refused("qti.pairs"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		return List.of(made(ItemKind.MATCHING, question, Answers.pairs(pairs, rights), "")); //$NON-NLS-1$
	}

	private List<ForeignItem> ordering() {
		Map<String, String> texts = new LinkedHashMap<>();
		first().all("response_label").forEach(label -> texts.put(label.get("ident"), material.of(label))); //$NON-NLS-1$ //$NON-NLS-2$
		List<String> order = scoring.order(first().get("ident")).stream().filter(texts::containsKey).map(texts::get).toList(); //$NON-NLS-1$
		return order.size() < 2 ? refused("qti.order") //$NON-NLS-1$
				: List.of(made(ItemKind.ORDERING, question, Answers.order(order), "")); //$NON-NLS-1$
	}

	private List<ForeignItem> refused(String why) {
		notices.add(entry, item.line(), why, key);
		return List.of();
	}
}
