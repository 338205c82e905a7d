package org.mekiki.lists.internal.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.rdf4j.model.Literal;
import org.mekiki.lists.internal.exchange.Graph.Said;
import org.mekiki.lists.internal.reading.VocabularyReader;
import org.mekiki.model.Element;
import org.mekiki.model.Status;
import org.mekiki.model.Text;
import org.mekiki.model.lists.ListItem;
import org.mekiki.model.taxonomy.TaxonomyPackage;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.text.Labels;

/** What a concept of another program says beyond the features that both sides have. */
final class ForeignConcept {

	private final Graph graph;
	private final Function<String, Element> elements;

	ForeignConcept(Graph graph, Function<String, Element> elements) {
		this.graph = graph;
		this.elements = elements;
	}

	void fill(Element element, String concept, String language) {
		labelsThatAreThings(element, concept);
		if (element.getLabels().isEmpty()) {
			for (Said said : graph.of(concept, Words.LABEL)) {
				if (said.object() instanceof Literal literal) {
					element.getLabels().add(Labels.create(literal.getLanguage().orElse(null), literal.getLabel()));
				}
			}
		}
		String name = element.getLabels().isEmpty() && element.getAltLabels().isEmpty() ? VocabularyReader.nameIn(concept) : null;
		if (name != null) {
			element.getLabels().add(Labels.create(null, name));
		}
		boolean deprecated = "true".equals(graph.text(concept, Words.DEPRECATED)); //$NON-NLS-1$
		if (deprecated || element.getStatus() == Status.DEPRECATED) {
			element.setStatus(deprecated ? Status.DEPRECATED : Status.CURRENT);
		}
		if (element instanceof ListItem item) {
			words(item, language);
		} else if (element instanceof Technology technology) {
			ElementGraph.replace(technology, TaxonomyPackage.Literals.TECHNOLOGY__REPLACED_BY,
					targets(concept, Words.TERMS + "isReplacedBy")); //$NON-NLS-1$
			List<Technology> related = targets(concept, Words.RELATED);
			related.remove(technology);
			ElementGraph.replace(technology, TaxonomyPackage.Literals.TECHNOLOGY__RELATED, related);
		}
	}

	/** The words of the source: the label in the language of the list, else the first one. */
	private static void words(ListItem item, String language) {
		Text words = language == null ? null : Labels.find(item.getLabels(), language);
		if (words == null && !item.getLabels().isEmpty()) {
			words = item.getLabels().get(0);
		}
		if (words != null) {
			item.setText(words.getValue());
			item.setLanguage(words.getLanguage());
		} else {
			item.setText(item.getNotation() == null ? Identity.iri(item) : item.getNotation());
		}
	}

	/** SKOS-XL: labels that are resources of their own. */
	private void labelsThatAreThings(Element element, String concept) {
		things(element.getLabels(), concept, Words.XL + "prefLabel"); //$NON-NLS-1$
		things(element.getAltLabels(), concept, Words.XL + "altLabel"); //$NON-NLS-1$
		things(element.getHiddenLabels(), concept, Words.XL + "hiddenLabel"); //$NON-NLS-1$
	}

	private void things(List<Text> texts, String concept, String predicate) {
		for (Said said : graph.of(concept, predicate)) {
			for (Said form : graph.of(said.iri(), Words.XL + "literalForm")) { //$NON-NLS-1$
				if (form.object() instanceof Literal literal && texts.stream().noneMatch(
						text -> literal.getLabel().equals(text.getValue()))) {
					texts.add(Labels.create(literal.getLanguage().orElse(null), literal.getLabel()));
				}
			}
		}
	}

	private List<Technology> targets(String concept, String predicate) {
		List<Technology> targets = new ArrayList<>();
		for (Said said : graph.of(concept, predicate)) {
			if (said.iri() != null && elements.apply(said.iri()) instanceof Technology target && !targets.contains(target)) {
				targets.add(target);
			}
		}
		return targets;
	}
}
