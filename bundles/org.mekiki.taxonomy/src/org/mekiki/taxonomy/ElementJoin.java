package org.mekiki.taxonomy;

import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.mekiki.model.Element;
import org.mekiki.model.Handling;
import org.mekiki.model.ModelFactory;
import org.mekiki.model.Note;
import org.mekiki.model.NoteKind;
import org.mekiki.model.Property;
import org.mekiki.model.Text;
import org.mekiki.model.Value;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.taxonomy.TrlAssessment;
import org.mekiki.model.text.Labels;

/**
 * Lets one technology take over what is said of another. Nothing is lost: what has only one place, and is taken, goes to
 * the alternative labels or the notes.
 */
final class ElementJoin {

	/** Language of what is no word of any language (ISO 639-2). */
	private static final String NO_LANGUAGE = "zxx"; //$NON-NLS-1$

	private ElementJoin() {
	}

	static void join(Technology from, Technology into) {
		joinLabels(from, into);
		joinNotation(from, into);
		joinDescriptions(from, into);
		addMissing(from.getNotes(), into.getNotes());
		addMissing(from.getCitations(), into.getCitations());
		joinTrl(from, into);
		joinProperties(from, into);
		joinHandling(from, into);
		if (isBlank(into.getIntroducedIn()) && !isBlank(from.getIntroducedIn())) {
			into.setIntroducedIn(from.getIntroducedIn());
		}
		addLiterals(from.getMarks(), into.getMarks());
		addLiterals(from.getUses(), into.getUses());
		String name = Labels.text(from, Names.locale().getLanguage());
		addNote(into, NoteKind.CHANGE, Names.locale().getLanguage(), NLS.bind(Messages.mergeNote, name, from.getId()));
	}

	private static void joinLabels(Element from, Element into) {
		for (Text label : from.getLabels()) {
			if (Labels.find(into.getLabels(), label.getLanguage()) == null) {
				Labels.set(into.getLabels(), label.getLanguage(), label.getValue());
			} else if (!contains(into.getLabels(), label) && !contains(into.getAltLabels(), label)) {
				into.getAltLabels().add(EcoreUtil.copy(label));
			}
		}
		into.getAltLabels().removeIf(label -> contains(into.getLabels(), label));
		into.getHiddenLabels().removeIf(label -> contains(into.getLabels(), label));
		from.getAltLabels().stream().filter(label -> !contains(into.getLabels(), label))
				.forEach(label -> addMissing(List.of(label), into.getAltLabels()));
		from.getHiddenLabels().stream().filter(label -> !contains(into.getLabels(), label))
				.forEach(label -> addMissing(List.of(label), into.getHiddenLabels()));
	}

	/** The code of what was merged must still lead here, so it stays as a spelling to be found. */
	private static void joinNotation(Element from, Element into) {
		String notation = from.getNotation();
		if (isBlank(notation) || notation.equals(into.getNotation())) {
			return;
		}
		if (isBlank(into.getNotation())) {
			into.setNotation(notation);
		} else {
			addMissing(List.of(Labels.create(NO_LANGUAGE, notation)), into.getHiddenLabels());
		}
	}

	private static void joinDescriptions(Element from, Element into) {
		for (Text text : from.getDescriptions()) {
			if (Labels.find(into.getDescriptions(), text.getLanguage()) == null) {
				into.getDescriptions().add(EcoreUtil.copy(text));
			} else if (!contains(into.getDescriptions(), text)) {
				addNote(into, NoteKind.SCOPE, text.getLanguage(), text.getValue());
			}
		}
	}

	private static void joinTrl(Technology from, Technology into) {
		for (TrlAssessment assessment : from.getTrl()) {
			if (into.getTrl().stream().noneMatch(present -> EcoreUtil.equals(present, assessment))) {
				into.getTrl().add(Trl.indexFor(assessment, into.getTrl()), EcoreUtil.copy(assessment));
			}
		}
	}

	private static void joinProperties(Element from, Element into) {
		for (Property property : from.getProperties()) {
			boolean known = into.getProperties().stream().anyMatch(each -> each.getKey().equals(property.getKey()));
			if (!known && !Derivation.KEY.equals(property.getKey())) {
				into.getProperties().add(EcoreUtil.copy(property));
			}
		}
	}

	/** Markings of unknown schemes cannot be compared, so the second one is pointed out to people. */
	private static void joinHandling(Element from, Element into) {
		Handling handling = from.getHandling();
		if (handling == null || EcoreUtil.equals(handling, into.getHandling())) {
			return;
		}
		if (into.getHandling() == null) {
			into.setHandling(EcoreUtil.copy(handling));
		} else {
			addNote(into, NoteKind.EDITORIAL, Names.locale().getLanguage(),
					NLS.bind(Messages.mergeHandling, handling.getMarking()));
		}
	}

	private static void addNote(Element element, NoteKind kind, String language, String text) {
		Note note = ModelFactory.eINSTANCE.createNote();
		note.setKind(kind);
		note.setLanguage(language);
		note.setValue(text);
		addMissing(List.of(note), element.getNotes());
	}

	private static <V extends Value> void addMissing(List<V> from, List<V> into) {
		for (V value : from) {
			if (into.stream().noneMatch(present -> EcoreUtil.equals(present, value))) {
				into.add(EcoreUtil.copy(value));
			}
		}
	}

	private static <L extends Enumerator> void addLiterals(List<L> from, List<L> into) {
		for (L literal : from) {
			if (!into.contains(literal)) {
				into.add(literal);
			}
		}
	}

	private static boolean contains(List<Text> texts, Text wanted) {
		return texts.stream().anyMatch(text -> EcoreUtil.equals(text, wanted));
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}
}
