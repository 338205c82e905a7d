package org.mekiki.lists.internal.exchange;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mekiki.lists.internal.exchange.Turtle.Subject;
import org.mekiki.model.Element;
import org.mekiki.model.ModelPackage;
import org.mekiki.model.Note;
import org.mekiki.model.Status;
import org.mekiki.model.Text;
import org.mekiki.model.Value;

/** Writes all that is known of an element, whatever its class: features of the model become statements. */
final class ElementTurtle {

	/** Elements that are pointed at, in the order in which they were. */
	private final Set<Element> cited = new LinkedHashSet<>();

	/** IRIs that several elements were imported with, such as the same concept in several editions. */
	private final Set<String> shared;

	ElementTurtle(Set<String> shared) {
		this.shared = shared;
	}

	/** The IRI of an element, its own one where the foreign one would name another element as well. */
	String iri(Element element) {
		String foreign = Identity.foreign(element);
		return foreign == null || shared.contains(foreign) ? Words.ELEMENT + element.getId() : foreign;
	}

	Set<Element> cited() {
		return cited;
	}

	/** Says everything of an element but the elements it contains. */
	void describe(Element element, Subject subject) {
		subject.add(Words.TYPE, Turtle.name(Words.MODEL + element.eClass().getName()));
		if (Identity.foreign(element) != null) {
			subject.add(Words.ID, Turtle.literal(element.getId(), null));
		}
		features(element, subject);
		if (element.getStatus() == Status.DEPRECATED) {
			subject.add(Words.DEPRECATED, Turtle.typed("true", "boolean")); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private void features(EObject object, Subject subject) {
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			boolean told = object.eIsSet(feature)
					|| feature.getEType() instanceof EEnum && !feature.isMany() && feature != ModelPackage.Literals.ELEMENT__STATUS;
			if (feature == ModelPackage.Literals.IDENTIFIED__ID || feature.isDerived() || feature.isTransient() || !told) {
				continue;
			}
			Object value = object.eGet(feature);
			for (Object one : value instanceof List<?> many ? many : List.of(value)) {
				value(feature, one, subject);
			}
		}
	}

	private void value(EStructuralFeature feature, Object value, Subject subject) {
		if (feature instanceof EAttribute attribute) {
			String text = value instanceof Enumerator literal ? literal.getName()
					: EcoreUtil.convertToString(attribute.getEAttributeType(), value);
			subject.add(Words.of(feature), Turtle.literal(text, null));
		} else if (value instanceof Text text) {
			text(Words.of(feature), text.getValue(), text.getLanguage(), text, subject);
		} else if (value instanceof Note note) {
			text(Words.of(note.getKind()), note.getValue(), note.getLanguage(), note, subject);
		} else if (value instanceof Value part) {
			Subject blank = new Subject();
			features(part, blank);
			subject.add(Words.of(feature), blank.blank());
		} else if (feature instanceof EReference reference && !reference.isContainment() && !reference.isContainer()
				&& value instanceof Element other) {
			subject.add(Words.of(feature), Turtle.iri(iri(other)));
			cited.add(other);
		}
	}

	/** A text without words, or of a language that RDF cannot name, is written as what it is. */
	private void text(String predicate, String value, String language, EObject whole, Subject subject) {
		if (value != null && (language == null || Turtle.isTag(language))) {
			subject.add(predicate, Turtle.literal(value, language));
		} else {
			Subject blank = new Subject();
			features(whole, blank);
			subject.add(predicate, blank.blank());
		}
	}
}
