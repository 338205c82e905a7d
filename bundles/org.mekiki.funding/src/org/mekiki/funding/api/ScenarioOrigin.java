package org.mekiki.funding.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * How a scenario was made: the terms, what was done in order, and fingerprints that tell whether doing it again can and
 * does give the same.
 *
 * @param terms
 *            how the budget might be divided
 * @param steps
 *            what was done, beginning with what there is
 * @param question
 *            {@link WhatIf#fingerprint()} of the question
 * @param answer
 *            {@link WhatIf#fingerprint(long[])} of the amounts
 * @since 0.1
 */
public record ScenarioOrigin(WhatIfTerms terms, List<Step> steps, String question, String answer) {

	private static final String WORD = " "; //$NON-NLS-1$

	/** Copies the list. */
	public ScenarioOrigin {
		Objects.requireNonNull(terms);
		Objects.requireNonNull(question);
		Objects.requireNonNull(answer);
		steps = List.copyOf(steps);
	}

	/** What can be done with an allocation. */
	public enum Kind {
		/** A place is moved to an amount, others give or take. */
		MOVE,
		/** A place is held where it is. */
		HOLD,
		/** A place is let go. */
		FREE,
		/** All places that are not held are divided for the most worth. */
		OPTIMISE
	}

	/**
	 * Something that was done.
	 *
	 * @param kind
	 *            what
	 * @param place
	 *            index of the place; 0 if all are meant
	 * @param amount
	 *            the amount wanted, in minor units; 0 if none is
	 */
	public record Step(Kind kind, int place, long amount) {

		/** The step as a text: a letter, the place, the amount. */
		private String write() {
			return switch (kind) {
			case MOVE -> letter() + place + ':' + amount;
			case HOLD, FREE -> letter() + place;
			case OPTIMISE -> letter();
			};
		}

		private String letter() {
			return kind.name().substring(0, 1).toLowerCase(Locale.ROOT);
		}

		private static Optional<Step> read(String text) {
			for (Kind kind : Kind.values()) {
				String rest = text.substring(1);
				if (kind.name().toLowerCase(Locale.ROOT).charAt(0) == text.charAt(0) && rest.matches(switch (kind) {
				case MOVE -> "\\d{1,8}:\\d{1,18}"; //$NON-NLS-1$
				case HOLD, FREE -> "\\d{1,8}"; //$NON-NLS-1$
				case OPTIMISE -> ""; //$NON-NLS-1$
				})) {
					int colon = rest.indexOf(':');
					String place = colon < 0 ? rest : rest.substring(0, colon);
					return Optional.of(new Step(kind, place.isEmpty() ? 0 : Integer.parseInt(place),
							colon < 0 ? 0 : Long.parseLong(rest.substring(colon + 1))));
				}
			}
			return Optional.empty();
		}
	}

	/**
	 * The origin as a text of one line.
	 *
	 * @return can be read by {@link #read(String)}
	 */
	public String write() {
		return String.join(WORD, terms.write(), question, answer,
				steps.isEmpty() ? "-" : String.join(",", steps.stream().map(Step::write).toList())); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * Reads an origin.
	 *
	 * @param text
	 *            what {@link #write()} made
	 * @return empty if it cannot be read
	 */
	public static Optional<ScenarioOrigin> read(String text) {
		String[] words = text.split(WORD);
		Optional<WhatIfTerms> terms = words.length == 4 ? WhatIfTerms.read(words[0]) : Optional.empty();
		List<Step> steps = new ArrayList<>();
		for (String step : terms.isEmpty() || "-".equals(words[3]) ? new String[0] : words[3].split(",")) { //$NON-NLS-1$ //$NON-NLS-2$
			Optional<Step> read = step.isEmpty() ? Optional.empty() : Step.read(step);
			if (read.isEmpty()) {
				return Optional.empty();
			}
			steps.add(read.get());
		}
		return terms.map(known -> new ScenarioOrigin(known, steps, words[1], words[2]));
	}
}
