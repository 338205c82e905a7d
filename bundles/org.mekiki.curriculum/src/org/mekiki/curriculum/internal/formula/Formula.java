package org.mekiki.curriculum.internal.formula;

import java.util.List;

/** A part of a formula. */
public sealed interface Formula {

	/** What a symbol is. */
	enum Kind {
		/** A variable, in italics. */
		IDENTIFIER,
		/** A name such as sin, upright. */
		NAME,
		/** A number. */
		NUMBER,
		/** An operator or relation, with room at both sides. */
		OPERATOR,
		/** A bracket or a comma. */
		PUNCTUATION,
		/** Words. */
		TEXT,
		/** Room. */
		SPACE
	}

	/**
	 * Parts beside each other.
	 *
	 * @param parts
	 *            from left to right
	 */
	record Row(List<Formula> parts) implements Formula {
		/** Copies the list. */
		public Row {
			parts = List.copyOf(parts);
		}
	}

	/**
	 * Letters, digits or a sign.
	 *
	 * @param text
	 *            what to show
	 * @param kind
	 *            what it is
	 */
	record Symbol(String text, Kind kind) implements Formula {
	}

	/**
	 * A fraction.
	 *
	 * @param above
	 *            numerator
	 * @param below
	 *            denominator
	 */
	record Fraction(Formula above, Formula below) implements Formula {
	}

	/**
	 * A root.
	 *
	 * @param base
	 *            what it is taken of
	 * @param index
	 *            null for the square root
	 */
	record Root(Formula base, Formula index) implements Formula {
	}

	/**
	 * Something with an index, an exponent or limits.
	 *
	 * @param base
	 *            what carries them
	 * @param low
	 *            below; may be null
	 * @param high
	 *            above; may be null
	 * @param limits
	 *            whether they stand under and over it, as for a sum, instead of behind it
	 */
	record Scripts(Formula base, Formula low, Formula high, boolean limits) implements Formula {
	}

	/**
	 * Something with a mark above it.
	 *
	 * @param base
	 *            what carries it
	 * @param mark
	 *            the mark
	 */
	record Accent(Formula base, String mark) implements Formula {
	}
}
