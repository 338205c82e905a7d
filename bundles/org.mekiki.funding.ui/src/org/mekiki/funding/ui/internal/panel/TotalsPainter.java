package org.mekiki.funding.ui.internal.panel;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.mekiki.funding.ui.internal.board.BoardScope;
import org.mekiki.funding.ui.internal.board.PanelSpec;
import org.mekiki.workbench.api.MoneyDisplay;

/** The total of what is chosen, and below it that of every kind of money, which do not add up; one of them is shown. */
final class TotalsPainter implements Painter {

	/** What a mark of a kind of money chooses: not a dimension of the rows, but the rows themselves. */
	static final String SCOPE = "\tscope"; //$NON-NLS-1$

	private static final int ROW = 26;

	@Override
	public List<Mark> paint(GC gc, Rectangle area, PanelSpec spec, PanelContent content, Ink ink) {
		List<Mark> marks = new ArrayList<>();
		BigInteger now = content.prepared().total();
		BigInteger all = content.prepared().board().total();
		String currency = content.currency();
		gc.setFont(Ink.large());
		gc.setForeground(ink.foreground());
		int y = area.y;
		String figure = MoneyDisplay.figure(now, currency);
		int width = ink.width(gc, figure);
		ink.left(gc, figure, area.x, y + Ink.line(gc) / 2, area.width);
		y += Ink.line(gc);
		gc.setFont(Ink.font());
		gc.setForeground(ink.muted());
		String unit = MoneyDisplay.unit(currency).symbol();
		if (width + 8 + ink.width(gc, unit) <= area.width) {
			ink.left(gc, unit, area.x + width + 8, y - Ink.line(gc) / 2 - 5, area.width - width - 8);
		} else {
			ink.left(gc, unit, area.x, y + Ink.line(gc) / 2, area.width);
			y += Ink.line(gc);
		}
		int row = Math.max(ROW, Ink.line(gc) + 4);
		String rows = NLS.bind(Messages.tipRows, Ink.count(content.prepared().rows()));
		ink.left(gc, now.equals(all) ? rows : NLS.bind(Messages.totalOf, new String[] { rows, Ink.percent(now, all), MoneyDisplay.text(all, currency) }),
				area.x, y + row / 2, area.width);
		y += row + 4;
		for (Map.Entry<BoardScope, BigInteger> entry : content.scopes().entrySet()) {
			if (y + row > area.y + area.height) {
				break;
			}
			scope(gc, new Rectangle(area.x, y, area.width, row), entry.getKey(), entry.getValue(), content, ink);
			String tip = entry.getKey().label() + "\n" + MoneyDisplay.exact(entry.getValue(), entry.getKey().currency()) + "\n" //$NON-NLS-1$ //$NON-NLS-2$
					+ Messages.scopeHint;
			marks.add(new Mark(new Rectangle(area.x, y, area.width, row), Map.of(SCOPE, Set.of(entry.getKey())), () -> tip));
			y += row;
		}
		return marks;
	}

	private static void scope(GC gc, Rectangle area, BoardScope scope, BigInteger amount, PanelContent content, Ink ink) {
		boolean shown = scope.equals(content.facts().scope());
		if (shown) {
			gc.setBackground(ink.ghost());
			gc.fillRectangle(area);
			gc.setBackground(ink.series(0));
			gc.fillRectangle(area.x, area.y, 3, area.height);
		}
		gc.setForeground(shown ? ink.foreground() : ink.muted());
		String figure = scope.currency().equals(content.currency()) ? MoneyDisplay.figure(amount, scope.currency())
				: MoneyDisplay.text(amount, scope.currency());
		int width = ink.width(gc, figure);
		ink.left(gc, scope.label(), area.x + 8, area.y + area.height / 2, area.width - width - 20);
		ink.right(gc, figure, area.x + area.width - 4, area.y + area.height / 2, area.width);
	}
}
