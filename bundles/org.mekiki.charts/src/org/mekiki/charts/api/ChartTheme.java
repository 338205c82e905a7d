package org.mekiki.charts.api;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.mekiki.charts.internal.draw.Fonts;

/**
 * Colours, font and language of a drawn chart. Colours are 0xRRGGBB.
 *
 * @param darkGround  true: light marks on a dark ground
 * @param background  ground of the whole chart
 * @param text        titles and labels
 * @param muted       axis labels, sources
 * @param grid        grid lines and borders
 * @param accent      what is selected
 * @param categorical colours of series; from the second round on they are told apart by patterns
 * @param sequential  colours from the least to the greatest amount, at least two
 * @param diverging   colours from the most negative over zero to the most positive, at least three
 * @param fontFamily  family of all texts
 * @param fontSize    size of labels in points, 6 to 72; titles are larger
 * @param locale      language of messages (not of the description's texts) and of line breaks
 */
public record ChartTheme(boolean darkGround, int background, int text, int muted, int grid, int accent,
		List<Integer> categorical, List<Integer> sequential, List<Integer> diverging, String fontFamily, int fontSize,
		Locale locale) {
	/** Checks sizes. */
	public ChartTheme {
		categorical = List.copyOf(categorical);
		sequential = List.copyOf(sequential);
		diverging = List.copyOf(diverging);
		if (categorical.isEmpty() || sequential.size() < 2 || diverging.size() < 3)
			throw new IllegalArgumentException("A theme has 1 categorical, 2 sequential, 3 diverging colours at least"); //$NON-NLS-1$
		if (fontSize < 6 || fontSize > 72)
			throw new IllegalArgumentException("Font sizes are 6 to 72 points"); //$NON-NLS-1$
		Objects.requireNonNull(fontFamily);
		locale = locale == null ? Locale.getDefault() : locale;
	}

	/**
	 * Dark marks on white: Okabe and Ito's colours, amounts from pale to deep.
	 *
	 * @return in the language of the program
	 */
	public static ChartTheme light() {
		return new ChartTheme(false, 0xFFFFFF, 0x1F2328, 0x57606A, 0xD8DEE4, 0xB3261E,
				List.of(0x0072B2, 0xE69F00, 0x009E73, 0xD55E00, 0x56B4E9, 0xCC79A7, 0xF0E442, 0x5C5C5C),
				List.of(0xF3F6D0, 0xC6E3A1, 0x85CB9B, 0x4AABA0, 0x2D879C, 0x2F6291, 0x373C7E, 0x33145A),
				List.of(0x0B5A94, 0x5B9BCB, 0xB5D3E8, 0xF4F4F2, 0xF6CDB0, 0xE0894F, 0xA8480A), Fonts.family(), 12,
				Locale.getDefault());
	}

	/**
	 * Light marks on near black; the same colour stands for the same series as in the light theme.
	 *
	 * @return in the language of the program
	 */
	public static ChartTheme dark() {
		return new ChartTheme(true, 0x1E1F22, 0xE6E8EB, 0xA9B1BA, 0x3C4046, 0xFF8A80,
				List.of(0x3D9BD9, 0xE69F00, 0x14B88A, 0xE8743B, 0x7CC8F2, 0xD98DB8, 0xF0E442, 0xB8BCC2),
				List.of(0x26304A, 0x2C4A72, 0x2C6E8E, 0x35918F, 0x5BB285, 0x99CE7C, 0xD3E38C, 0xF5F5C0),
				List.of(0x8CC7F0, 0x4C93C4, 0x2F5F82, 0x34363A, 0x7F4B2B, 0xC4703A, 0xF5A870), Fonts.family(), 12,
				Locale.getDefault());
	}

	/**
	 * The same theme in another language.
	 *
	 * @param other never null
	 * @return a copy
	 */
	public ChartTheme withLocale(Locale other) {
		return new ChartTheme(darkGround, background, text, muted, grid, accent, categorical, sequential, diverging,
				fontFamily, fontSize, other);
	}

	/**
	 * The same theme with larger or smaller texts.
	 *
	 * @param points 6 to 72
	 * @return a copy
	 */
	public ChartTheme withFontSize(int points) {
		return new ChartTheme(darkGround, background, text, muted, grid, accent, categorical, sequential, diverging,
				fontFamily, points, locale);
	}
}
