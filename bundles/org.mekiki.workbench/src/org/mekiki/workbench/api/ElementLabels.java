package org.mekiki.workbench.api;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StyledString;
import org.mekiki.model.Citation;
import org.mekiki.model.Element;
import org.mekiki.model.Identified;
import org.mekiki.model.Note;
import org.mekiki.model.Property;
import org.mekiki.model.Text;
import org.mekiki.model.text.Label;
import org.mekiki.model.text.Labels;
import org.mekiki.model.text.ModelText;

/** What objects are called on the screen: labels in the data language, with other languages visibly marked. */
public final class ElementLabels {

	private static final int SHORT = 60;

	private ElementLabels() {
	}

	/**
	 * The label of an object in the data language.
	 *
	 * @param object
	 *            an object of the model
	 * @return the text, in one line, never empty
	 */
	public static String text(EObject object) {
		return switch (object) {
		case Element element -> oneLine(Labels.text(element, DataLanguage.current()));
		case Identified other -> className(other.eClass());
		case Text text -> oneLine(text.getValue());
		case Note note -> oneLine(note.getValue());
		case Property property -> property.getKey() + " = " + oneLine(property.getValue()); //$NON-NLS-1$
		case Citation citation -> citation.getSource() == null ? oneLine(citation.getQuote())
				: text(citation.getSource());
		default -> className(object.eClass());
		};
	}

	/**
	 * The label of an element, cut to what fits into a title or a message.
	 *
	 * @param object
	 *            an object of the model
	 * @return at most 60 characters
	 */
	public static String brief(EObject object) {
		String text = text(object);
		return text.length() <= SHORT ? text : text.substring(0, SHORT - 1) + '\u2026';
	}

	/**
	 * The label of an element for a tree or table: the notation before it in a quieter colour, the tag of the language
	 * behind it if it is not the one chosen.
	 *
	 * @param element
	 *            the element
	 * @return a new styled text
	 */
	public static StyledString styled(Element element) {
		Label label = Labels.of(element, DataLanguage.current());
		StyledString text = new StyledString();
		String notation = element.getNotation();
		if (notation != null && !notation.isBlank() && !notation.equals(label.text())) {
			text.append(notation + "  ", StyledString.QUALIFIER_STYLER); //$NON-NLS-1$
		}
		text.append(oneLine(label.text()));
		if (label.fallback() && !label.language().isEmpty()) {
			text.append("  " + label.language(), StyledString.DECORATIONS_STYLER); //$NON-NLS-1$
		}
		return text;
	}

	/**
	 * What a class is called in the language of the user interface.
	 *
	 * @param type
	 *            a class of the model
	 * @return its name for people
	 */
	public static String className(EClass type) {
		return name(type);
	}

	/**
	 * What a class, feature or literal of the model is called in the language of the user interface.
	 *
	 * @param element
	 *            a part of the model
	 * @return its name for people
	 */
	public static String name(ENamedElement element) {
		return ModelText.label(element, DataLanguage.interfaceLocale());
	}

	private static String oneLine(String text) {
		return text == null ? "" : text.replaceAll("\\s*\\R\\s*", " "); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
