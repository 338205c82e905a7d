package org.mekiki.core.internal.analysis;

import java.util.List;
import java.util.function.Predicate;

import org.mekiki.core.api.analysis.ParameterType;
import org.mekiki.model.Element;
import org.mekiki.model.Identified;
import org.mekiki.model.funding.Programme;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.model.runtime.ModelResource;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.model.taxonomy.Technology;

/** Finds the element that somebody means: by identifier, by notation, by a label. */
final class ElementLookup {

	private final ModelResource resource;

	ElementLookup(ModelResource resource) {
		this.resource = resource;
	}

	/** Class of the elements that a parameter type takes. */
	static Class<? extends Element> type(ParameterType type) {
		return switch (type) {
		case TAXONOMY -> Taxonomy.class;
		case TECHNOLOGY -> Technology.class;
		case LIST -> TechnologyList.class;
		case PROGRAMME -> Programme.class;
		default -> throw new IllegalArgumentException(type.name());
		};
	}

	/** What may be meant: one element if all is well. */
	List<? extends Element> find(ParameterType type, String text) {
		Class<? extends Element> wanted = type(type);
		Identified exact = resource.find(text);
		if (wanted.isInstance(exact)) {
			return List.of(wanted.cast(exact));
		}
		List<? extends Element> byNotation = all(wanted, element -> text.equals(element.getNotation()));
		return byNotation.isEmpty()
				? all(wanted, element -> element.getLabels().stream().anyMatch(label -> text.equals(label.getValue())))
				: byNotation;
	}

	private <E extends Element> List<E> all(Class<E> type, Predicate<E> test) {
		return resource.objects().stream().filter(type::isInstance).map(type::cast).filter(test).toList();
	}
}
