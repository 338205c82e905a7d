package org.mekiki.funding.ui.internal.panel;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.mekiki.charts.api.ChartTheme;
import org.mekiki.facts.api.Histogram;
import org.mekiki.funding.ui.internal.board.Bins;
import org.mekiki.workbench.api.MoneyDisplay;
import org.mekiki.workbench.api.TextFit;
import org.mekiki.workbench.api.ThemeColors;

/** What panels draw with: colours of the theme, fonts, and texts cut to their room. One for a board; UI thread. */
public final class Ink {

	/** How much of a colour is left in what is not chosen. */
	private static final double PALE = 0.28;
	private static final int PERCENT = 100;
	/** So many areas are remembered for a view; while one is resized each is new. */
	private static final int MOST_PLACES = 1000;

	private final Map<Histogram, Palette[]> palettes = new IdentityHashMap<>();
	private final Map<Histogram, Map<Object, List<Squares.Placed>>> places = new IdentityHashMap<>();
	/** Asking a font for its metrics takes as long as drawing a text with it. */
	private static final Map<Font, Integer> LINES = new HashMap<>();

	private final Map<Font, TextFit> fits = new HashMap<>();
	private Color foreground;
	private Color muted;
	private Color line;
	private Color[] series;
	private Color[] pale;
	private Color[] ramp;
	private Color ghost;

	/** Draws with the colours of the window. */
	public Ink() {
		themeChanged();
	}

	/** Takes the colours of the theme anew. */
	public final void themeChanged() {
		ChartTheme theme = ThemeColors.isDark() ? ChartTheme.dark() : ChartTheme.light();
		RGB page = ThemeColors.PAGE.get().getRGB();
		series = theme.categorical().stream().map(rgb -> new Color(rgb(rgb.intValue()))).toArray(Color[]::new);
		pale = theme.categorical().stream().map(rgb -> new Color(mix(rgb(rgb.intValue()), page, PALE))).toArray(Color[]::new);
		ramp = theme.sequential().stream().map(rgb -> new Color(rgb(rgb.intValue()))).toArray(Color[]::new);
		ghost = new Color(mix(ThemeColors.MUTED.get().getRGB(), page, 0.18));
		fits.clear();
		LINES.clear();
		begin();
	}

	/** Takes the colours of texts and lines, which a desktop may change at any time. To be called before each painting. */
	public final void begin() {
		foreground = ThemeColors.FOREGROUND.get();
		muted = ThemeColors.MUTED.get();
		line = ThemeColors.LINE.get();
	}

	private static RGB rgb(int value) {
		return new RGB(value >> 16 & 255, value >> 8 & 255, value & 255);
	}

	private static RGB mix(RGB color, RGB ground, double share) {
		return new RGB(mix(color.red, ground.red, share), mix(color.green, ground.green, share),
				mix(color.blue, ground.blue, share));
	}

	private static int mix(int part, int ground, double share) {
		return (int) Math.round(part * share + ground * (1 - share));
	}

	/** The order of the values of a dimension of a view, which takes a while to find out for many values. */
	Palette palette(Bins bins, int dimension) {
		Palette[] known = palettes.computeIfAbsent(bins.all(), none -> new Palette[bins.dimensions().size()]);
		if (known[dimension] == null) {
			known[dimension] = Palette.of(bins, dimension);
		}
		return known[dimension];
	}

	/** Where the tiles of a view are, which takes a while to find out for many tiles; the amounts are those of all rows. */
	List<Squares.Placed> places(Bins bins, Object which, Supplier<List<Squares.Placed>> layout) {
		Map<Object, List<Squares.Placed>> known = places.computeIfAbsent(bins.all(), none -> new HashMap<>());
		if (known.size() > MOST_PLACES) {
			known.clear();
		}
		return known.computeIfAbsent(which, none -> layout.get());
	}

	/** Forgets the order and place of values, when a board of other rows is shown. */
	public void forget() {
		palettes.clear();
		places.clear();
	}

	/** The colour of the series with a rank; grey for those that have none of their own. */
	public Color series(int rank) {
		return rank >= 0 && rank < series() ? series[rank] : muted;
	}

	/** The same for what is not chosen. */
	public Color pale(int rank) {
		return rank >= 0 && rank < series() ? pale[rank] : ghost;
	}

	/** How many series have a colour of their own; the last colour of the theme is grey, too. */
	int series() {
		return series.length - 1;
	}

	/** A colour for a share of the greatest amount, from 0 to 1. */
	Color heat(double share) {
		return ramp[(int) Math.round(Math.max(0, Math.min(1, share)) * (ramp.length - 1))];
	}

	/** The colour of what all rows have, behind what is chosen. */
	public Color ghost() {
		return ghost;
	}

	/** Text on a mark in a colour: black or white, whichever is easier to read. */
	public Color on(Color ground) {
		double light = (0.299 * ground.getRed() + 0.587 * ground.getGreen() + 0.114 * ground.getBlue()) / 255;
		return light > 0.55 ? new Color(new RGB(20, 22, 26)) : new Color(new RGB(255, 255, 255));
	}

	/** Text. */
	public Color foreground() {
		return foreground;
	}

	/** Text of less weight. */
	public Color muted() {
		return muted;
	}

	/** Hairlines. */
	public Color line() {
		return line;
	}

	/** The font of texts. */
	public static Font font() {
		return JFaceResources.getDefaultFont();
	}

	/** The font of titles. */
	public static Font heading() {
		return JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
	}

	/** The font of the one figure that matters. */
	public static Font large() {
		return JFaceResources.getResources().create(JFaceResources.getDefaultFontDescriptor().increaseHeight(8).setStyle(SWT.BOLD));
	}

	/** The font of marks. */
	public static Font little() {
		return JFaceResources.getResources().create(JFaceResources.getDefaultFontDescriptor().increaseHeight(-1));
	}

	/** Height of a line of text. */
	public static int line(GC gc) {
		return LINES.computeIfAbsent(gc.getFont(), none -> Integer.valueOf(gc.getFontMetrics().getHeight())).intValue();
	}

	private TextFit fit(GC gc) {
		return fits.computeIfAbsent(gc.getFont(), none -> new TextFit());
	}

	/** Width of a text. */
	public int width(GC gc, String text) {
		return fit(gc).width(gc, text);
	}

	/** Draws a text from the left, cut to its room, centred at a height. */
	public void left(GC gc, String text, int x, int middle, int room) {
		String shown = fit(gc).fit(gc, text, room);
		if (!shown.isEmpty()) {
			gc.drawText(shown, x, middle - fit(gc).height(gc, shown) / 2, SWT.DRAW_TRANSPARENT);
		}
	}

	/** Draws a text up to the right. */
	public void right(GC gc, String text, int x, int middle, int room) {
		String shown = fit(gc).fit(gc, text, room);
		if (!shown.isEmpty()) {
			gc.drawText(shown, x - width(gc, shown), middle - fit(gc).height(gc, shown) / 2, SWT.DRAW_TRANSPARENT);
		}
	}

	/** Draws a text around a point. */
	void centre(GC gc, String text, int x, int middle, int room) {
		String shown = fit(gc).fit(gc, text, room);
		if (!shown.isEmpty()) {
			gc.drawText(shown, x - width(gc, shown) / 2, middle - fit(gc).height(gc, shown) / 2, SWT.DRAW_TRANSPARENT);
		}
	}

	/** A share as percent with one digit behind the point. */
	static String percent(BigInteger part, BigInteger whole) {
		if (whole.signum() == 0) {
			return "\u2013"; //$NON-NLS-1$
		}
		return percent(new BigDecimal(part).divide(new BigDecimal(whole), 6, RoundingMode.HALF_UP).doubleValue());
	}

	/** A share as percent with one digit behind the point. */
	static String percent(double share) {
		return BigDecimal.valueOf(share * PERCENT).setScale(1, RoundingMode.HALF_UP).toPlainString() + " %"; //$NON-NLS-1$
	}

	/**
	 * A number of things.
	 *
	 * @param number
	 *            from 0
	 * @return with its thousands separated
	 */
	public static String count(int number) {
		StringBuilder text = new StringBuilder().append(number);
		for (int at = text.length() - 3; at > 0; at -= 3) {
			text.insert(at, ',');
		}
		return text.toString();
	}

	/** An amount as drawn beside a mark. */
	static String figure(double minor, String currency) {
		return MoneyDisplay.figure(BigDecimal.valueOf(minor).toBigInteger(), currency);
	}
}
