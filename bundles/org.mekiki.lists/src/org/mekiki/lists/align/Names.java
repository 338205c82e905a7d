package org.mekiki.lists.align;

import java.util.Collection;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.mekiki.model.Element;
import org.mekiki.model.lists.Alignment;
import org.mekiki.model.lists.ListsPackage;
import org.mekiki.model.lists.MappingRelation;
import org.mekiki.model.text.Labels;
import org.mekiki.model.text.ModelText;

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
		return element == null ? "" : shorten(Labels.text(element, locale().getLanguage())); //$NON-NLS-1$
	}

	static String of(Alignment alignment) {
		return NLS.bind(Messages.pair, of(alignment.getSource()), of(alignment.getTarget()));
	}

	/** Names the only one, or counts several. */
	static String of(Collection<Alignment> alignments) {
		return alignments.size() == 1 ? of(alignments.iterator().next())
				: NLS.bind(Messages.several, Integer.valueOf(alignments.size()));
	}

	static String of(MappingRelation relation) {
		return ModelText.label(ListsPackage.Literals.MAPPING_RELATION.getEEnumLiteral(relation.getValue()), locale());
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
