package org.mekiki.lists.internal.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.mekiki.core.api.exchange.ImportDraft;
import org.mekiki.core.api.exchange.ImportFile;
import org.mekiki.core.api.exchange.Place;
import org.mekiki.core.api.text.Texts;
import org.mekiki.lists.internal.exchange.Graph.Said;
import org.mekiki.model.Element;
import org.mekiki.model.lists.ListItem;
import org.mekiki.model.lists.ListsPackage;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.model.taxonomy.TaxonomyPackage;
import org.mekiki.model.taxonomy.Technology;

/** Puts concepts where they belong. A tree has one place for each: one of the broader concepts; others become links. */
final class SkosTree {

	private final Graph graph;
	private final ImportDraft draft;
	private final Texts texts;
	private final ImportFile file;
	private final Map<String, Element> roots;
	private final BiFunction<String, Element, Element> make;
	private final Map<String, Set<String>> broader = new LinkedHashMap<>();
	private final Map<String, String> parents = new HashMap<>();
	private final Map<String, Element> rootOf = new HashMap<>();

	SkosTree(Graph graph, ImportDraft draft, Texts texts, ImportFile file, Map<String, Element> roots,
			BiFunction<String, Element, Element> make) {
		this.graph = graph;
		this.draft = draft;
		this.texts = texts;
		this.file = file;
		this.roots = roots;
		this.make = make;
	}

	/** An element, if it belongs to a list or taxonomy; otherwise null: the same concept may be part of several editions. */
	static Element within(Element root, Element element) {
		for (EObject above = element; above != null; above = above.eContainer()) {
			if (above == root) {
				return element;
			}
		}
		return null;
	}

	/** Finds the place of each concept, and makes its element. */
	void plan(List<String> concepts) {
		Set<String> all = new LinkedHashSet<>(concepts);
		concepts.forEach(concept -> broader.put(concept, new LinkedHashSet<>()));
		for (String concept : concepts) {
			for (Said said : graph.of(concept)) {
				if (said.predicate().equals(Words.BROADER) && all.contains(said.iri())) {
					broader.get(concept).add(said.iri());
				} else if (said.predicate().equals(Words.NARROWER) && all.contains(said.iri())) {
					broader.get(said.iri()).add(concept);
				}
			}
			broader.get(concept).remove(concept);
		}
		concepts.forEach(this::choose);
		concepts.forEach(concept -> rootOf.put(concept, root(concept)));
		for (String concept : ordered(concepts)) {
			draft.progress().check();
			make.apply(concept, rootOf.get(concept));
			above(concept);
		}
	}

	/** What the element of a concept belongs to. */
	private Element above(String concept) {
		String parent = parents.get(concept);
		return parent == null ? rootOf.get(concept) : make.apply(parent, rootOf.get(parent));
	}

	/** Puts the elements in their places. */
	void build(List<String> concepts) {
		Map<Element, List<Element>> children = new LinkedHashMap<>();
		for (String concept : ordered(concepts)) {
			children.computeIfAbsent(above(concept), none -> new ArrayList<>()).add(make.apply(concept, rootOf.get(concept)));
		}
		// what is new is put together first, and becomes part of the draft as a whole
		Map<Boolean, List<Element>> parts = children.keySet().stream()
				.collect(Collectors.partitioningBy(above -> isNew(above) && children.get(above).stream().allMatch(SkosTree::isNew)));
		parts.get(Boolean.TRUE).forEach(above -> ElementOrder.set(above, children.get(above)));
		parts.get(Boolean.FALSE).forEach(above -> ElementOrder.set(above, children.get(above)));
		further(concepts);
	}

	private static boolean isNew(Element element) {
		return element.eResource() == null;
	}

	/** The parent: the one our own program names, else that of the broader ones that comes first by IRI and makes no circle. */
	private void choose(String concept) {
		String own = graph.iri(concept, Words.UNDER);
		// RDF has no order: the same broader concept must be chosen in every edition and form of a file
		List<String> candidates = new ArrayList<>(broader.get(concept).stream().sorted().toList());
		if (own != null && candidates.remove(own)) {
			candidates.add(0, own);
		}
		for (String candidate : candidates) {
			if (!leadsTo(candidate, concept)) {
				parents.put(concept, candidate);
				return;
			}
			draft.refuse(place(concept), texts.get("cycle", concept, candidate)); //$NON-NLS-1$
		}
	}

	private boolean leadsTo(String from, String concept) {
		for (String above = from; above != null; above = parents.get(above)) {
			if (above.equals(concept)) {
				return true;
			}
		}
		return false;
	}

	private Element root(String concept) {
		String top = concept;
		while (parents.containsKey(top)) {
			top = parents.get(top);
		}
		for (String predicate : List.of(Words.TOP_OF, Words.IN_SCHEME)) {
			for (Said said : graph.of(top, predicate)) {
				if (roots.containsKey(said.iri())) {
					return roots.get(said.iri());
				}
			}
		}
		return roots.values().iterator().next();
	}

	private List<String> ordered(List<String> concepts) {
		Map<String, Integer> place = new HashMap<>();
		concepts.forEach(concept -> place.put(concept, Integer.valueOf(place.size())));
		return concepts.stream().sorted(Comparator.comparingInt(this::number).thenComparing(place::get)).toList();
	}

	private int number(String concept) {
		String order = graph.text(concept, Words.ORDER);
		try {
			return order == null ? Integer.MAX_VALUE : Integer.parseInt(order.strip());
		} catch (NumberFormatException none) {
			return Integer.MAX_VALUE;
		}
	}

	/** Broader concepts besides the parent. */
	private void further(List<String> concepts) {
		int left = 0;
		for (String concept : concepts) {
			List<String> others = broader.get(concept).stream().filter(other -> !other.equals(parents.get(concept))).toList();
			if (make.apply(concept, rootOf.get(concept)) instanceof Technology technology) {
				List<Technology> targets = new ArrayList<>();
				for (String other : others) {
					if (make.apply(other, rootOf.get(other)) instanceof Technology target && !isAbove(technology, target)) {
						targets.add(target);
					}
				}
				ElementGraph.replace(technology, TaxonomyPackage.Literals.TECHNOLOGY__BROADER, targets);
			} else {
				left += others.size();
			}
		}
		if (left > 0) {
			draft.remark(new Place(file.name(), 0, ""), texts.get("furtherBroader", Integer.valueOf(left))); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/** Whether a technology stands above another one in the tree, so that it cannot be broader as well, or below it. */
	private static boolean isAbove(Technology technology, Technology other) {
		return within(technology, other) != null || within(other, technology) != null;
	}

	private Place place(String concept) {
		return new Place(file.name(), graph.line(concept), ""); //$NON-NLS-1$
	}

	/** Sets what an element contains, without touching what is right already. */
	private static final class ElementOrder {

		static void set(Element above, List<Element> below) {
			EStructuralFeature feature = above instanceof Taxonomy ? TaxonomyPackage.Literals.TAXONOMY__TECHNOLOGIES
					: above instanceof Technology ? TaxonomyPackage.Literals.TECHNOLOGY__CHILDREN
							: above instanceof ListItem ? ListsPackage.Literals.LIST_ITEM__ITEMS
									: ListsPackage.Literals.TECHNOLOGY_LIST__ITEMS;
			@SuppressWarnings("unchecked")
			org.eclipse.emf.common.util.EList<Element> list = (org.eclipse.emf.common.util.EList<Element>) above.eGet(feature);
			for (int i = 0; i < below.size(); i++) {
				Element element = below.get(i);
				if (i >= list.size() || list.get(i) != element) {
					int at = list.indexOf(element);
					if (at >= 0) {
						list.move(i, at);
					} else {
						list.add(i, element);
					}
				}
			}
		}
	}
}
