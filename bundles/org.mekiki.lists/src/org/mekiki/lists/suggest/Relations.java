package org.mekiki.lists.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.mekiki.lists.internal.text.Word;
import org.mekiki.lists.internal.vocabulary.Concept;

/** Turns judged pairs into suggestions: which are the same, and how the others relate. */
final class Relations {

	/** Two scores that differ by less are as good as equal. */
	private static final double EQUAL = 0.02;

	/** What is left over in a name has to weigh at least this much to count as a further condition. */
	private static final double CONDITION = 0.05;

	/** Names that share less are not related by it. */
	private static final double LEAST_SHARED = 0.45;

	private static final Comparator<Suggestion> BEST_FIRST = Comparator
			.comparingDouble((Suggestion suggestion) -> -suggestion.confidence()).thenComparing(Suggestion::relation)
			.thenComparingInt(suggestion -> suggestion.target().position());

	private final List<Pair> all;
	private final SuggestionOptions options;

	Relations(List<Pair> all, SuggestionOptions options) {
		this.all = all;
		this.options = options;
	}

	List<Suggestion> suggestions(List<Suggestion> others) {
		List<Pair> exact = exact();
		Set<Pair> taken = new HashSet<>(exact);
		Map<Concept, Map<Concept, Suggestion>> bySource = new LinkedHashMap<>();
		exact.forEach(pair -> offer(bySource,
				new Suggestion(pair.source(), pair.target(), Relation.EXACT, pair.score(), reason(pair))));
		if (!options.exactOnly()) {
			all.stream().filter(pair -> !taken.contains(pair)).map(this::other).filter(java.util.Objects::nonNull)
					.forEach(suggestion -> offer(bySource, suggestion));
			above(exact).forEach(suggestion -> offer(bySource, suggestion));
			others.forEach(suggestion -> offer(bySource, suggestion));
		}
		return bySource.entrySet().stream().sorted(Comparator.comparingInt(entry -> entry.getKey().position()))
				.flatMap(entry -> entry.getValue().values().stream()
						.filter(suggestion -> suggestion.confidence() >= options.threshold()).sorted(BEST_FIRST)
						.limit(options.perSource()))
				.toList();
	}

	private static void offer(Map<Concept, Map<Concept, Suggestion>> bySource, Suggestion suggestion) {
		bySource.computeIfAbsent(suggestion.source(), key -> new LinkedHashMap<>()).merge(suggestion.target(), suggestion,
				(one, other) -> BEST_FIRST.compare(one, other) <= 0 ? one : other);
	}

	/** Pairs that are the same: one for one if so wanted, otherwise those that are the best for both or as good as the best. */
	private List<Pair> exact() {
		if (options.oneToOne()) {
			return Selection.oneToOne(all, least());
		}
		Map<Concept, Double> best = new HashMap<>();
		for (Pair pair : all) {
			best.merge(pair.source(), Double.valueOf(pair.score()), Math::max);
			best.merge(pair.target(), Double.valueOf(pair.score()), Math::max);
		}
		return all.stream().filter(pair -> pair.score() >= least())
				.filter(pair -> pair.score() >= best.get(pair.source()).doubleValue() - EQUAL
						&& pair.score() >= best.get(pair.target()).doubleValue() - EQUAL)
				.toList();
	}

	private double least() {
		return options.exactOnly() ? options.threshold() : Math.max(options.threshold(), SuggestionOptions.USUAL_THRESHOLD);
	}

	/** How a pair relates that is not the same; null if hardly. */
	private Suggestion other(Pair pair) {
		Likeness likeness = pair.likeness();
		if (pair.source().kind().isProperty()) {
			return null;
		}
		boolean sourceMore = likeness.sourceExtra() > CONDITION;
		boolean targetMore = likeness.targetExtra() > CONDITION;
		if (pair.score() >= 0.5 || likeness.grade() != Likeness.Grade.PARTLY && !likeness.conflict()) {
			return suggestion(pair, Relation.CLOSE, 0.6 * pair.score());
		}
		if (sourceMore && !targetMore) {
			Relation relation = likeness.heads() || isGeneral(pair.target()) ? Relation.BROAD : Relation.RELATED;
			return suggestion(pair, relation, (likeness.heads() ? 0.75 : 0.6) * likeness.similarity());
		}
		if (targetMore && !sourceMore) {
			return suggestion(pair, likeness.heads() ? Relation.NARROW : Relation.RELATED,
					(likeness.heads() ? 0.6 : 0.5) * likeness.similarity());
		}
		return likeness.similarity() < LEAST_SHARED ? null : suggestion(pair, Relation.RELATED, 0.4 * likeness.similarity());
	}

	/** Whether a concept stands for a whole field: others are below it. */
	private static boolean isGeneral(Concept concept) {
		return !concept.children().isEmpty();
	}

	private static Suggestion suggestion(Pair pair, Relation relation, double confidence) {
		return new Suggestion(pair.source(), pair.target(), relation, confidence, reason(pair));
	}

	/** What corresponds to the concept above is broader. */
	private static List<Suggestion> above(List<Pair> exact) {
		Map<Concept, Pair> matched = new HashMap<>();
		exact.forEach(pair -> matched.merge(pair.source(), pair, (one, other) -> one.score() >= other.score() ? one : other));
		List<Suggestion> found = new ArrayList<>();
		for (Pair pair : matched.values()) {
			for (Concept below : pair.source().children()) {
				if (!matched.containsKey(below)) {
					found.add(new Suggestion(below, pair.target(), Relation.BROAD, 0.6 * pair.score(),
							Reason.of(Reason.Kind.ABOVE, false, name(below), name(pair.source()))));
				}
			}
		}
		found.sort(Comparator.comparingInt(suggestion -> suggestion.source().position()));
		return found;
	}

	private static String name(Concept concept) {
		return concept.name("en"); //$NON-NLS-1$
	}

	static Reason reason(Pair pair) {
		Likeness likeness = pair.likeness();
		String one = likeness.source().label().text();
		String other = likeness.target().label().text();
		boolean neighbours = pair.support() > pair.doubt();
		return switch (likeness.grade()) {
		case SPELLING -> Reason.of(Reason.Kind.SAME_NAME, neighbours, other);
		case WORDS -> Reason.of(Reason.Kind.SAME_WORDS, neighbours, one, other);
		case ORDER -> Reason.of(Reason.Kind.SAME_WORDS_OTHER_ORDER, neighbours, one, other);
		case KIN -> Reason.of(likeness.source().language().equals(likeness.target().language())
				? Reason.Kind.WORDS_FOR_WORDS
				: Reason.Kind.TRANSLATION, neighbours, one, other);
		case PARTLY -> {
			boolean sourceMore = likeness.sourceExtra() > CONDITION;
			boolean targetMore = likeness.targetExtra() > CONDITION;
			Reason.Kind kind = sourceMore == targetMore || !likeness.heads() ? Reason.Kind.SHARED_WORDS
					: sourceMore ? Reason.Kind.SOURCE_SAYS_MORE : Reason.Kind.TARGET_SAYS_MORE;
			List<Word> words = kind == Reason.Kind.SHARED_WORDS ? likeness.shared()
					: sourceMore ? rest(likeness.source().words(), likeness.shared()) : likeness.onlyTarget();
			yield Reason.of(kind, neighbours, one, other,
					words.stream().map(Word::text).collect(Collectors.joining(" "))); //$NON-NLS-1$
		}
		};
	}

	private static List<Word> rest(List<Word> words, List<Word> shared) {
		return words.stream().filter(word -> !shared.contains(word)).toList();
	}
}
