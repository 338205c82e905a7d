package org.mekiki.curriculum.api.item;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an item asks a trainee to do, with what is needed to mark it; the words are those of QTI. Read from
 * {@code AssessmentItem.answer} by {@link ItemReader}, which has checked it.
 *
 * @since 0.1
 */
public sealed interface Interaction {

	/**
	 * Choosing among options.
	 *
	 * @param options
	 *            two or more, as the author has put them
	 * @param multiple
	 *            whether several may be chosen; otherwise exactly one is right
	 */
	record Choice(List<Option> options, boolean multiple) implements Interaction {
		/** Copies the list. */
		public Choice {
			options = List.copyOf(options);
		}

		/**
		 * Number of right options.
		 *
		 * @return one or more
		 */
		public int right() {
			return (int) options.stream().filter(Option::correct).count();
		}
	}

	/**
	 * An option to choose.
	 *
	 * @param id
	 *            unique within the item
	 * @param text
	 *            Markdown
	 * @param correct
	 *            whether choosing it is right
	 * @param feedback
	 *            said when it was chosen; may be empty
	 * @param fixed
	 *            whether it keeps its place when options are shuffled, as “all of these” has to
	 */
	record Option(String id, String text, boolean correct, String feedback, boolean fixed) {
	}

	/**
	 * Judging a statement.
	 *
	 * @param correct
	 *            whether the statement is true
	 */
	record TrueFalse(boolean correct) implements Interaction {
	}

	/**
	 * A few words.
	 *
	 * @param accepted
	 *            spellings that are right, the one to show first; full and half width, case, spaces, middle dots and quotes
	 *            make no difference
	 */
	record ShortAnswer(List<String> accepted) implements Interaction {
		/** Copies the list. */
		public ShortAnswer {
			accepted = List.copyOf(accepted);
		}
	}

	/**
	 * A number.
	 *
	 * @param value
	 *            the right one, in the unit
	 * @param tolerance
	 *            how far an answer may be off, in the unit; zero or more
	 * @param unit
	 *            what is counted or measured; may be empty. {@code 億円} and {@code 百万円} are the same unit at different
	 *            magnitudes
	 */
	record Numeric(BigDecimal value, BigDecimal tolerance, String unit) implements Interaction {
	}

	/**
	 * Putting into order.
	 *
	 * @param order
	 *            the right order, of two or more different texts
	 */
	record Ordering(List<String> order) implements Interaction {
		/** Copies the list. */
		public Ordering {
			order = List.copyOf(order);
		}
	}

	/**
	 * Pairing up.
	 *
	 * @param pairs
	 *            the right pairs, two or more; no left side twice
	 * @param distractors
	 *            right sides that belong to no left side
	 */
	record Matching(List<Pair> pairs, List<String> distractors) implements Interaction {
		/** Copies the lists. */
		public Matching {
			pairs = List.copyOf(pairs);
			distractors = List.copyOf(distractors);
		}

		/**
		 * What can be chosen for a left side.
		 *
		 * @return each text once: right sides in the order of the pairs, then distractors
		 */
		public List<String> choices() {
			return Stream.concat(pairs.stream().map(Pair::right), distractors.stream()).distinct().toList();
		}
	}

	/**
	 * Two texts that belong together.
	 *
	 * @param left
	 *            what is asked
	 * @param right
	 *            what belongs to it
	 */
	record Pair(String left, String right) {
	}

	/**
	 * Free text, marked by a person.
	 *
	 * @param rubric
	 *            what the person looks at; the points add up to those of the item
	 */
	record Essay(List<Criterion> rubric) implements Interaction {
		/** Copies the list. */
		public Essay {
			rubric = List.copyOf(rubric);
		}
	}

	/**
	 * A line of a rubric.
	 *
	 * @param criterion
	 *            what should hold
	 * @param points
	 *            most points for it, one or more
	 */
	record Criterion(String criterion, int points) {
	}

	/**
	 * Files handed in, marked by a person.
	 *
	 * @param types
	 *            endings of file names, lower case without dot
	 * @param largestMegabytes
	 *            largest size of a file, in units of 1,048,576 bytes
	 * @param rubric
	 *            what the person looks at; may be empty
	 */
	record FileHandIn(List<String> types, int largestMegabytes, List<Criterion> rubric) implements Interaction {
		/** Copies the lists. */
		public FileHandIn {
			types = List.copyOf(types);
			rubric = List.copyOf(rubric);
		}
	}

	/**
	 * Whether a person has to mark it.
	 *
	 * @return true for free texts and files
	 */
	default boolean markedByHand() {
		return this instanceof Essay || this instanceof FileHandIn;
	}

	/**
	 * The rubric by which a person marks it.
	 *
	 * @return empty if there is none
	 */
	default List<Criterion> rubricLines() {
		return switch (this) {
		case Essay essay -> essay.rubric();
		case FileHandIn file -> file.rubric();
		default -> List.of();
		};
	}
}
