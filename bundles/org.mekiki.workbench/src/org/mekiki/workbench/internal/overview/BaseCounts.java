package org.mekiki.workbench.internal.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EClass;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.model.Element;
import org.mekiki.model.Identified;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.workbench.internal.explorer.PartOrder;

/** How many elements of which class there are in a base. */
final class BaseCounts {

	/**
	 * One class.
	 *
	 * @param type
	 *            the class
	 * @param count
	 *            how many
	 * @param example
	 *            where the tile leads
	 */
	record Count(EClass type, int count, Element example) {
	}

	private BaseCounts() {
	}

	/** The same by part of the model, in its order. */
	static List<List<Count>> byPart(List<Count> counts) {
		Map<Integer, List<Count>> parts = new TreeMap<>();
		counts.forEach(count -> parts.computeIfAbsent(Integer.valueOf(PartOrder.rank(count.type())), rank -> new ArrayList<>())
				.add(count));
		return List.copyOf(parts.values());
	}

	/** The classes that occur, in the order of the parts of the model, the most frequent first. */
	static List<Count> of(EditingSession session) {
		Map<EClass, Integer> numbers = new HashMap<>();
		Map<EClass, Element> examples = new HashMap<>();
		for (Identified object : session.knowledgeBase().resource().objects()) {
			if (object instanceof Element element && !(object instanceof KnowledgeModel)) {
				numbers.merge(element.eClass(), Integer.valueOf(1), Integer::sum);
				if (element.eContainer() instanceof KnowledgeModel) {
					examples.put(element.eClass(), element);
				} else {
					examples.putIfAbsent(element.eClass(), element);
				}
			}
		}
		List<Count> counts = new ArrayList<>();
		numbers.forEach((type, number) -> counts.add(new Count(type, number.intValue(), examples.get(type))));
		counts.sort(Comparator.<Count>comparingInt(count -> PartOrder.rank(count.type()))
				.thenComparing(Comparator.comparingInt(Count::count).reversed())
				.thenComparing(count -> count.type().getName()));
		return counts;
	}
}
