package org.mekiki.curriculum.internal.formula;

import org.mekiki.curriculum.internal.formula.Formula.Accent;
import org.mekiki.curriculum.internal.formula.Formula.Fraction;
import org.mekiki.curriculum.internal.formula.Formula.Kind;
import org.mekiki.curriculum.internal.formula.Formula.Root;
import org.mekiki.curriculum.internal.formula.Formula.Row;
import org.mekiki.curriculum.internal.formula.Formula.Scripts;
import org.mekiki.curriculum.internal.formula.Formula.Symbol;

/** Writes formulas as presentation MathML, with what the author wrote as the text for those who cannot see it. */
public final class MathMl {

	private final StringBuilder out = new StringBuilder();

	private MathMl() {
	}

	/**
	 * Writes a formula.
	 *
	 * @param latex
	 *            what stands between the dollars
	 * @param block
	 *            whether it stands by itself
	 * @return one element {@code math}
	 */
	public static String of(String latex, boolean block) {
		MathMl writer = new MathMl();
		writer.out.append("<math xmlns=\"http://www.w3.org/1998/Math/MathML\"").append(block ? " display=\"block\"" : "") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.append(" alttext=\"").append(escape(latex)).append("\">"); //$NON-NLS-1$ //$NON-NLS-2$
		writer.write(FormulaReader.read(latex));
		return writer.out.append("</math>").toString(); //$NON-NLS-1$
	}

	private void write(Formula formula) {
		switch (formula) {
		case Row row -> element("mrow", row.parts().toArray(Formula[]::new)); //$NON-NLS-1$
		case Symbol symbol -> symbol(symbol);
		case Fraction fraction -> element("mfrac", fraction.above(), fraction.below()); //$NON-NLS-1$
		case Root root when root.index() == null -> element("msqrt", root.base()); //$NON-NLS-1$
		case Root root -> element("mroot", root.base(), root.index()); //$NON-NLS-1$
		case Scripts scripts -> scripts(scripts);
		case Accent accent -> {
			out.append("<mover accent=\"true\">"); //$NON-NLS-1$
			write(accent.base());
			out.append("<mo>").append(escape(accent.mark())).append("</mo></mover>"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		}
	}

	private void scripts(Scripts scripts) {
		if (scripts.low() == null) {
			element(scripts.limits() ? "mover" : "msup", scripts.base(), scripts.high()); //$NON-NLS-1$ //$NON-NLS-2$
		} else if (scripts.high() == null) {
			element(scripts.limits() ? "munder" : "msub", scripts.base(), scripts.low()); //$NON-NLS-1$ //$NON-NLS-2$
		} else {
			element(scripts.limits() ? "munderover" : "msubsup", scripts.base(), scripts.low(), scripts.high()); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private void symbol(Symbol symbol) {
		if (symbol.kind() == Kind.SPACE) {
			out.append("<mspace width=\"").append(symbol.text().length() > 1 ? "2em" : "0.2em").append("\"></mspace>"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			return;
		}
		String tag = switch (symbol.kind()) {
		case IDENTIFIER, NAME -> "mi"; //$NON-NLS-1$
		case NUMBER -> "mn"; //$NON-NLS-1$
		case TEXT -> "mtext"; //$NON-NLS-1$
		default -> "mo"; //$NON-NLS-1$
		};
		out.append('<').append(tag).append('>').append(escape(symbol.text())).append("</").append(tag).append('>'); //$NON-NLS-1$
	}

	private void element(String tag, Formula... children) {
		out.append('<').append(tag).append('>');
		for (Formula child : children) {
			write(child);
		}
		out.append("</").append(tag).append('>'); //$NON-NLS-1$
	}

	private static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
	}
}
