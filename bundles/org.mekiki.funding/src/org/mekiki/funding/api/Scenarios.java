package org.mekiki.funding.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.mekiki.model.Element;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.ModelFactory;
import org.mekiki.model.Property;
import org.mekiki.model.funding.Programme;
import org.mekiki.model.taxonomy.Technology;

/**
 * Allocations that were kept: what technologies, programmes and projects would get by year. Each amount stands in a
 * property of the object that would get it, so that it has a history, moves with the object and needs no class of its own.
 *
 * @since 0.1
 */
public final class Scenarios {

	private static final String PREFIX = "funding.scenario:"; //$NON-NLS-1$
	private static final String NO_YEAR = "-"; //$NON-NLS-1$

	private Scenarios() {
	}

	/**
	 * What an object would get.
	 *
	 * @param scope
	 *            which money it is
	 * @param byYear
	 *            amounts in minor units by fiscal year; the year 0 for money without a year
	 */
	public record Share(MoneyScope scope, Map<Integer, Long> byYear) {
		/** Copies the map. */
		public Share {
			byYear = java.util.Collections.unmodifiableMap(new TreeMap<>(byYear));
		}
	}

	/**
	 * Names of the scenarios of a model.
	 *
	 * @param model
	 *            the model
	 * @return sorted
	 */
	public static List<String> names(KnowledgeModel model) {
		TreeSet<String> names = new TreeSet<>();
		elements(model).forEach(element -> element.getProperties().stream().map(Property::getKey)
				.filter(key -> key != null && key.startsWith(PREFIX)).forEach(key -> names.add(key.substring(PREFIX.length()))));
		return List.copyOf(names);
	}

	/**
	 * Reads a scenario.
	 *
	 * @param model
	 *            the model
	 * @param name
	 *            its name
	 * @return what each object would get, in the order of the model; empty if there is no such scenario. What cannot be read
	 *         is left out
	 */
	public static Map<Element, Share> read(KnowledgeModel model, String name) {
		Map<Element, Share> shares = new LinkedHashMap<>();
		for (Element element : elements(model)) {
			element.getProperties().stream().filter(property -> (PREFIX + name).equals(property.getKey())).findFirst()
					.map(property -> share(property.getValue())).ifPresent(share -> shares.put(element, share));
		}
		return shares;
	}

	/**
	 * Keeps what an object would get. To be called within an edit; replaces what the scenario said of the object.
	 *
	 * @param element
	 *            a technology, programme or project
	 * @param name
	 *            name of the scenario, not blank
	 * @param share
	 *            what it would get; null to remove it from the scenario
	 */
	public static void set(Element element, String name, Share share) {
		if (name.isBlank()) {
			throw new IllegalArgumentException(name);
		}
		Property present = element.getProperties().stream().filter(property -> (PREFIX + name).equals(property.getKey())).findFirst()
				.orElse(null);
		if (share == null) {
			element.getProperties().remove(present);
			return;
		}
		StringBuilder value = new StringBuilder(share.scope().measure().id()).append(' ').append(share.scope().currency());
		share.byYear().forEach((year, amount) -> value.append(' ').append(year.intValue() == 0 ? NO_YEAR : year.toString())
				.append('=').append(amount));
		if (present == null) {
			Property made = ModelFactory.eINSTANCE.createProperty();
			made.setKey(PREFIX + name);
			made.setValue(value.toString());
			element.getProperties().add(made);
		} else {
			present.setValue(value.toString());
		}
	}

	/** Null if it cannot be read. */
	private static Share share(String value) {
		String[] words = String.valueOf(value).split(" "); //$NON-NLS-1$
		MoneyMeasure measure = MoneyMeasure.of(words[0]).orElse(null);
		if (measure == null || words.length < 2 || !words[1].matches("[A-Z]{3}")) { //$NON-NLS-1$
			return null;
		}
		Map<Integer, Long> byYear = new TreeMap<>();
		for (int i = 2; i < words.length; i++) {
			if (!words[i].matches("(-|\\d{1,4})=\\d{1,18}")) { //$NON-NLS-1$
				return null;
			}
			int equals = words[i].indexOf('=');
			String year = words[i].substring(0, equals);
			byYear.put(NO_YEAR.equals(year) ? Integer.valueOf(0) : Integer.valueOf(year), Long.valueOf(words[i].substring(equals + 1)));
		}
		return new Share(MoneyScope.of(measure, words[1]), byYear);
	}

	private static List<Element> elements(KnowledgeModel model) {
		List<Element> elements = new ArrayList<>();
		model.getTaxonomies().forEach(taxonomy -> taxonomy.getTechnologies().forEach(technology -> add(technology, elements)));
		for (Programme programme : model.getProgrammes()) {
			elements.add(programme);
			programme.getCalls().forEach(call -> elements.addAll(call.getProjects()));
		}
		return elements;
	}

	private static void add(Technology technology, List<Element> elements) {
		elements.add(technology);
		technology.getChildren().forEach(child -> add(child, elements));
	}
}
