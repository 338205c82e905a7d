package org.mekiki.sample.internal;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.mekiki.model.Citation;
import org.mekiki.model.Element;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.ModelFactory;
import org.mekiki.model.Note;
import org.mekiki.model.NoteKind;
import org.mekiki.model.Property;
import org.mekiki.model.Source;
import org.mekiki.model.text.Labels;

/**
 * The knowledge base while it is being built: gives every element its identifier, citation, labels and notes, and finds
 * what was built before.
 */
final class SampleContext {

	/** Every identifier is the name-based UUID of this and the key of the element, so that it never changes. */
	private static final String NAMESPACE = "https://mekiki.org/sample/"; //$NON-NLS-1$

	/** Properties carry the name of this bundle, as those of any plug-in do. */
	private static final String PROPERTY_PREFIX = "org.mekiki.sample."; //$NON-NLS-1$

	private final SampleData data;
	private final KnowledgeModel root;
	private final Map<String, Element> elements = new HashMap<>();
	private final Map<String, Integer> sequences = new HashMap<>();

	SampleContext(SampleData data, KnowledgeModel root) {
		this.data = data;
		this.root = root;
	}

	KnowledgeModel root() {
		return root;
	}

	List<Row> rows(String name) {
		return CsvTable.read(data, name + ".csv"); //$NON-NLS-1$
	}

	/** A whole text file. */
	String text(String file) {
		return CsvTable.load(data, file);
	}

	/**
	 * Registers a new element under its key.
	 *
	 * @param key
	 *            kind and stable key from the data, such as {@code list/eu-2023}
	 * @throws org.mekiki.sample.SampleDataException
	 *             if the key was used before
	 */
	<T extends Element> T register(T element, String key, Row row) {
		if (elements.putIfAbsent(key, element) != null) {
			throw row.broken(key + " occurs twice"); //$NON-NLS-1$
		}
		element.setId(identifier(key).toString());
		return element;
	}

	/** The identifier of the element with a key. */
	static UUID identifier(String key) {
		return UUID.nameUUIDFromBytes((NAMESPACE + key).getBytes(StandardCharsets.UTF_8));
	}

	/** Makes an element known under a further key. */
	void alias(String key, Element element, Row row) {
		if (elements.putIfAbsent(key, element) != null) {
			throw row.broken(key + " occurs twice"); //$NON-NLS-1$
		}
	}

	/** Registers a new element and gives it the citation and notes of its row. */
	<T extends Element> T add(T element, String key, Row row) {
		register(element, key, row);
		cite(element, row);
		notes(element, row);
		return element;
	}

	/** Finds an element built before. */
	<T extends Element> T find(Class<T> type, String key, Row row) {
		Element element = elements.get(key);
		if (!type.isInstance(element)) {
			throw row.broken("there is no " + key); //$NON-NLS-1$
		}
		return type.cast(element);
	}

	/** Finds an element built before, null if there is none. */
	<T extends Element> T peek(Class<T> type, String key) {
		Element element = elements.get(key);
		return type.isInstance(element) ? type.cast(element) : null;
	}

	/** Sets the labels of both languages from the columns {@code prefix_ja} and {@code prefix_en}. */
	void labels(Element element, Row row, String prefix) {
		Labels.set(element.getLabels(), "ja", row.require(prefix + "_ja")); //$NON-NLS-1$ //$NON-NLS-2$
		Labels.set(element.getLabels(), "en", row.require(prefix + "_en")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Sets the descriptions of those languages for which the row has one. */
	void descriptions(Element element, Row row, String prefix) {
		Labels.set(element.getDescriptions(), "ja", row.optional(prefix + "_ja")); //$NON-NLS-1$ //$NON-NLS-2$
		Labels.set(element.getDescriptions(), "en", row.optional(prefix + "_en")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Adds alternative labels, separated by semicolons in the data. */
	void altLabels(Element element, String language, String values) {
		for (String value : values.split(";")) { //$NON-NLS-1$
			if (!value.isBlank()) {
				element.getAltLabels().add(Labels.create(language, value.strip()));
			}
		}
	}

	/** Cites the place that the row names. */
	void cite(Element element, Row row) {
		cite(element, row, row.require("locator")); //$NON-NLS-1$
	}

	/** Cites the row's source at a given place. */
	void cite(Element element, Row row, String locator) {
		Citation citation = ModelFactory.eINSTANCE.createCitation();
		citation.setSource(find(Source.class, "source/" + row.require("source_file"), row)); //$NON-NLS-1$ //$NON-NLS-2$
		citation.setLocator(locator);
		String quote = row.optional("quote") + row.optional("quote_ja"); //$NON-NLS-1$ //$NON-NLS-2$
		citation.setQuote(quote.isEmpty() ? null : quote);
		element.getCitations().add(citation);
	}

	/** Adds the note of the row, of the kind it states, and its correction as an editorial note. */
	void notes(Element element, Row row) {
		if (!row.optional("note").isEmpty()) { //$NON-NLS-1$
			NoteKind kind = row.literal("note_kind", word -> NoteKind.getByName(word.toUpperCase(Locale.ROOT))); //$NON-NLS-1$
			note(element, kind, row.get("note_ja"), row.get("note")); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (!row.optional("correction").isEmpty()) { //$NON-NLS-1$
			note(element, NoteKind.EDITORIAL, row.get("correction_ja"), row.get("correction")); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/** Adds a note in the languages for which there is a text. */
	void note(Element element, NoteKind kind, String japanese, String english) {
		addNote(element, kind, "ja", japanese); //$NON-NLS-1$
		addNote(element, kind, "en", english); //$NON-NLS-1$
	}

	private static void addNote(Element element, NoteKind kind, String language, String value) {
		boolean known = element.getNotes().stream()
				.anyMatch(note -> language.equals(note.getLanguage()) && value.equals(note.getValue()));
		if (!value.isEmpty() && !known) {
			Note note = ModelFactory.eINSTANCE.createNote();
			note.setKind(kind);
			note.setLanguage(language);
			note.setValue(value);
			element.getNotes().add(note);
		}
	}

	/** Keeps columns that the model has no feature for as open properties; empty cells are left out. */
	void properties(Element element, Row row, String... columns) {
		for (String column : columns) {
			String value = row.get(column);
			if (!value.isEmpty()) {
				Property property = ModelFactory.eINSTANCE.createProperty();
				property.setKey(PROPERTY_PREFIX + column);
				property.setValue(value);
				element.getProperties().add(property);
			}
		}
	}

	/**
	 * Makes sure that no row is missing from a numbered series.
	 *
	 * @param series
	 *            what is numbered
	 * @param number
	 *            number of this row, null is refused
	 * @param first
	 *            number that the series starts with
	 */
	void next(String series, Integer number, int first, Row row) {
		int expected = sequences.getOrDefault(series, first - 1) + 1;
		if (number == null || number != expected) {
			throw row.broken(series + " should go on with " + expected + ", not " + number); //$NON-NLS-1$ //$NON-NLS-2$
		}
		sequences.put(series, expected);
	}

	/**
	 * Makes sure that no row is missing within a numbered series that starts anew under every parent.
	 *
	 * @param number
	 *            number of this row: one more than the last, or 0 or 1 to start anew
	 */
	void nextOrFirst(String series, Integer number, Row row) {
		if (number != null && (number == 0 || number == 1)) {
			sequences.put(series, number - 1);
		}
		next(series, number, 1, row);
	}

	/** Number of the last row of a series, 0 if it has none. */
	int last(String series) {
		return sequences.getOrDefault(series, 0);
	}
}
