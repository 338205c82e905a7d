package org.mekiki.lists.internal.exchange;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

import org.mekiki.core.api.exchange.ImportDraft;
import org.mekiki.core.api.exchange.ImportFile;
import org.mekiki.core.api.exchange.Place;
import org.mekiki.core.api.text.Texts;
import org.mekiki.lists.align.AlignmentIndex;
import org.mekiki.lists.align.Method;
import org.mekiki.lists.internal.exchange.Graph.Said;
import org.mekiki.model.Element;
import org.mekiki.model.lists.Alignment;
import org.mekiki.model.lists.AlignmentState;
import org.mekiki.model.lists.ListItem;
import org.mekiki.model.lists.ListsFactory;
import org.mekiki.model.lists.MappingRelation;
import org.mekiki.model.text.Labels;

/** Makes suggestions of the mapping relations of a file, where both ends are known. */
final class SkosLinks {

	private final Graph graph;
	private final ImportDraft draft;
	private final Texts texts;
	private final ImportFile file;
	private final Function<String, Element> elements;

	SkosLinks(Graph graph, ImportDraft draft, Texts texts, ImportFile file, Function<String, Element> elements) {
		this.graph = graph;
		this.draft = draft;
		this.texts = texts;
		this.file = file;
		this.elements = elements;
	}

	/** Our own files have links as elements of their own, so only what others wrote is looked at. */
	void run(List<String> concepts, Predicate<String> own) {
		AlignmentIndex index = AlignmentIndex.of(draft.model());
		int outside = 0;
		for (String concept : concepts) {
			if (own.test(concept) || !(elements.apply(concept) instanceof ListItem item)) {
				continue;
			}
			for (MappingRelation relation : MappingRelation.values()) {
				for (Said said : graph.of(concept, Words.of(relation))) {
					Element target = said.iri() == null ? null : elements.apply(said.iri());
					if (target == null || target == item) {
						outside++;
					} else if (index.between(item, target) == null) {
						add(item, target, relation, said);
					}
				}
			}
		}
		if (outside > 0) {
			draft.remark(new Place(file.name(), 0, ""), texts.get("mappingsOutside", Integer.valueOf(outside))); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private void add(ListItem item, Element target, MappingRelation relation, Said said) {
		Alignment alignment = ListsFactory.eINSTANCE.createAlignment();
		alignment.setId(UUID.randomUUID().toString());
		alignment.setSource(item);
		alignment.setTarget(target);
		alignment.setRelation(relation);
		alignment.setState(AlignmentState.SUGGESTED);
		alignment.setMethod(Method.IMPORT.word());
		for (java.util.Locale locale : List.of(java.util.Locale.JAPANESE, java.util.Locale.ENGLISH)) {
			String reason = Texts.of(SkosLinks.class, locale).get("fileSays", file.name(), Turtle.name(said.predicate())); //$NON-NLS-1$
			Labels.set(alignment.getDescriptions(), locale.getLanguage(), reason);
		}
		alignment.setReason(alignment.getDescriptions().get(0).getValue());
		draft.model().getAlignments().add(alignment);
		draft.from(alignment, new Place(file.name(), said.line(), "")); //$NON-NLS-1$
	}
}
