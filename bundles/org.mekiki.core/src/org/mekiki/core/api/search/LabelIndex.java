package org.mekiki.core.api.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

import org.mekiki.core.api.editing.ModelChange;
import org.mekiki.model.Element;
import org.mekiki.model.Identified;

/**
 * Finds elements by labels in all languages, notation and description, as fast as somebody types. It holds folded
 * copies of the texts in memory and looks through all of them: a few tens of milliseconds for 100,000 elements, and
 * every part of a word is found, which Japanese needs.
 * <p>
 * Searching is safe on any thread; adding belongs to the model's thread.
 */
public final class LabelIndex {

	private static final Comparator<Hit> WORST_FIRST = Comparator.comparingInt(Hit::score)
			.thenComparing(Hit::text, Comparator.comparingInt(String::length).reversed()
					.thenComparing(Comparator.reverseOrder()))
			.thenComparing(Hit::id, Comparator.reverseOrder());

	private final Map<String, IndexedTexts> entries = new ConcurrentHashMap<>();
	private volatile boolean complete;

	/**
	 * Adds an object, or takes note of how it is called now.
	 *
	 * @param object
	 *            the object; anything but an element is left out
	 */
	public void add(Identified object) {
		if (object instanceof Element element) {
			IndexedTexts texts = IndexedTexts.of(element);
			if (texts.isEmpty()) {
				entries.remove(element.getId());
			} else {
				entries.put(element.getId(), texts);
			}
		}
	}

	/**
	 * Follows a change of the model.
	 *
	 * @param change
	 *            what changed
	 */
	public void update(ModelChange change) {
		change.removed().forEach(object -> entries.remove(object.getId()));
		change.added().forEach(this::add);
		change.changed().forEach(this::add);
	}

	/** Declares that the whole model has been added. */
	public void complete() {
		complete = true;
	}

	/**
	 * Whether the whole model has been read; before that, results may lack elements.
	 *
	 * @return true if nothing is missing
	 */
	public boolean isComplete() {
		return complete;
	}

	/**
	 * How many elements can be found.
	 *
	 * @return the number
	 */
	public int size() {
		return entries.size();
	}

	/**
	 * Finds elements in which every word of a query occurs.
	 *
	 * @param query
	 *            words in any language and width, parts of words included
	 * @param limit
	 *            how many to give at most
	 * @param cancelled
	 *            asked now and then whether the answer is still wanted
	 * @return the best hits, best first; empty for a blank query or if cancelled
	 */
	public List<Hit> search(String query, int limit, BooleanSupplier cancelled) {
		String[] words = TextFolding.fold(query).strip().split("\\s+"); //$NON-NLS-1$
		if (words[0].isEmpty() || limit <= 0) {
			return List.of();
		}
		PriorityQueue<Hit> best = new PriorityQueue<>(limit + 1, WORST_FIRST);
		int seen = 0;
		for (IndexedTexts entry : entries.values()) {
			if ((++seen & 0xfff) == 0 && cancelled.getAsBoolean()) {
				return List.of();
			}
			Hit hit = entry.match(words);
			if (hit != null) {
				best.add(hit);
				if (best.size() > limit) {
					best.poll();
				}
			}
		}
		List<Hit> hits = new ArrayList<>(best);
		hits.sort(WORST_FIRST.reversed());
		return hits;
	}
}
