package org.mekiki.curriculum.internal.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mekiki.core.api.exchange.ImportDraft;
import org.mekiki.core.api.exchange.Place;
import org.mekiki.model.Dataset;
import org.mekiki.model.Element;
import org.mekiki.model.Identified;
import org.mekiki.model.ModelFactory;
import org.mekiki.model.Property;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.model.learning.LearningPackage;
import org.mekiki.model.text.Labels;

/**
 * Makes the objects of an import, or finds those that an earlier import of the same file has made: what is called the same
 * in the same package is the same object, wherever it has been moved since.
 */
final class DraftObjects {

	/** Property of a data set that holds a file: SHA-256 of its bytes. */
	static final String DIGEST = "sha256"; //$NON-NLS-1$

	private static final int LONGEST_LABEL = 1000;

	private final ImportDraft draft;
	private final String source;
	private final String language;
	private final Map<String, Integer> used = new HashMap<>();
	/** Data sets that hold files, by schema and digest. */
	private Map<String, Dataset> files;

	/**
	 * Prepares.
	 *
	 * @param draft
	 *            takes the objects
	 * @param source
	 *            tells the package from others
	 * @param said
	 *            language that the file says its texts are in; may be empty
	 */
	DraftObjects(ImportDraft draft, String source, String said) {
		this.draft = draft;
		this.source = source;
		String wanted = argument(draft, "language"); //$NON-NLS-1$
		language = wanted.isEmpty() ? said : wanted;
	}

	static String argument(ImportDraft draft, String parameter) {
		String value = draft.arguments().text(parameter);
		return value == null ? "" : value.strip(); //$NON-NLS-1$
	}

	ImportDraft draft() {
		return draft;
	}

	/** The identifier of what has a name in the package. */
	private String id(EClass type, String key) {
		String name = type.getName() + ' ' + key;
		int number = used.merge(name, Integer.valueOf(1), Integer::sum).intValue();
		if (number > 1) {
			name += " #" + number; //$NON-NLS-1$
		}
		return UUID.nameUUIDFromBytes((source + '\n' + name).getBytes(StandardCharsets.UTF_8)).toString();
	}

	/**
	 * An object of the package.
	 *
	 * @param type
	 *            its class
	 * @param key
	 *            what it is called in the package
	 * @param siblings
	 *            where it belongs if it is new
	 * @param place
	 *            where the file says so
	 * @return new, or made by an earlier import
	 */
	<T extends Element> T object(EClass type, String key, List<? super T> siblings, Place place) {
		return known(type, id(type, key), siblings, place);
	}

	/** The same for an object whose identifier the file gives. */
	<T extends Element> T known(EClass type, String id, List<? super T> siblings, Place place) {
		Identified present = draft.find(id);
		@SuppressWarnings("unchecked")
		T element = (T) (present != null && present.eClass() == type ? present : EcoreUtil.create(type));
		if (element.eContainer() == null) {
			element.setId(present == null ? id : UUID.randomUUID().toString());
			siblings.add(element);
		}
		draft.from(element, place);
		return element;
	}

	/**
	 * A data set that holds a file: one that has the same bytes, or a new one. Its identifier is not made of anything, because
	 * rows of an import that was undone stay in the base for a while.
	 *
	 * @param schema
	 *            what sort of file it is
	 * @param digest
	 *            SHA-256 of its bytes
	 */
	Dataset file(String schema, String digest, Place place) {
		Dataset known = held(schema, digest);
		Dataset dataset = known == null ? ModelFactory.eINSTANCE.createDataset() : known;
		if (known == null) {
			dataset.setId(UUID.randomUUID().toString());
			property(dataset, DIGEST, digest);
			draft.model().getDatasets().add(dataset);
		}
		draft.from(dataset, place);
		return dataset;
	}

	private Dataset held(String schema, String digest) {
		if (files == null) {
			files = new HashMap<>();
			draft.model().getDatasets().forEach(dataset -> dataset.getProperties().stream().filter(each -> DIGEST.equals(each.getKey()))
					.forEach(each -> files.putIfAbsent(dataset.getSchema() + ' ' + each.getValue(), dataset)));
		}
		return files.get(schema + ' ' + digest);
	}

	/** SHA-256 of bytes. */
	static String digest(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)); //$NON-NLS-1$
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/** The curriculum that the user names, else one of the package. */
	Curriculum curriculum(String title, Place place) {
		String wanted = argument(draft, "curriculum"); //$NON-NLS-1$
		for (Curriculum each : draft.model().getCurricula()) {
			if (!wanted.isEmpty() && isCalled(each, wanted)) {
				return each;
			}
		}
		Curriculum curriculum = object(LearningPackage.Literals.CURRICULUM, wanted, draft.model().getCurricula(), place);
		label(curriculum, wanted.isEmpty() ? title : wanted);
		return curriculum;
	}

	/** Whether somebody means an element by a name: its identifier, notation or a label. */
	static boolean isCalled(Element element, String name) {
		return name.equals(element.getId()) || name.equals(element.getNotation())
				|| element.getLabels().stream().anyMatch(label -> name.equals(label.getValue()));
	}

	/** Names an element in the language of its file. */
	void label(Element element, String text) {
		String line = text.replaceAll("\\s+", " ").strip(); //$NON-NLS-1$ //$NON-NLS-2$
		String bounded = line.length() > LONGEST_LABEL ? line.substring(0, LONGEST_LABEL) : line;
		if (!bounded.isEmpty()) {
			Labels.set(element.getLabels(), language(bounded), bounded);
		}
	}

	void description(Element element, String text) {
		if (!text.isBlank()) {
			Labels.set(element.getDescriptions(), language(text), text.strip());
		}
	}

	/** The language of the file; where it says none, kana and hangul speak for themselves, and anything else stays open. */
	private String language(String text) {
		if (!language.isEmpty()) {
			return language.toLowerCase(Locale.ROOT);
		}
		if (text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA
				|| Character.UnicodeScript.of(c) == Character.UnicodeScript.KATAKANA)) {
			return "ja"; //$NON-NLS-1$
		}
		return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL) ? "ko" : "und"; //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Keeps a value that the model has no place for. */
	static void property(Element element, String key, String value) {
		Property present = element.getProperties().stream().filter(each -> key.equals(each.getKey())).findFirst().orElse(null);
		if (value.isEmpty()) {
			element.getProperties().remove(present);
		} else if (present == null) {
			Property property = ModelFactory.eINSTANCE.createProperty();
			property.setKey(key);
			property.setValue(value);
			element.getProperties().add(property);
		} else {
			present.setValue(value);
		}
	}
}
