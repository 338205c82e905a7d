package org.mekiki.curriculum.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.mekiki.core.api.editing.Deletion;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.model.Element;
import org.mekiki.model.Identified;
import org.mekiki.model.learning.Activity;
import org.mekiki.model.learning.Course;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.model.learning.LearningFactory;
import org.mekiki.model.learning.Outcome;
import org.mekiki.model.learning.Unit;
import org.mekiki.model.text.Labels;

/** What can be done to the outline of a curriculum, each as one undoable step. Belongs to the model's thread. */
public final class OutlineEdits {

	private static final int SHORT = 40;

	private final EditingSession session;
	private final String language;

	/**
	 * Prepares editing.
	 *
	 * @param session
	 *            holds the curricula
	 * @param language
	 *            BCP 47 tag of the language in which new parts are named
	 */
	public OutlineEdits(EditingSession session, String language) {
		this.session = session;
		this.language = language;
	}

	/**
	 * Makes a curriculum with one course and one module, so that units can be added at once.
	 *
	 * @param name
	 *            its name
	 * @param course
	 *            name of the course
	 * @param module
	 *            name of the module
	 * @return the new curriculum
	 */
	public Curriculum addCurriculum(String name, String course, String module) {
		Curriculum curriculum = named(LearningFactory.eINSTANCE.createCurriculum(), name);
		Course first = named(LearningFactory.eINSTANCE.createCourse(), course);
		first.getModules().add(named(LearningFactory.eINSTANCE.createModule(), module));
		curriculum.getCourses().add(first);
		session.execute(NLS.bind(Messages.add, brief(name)), () -> session.model().getCurricula().add(curriculum));
		return curriculum;
	}

	/**
	 * Adds an element.
	 *
	 * @param place
	 *            where to put it
	 * @param type
	 *            its class
	 * @param name
	 *            its name
	 * @return the new element
	 */
	public Element add(OutlinePlace place, EClass type, String name) {
		return add(place, named((Element) LearningFactory.eINSTANCE.create(type), name));
	}

	/**
	 * Adds an element that was prepared, such as one made by a template.
	 *
	 * @param place
	 *            where to put it
	 * @param element
	 *            in no container yet, with identifier and label
	 * @return the element
	 */
	public Element add(OutlinePlace place, Element element) {
		EList<Element> there = Outline.list(place.container(), element.eClass());
		session.execute(NLS.bind(Messages.add, name(element)), () -> there.add(index(there, place.before()), element));
		return element;
	}

	private static int index(List<Element> there, Element before) {
		int index = before == null ? -1 : there.indexOf(before);
		return index < 0 ? there.size() : index;
	}

	/**
	 * Adds an outcome to a curriculum.
	 *
	 * @param curriculum
	 *            the curriculum
	 * @param name
	 *            what a trainee can do
	 * @return the new outcome
	 */
	public Outcome addOutcome(Curriculum curriculum, String name) {
		Outcome outcome = named(LearningFactory.eINSTANCE.createOutcome(), name);
		session.execute(NLS.bind(Messages.add, brief(name)), () -> curriculum.getOutcomes().add(outcome));
		return outcome;
	}

	/**
	 * Gives a new element an identifier and a name.
	 *
	 * @param <E>
	 *            its class
	 * @param element
	 *            new
	 * @param name
	 *            its name
	 * @return the element
	 */
	public <E extends Element> E named(E element, String name) {
		element.setId(UUID.randomUUID().toString());
		Labels.set(element.getLabels(), language, name);
		return element;
	}

	/**
	 * Whether elements can be moved to a place, and whether that would change anything.
	 *
	 * @param elements
	 *            what to move
	 * @param place
	 *            where to; null for nowhere
	 * @return false if they cannot stand there, or stand there already
	 */
	public static boolean canMove(Collection<? extends Element> elements, OutlinePlace place) {
		List<Element> moving = Outline.topmost(elements);
		if (place == null || moving.isEmpty()) {
			return false;
		}
		EList<Element> there = Outline.list(place.container(), moving.get(0).eClass());
		if (there == null || moving.stream().anyMatch(each -> Outline.isWithin(place.container(), each)
				|| Outline.list(place.container(), each.eClass()) != there)) {
			return false;
		}
		int index = index(there, place.before());
		int start = there.indexOf(moving.get(0));
		return start < 0 || index < start || index > start + moving.size() || start + moving.size() > there.size()
				|| !there.subList(start, start + moving.size()).equals(moving);
	}

	/**
	 * Moves elements with all below them; several keep their order.
	 *
	 * @param elements
	 *            what to move
	 * @param place
	 *            where to
	 * @return false if that is not possible or changes nothing
	 */
	public boolean move(Collection<? extends Element> elements, OutlinePlace place) {
		if (!canMove(elements, place)) {
			return false;
		}
		List<Element> moving = Outline.topmost(elements);
		session.execute(NLS.bind(Messages.move, names(moving)), () -> {
			EList<Element> there = Outline.list(place.container(), moving.get(0).eClass());
			int index = index(there, place.before());
			Element stays = there.subList(index, there.size()).stream().filter(each -> !moving.contains(each)).findFirst()
					.orElse(null);
			for (Element element : moving) {
				int to = index(there, stays);
				if (there.contains(element)) {
					int from = there.indexOf(element);
					there.move(from < to ? to - 1 : to, element);
				} else {
					there.add(to, element);
				}
			}
		});
		return true;
	}

	/**
	 * Sets the label of an element in a language.
	 *
	 * @param element
	 *            the element
	 * @param tag
	 *            BCP 47 tag
	 * @param text
	 *            the label; blank removes it
	 */
	public void setLabel(Element element, String tag, String text) {
		var present = Labels.find(element.getLabels(), tag);
		if (!Objects.equals(text.strip(), present == null ? "" : present.getValue())) { //$NON-NLS-1$
			session.execute(NLS.bind(Messages.rename, brief(text.isBlank() ? name(element) : text)),
					() -> Labels.set(element.getLabels(), tag, text.strip()));
		}
	}

	/**
	 * Sets how long something takes.
	 *
	 * @param element
	 *            a curriculum, course, unit or activity
	 * @param minutes
	 *            zero or more; null if not known
	 */
	public void setMinutes(Element element, Integer minutes) {
		if (hasMinutes(element) && !Objects.equals(minutes, OutlineFigures.minutes(element))) {
			session.execute(NLS.bind(Messages.minutes, name(element)), () -> {
				switch (element) {
				case Curriculum curriculum -> curriculum.setMinutes(minutes);
				case Course course -> course.setMinutes(minutes);
				case Unit unit -> unit.setMinutes(minutes);
				default -> ((Activity) element).setMinutes(minutes);
				}
			});
		}
	}

	/**
	 * Whether an element has a length of its own.
	 *
	 * @param element
	 *            any element
	 * @return true for curriculum, course, unit and activity
	 */
	public static boolean hasMinutes(Element element) {
		return element instanceof Curriculum || element instanceof Course || element instanceof Unit
				|| element instanceof Activity;
	}

	/**
	 * Makes copies of elements with all below them, each behind its original. What is in the copy refers to what was copied
	 * with it, and to the originals of everything else.
	 *
	 * @param elements
	 *            what to copy
	 * @return the copies
	 */
	public List<Element> duplicate(Collection<? extends Element> elements) {
		List<Element> originals = Outline.topmost(elements).stream().filter(each -> !(each instanceof Curriculum)).toList();
		List<Element> copies = new ArrayList<>();
		if (originals.isEmpty()) {
			return copies;
		}
		session.execute(NLS.bind(Messages.duplicate, names(originals)), () -> {
			for (Element original : originals) {
				Element copy = EcoreUtil.copy(original);
				copy.setId(UUID.randomUUID().toString());
				copy.eAllContents().forEachRemaining(OutlineEdits::newIdentity);
				copy.getLabels().forEach(label -> label.setValue(NLS.bind(Messages.copyOf, label.getValue())));
				copy.setNotation(null);
				EList<Element> there = Outline.siblings(original);
				there.add(there.indexOf(original) + 1, copy);
				copies.add(copy);
			}
		});
		return copies;
	}

	private static void newIdentity(EObject object) {
		if (object instanceof Identified identified) {
			identified.setId(UUID.randomUUID().toString());
		}
	}

	/**
	 * Deletes elements with all below them.
	 *
	 * @param elements
	 *            parts of a curriculum, outcomes included
	 */
	public void delete(Collection<? extends Element> elements) {
		List<Element> going = new ArrayList<>(Outline.topmost(elements));
		elements.stream().filter(Outcome.class::isInstance).forEach(going::add);
		if (!going.isEmpty()) {
			session.execute(NLS.bind(Messages.delete, names(going)),
					() -> new Deletion(session, new LinkedHashSet<>(going)).run());
		}
	}

	private String names(List<Element> elements) {
		String first = name(elements.get(0));
		return elements.size() == 1 ? first : NLS.bind(Messages.several, first, Integer.toString(elements.size() - 1));
	}

	private String name(Element element) {
		return brief(Labels.text(element, language));
	}

	private static String brief(String text) {
		String line = text.replaceAll("\\s*\\R\\s*", " ").strip(); //$NON-NLS-1$ //$NON-NLS-2$
		return line.length() <= SHORT ? line : line.substring(0, SHORT - 1) + '\u2026';
	}
}
