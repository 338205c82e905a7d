package org.mekiki.curriculum.internal.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.mekiki.model.Element;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.Source;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.model.taxonomy.Taxonomy;

/** Which lists, taxonomies and sources were superseded, and by what. */
final class Editions {

	private final Map<Element, Element> newer = new HashMap<>();
	private final Map<String, Element> named = new HashMap<>();

	Editions(KnowledgeModel model) {
		for (Source source : model.getSources()) {
			put(source.getSupersedes(), source);
		}
		for (TechnologyList list : model.getLists()) {
			put(list.getSupersedes(), list);
		}
		for (Taxonomy taxonomy : model.getTaxonomies()) {
			put(taxonomy.getSupersedes(), taxonomy);
		}
		newer.keySet().forEach(old -> {
			named.put(old.getId(), old);
			if (old.getNotation() != null && !old.getNotation().isBlank()) {
				named.putIfAbsent(old.getNotation(), old);
			}
		});
	}

	private void put(Element old, Element later) {
		if (old != null && old != later) {
			newer.put(old, later);
		}
	}

	boolean isEmpty() {
		return newer.isEmpty();
	}

	/** A superseded edition by identifier or notation. */
	Optional<Element> superseded(String name) {
		return Optional.ofNullable(named.get(name));
	}

	/** The latest edition, if there is a later one; none if editions supersede each other in a circle. */
	Optional<Element> latest(Element edition) {
		Set<Element> passed = new HashSet<>();
		Element at = edition;
		while (newer.containsKey(at)) {
			if (!passed.add(at)) {
				return Optional.empty();
			}
			at = newer.get(at);
		}
		return at == edition ? Optional.empty() : Optional.of(at);
	}
}
