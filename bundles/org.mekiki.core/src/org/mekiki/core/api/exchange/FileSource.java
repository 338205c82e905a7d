package org.mekiki.core.api.exchange;

import org.mekiki.model.ModelFactory;
import org.mekiki.model.Property;
import org.mekiki.model.Source;

/**
 * Files as sources of what was imported from them: the same file is the same source, whoever imports it. What is imported
 * from one file cites it without this; an importer that reads others beside it asks for theirs.
 *
 * @since 0.1
 */
public final class FileSource {

	/** Property of a source: tells files with the same name apart. */
	private static final String DIGEST = "sha256"; //$NON-NLS-1$

	private FileSource() {
	}

	/**
	 * The source of a file, made if there is none.
	 *
	 * @param draft
	 *            the import
	 * @param name
	 *            name of the file, without folder
	 * @param digest
	 *            SHA-256 of its bytes in hexadecimal digits
	 * @return in the model of the draft
	 */
	public static Source of(ImportDraft draft, String name, String digest) {
		for (Source known : draft.model().getSources()) {
			if (name.equals(known.getFileName()) && known.getProperties().stream()
					.anyMatch(property -> DIGEST.equals(property.getKey()) && digest.equals(property.getValue()))) {
				return known;
			}
		}
		Source source = ModelFactory.eINSTANCE.createSource();
		source.setTitle(name);
		source.setFileName(name);
		Property property = ModelFactory.eINSTANCE.createProperty();
		property.setKey(DIGEST);
		property.setValue(digest);
		source.getProperties().add(property);
		draft.model().getSources().add(source);
		return source;
	}
}
