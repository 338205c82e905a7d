package org.mekiki.charts.internal.draw;

import java.awt.Font;
import java.util.List;
import java.util.Locale;

/** Which of the fonts that know Japanese is there. */
public final class Fonts {
	private static final List<String> PREFERRED = List.of("Noto Sans CJK JP", "Noto Sans JP", "Source Han Sans JP", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			"Yu Gothic UI", "Meiryo", "Hiragino Sans", "IPAexGothic"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	private static final String FAMILY = find();

	private Fonts() {
	}

	/**
	 * The family charts are set in.
	 *
	 * @return the first of the preferred ones that is installed, otherwise Java's own sans-serif
	 */
	public static String family() {
		return FAMILY;
	}

	private static String find() {
		// Asking for one font is quick, listing all families takes half a second.
		return PREFERRED.stream().filter(name -> new Font(name, Font.PLAIN, 12).getFamily(Locale.ROOT).equals(name))
				.findFirst().orElse(Font.SANS_SERIF);
	}
}
