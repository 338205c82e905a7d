package org.mekiki.curriculum.ui.internal.outline;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.model.validation.Problem;
import org.mekiki.model.validation.Severity;

/** How many problems there are in each part of a curriculum, those of everything below included. */
final class ProblemCounts {

	private final Map<EObject, int[]> counts = new HashMap<>();

	private ProblemCounts() {
	}

	static ProblemCounts none() {
		return new ProblemCounts();
	}

	static ProblemCounts of(List<Problem> problems, Curriculum curriculum) {
		ProblemCounts counts = new ProblemCounts();
		for (Problem problem : problems) {
			if (within(problem.object(), curriculum)) {
				for (EObject at = problem.object(); at != curriculum.eContainer(); at = at.eContainer()) {
					counts.counts.computeIfAbsent(at, none -> new int[2])[problem.severity() == Severity.ERROR ? 0 : 1]++;
				}
			}
		}
		return counts;
	}

	static boolean within(EObject object, Curriculum curriculum) {
		EObject at = object;
		while (at != null && at != curriculum) {
			at = at.eContainer();
		}
		return at != null;
	}

	/** The parts of which there are other counts than before. */
	Set<EObject> differing(ProblemCounts before) {
		Set<EObject> found = new HashSet<>(counts.keySet());
		found.addAll(before.counts.keySet());
		found.removeIf(each -> Arrays.equals(counts.get(each), before.counts.get(each)));
		return found;
	}

	int of(EObject element) {
		int[] found = counts.get(element);
		return found == null ? 0 : found[0] + found[1];
	}

	boolean isError(EObject element) {
		int[] found = counts.get(element);
		return found != null && found[0] > 0;
	}
}
