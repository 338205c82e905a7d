package org.mekiki.curriculum.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.mekiki.model.Element;
import org.mekiki.model.learning.Course;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.model.learning.LearningPackage;
import org.mekiki.model.learning.Module;
import org.mekiki.model.learning.Unit;

/** How the parts of a curriculum stand in one another: courses, modules, units, activities and items. */
public final class Outline {

	private static final Element[] NONE = {};

	private Outline() {
	}

	/**
	 * What stands directly below an element, in the order of the outline; outcomes are no part of it.
	 *
	 * @param element
	 *            any element
	 * @return a copy, empty for leaves
	 */
	public static Element[] below(Element element) {
		return switch (element) {
		case Curriculum curriculum -> curriculum.getCourses().toArray(NONE);
		case Course course -> course.getModules().toArray(NONE);
		case Module module -> module.getUnits().toArray(NONE);
		case Unit unit -> {
			List<Element> all = new ArrayList<>(unit.getActivities());
			all.addAll(unit.getItems());
			yield all.toArray(NONE);
		}
		default -> NONE;
		};
	}

	/**
	 * What stands above an element.
	 *
	 * @param element
	 *            any element
	 * @return null for a curriculum and for what is not part of one
	 */
	public static Element above(EObject element) {
		return element.eContainer() instanceof Element container && curriculumOf(container) != null ? container : null;
	}

	/**
	 * The curriculum that an element belongs to.
	 *
	 * @param element
	 *            a curriculum, or anything in one; may be null
	 * @return null if it belongs to none
	 */
	public static Curriculum curriculumOf(EObject element) {
		EObject at = element;
		while (at != null && !(at instanceof Curriculum)) {
			at = at.eContainer();
		}
		return (Curriculum) at;
	}

	/**
	 * Which classes can stand directly below an element.
	 *
	 * @param element
	 *            any element
	 * @return the first one is what is usually added
	 */
	public static List<EClass> classesBelow(Element element) {
		return switch (element) {
		case Curriculum curriculum -> List.of(LearningPackage.Literals.COURSE);
		case Course course -> List.of(LearningPackage.Literals.MODULE);
		case Module module -> List.of(LearningPackage.Literals.UNIT);
		case Unit unit -> List.of(LearningPackage.Literals.ACTIVITY, LearningPackage.Literals.EXERCISE,
				LearningPackage.Literals.ASSESSMENT_ITEM);
		default -> List.of();
		};
	}

	/**
	 * The list of a container that takes elements of a class.
	 *
	 * @param container
	 *            an element of a curriculum
	 * @param type
	 *            class of what is to stand in it
	 * @return the live list of the model; null if the container takes no such elements
	 */
	@SuppressWarnings("unchecked")
	public static EList<Element> list(Element container, EClass type) {
		for (EReference reference : container.eClass().getEReferences()) {
			if (reference.isContainment() && reference.isMany() && reference.getEReferenceType().isSuperTypeOf(type)) {
				return (EList<Element>) container.eGet(reference);
			}
		}
		return null;
	}

	/**
	 * The list that an element stands in.
	 *
	 * @param element
	 *            part of a curriculum
	 * @return the live list of the model
	 */
	public static EList<Element> siblings(Element element) {
		return list((Element) element.eContainer(), element.eClass());
	}

	/**
	 * Visits an element and everything below it, each before what is below it; outcomes are left out.
	 *
	 * @param element
	 *            where to begin
	 * @param visitor
	 *            gets every element
	 */
	public static void visit(Element element, Consumer<Element> visitor) {
		visitor.accept(element);
		for (Element child : below(element)) {
			visit(child, visitor);
		}
	}

	/**
	 * Elements without those that stand under others of them, in the order of the outline.
	 *
	 * @param elements
	 *            any elements of one curriculum
	 * @return what moves or goes when all of them do
	 */
	public static List<Element> topmost(Collection<? extends Element> elements) {
		Set<Element> wanted = new HashSet<>(elements);
		List<Element> found = new ArrayList<>();
		elements.stream().map(Outline::curriculumOf).distinct().forEach(curriculum -> {
			if (curriculum != null) {
				collect(curriculum, wanted, found);
			}
		});
		return found;
	}

	private static void collect(Element element, Set<Element> wanted, List<Element> found) {
		if (wanted.contains(element)) {
			found.add(element);
		} else {
			for (Element child : below(element)) {
				collect(child, wanted, found);
			}
		}
	}

	/**
	 * Whether an element is another or stands below it.
	 *
	 * @param element
	 *            what may stand below
	 * @param other
	 *            what may stand above
	 * @return true if moving the other into the element would make a circle
	 */
	public static boolean isWithin(EObject element, EObject other) {
		EObject at = element;
		while (at != null && at != other) {
			at = at.eContainer();
		}
		return at == other;
	}
}
