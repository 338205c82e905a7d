package org.mekiki.lists.revision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.mekiki.model.Element;
import org.mekiki.model.Property;
import org.mekiki.model.Text;
import org.mekiki.model.lists.ListItem;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.text.Labels;

/** One edition of a list or vocabulary, taken down as plain values. What is deprecated is not part of it. */
public final class Edition {

	/** Open property that holds the IRI under which an element was imported. */
	public static final String IRI = "org.mekiki.lists.iri"; //$NON-NLS-1$

	/** Open property of a copy that names what it was copied from, see the editions of taxonomies. */
	private static final String DERIVED = "org.mekiki.taxonomy.derivedFrom"; //$NON-NLS-1$

	private final String name;
	private final Map<String, Entry> entries = new LinkedHashMap<>();
	private final int prefix;

	/**
	 * Makes an edition.
	 *
	 * @param name
	 *            what to call it
	 * @param entries
	 *            what it consists of, in its order; of two with the same identifier the first one counts
	 */
	public Edition(String name, List<Entry> entries) {
		this.name = name;
		entries.forEach(entry -> this.entries.putIfAbsent(entry.id(), entry));
		prefix = Notations.prefix(entries.stream().map(Entry::notation).filter(each -> !each.isEmpty()).toList());
	}

	/**
	 * Takes down a list.
	 *
	 * @param list
	 *            the list
	 * @return its items, nested ones included; each is identified by the identifier of the item
	 */
	public static Edition of(TechnologyList list) {
		List<Entry> entries = new ArrayList<>();
		items(list.getItems(), entries);
		return new Edition(label(list), entries);
	}

	private static void items(List<ListItem> items, List<Entry> entries) {
		for (ListItem item : items) {
			if (isCurrent(item)) {
				List<Name> names = new ArrayList<>();
				if (item.getText() != null && !item.getText().isBlank()) {
					names.add(new Name(item.getText(), item.getLanguage() == null ? "" : item.getLanguage(), true)); //$NON-NLS-1$
				}
				entries.add(entry(item, names, item.getParent() == null ? List.of() : List.of(item.getParent().getId()),
						List.of()));
			}
			items(item.getItems(), entries);
		}
	}

	/**
	 * Takes down a taxonomy.
	 *
	 * @param taxonomy
	 *            the taxonomy
	 * @return its technologies; each is identified by the identifier of the technology
	 */
	public static Edition of(Taxonomy taxonomy) {
		List<Entry> entries = new ArrayList<>();
		technologies(taxonomy.getTechnologies(), entries);
		return new Edition(label(taxonomy), entries);
	}

	private static void technologies(List<Technology> technologies, List<Entry> entries) {
		for (Technology technology : technologies) {
			List<String> parents = new ArrayList<>();
			if (technology.getParent() != null) {
				parents.add(technology.getParent().getId());
			}
			technology.getBroader().forEach(broader -> parents.add(broader.getId()));
			if (isCurrent(technology)) {
				entries.add(entry(technology, new ArrayList<>(), parents,
						technology.getReplacedBy().stream().map(Edition::key).toList()));
			}
			technologies(technology.getChildren(), entries);
		}
	}

	private static boolean isCurrent(Element element) {
		return element.getStatus() != org.mekiki.model.Status.DEPRECATED;
	}

	private static Entry entry(Element element, List<Name> names, List<String> parents, List<String> replacedBy) {
		names(element.getLabels(), true, names);
		names(element.getAltLabels(), false, names);
		names(element.getHiddenLabels(), false, names);
		return new Entry(element.getId(), key(element), element.getNotation() == null ? "" : element.getNotation(), names, //$NON-NLS-1$
				parents, replacedBy);
	}

	private static void names(List<Text> texts, boolean preferred, List<Name> names) {
		for (Text text : texts) {
			if (text.getValue() != null && !text.getValue().isBlank()) {
				names.add(new Name(text.getValue(), text.getLanguage() == null ? "" : text.getLanguage(), preferred)); //$NON-NLS-1$
			}
		}
	}

	/** The IRI, or what a copy was made from; the first edition of such a chain is its own key. */
	private static String key(Element element) {
		String derived = null;
		for (Property property : element.getProperties()) {
			if (IRI.equals(property.getKey()) && property.getValue() != null) {
				return property.getValue();
			}
			if (DERIVED.equals(property.getKey())) {
				derived = property.getValue();
			}
		}
		return derived == null ? element.getId() : derived;
	}

	private static String label(Element element) {
		return Labels.text(element, "en"); //$NON-NLS-1$
	}

	/**
	 * What to call it.
	 *
	 * @return the name given
	 */
	public String name() {
		return name;
	}

	/**
	 * What it consists of.
	 *
	 * @return in the order of the edition
	 */
	public List<Entry> entries() {
		return List.copyOf(entries.values());
	}

	/**
	 * Finds an entry.
	 *
	 * @param id
	 *            its identifier within the edition
	 * @return null if there is none
	 */
	public Entry find(String id) {
		return entries.get(id);
	}

	/** The notation of an entry without what all notations of the edition begin with, such as the name of the list. */
	String code(Entry entry) {
		return entry.notation().isEmpty() ? "" : entry.notation().substring(prefix); //$NON-NLS-1$
	}

	/** Entries by identifier, not to be changed. */
	Map<String, Entry> byId() {
		return Collections.unmodifiableMap(entries);
	}
}
