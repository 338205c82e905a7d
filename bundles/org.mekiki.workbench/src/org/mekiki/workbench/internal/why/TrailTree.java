package org.mekiki.workbench.internal.why;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.mekiki.core.api.result.SourceRef;
import org.mekiki.core.api.result.Trail;

/** What a figure was made from, step by step down to the sources. */
final class TrailTree implements ITreeContentProvider {

	/**
	 * A place in the tree. The same trail can stand in several places.
	 *
	 * @param parent
	 *            the step that it was made for; null for the topmost
	 * @param trail
	 *            the step; null for a source
	 * @param source
	 *            the source; null for a step
	 */
	record Node(Node parent, Trail trail, SourceRef source) {

		@Override
		public boolean equals(Object other) {
			return this == other;
		}

		@Override
		public int hashCode() {
			return System.identityHashCode(this);
		}
	}

	/** What lies directly below a step: what it was made from, then where it is said. */
	static List<Node> below(Node parent, Trail trail) {
		List<Node> nodes = new ArrayList<>();
		trail.inputs().forEach(input -> nodes.add(new Node(parent, input, null)));
		trail.sources().forEach(source -> nodes.add(new Node(parent, null, source)));
		return nodes;
	}

	@Override
	public Object[] getElements(Object input) {
		return input instanceof Trail trail ? below(null, trail).toArray() : new Object[0];
	}

	@Override
	public Object[] getChildren(Object node) {
		return node instanceof Node step && step.trail() != null ? below(step, step.trail()).toArray() : new Object[0];
	}

	@Override
	public Object getParent(Object node) {
		return node instanceof Node step ? step.parent() : null;
	}

	@Override
	public boolean hasChildren(Object node) {
		return node instanceof Node step && step.trail() != null
				&& !(step.trail().inputs().isEmpty() && step.trail().sources().isEmpty());
	}
}
