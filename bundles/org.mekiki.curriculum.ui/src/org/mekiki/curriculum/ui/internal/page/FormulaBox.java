package org.mekiki.curriculum.ui.internal.page;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.mekiki.curriculum.internal.formula.Formula;
import org.mekiki.curriculum.internal.formula.Formula.Accent;
import org.mekiki.curriculum.internal.formula.Formula.Fraction;
import org.mekiki.curriculum.internal.formula.Formula.Kind;
import org.mekiki.curriculum.internal.formula.Formula.Root;
import org.mekiki.curriculum.internal.formula.Formula.Row;
import org.mekiki.curriculum.internal.formula.Formula.Scripts;
import org.mekiki.curriculum.internal.formula.Formula.Symbol;

/** A formula measured with fonts, ready to be painted on a base line. */
final class FormulaBox {

	private static final int GAP = 2;
	private static final int OPERATOR_GAP = 4;

	private final int width;
	private final int ascent;
	private final int descent;
	private final Painting painting;

	/** Paints at the left end of the base line. */
	private interface Painting {

		void paint(GC gc, int x, int base);
	}

	private FormulaBox(int width, int ascent, int descent, Painting painting) {
		this.width = width;
		this.ascent = ascent;
		this.descent = descent;
		this.painting = painting;
	}

	int width() {
		return width;
	}

	int ascent() {
		return ascent;
	}

	int descent() {
		return descent;
	}

	void paint(GC gc, int x, int base) {
		painting.paint(gc, x, base);
	}

	static FormulaBox of(GC gc, Formula formula, PageFonts fonts) {
		return of(gc, formula, fonts, 0);
	}

	private static FormulaBox of(GC gc, Formula formula, PageFonts fonts, int depth) {
		return switch (formula) {
		case Row row -> row(row.parts().stream().map(part -> of(gc, part, fonts, depth)).toList());
		case Symbol symbol -> symbol(gc, symbol, fonts, depth);
		case Fraction fraction -> fraction(gc, of(gc, fraction.above(), fonts, depth + 1),
				of(gc, fraction.below(), fonts, depth + 1), fonts, depth);
		case Root root -> root(of(gc, root.base(), fonts, depth),
				root.index() == null ? null : of(gc, root.index(), fonts, depth + 1));
		case Scripts scripts -> scripts(of(gc, scripts.base(), fonts, depth),
				scripts.low() == null ? null : of(gc, scripts.low(), fonts, depth + 1),
				scripts.high() == null ? null : of(gc, scripts.high(), fonts, depth + 1), scripts.limits());
		case Accent accent -> over(of(gc, accent.base(), fonts, depth),
				symbol(gc, new Symbol(accent.mark(), Kind.NAME), fonts, depth + 1));
		};
	}

	private static FormulaBox symbol(GC gc, Symbol symbol, PageFonts fonts, int depth) {
		Font font = fonts.formula(depth, symbol.kind() == Kind.IDENTIFIER ? SWT.ITALIC : SWT.NORMAL);
		gc.setFont(font);
		Point size = gc.textExtent(symbol.text(), SWT.DRAW_TRANSPARENT);
		FontMetrics metrics = gc.getFontMetrics();
		int room = symbol.kind() == Kind.OPERATOR && depth == 0 ? OPERATOR_GAP : 0;
		int up = metrics.getAscent() + metrics.getLeading();
		return new FormulaBox(size.x + 2 * room, up, Math.max(metrics.getDescent(), size.y - up), (paint, x, base) -> {
			paint.setFont(font);
			paint.drawText(symbol.text(), x + room, base - up, SWT.DRAW_TRANSPARENT);
		});
	}

	private static FormulaBox row(List<FormulaBox> parts) {
		int width = parts.stream().mapToInt(part -> part.width).sum();
		int up = parts.stream().mapToInt(part -> part.ascent).max().orElse(0);
		int down = parts.stream().mapToInt(part -> part.descent).max().orElse(0);
		List<FormulaBox> all = new ArrayList<>(parts);
		return new FormulaBox(width, up, down, (gc, x, base) -> {
			int at = x;
			for (FormulaBox part : all) {
				part.paint(gc, at, base);
				at += part.width;
			}
		});
	}

	private static FormulaBox fraction(GC gc, FormulaBox above, FormulaBox below, PageFonts fonts, int depth) {
		gc.setFont(fonts.formula(depth, SWT.NORMAL));
		int axis = gc.getFontMetrics().getAscent() / 3;
		int width = Math.max(above.width, below.width) + 4 * GAP;
		return new FormulaBox(width, axis + GAP + above.ascent + above.descent, below.ascent + below.descent + GAP - axis,
				(paint, x, base) -> {
					above.paint(paint, x + (width - above.width) / 2, base - axis - GAP - above.descent);
					paint.setLineWidth(1);
					paint.drawLine(x + GAP, base - axis, x + width - GAP, base - axis);
					below.paint(paint, x + (width - below.width) / 2, base - axis + GAP + below.ascent);
				});
	}

	private static FormulaBox root(FormulaBox base, FormulaBox index) {
		int sign = Math.max(8, (base.ascent + base.descent) / 2);
		int before = index == null ? 0 : Math.max(0, index.width - sign / 2);
		int up = base.ascent + 2 * GAP;
		return new FormulaBox(before + sign + base.width + GAP, index == null ? up : Math.max(up, index.ascent + base.ascent / 2),
				base.descent, (gc, x, line) -> {
					int left = x + before;
					int top = line - base.ascent - GAP;
					int bottom = line + base.descent - GAP;
					gc.setLineWidth(1);
					gc.drawPolyline(new int[] { left, bottom - (bottom - top) / 3, left + sign / 4, bottom - (bottom - top) / 3 - GAP,
							left + sign / 2, bottom, left + sign, top, left + sign + base.width + GAP, top });
					base.paint(gc, left + sign, line);
					if (index != null) {
						index.paint(gc, x, line - base.ascent / 2);
					}
				});
	}

	private static FormulaBox scripts(FormulaBox base, FormulaBox low, FormulaBox high, boolean limits) {
		if (limits) {
			FormulaBox carrying = high == null ? base : over(base, high);
			return low == null ? carrying : under(carrying, low);
		}
		int drop = base.descent + base.ascent / 5;
		int lift = base.ascent / 2;
		int width = base.width + Math.max(low == null ? 0 : low.width, high == null ? 0 : high.width) + 1;
		return new FormulaBox(width, Math.max(base.ascent, high == null ? 0 : lift + high.ascent),
				Math.max(base.descent, low == null ? 0 : drop + low.descent - GAP), (gc, x, line) -> {
					base.paint(gc, x, line);
					if (high != null) {
						high.paint(gc, x + base.width + 1, line - lift);
					}
					if (low != null) {
						low.paint(gc, x + base.width + 1, line + drop - GAP);
					}
				});
	}

	private static FormulaBox over(FormulaBox base, FormulaBox mark) {
		int width = Math.max(base.width, mark.width);
		return new FormulaBox(width, base.ascent + mark.ascent + mark.descent - GAP, base.descent, (gc, x, line) -> {
			base.paint(gc, x + (width - base.width) / 2, line);
			mark.paint(gc, x + (width - mark.width) / 2, line - base.ascent - mark.descent + GAP);
		});
	}

	private static FormulaBox under(FormulaBox base, FormulaBox mark) {
		int width = Math.max(base.width, mark.width);
		return new FormulaBox(width, base.ascent, base.descent + mark.ascent + mark.descent, (gc, x, line) -> {
			base.paint(gc, x + (width - base.width) / 2, line);
			mark.paint(gc, x + (width - mark.width) / 2, line + base.descent + mark.ascent);
		});
	}
}
