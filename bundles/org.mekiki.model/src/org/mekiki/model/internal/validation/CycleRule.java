package org.mekiki.model.internal.validation;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.osgi.util.NLS;
import org.mekiki.model.Element;
import org.mekiki.model.Identified;
import org.mekiki.model.ModelPackage;
import org.mekiki.model.actors.ActorsPackage;
import org.mekiki.model.funding.FundingPackage;
import org.mekiki.model.learning.LearningPackage;
import org.mekiki.model.lists.ListsPackage;
import org.mekiki.model.taxonomy.TaxonomyPackage;
import org.mekiki.model.text.Labels;
import org.mekiki.model.text.ModelText;
import org.mekiki.model.validation.Problem;
import org.mekiki.model.validation.QuickFix;
import org.mekiki.model.validation.Rule;
import org.mekiki.model.validation.Severity;

/** Relations that put one thing above or before another lead nowhere back to where they started. */
public final class CycleRule implements Rule {

	private static final List<List<EReference>> RELATIONS = List.of(
			List.of(TaxonomyPackage.Literals.TECHNOLOGY__BROADER, TaxonomyPackage.Literals.TECHNOLOGY__PARENT),
			List.of(TaxonomyPackage.Literals.TECHNOLOGY__DEPENDS_ON),
			List.of(TaxonomyPackage.Literals.TECHNOLOGY__REPLACED_BY),
			List.of(TaxonomyPackage.Literals.TAXONOMY__SUPERSEDES),
			List.of(ListsPackage.Literals.TECHNOLOGY_LIST__SUPERSEDES),
			List.of(ModelPackage.Literals.SOURCE__SUPERSEDES),
			List.of(ActorsPackage.Literals.ORGANISATION__PART_OF),
			List.of(FundingPackage.Literals.BUDGET_LINE__RESTATES),
			List.of(LearningPackage.Literals.COURSE__PREREQUISITES),
			List.of(LearningPackage.Literals.UNIT__PREREQUISITES));

	@Override
	public String id() {
		return "cycle"; //$NON-NLS-1$
	}

	@Override
	public void check(Identified object, Consumer<Problem> problems) {
		for (List<EReference> relation : RELATIONS) {
			EReference first = relation.get(0);
			if (first.getEContainingClass().isInstance(object)) {
				for (EObject target : targets(object, first)) {
					if (target == object) {
						report(object, first, target, NLS.bind(Messages.cycleSelf, name(first)), problems);
					} else if (reaches(target, object, relation)) {
						report(object, first, target,
								NLS.bind(Messages.cycle, name(first), Labels.text((Element) object, language())),
								problems);
					}
				}
			}
		}
	}

	private static boolean reaches(EObject start, EObject goal, List<EReference> relation) {
		Set<EObject> seen = new HashSet<>();
		Deque<EObject> open = new ArrayDeque<>(List.of(start));
		while (!open.isEmpty()) {
			EObject next = open.pop();
			if (next == goal) {
				return true;
			}
			if (seen.add(next)) {
				relation.forEach(reference -> open.addAll(targets(next, reference)));
			}
		}
		return false;
	}

	@SuppressWarnings("unchecked")
	private static Collection<EObject> targets(EObject object, EReference reference) {
		if (!reference.getEContainingClass().isInstance(object)) {
			return List.of();
		}
		Object value = object.eGet(reference);
		if (reference.isMany()) {
			return (EList<EObject>) value;
		}
		return value == null ? List.of() : List.of((EObject) value);
	}

	private void report(Identified object, EReference reference, EObject target, String message,
			Consumer<Problem> problems) {
		String label = NLS.bind(Messages.cycleFix, name(reference), Labels.text((Element) target, language()));
		problems.accept(new Problem(id(), Severity.ERROR, object, reference, message,
				List.of(new QuickFix(label, () -> unlink(object, reference, target)))));
	}

	private static void unlink(EObject object, EReference reference, EObject target) {
		if (reference.isMany()) {
			targets(object, reference).remove(target);
		} else {
			object.eUnset(reference);
		}
	}

	private static String name(EReference reference) {
		return ModelText.label(reference, UserLocale.get());
	}

	private static String language() {
		return UserLocale.get().getLanguage();
	}
}
