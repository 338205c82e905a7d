package org.mekiki.report.internal.content;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.function.Consumer;

import org.mekiki.core.api.result.Trail;

/** Walks explanations, which come from plug-ins and may be deep. */
public final class Trails {

	private Trails() {
	}

	/**
	 * Visits an explanation and all it was made from, what comes first in reading first.
	 *
	 * @param root
	 *            the explanation of a figure
	 * @param seen
	 *            what was visited before and is left out; a set by identity
	 * @param visitor
	 *            takes each
	 */
	public static void visit(Trail root, Set<Trail> seen, Consumer<Trail> visitor) {
		Deque<Trail> open = new ArrayDeque<>();
		open.push(root);
		while (!open.isEmpty()) {
			Trail trail = open.pop();
			if (seen.add(trail)) {
				visitor.accept(trail);
				for (int i = trail.inputs().size() - 1; i >= 0; i--) {
					open.push(trail.inputs().get(i));
				}
			}
		}
	}
}
