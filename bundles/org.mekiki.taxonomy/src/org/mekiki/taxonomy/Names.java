package org.mekiki.taxonomy;

import java.util.Collection;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.mekiki.model.Element;
import org.mekiki.model.text.Labels;

/** How operations name things in their labels and reasons: short, in the language of the user interface. */
final class Names {

	/** Menus and the undo item stay readable up to this length. */
	private static final int LONGEST = 32;

	private Names() {
	}

	static Locale locale() {
		String nl = System.getProperty("osgi.nl"); //$NON-NLS-1$
		return nl == null ? Locale.getDefault() : Locale.forLanguageTag(nl.replace('_', '-'));
	}

	static String of(Element element) {
		return shorten(Labels.text(element, locale().getLanguage()));
	}

	/** Names the only one, or counts several. */
	static String of(Collection<? extends Element> elements) {
		return elements.size() == 1 ? NLS.bind(Messages.one, of(elements.iterator().next()))
				: NLS.bind(Messages.several, elements.size());
	}

	static String shorten(String text) {
		String line = text.replaceAll("\\s+", " ").strip(); //$NON-NLS-1$ //$NON-NLS-2$
		if (line.length() <= LONGEST) {
			return line;
		}
		// a pair of surrogates must not be torn apart
		int end = Character.isHighSurrogate(line.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
		return line.substring(0, end) + '\u2026';
	}
}
