package org.mekiki.funding.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * property of the object that would get it, so that it has a history, moves with the object and needs no class of its own;
 * how the allocation was made stands in a property of the base.
 *
 * @since 0.1
 */
public final class Scenarios {

	private static final String PREFIX = "funding.scenario:"; //$NON-NLS-1$
	private static final String ORIGIN = "funding.scenario.origin:"; //$NON-NLS-1$
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
	 * Names of the scenarios of a model whose origin is known. Fast: looks at nothing but the base itself.
	 *
	 * @param model
	 *            the model
	 * @return sorted
	 */
	public static List<String> withOrigin(KnowledgeModel model) {
		return model.getProperties().stream().map(Property::getKey).filter(key -> key != null && key.startsWith(ORIGIN))
				.map(key -> key.substring(ORIGIN.length())).sorted().toList();
	}

	/**
	 * How a scenario was made.
	 *
	 * @param model
	 *            the model
	 * @param name
	 *            its name
	 * @return empty if it is not known
	 */
	public static Optional<ScenarioOrigin> origin(KnowledgeModel model, String name) {
		return property(model, ORIGIN + name).flatMap(property -> ScenarioOrigin.read(String.valueOf(property.getValue())));
	}

	/**
	 * Keeps how a scenario was made. To be called within an edit.
	 *
	 * @param model
	 *            the model
	 * @param name
	 *            name of the scenario, not blank
	 * @param origin
	 *            how it was made; null to forget it
	 */
	public static void setOrigin(KnowledgeModel model, String name, ScenarioOrigin origin) {
		put(model, ORIGIN + name, origin == null ? null : origin.write());
	}

	private static Optional<Property> property(Element element, String key) {
		return element.getProperties().stream().filter(property -> key.equals(property.getKey())).findFirst();
	}

	/** Null to remove it. */
	private static void put(Element element, String key, String value) {
		Property present = property(element, key).orElse(null);
		if (value == null) {
			element.getProperties().remove(present);
		} else if (present == null) {
			Property made = ModelFactory.eINSTANCE.createProperty();
			made.setKey(key);
			made.setValue(value);
			element.getProperties().add(made);
		} else {
			present.setValue(value);
		}
	}

	/**
	 * Keeps a scenario as a whole, instead of what was kept under its name. To be called within an edit.
	 *
	 * @param model
	 *            the model
	 * @param name
	 *            its name, not blank
	 * @param shares
	 *            what technologies, programmes or projects of the model would get
	 * @param origin
	 *            how it was made; null if that is not known
	 */
	public static void write(KnowledgeModel model, String name, Map<Element, Share> shares, ScenarioOrigin origin) {
		read(model, name).keySet().stream().filter(element -> !shares.containsKey(element)).toList()
				.forEach(element -> set(element, name, null));
		shares.forEach((element, share) -> set(element, name, share));
		setOrigin(model, name, origin);
	}

	/**
	 * Removes a scenario. To be called within an edit.
	 *
	 * @param model
	 *            the model
	 * @param name
	 *            name of the scenario
	 */
	public static void remove(KnowledgeModel model, String name) {
		List.copyOf(read(model, name).keySet()).forEach(element -> set(element, name, null));
		setOrigin(model, name, null);
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
			property(element, PREFIX + name).map(property -> share(property.getValue())).ifPresent(share -> shares.put(element, share));
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
		if (share == null) {
			put(element, PREFIX + name, null);
			return;
		}
		StringBuilder value = new StringBuilder(share.scope().measure().id()).append(' ').append(share.scope().currency());
		share.byYear().forEach((year, amount) -> value.append(' ').append(year.intValue() == 0 ? NO_YEAR : year.toString())
				.append('=').append(amount));
		put(element, PREFIX + name, value.toString());
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
