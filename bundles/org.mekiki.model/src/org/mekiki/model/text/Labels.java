package org.mekiki.model.text;

import java.util.List;
import java.util.Locale;

import org.mekiki.model.Element;
import org.mekiki.model.ModelFactory;
import org.mekiki.model.Source;
import org.mekiki.model.Text;
import org.mekiki.model.learning.Attempt;
import org.mekiki.model.learning.Enrolment;
import org.mekiki.model.lists.Alignment;
import org.mekiki.model.lists.ListItem;
import org.mekiki.model.lists.TechnologyList;

/**
 * Chooses and sets the texts of elements by language.
 */
public final class Labels {

	private static final List<String> FALLBACKS = List.of("en", "ja"); //$NON-NLS-1$ //$NON-NLS-2$

	private Labels() {
	}

	/**
	 * The preferred label of an element.
	 *
	 * @param element
	 *            the element
	 * @param language
	 *            BCP 47 tag of the language wanted
	 * @return the label in that language, else the verbatim title or text, else a label of another language, else the
	 *         notation, else the name of its class in brackets; never empty
	 */
	public static Label of(Element element, String language) {
		Text exact = find(element.getLabels(), language);
		if (exact != null) {
			return new Label(exact.getValue(), language, false);
		}
		Label verbatim = verbatim(element, language);
		if (verbatim != null) {
			return verbatim;
		}
		for (String other : FALLBACKS) {
			Text text = find(element.getLabels(), other);
			if (text != null) {
				return new Label(text.getValue(), other, true);
			}
		}
		for (Text text : element.getLabels()) {
			if (!isBlank(text.getValue())) {
				return new Label(text.getValue(), text.getLanguage() == null ? "" : text.getLanguage(), true); //$NON-NLS-1$
			}
		}
		return nameless(element, language);
	}

	/**
	 * The text of {@link #of(Element, String)}.
	 *
	 * @param element
	 *            the element
	 * @param language
	 *            BCP 47 tag of the language wanted
	 * @return the text to show, never empty
	 */
	public static String text(Element element, String language) {
		return of(element, language).text();
	}

	/**
	 * The text of one language in a list of texts.
	 *
	 * @param texts
	 *            labels, descriptions and the like
	 * @param language
	 *            BCP 47 tag
	 * @return the first non-blank text of that language, null if there is none
	 */
	public static Text find(List<Text> texts, String language) {
		for (Text text : texts) {
			if (language.equals(text.getLanguage()) && !isBlank(text.getValue())) {
				return text;
			}
		}
		return null;
	}

	/**
	 * Sets the text of one language: changes the one that is there, adds one, or removes it.
	 *
	 * @param texts
	 *            labels, descriptions and the like of an element
	 * @param language
	 *            BCP 47 tag
	 * @param value
	 *            the new text; null or blank removes the language
	 */
	public static void set(List<Text> texts, String language, String value) {
		Text present = texts.stream().filter(t -> language.equals(t.getLanguage())).findFirst().orElse(null);
		if (isBlank(value)) {
			texts.remove(present);
		} else if (present != null) {
			present.setValue(value);
		} else {
			texts.add(create(language, value));
		}
	}

	/**
	 * Creates a text.
	 *
	 * @param language
	 *            BCP 47 tag
	 * @param value
	 *            the text
	 * @return a new value
	 */
	public static Text create(String language, String value) {
		Text text = ModelFactory.eINSTANCE.createText();
		text.setLanguage(language);
		text.setValue(value);
		return text;
	}

	private static Label verbatim(Element element, String language) {
		return switch (element) {
		case ListItem item -> verbatim(item.getText(), item.getLanguage(), language);
		case TechnologyList list -> verbatim(list.getTitle(), list.getLanguage(), language);
		case Source source -> verbatim(source.getTitle(), source.getLanguage(), language);
		case Alignment alignment -> alignment.getSource() == null || alignment.getTarget() == null ? null
				: new Label(text(alignment.getSource(), language) + " \u2192 " + text(alignment.getTarget(), language), //$NON-NLS-1$
						language, false);
		case Enrolment enrolment -> verbatim(enrolment.getTrainee(), language, language);
		case Attempt attempt -> attempt.getItem() != null ? of(attempt.getItem(), language)
				: attempt.getActivity() == null ? null : of(attempt.getActivity(), language);
		default -> null;
		};
	}

	private static Label verbatim(String text, String own, String language) {
		return isBlank(text) ? null : new Label(text, own == null ? "" : own, !language.equals(own)); //$NON-NLS-1$
	}

	private static Label nameless(Element element, String language) {
		if (!isBlank(element.getNotation())) {
			return new Label(element.getNotation(), "", false); //$NON-NLS-1$
		}
		return new Label('(' + ModelText.label(element.eClass(), Locale.forLanguageTag(language)) + ')', language, true);
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}
}
