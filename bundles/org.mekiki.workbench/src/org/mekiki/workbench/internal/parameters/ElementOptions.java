package org.mekiki.workbench.internal.parameters;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.emf.ecore.EClass;
import org.mekiki.core.api.analysis.ParameterType;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.model.Element;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.funding.FundingPackage;
import org.mekiki.model.lists.ListsPackage;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.model.taxonomy.TaxonomyPackage;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.api.ElementLabels;

/** What of a knowledge base can be chosen for a parameter. */
final class ElementOptions {

	private ElementOptions() {
	}

	/** Class of the elements that a type of parameters takes. */
	static EClass type(ParameterType type) {
		return switch (type) {
		case TAXONOMY -> TaxonomyPackage.Literals.TAXONOMY;
		case TECHNOLOGY -> TaxonomyPackage.Literals.TECHNOLOGY;
		case LIST -> ListsPackage.Literals.TECHNOLOGY_LIST;
		case PROGRAMME -> FundingPackage.Literals.PROGRAMME;
		default -> throw new IllegalArgumentException(type.name());
		};
	}

	/** The elements on the top level of the base, of which there are few; none for technologies. */
	static List<Option> of(EditingSession session, ParameterType type) {
		KnowledgeModel model = session.model();
		List<? extends Element> elements = switch (type) {
		case TAXONOMY -> model.getTaxonomies();
		case LIST -> model.getLists();
		case PROGRAMME -> model.getProgrammes();
		default -> List.of();
		};
		return elements.stream().map(element -> new Option(element.getId(), ElementLabels.text(element))).toList();
	}

	/** The jurisdictions that lists of the base belong to. */
	static List<Option> jurisdictions(EditingSession session) {
		return session.model().getLists().stream().map(TechnologyList::getJurisdiction).filter(Objects::nonNull)
				.filter(code -> !code.isBlank()).distinct().map(code -> new Option(code, jurisdiction(code))).toList();
	}

	private static String jurisdiction(String code) {
		String name = Locale.of("", code).getDisplayCountry(DataLanguage.interfaceLocale()); //$NON-NLS-1$
		return name.isBlank() || name.equals(code) ? code : code + "  " + name; //$NON-NLS-1$
	}

	/** The element that a value names, by identifier or notation; null if there is none. */
	static Element find(EditingSession session, ParameterType type, String value) {
		EClass wanted = type(type);
		if (session.find(value) instanceof Element element && wanted.isInstance(element)) {
			return element;
		}
		return session.index().search(value, 20, () -> false).stream().map(hit -> session.find(hit.id()))
				.filter(object -> object instanceof Element element && wanted.isInstance(element)
						&& value.equals(element.getNotation()))
				.map(Element.class::cast).findFirst().orElse(null);
	}
}
