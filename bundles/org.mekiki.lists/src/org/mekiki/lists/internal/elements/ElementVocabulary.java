package org.mekiki.lists.internal.elements;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.mekiki.lists.internal.vocabulary.Concept;
import org.mekiki.lists.internal.vocabulary.Draft;
import org.mekiki.lists.internal.vocabulary.LabelKind;
import org.mekiki.lists.internal.vocabulary.Vocabulary;
import org.mekiki.lists.internal.vocabulary.VocabularyBuilder;
import org.mekiki.model.Element;
import org.mekiki.model.Status;
import org.mekiki.model.Text;
import org.mekiki.model.lists.ListItem;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.model.taxonomy.Technology;

/** Lists and taxonomies of a knowledge base as one vocabulary, in which each is a scheme. */
public final class ElementVocabulary {

	private final VocabularyBuilder builder = new VocabularyBuilder("elements"); //$NON-NLS-1$
	private final List<Element> elements = new ArrayList<>();
	private final Map<Element, String> ids = new IdentityHashMap<>();
	private final Vocabulary vocabulary;
	private int scheme;

	/**
	 * Takes over what elements are called and how they hang together.
	 *
	 * @param roots
	 *            lists, items, taxonomies, technologies, each with all that is below it
	 */
	public ElementVocabulary(Collection<? extends Element> roots) {
		for (Element root : roots) {
			switch (root) {
			case TechnologyList list -> list.getItems().forEach(item -> add(item, list.getLanguage()));
			case Taxonomy taxonomy -> taxonomy.getTechnologies().forEach(this::add);
			case ListItem item -> add(item, null);
			case Technology technology -> add(technology);
			default -> throw new IllegalArgumentException(root.eClass().getName());
			}
			// Items or technologies of one list or taxonomy are one scheme, even if they are named one by one.
			scheme += root instanceof TechnologyList || root instanceof Taxonomy ? 1 : 0;
		}
		vocabulary = builder.build();
	}

	/**
	 * The vocabulary.
	 *
	 * @return its concepts are the elements
	 */
	public Vocabulary vocabulary() {
		return vocabulary;
	}

	/**
	 * The element that a concept stands for.
	 *
	 * @param concept
	 *            of this vocabulary
	 * @return the element
	 */
	public Element element(Concept concept) {
		return elements.get(concept.position());
	}

	/** What is not part of a model yet has no identifier, so they are numbered. */
	private String id(Element element) {
		return ids.computeIfAbsent(element, key -> Integer.toString(ids.size()));
	}

	private Draft draft(Element element) {
		if (builder.contains(id(element))) {
			return null;
		}
		Draft draft = builder.concept(id(element));
		elements.add(element);
		draft.setScheme(scheme);
		if (element.getStatus() == Status.DEPRECATED) {
			draft.deprecate();
		}
		if (element.getNotation() != null) {
			draft.notations().add(element.getNotation());
		}
		labels(draft, element.getLabels(), LabelKind.PREFERRED);
		labels(draft, element.getAltLabels(), LabelKind.ALTERNATIVE);
		labels(draft, element.getHiddenLabels(), LabelKind.HIDDEN);
		element.getDescriptions().stream().map(Text::getValue).filter(Objects::nonNull)
				.forEach(draft.definitions()::add);
		return draft;
	}

	private static void labels(Draft draft, Collection<Text> texts, LabelKind kind) {
		for (Text text : texts) {
			label(draft, text.getValue(), text.getLanguage(), kind);
		}
	}

	private static void label(Draft draft, String text, String language, LabelKind kind) {
		if (text != null) {
			draft.addLabel(text, language == null ? "" : language, kind); //$NON-NLS-1$
		}
	}

	private void add(ListItem item, String usualLanguage) {
		Draft draft = draft(item);
		if (draft != null) {
			label(draft, item.getText(), item.getLanguage() == null ? usualLanguage : item.getLanguage(), LabelKind.PREFERRED);
			for (ListItem below : item.getItems()) {
				draft.children().add(id(below));
				add(below, usualLanguage);
			}
		}
	}

	private void add(Technology technology) {
		Draft draft = draft(technology);
		if (draft != null) {
			technology.getBroader().forEach(other -> draft.parents().add(id(other)));
			technology.getRelated().forEach(other -> draft.related().add(id(other)));
			for (Technology below : technology.getChildren()) {
				draft.children().add(id(below));
				add(below);
			}
		}
	}
}
