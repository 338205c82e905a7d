package org.mekiki.model.text;

import java.util.Locale;

import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.ENamedElement;

/**
 * What people call the classes, features and literals of the model, and what these mean, in English and Japanese. The
 * texts stand in the Ecore beside what they describe, so that Javadoc, forms and documents cannot drift apart.
 */
public final class ModelText {

	/** Source of the annotations that hold labels and Japanese documentation. */
	public static final String ANNOTATION = "https://mekiki.org/model/text"; //$NON-NLS-1$

	private static final String GENMODEL = "http://www.eclipse.org/emf/2002/GenModel"; //$NON-NLS-1$

	private ModelText() {
	}

	/**
	 * Name of a model element for people.
	 *
	 * @param element
	 *            a class, feature, enumeration, literal or package of the model
	 * @param locale
	 *            language wanted; anything but Japanese gives English
	 * @return the label; the element's own name if the Ecore has none
	 */
	public static String label(ENamedElement element, Locale locale) {
		String label = detail(element, ANNOTATION, isJapanese(locale) ? "label.ja" : "label.en"); //$NON-NLS-1$ //$NON-NLS-2$
		return label == null ? element.getName() : label;
	}

	/**
	 * One sentence that says what a model element means.
	 *
	 * @param element
	 *            a class, feature, enumeration, literal or package of the model
	 * @param locale
	 *            language wanted; anything but Japanese gives English
	 * @return the documentation, empty if the Ecore has none
	 */
	public static String documentation(ENamedElement element, Locale locale) {
		String text = isJapanese(locale) ? detail(element, ANNOTATION, "doc.ja") //$NON-NLS-1$
				: detail(element, GENMODEL, "documentation"); //$NON-NLS-1$
		return text == null ? "" : text; //$NON-NLS-1$
	}

	/**
	 * Name of a country or group of countries for people.
	 *
	 * @param code
	 *            ISO 3166-1 alpha-2 code, or EU, G7 and the like for groups
	 * @param locale
	 *            language wanted
	 * @return the name; the code itself if there is none
	 */
	public static String jurisdiction(String code, Locale locale) {
		return Locale.of("", code).getDisplayCountry(locale); //$NON-NLS-1$
	}

	private static boolean isJapanese(Locale locale) {
		return Locale.JAPANESE.getLanguage().equals(locale.getLanguage());
	}

	private static String detail(ENamedElement element, String source, String key) {
		EAnnotation annotation = element.getEAnnotation(source);
		return annotation == null ? null : annotation.getDetails().get(key);
	}
}
