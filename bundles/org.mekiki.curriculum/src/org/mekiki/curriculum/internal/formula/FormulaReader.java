package org.mekiki.curriculum.internal.formula;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.mekiki.curriculum.internal.formula.Formula.Accent;
import org.mekiki.curriculum.internal.formula.Formula.Fraction;
import org.mekiki.curriculum.internal.formula.Formula.Kind;
import org.mekiki.curriculum.internal.formula.Formula.Root;
import org.mekiki.curriculum.internal.formula.Formula.Row;
import org.mekiki.curriculum.internal.formula.Formula.Scripts;
import org.mekiki.curriculum.internal.formula.Formula.Symbol;

/**
 * Reads the part of LaTeX that pages use: fractions, roots, indices, sums and integrals with limits, Greek letters,
 * relations, names of functions, words. What it does not know is shown as it was written.
 */
public final class FormulaReader {

	/** Longer formulas are shown as text. */
	public static final int LONGEST = 2000;

	private static final int DEEPEST = 30;
	private static final Set<String> BIG = Set.of("\u2211", "\u220f", "lim", "max", "min"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	private static final Set<String> NAMES = Set.of("sin", "cos", "tan", "log", "ln", "exp", "lim", "max", "min", "Pr"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$
	private static final Map<String, String> MARKS = Map.of("hat", "^", "bar", "\u00af", "overline", "\u00af", "tilde", "~", "vec", "\u2192", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$
			"dot", "\u02d9"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final Map<String, String> LETTERS = pairs("alpha α beta β gamma γ delta δ epsilon ε zeta ζ eta η theta θ iota ι kappa κ " //$NON-NLS-1$
			+ "lambda λ mu μ nu ν xi ξ pi π rho ρ sigma σ tau τ upsilon υ phi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ " //$NON-NLS-1$
			+ "Lambda Λ Xi Ξ Pi Π Sigma Σ Phi Φ Psi Ψ Omega Ω infty ∞ partial ∂ nabla ∇ ell ℓ"); //$NON-NLS-1$
	private static final Map<String, String> OPERATORS = pairs("times × cdot ⋅ div ÷ pm ± mp ∓ le ≤ leq ≤ ge ≥ geq ≥ ne ≠ neq ≠ approx ≈ " //$NON-NLS-1$
			+ "equiv ≡ sim ∼ propto ∝ in ∈ notin ∉ subset ⊂ subseteq ⊆ cup ∪ cap ∩ to → rightarrow → leftarrow ← Rightarrow ⇒ " //$NON-NLS-1$
			+ "Leftrightarrow ⇔ land ∧ lor ∨ neg ¬ forall ∀ exists ∃ sum ∑ prod ∏ int ∫ mid ∣ ll ≪ gg ≫"); //$NON-NLS-1$
	private static final Map<String, String> SIGNS = pairs("ldots … cdots ⋯ dots … { { } } % % $ $ # # & & _ _ prime ′ langle ⟨ rangle ⟩ lbrace { rbrace }"); //$NON-NLS-1$
	private static final Map<String, String> SPACES = Map.of(",", "\u2009", ";", "\u2005", ":", "\u2005", "!", "", " ", "\u2005", "quad", "\u2003", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$
			"qquad", "\u2003\u2003"); //$NON-NLS-1$ //$NON-NLS-2$

	private final String source;
	private int at;
	private int depth;

	private FormulaReader(String source) {
		this.source = source;
	}

	private static Map<String, String> pairs(String words) {
		String[] all = words.split(" "); //$NON-NLS-1$
		Map<String, String> pairs = new HashMap<>();
		for (int i = 0; i < all.length; i += 2) {
			pairs.put(all[i], all[i + 1]);
		}
		return pairs;
	}

	/**
	 * Reads a formula.
	 *
	 * @param latex
	 *            what stands between the dollars
	 * @return what it shows; the text itself if it is too long or too deep
	 */
	public static Formula read(String latex) {
		if (latex.length() > LONGEST) {
			return new Symbol(latex.substring(0, LONGEST), Kind.TEXT);
		}
		FormulaReader reader = new FormulaReader(latex);
		List<Formula> parts = new ArrayList<>();
		while (reader.at < latex.length()) {
			parts.addAll(reader.row().parts());
			if (reader.at < latex.length()) {
				// a brace that nothing has opened
				parts.add(new Symbol(String.valueOf(latex.charAt(reader.at++)), Kind.PUNCTUATION));
			}
		}
		return new Row(parts);
	}

	private Row row() {
		List<Formula> parts = new ArrayList<>();
		if (++depth > DEEPEST) {
			parts.add(new Symbol(source.substring(at), Kind.TEXT));
			at = source.length();
		}
		while (at < source.length() && source.charAt(at) != '}') {
			Formula part = scripted();
			if (part != null) {
				parts.add(part);
			}
		}
		depth--;
		return new Row(parts);
	}

	private Formula scripted() {
		Formula base = atom();
		Formula low = null;
		Formula high = null;
		while (base != null && at < source.length() && (peek() == '_' || peek() == '^' || peek() == '\'')) {
			char sign = source.charAt(at++);
			if (sign == '\'') {
				high = new Symbol("\u2032", Kind.PUNCTUATION); //$NON-NLS-1$
			} else if (sign == '_') {
				low = argument();
			} else {
				high = argument();
			}
		}
		return low == null && high == null ? base
				: new Scripts(base, low, high, base instanceof Symbol symbol && BIG.contains(symbol.text()));
	}

	private char peek() {
		return source.charAt(at);
	}

	private Formula argument() {
		while (at < source.length() && Character.isWhitespace(peek())) {
			at++;
		}
		if (at >= source.length() || peek() == '}') {
			return new Row(List.of());
		}
		if (depth >= DEEPEST) {
			Formula rest = new Symbol(source.substring(at), Kind.TEXT);
			at = source.length();
			return rest;
		}
		depth++;
		Formula found = atom();
		depth--;
		return found == null ? new Row(List.of()) : found;
	}

	private Formula atom() {
		char c = source.charAt(at++);
		if (Character.isWhitespace(c)) {
			return null;
		}
		if (c == '{') {
			Row row = row();
			if (at < source.length()) {
				at++;
			}
			return row;
		}
		if (c == '\\') {
			return command();
		}
		if (c >= '0' && c <= '9') {
			int start = at - 1;
			while (at < source.length() && (Character.isDigit(peek()) || (peek() == '.' || peek() == ',') && at + 1 < source.length()
					&& Character.isDigit(source.charAt(at + 1)))) {
				at++;
			}
			return new Symbol(source.substring(start, at), Kind.NUMBER);
		}
		if (c == '_' || c == '^') {
			at--;
			return new Row(List.of());
		}
		if (Character.isLetter(c)) {
			return new Symbol(String.valueOf(c), c < 0x250 ? Kind.IDENTIFIER : Kind.TEXT);
		}
		return c == '-' ? new Symbol("\u2212", Kind.OPERATOR) //$NON-NLS-1$
				: new Symbol(String.valueOf(c), "+=<>*/:".indexOf(c) >= 0 ? Kind.OPERATOR : Kind.PUNCTUATION); //$NON-NLS-1$
	}

	private Formula command() {
		int start = at;
		while (at < source.length() && (peek() >= 'a' && peek() <= 'z' || peek() >= 'A' && peek() <= 'Z')) {
			at++;
		}
		if (at == start && at < source.length()) {
			at++;
		}
		String name = source.substring(start, at);
		return switch (name) {
		case "frac", "dfrac", "tfrac" -> { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			Formula above = argument();
			yield new Fraction(above, argument());
		}
		case "sqrt" -> root(); //$NON-NLS-1$
		case "text", "mathrm", "operatorname" -> new Symbol(words(), Kind.TEXT); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		case "left", "right" -> fence(); //$NON-NLS-1$ //$NON-NLS-2$
		default -> known(name);
		};
	}

	private Formula known(String name) {
		if (MARKS.containsKey(name)) {
			return new Accent(argument(), MARKS.get(name));
		}
		if (LETTERS.containsKey(name)) {
			return new Symbol(LETTERS.get(name), Kind.IDENTIFIER);
		}
		if (OPERATORS.containsKey(name)) {
			return new Symbol(OPERATORS.get(name), Kind.OPERATOR);
		}
		if (SIGNS.containsKey(name)) {
			return new Symbol(SIGNS.get(name), Kind.PUNCTUATION);
		}
		if (SPACES.containsKey(name)) {
			return new Symbol(SPACES.get(name), Kind.SPACE);
		}
		return NAMES.contains(name) ? new Symbol(name, Kind.NAME) : new Symbol('\\' + name, Kind.TEXT);
	}

	private Formula root() {
		Formula index = null;
		if (at < source.length() && peek() == '[') {
			int end = source.indexOf(']', at);
			if (end > 0) {
				index = ++depth > DEEPEST ? new Row(List.of()) : read(source.substring(at + 1, end));
				depth--;
				at = end + 1;
			}
		}
		return new Root(argument(), index);
	}

	private Formula fence() {
		if (at >= source.length()) {
			return null;
		}
		if (peek() == '.') {
			at++;
			return null;
		}
		return atom();
	}

	/** Words up to the brace that closes. */
	private String words() {
		if (at >= source.length() || peek() != '{') {
			return ""; //$NON-NLS-1$
		}
		int end = source.indexOf('}', at);
		String words = source.substring(at + 1, end < 0 ? source.length() : end);
		at = end < 0 ? source.length() : end + 1;
		return words;
	}
}
