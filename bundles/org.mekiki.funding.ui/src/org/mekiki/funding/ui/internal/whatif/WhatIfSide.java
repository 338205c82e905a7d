package org.mekiki.funding.ui.internal.whatif;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ScrollBar;
import org.mekiki.funding.api.Reallocation.Limit;
import org.mekiki.funding.ui.internal.panel.Ink;
import org.mekiki.workbench.api.MoneyDisplay;
import org.mekiki.workbench.api.ThemeColors;

/** Two allocations side by side as bars, and below them which limits are met. */
public final class WhatIfSide {

	private static final int PAD = 10;
	private static final int BAR = 9;
	private static final int GAP = 12;

	private final WhatIfDesk desk;
	private final Ink ink;
	private final Composite body;
	private final Combo grouping;
	private final Canvas canvas;
	private List<Grouping.Bar> bars = List.of();
	private int height;

	/**
	 * The side of a desk.
	 *
	 * @param parent
	 *            takes it as a child
	 * @param desk
	 *            what is divided
	 * @param ink
	 *            draws
	 */
	public WhatIfSide(Composite parent, WhatIfDesk desk, Ink ink) {
		this.desk = desk;
		this.ink = ink;
		body = new Composite(parent, SWT.NONE);
		body.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).margins(PAD, 6).spacing(8, 6).create());
		Label label = new Label(body, SWT.NONE);
		label.setText(Messages.sideBySide);
		grouping = new Combo(body, SWT.READ_ONLY);
		for (Grouping each : Grouping.values()) {
			grouping.add(each.label());
		}
		grouping.select(0);
		grouping.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		grouping.addListener(SWT.Selection, event -> replaced());
		canvas = new Canvas(body, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.V_SCROLL);
		canvas.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
		canvas.addListener(SWT.Paint, event -> paint(event.gc));
		canvas.addListener(SWT.Resize, event -> canvas.redraw());
		canvas.getVerticalBar().addListener(SWT.Selection, event -> canvas.redraw());
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {

			@Override
			public void getName(AccessibleEvent event) {
				event.result = Messages.sideBySide;
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = String.join("\n", words()); //$NON-NLS-1$
			}
		});
	}

	Control control() {
		return body;
	}

	/** Shows another budget or other groups. */
	void replaced() {
		bars = desk.budget() == null ? List.of() : Grouping.values()[Math.max(0, grouping.getSelectionIndex())].bars(desk.budget());
		canvas.redraw();
	}

	/** Shows other amounts. */
	void changed() {
		canvas.redraw();
	}

	/** Draws at once. */
	void flush() {
		canvas.update();
	}

	/**
	 * What the side says, for people who hear it and for tests.
	 *
	 * @return a line for each bar and each limit
	 */
	public List<String> words() {
		List<String> words = new ArrayList<>();
		for (Grouping.Bar bar : bars) {
			words.add(bar.label() + ": " + figure(bar.sum(desk.compared())) + " \u2192 " + figure(bar.sum(desk.amounts()))); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (desk.budget() != null) {
			for (Limit limit : desk.budget().question().limits()) {
				words.add((limit.isMet(desk.amounts()) ? Messages.met : Messages.broken) + ' ' + limit.name() + ": " + limit(limit)); //$NON-NLS-1$
			}
		}
		return words;
	}

	private String figure(long amount) {
		return MoneyDisplay.figure(BigInteger.valueOf(amount), currency());
	}

	private String currency() {
		return desk.budget().terms().scope().currency();
	}

	/** What it comes to and what it may. */
	private String limit(Limit limit) {
		String now = figure(limit.value(desk.amounts()).longValue());
		if (limit.isExact()) {
			return now + " = " + figure(limit.least().longValue()); //$NON-NLS-1$
		}
		return (limit.least() == null ? "" : figure(limit.least().longValue()) + " \u2264 ") + now //$NON-NLS-1$ //$NON-NLS-2$
				+ (limit.most() == null ? "" : " \u2264 " + figure(limit.most().longValue())); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void paint(GC gc) {
		Rectangle all = canvas.getClientArea();
		ink.begin();
		gc.setBackground(ThemeColors.PAGE.get());
		gc.fillRectangle(all);
		if (desk.budget() == null) {
			return;
		}
		ScrollBar scroll = canvas.getVerticalBar();
		int y = -Math.clamp(scroll.getSelection(), 0, Math.max(0, height - all.height));
		int begin = y;
		y = bars(gc, all.width, y);
		y = limits(gc, all.width, y + GAP);
		if (height != y - begin || scroll.getThumb() != Math.min(all.height, height)) {
			height = y - begin;
			scroll.setValues(Math.clamp(-begin, 0, Math.max(0, height - all.height)), 0, Math.max(1, height),
					Math.max(1, Math.min(all.height, height)), 20, Math.max(20, all.height));
			scroll.setVisible(height > all.height);
		}
	}

	private int bars(GC gc, int width, int top) {
		int y = top;
		gc.setFont(Ink.font());
		int line = Ink.line(gc) + 2;
		long most = 1;
		for (Grouping.Bar bar : bars) {
			most = Math.max(most, Math.max(bar.sum(desk.compared()), bar.sum(desk.amounts())));
		}
		int figures = ink.width(gc, figure(most)) + 8;
		int room = Math.max(20, width - figures);
		y = legend(gc, width, y, line);
		for (Grouping.Bar bar : bars) {
			long from = bar.sum(desk.compared());
			long to = bar.sum(desk.amounts());
			String change = to == from ? "" : (to > from ? "+" : "") + figure(to - from); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			int changed = change.isEmpty() ? 0 : ink.width(gc, change) + 8;
			gc.setForeground(ink.foreground());
			ink.left(gc, bar.label(), 0, y + line / 2, width - changed);
			ink.right(gc, change, width, y + line / 2, width);
			y += line;
			y = bar(gc, from, most, room, y, false);
			y = bar(gc, to, most, room, y, true) + 6;
		}
		return y;
	}

	private int legend(GC gc, int width, int y, int line) {
		String[] names = { desk.comparedWith() == null ? Messages.columnActual : desk.comparedWith(), Messages.columnScenario };
		int x = 0;
		for (int i = 0; i < names.length; i++) {
			gc.setBackground(i == 0 ? ink.muted() : ink.series(0));
			gc.fillRectangle(x, y + line / 2 - 4, 10, 8);
			gc.setForeground(ink.muted());
			ink.left(gc, names[i], x + 14, y + line / 2, width / 3);
			x += Math.min(width / 3, ink.width(gc, names[i])) + 28;
		}
		ink.right(gc, MoneyDisplay.unit(currency()).symbol(), width, y + line / 2, Math.max(0, width - x));
		return y + line + 4;
	}

	private int bar(GC gc, long amount, long most, int room, int y, boolean scenario) {
		int length = (int) Math.max(amount > 0 ? 1 : 0, Math.round(Math.max(0, amount) / (double) most * room));
		gc.setBackground(scenario ? ink.series(0) : ink.muted());
		gc.fillRectangle(0, y + 2, length, BAR);
		gc.setFont(Ink.little());
		gc.setForeground(scenario ? ink.foreground() : ink.muted());
		ink.left(gc, figure(amount), length + 6, y + 2 + BAR / 2, Integer.MAX_VALUE);
		gc.setFont(Ink.font());
		return y + BAR + 4;
	}

	private int limits(GC gc, int width, int top) {
		int y = top;
		gc.setFont(Ink.heading());
		gc.setForeground(ink.foreground());
		List<Limit> limits = desk.budget().question().limits();
		int broken = desk.budget().question().broken(desk.amounts()).size();
		int line = Ink.line(gc) + 4;
		ink.left(gc, NLS.bind(broken == 0 ? Messages.allMet : Messages.someBroken, Integer.toString(limits.size()), Integer.toString(broken)),
				0, y + line / 2, width);
		y += line + 2;
		gc.setFont(Ink.font());
		for (boolean met : new boolean[] { false, true }) {
			for (Limit limit : limits) {
				if (limit.isMet(desk.amounts()) == met) {
					String sign = met ? "\u2713 " : "\u2717 "; //$NON-NLS-1$ //$NON-NLS-2$
					gc.setForeground(met ? ThemeColors.GOOD.get() : ThemeColors.BAD.get());
					ink.left(gc, sign, 0, y + line / 2, width);
					gc.setForeground(ink.foreground());
					ink.left(gc, limit.name(), 20, y + line / 2, width - 20);
					gc.setForeground(met ? ink.muted() : ThemeColors.BAD.get());
					ink.left(gc, limit(limit), 20, y + line + line / 2 - 2, width - 20);
					y += 2 * line;
				}
			}
		}
		return y;
	}
}
