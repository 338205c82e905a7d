package org.mekiki.lists.internal.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.rdf4j.model.Literal;
import org.mekiki.lists.internal.exchange.Graph.Said;
import org.mekiki.model.Citation;
import org.mekiki.model.Element;
import org.mekiki.model.ModelFactory;
import org.mekiki.model.ModelPackage.Literals;
import org.mekiki.model.Note;
import org.mekiki.model.NoteKind;
import org.mekiki.model.Text;

/** Fills elements with what a graph says of them; the way back from {@link ElementTurtle}. */
final class ElementGraph {

	/** Features that other programs write, too. */
	private static final Set<EStructuralFeature> COMMON = Set.of(Literals.ELEMENT__LABELS, Literals.ELEMENT__ALT_LABELS,
			Literals.ELEMENT__HIDDEN_LABELS, Literals.ELEMENT__DESCRIPTIONS, Literals.ELEMENT__NOTATION, Literals.ELEMENT__NOTES);

	/** Kinds of notes by their predicates; other programs have two more. */
	private static final Map<String, NoteKind> KINDS = new HashMap<>();

	static {
		for (NoteKind kind : NoteKind.values()) {
			KINDS.put(Words.of(kind), kind);
		}
		KINDS.put(Words.SKOS + "historyNote", NoteKind.CHANGE); //$NON-NLS-1$
		KINDS.put(Words.SKOS + "example", NoteKind.NOTE); //$NON-NLS-1$
	}

	private final Graph graph;
	private final Function<String, Element> elements;
	private final Complaints complaints;
	private final Map<EClass, List<EStructuralFeature>> common = new HashMap<>();

	/** Takes what cannot be understood. */
	@FunctionalInterface
	interface Complaints {
		void add(long line, String key, Object... values);
	}

	ElementGraph(Graph graph, Function<String, Element> elements, Complaints complaints) {
		this.graph = graph;
		this.elements = elements;
		this.complaints = complaints;
	}

	/** Fills an element that our own program wrote: what is not said is empty. */
	void fillOwn(Element element, String subject) {
		fill(element, subject, element.eClass().getEAllStructuralFeatures());
	}

	/** Fills an element that another program wrote: only what it has words for. */
	void fillForeign(Element element, String subject) {
		fill(element, subject, common.computeIfAbsent(element.eClass(),
				type -> type.getEAllStructuralFeatures().stream().filter(COMMON::contains).toList()));
	}

	private void fill(EObject object, String subject, List<EStructuralFeature> features) {
		for (EStructuralFeature feature : features) {
			if (feature == Literals.IDENTIFIED__ID || feature.isDerived() || feature.isTransient() || !feature.isChangeable()) {
				continue;
			}
			if (feature == Literals.ELEMENT__NOTES) {
				replace(object, feature, notes(subject));
			} else if (feature instanceof EAttribute attribute) {
				attribute(object, attribute, graph.of(subject, Words.of(feature)));
			} else if (feature instanceof EReference reference) {
				reference(object, reference, graph.of(subject, Words.of(feature)));
			}
		}
	}

	private void attribute(EObject object, EAttribute attribute, List<Said> all) {
		List<Object> values = new ArrayList<>();
		for (Said said : all) {
			if (!said.isBlank()) {
				try {
					values.add(convert(attribute, said.object().stringValue()));
				} catch (RuntimeException wrong) {
					complaints.add(said.line(), "value", attribute.getName(), said.object().stringValue()); //$NON-NLS-1$
				}
			}
		}
		if (attribute.isMany()) {
			replace(object, attribute, values);
		} else if (values.isEmpty()) {
			object.eUnset(attribute);
		} else {
			object.eSet(attribute, values.get(0));
		}
	}

	private static Object convert(EAttribute attribute, String text) {
		// EMF has no way from a text to this class, and does not say so in the model
		return attribute.getEAttributeType().getInstanceClass() == Instant.class ? Instant.parse(text)
				: EcoreUtil.createFromString(attribute.getEAttributeType(), text);
	}

	private void reference(EObject object, EReference reference, List<Said> all) {
		if (reference.isContainer()) {
			return;
		}
		if (!reference.isContainment()) {
			pointers(object, reference, all);
		} else if (org.mekiki.model.ModelPackage.Literals.VALUE.isSuperTypeOf(reference.getEReferenceType())) {
			List<Object> values = new ArrayList<>();
			all.forEach(said -> {
				EObject value = value(reference.getEReferenceType(), said);
				if (value != null) {
					values.add(value);
				}
			});
			if (reference.isMany()) {
				if (reference == Literals.ELEMENT__CITATIONS) {
					values.addAll(0, kept(object, values));
				}
				replace(object, reference, values);
			} else if (!EcoreUtil.equals((EObject) object.eGet(reference), values.isEmpty() ? null : (EObject) values.get(0))) {
				object.eSet(reference, values.isEmpty() ? null : values.get(0));
			}
		}
	}

	/** Where an element came from is true whatever a file says, such as the import of that file itself. */
	private static List<Object> kept(EObject object, List<Object> values) {
		List<Object> kept = new ArrayList<>();
		for (Object present : (List<?>) object.eGet(Literals.ELEMENT__CITATIONS)) {
			Object same = values.stream().filter(value -> EcoreUtil.equals((Citation) present, (Citation) value)).findFirst()
					.orElse(null);
			if (same != null) {
				values.remove(same);
			}
			kept.add(EcoreUtil.copy((Citation) present));
		}
		return kept;
	}

	private void pointers(EObject object, EReference reference, List<Said> all) {
		List<Object> targets = new ArrayList<>();
		for (Said said : all) {
			Element target = said.iri() == null ? null : elements.apply(said.iri());
			if (target != null && reference.getEReferenceType().isInstance(target)) {
				targets.add(target);
			} else {
				complaints.add(said.line(), "pointer", reference.getName(), said.object().stringValue()); //$NON-NLS-1$
			}
		}
		if (reference.isMany()) {
			replace(object, reference, targets);
		} else if (object.eGet(reference) != (targets.isEmpty() ? null : targets.get(0))) {
			object.eSet(reference, targets.isEmpty() ? null : targets.get(0));
		}
	}

	private EObject value(EClass type, Said said) {
		if (said.object() instanceof Literal literal) {
			if (type == Literals.TEXT) {
				Text text = ModelFactory.eINSTANCE.createText();
				text.setLanguage(literal.getLanguage().orElse(null));
				text.setValue(literal.getLabel());
				return text;
			}
			return null;
		}
		if (!said.isBlank()) {
			return null;
		}
		EObject value = EcoreUtil.create(type);
		fill(value, said.iri(), type.getEAllStructuralFeatures());
		return value;
	}

	private List<Object> notes(String subject) {
		List<Object> notes = new ArrayList<>();
		for (Said said : graph.of(subject)) {
			NoteKind kind = KINDS.get(said.predicate());
			if (kind == null) {
				continue;
			}
			Note note = ModelFactory.eINSTANCE.createNote();
			if (said.object() instanceof Literal literal) {
				note.setKind(kind);
				note.setLanguage(literal.getLanguage().orElse(null));
				note.setValue(literal.getLabel());
				notes.add(note);
			} else if (said.isBlank()) {
				fill(note, said.iri(), note.eClass().getEAllStructuralFeatures());
				note.setKind(kind);
				notes.add(note);
			}
		}
		return notes;
	}

	/** Leaves what is the same alone, so that nobody is told of a change where there is none. */
	@SuppressWarnings("unchecked")
	static void replace(EObject object, EStructuralFeature feature, List<?> values) {
		EList<Object> list = (EList<Object>) object.eGet(feature);
		if (list.isEmpty()) {
			if (!values.isEmpty()) {
				list.addAll(values);
			}
			return;
		}
		boolean same = feature instanceof EReference reference && reference.isContainment()
				? EcoreUtil.equals((List<EObject>) (List<?>) list, (List<EObject>) values)
				: list.equals(values);
		if (!same) {
			list.clear();
			list.addAll(values);
		}
	}
}
