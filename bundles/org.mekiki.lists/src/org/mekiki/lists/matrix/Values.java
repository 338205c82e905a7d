package org.mekiki.lists.matrix;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.mekiki.core.api.result.ModelLink;
import org.mekiki.core.api.result.SourceRef;
import org.mekiki.model.Citation;
import org.mekiki.model.Element;
import org.mekiki.model.Text;
import org.mekiki.model.lists.Alignment;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.model.text.Labels;
import org.mekiki.model.text.ModelText;

/** Turns elements into values; each element into one value only. */
final class Values {

	private static final String ARROW = " \u2192 "; //$NON-NLS-1$

	private final String language;
	private final Map<Element, ModelLink> links = new IdentityHashMap<>();
	private final Map<Alignment, MatrixLink> alignments = new IdentityHashMap<>();

	Values(String language) {
		this.language = language;
	}

	ModelLink link(Element element) {
		ModelLink known = links.get(element);
		if (known == null) {
			known = new ModelLink(element.getId(), element.eClass().getName(), Labels.text(element, language));
			links.put(element, known);
		}
		return known;
	}

	MatrixLink link(Alignment alignment) {
		MatrixLink known = alignments.get(alignment);
		if (known == null) {
			ModelLink source = link(alignment.getSource());
			ModelLink target = link(alignment.getTarget());
			Text translated = Labels.find(alignment.getDescriptions(), language);
			known = new MatrixLink(
					new ModelLink(alignment.getId(), alignment.eClass().getName(), source.label() + ARROW + target.label()),
					source, target, alignment.getRelation(), alignment.getState(), alignment.getConfidence(),
					text(alignment.getMethod()),
					translated == null ? text(alignment.getReason()) : translated.getValue(),
					text(alignment.getReviewer()), alignment.getDecided(), sources(alignment));
			alignments.put(alignment, known);
		}
		return known;
	}

	List<SourceRef> sources(Element element) {
		if (element.getCitations().isEmpty()) {
			return List.of();
		}
		List<SourceRef> sources = new ArrayList<>(element.getCitations().size());
		for (Citation citation : element.getCitations()) {
			if (citation.getSource() != null) {
				ModelLink source = link(citation.getSource());
				sources.add(new SourceRef(source, source.label(), citation.getLocator(), citation.getQuote()));
			}
		}
		return sources;
	}

	String label(Element element) {
		return element == null ? "" : link(element).label(); //$NON-NLS-1$
	}

	/** The shortest of the other names in the language of the data, else the country or group, else the label. */
	String shortName(TechnologyList list) {
		String shortest = null;
		for (Text other : list.getAltLabels()) {
			if (language.equals(other.getLanguage()) && !text(other.getValue()).isBlank()
					&& (shortest == null || other.getValue().length() < shortest.length())) {
				shortest = other.getValue();
			}
		}
		if (shortest != null) {
			return shortest;
		}
		String jurisdiction = text(list.getJurisdiction());
		return jurisdiction.isEmpty() ? label(list) : ModelText.jurisdiction(jurisdiction, Locale.forLanguageTag(language));
	}

	static List<String> otherNames(Element element) {
		List<String> names = new ArrayList<>(element.getLabels().size() + element.getAltLabels().size());
		element.getLabels().forEach(label -> names.add(text(label.getValue())));
		element.getAltLabels().forEach(label -> names.add(text(label.getValue())));
		element.getHiddenLabels().forEach(label -> names.add(text(label.getValue())));
		return names;
	}

	static String text(String text) {
		return text == null ? "" : text; //$NON-NLS-1$
	}
}
