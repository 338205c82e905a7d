package org.mekiki.core.internal.exchange;

import java.util.List;

import org.mekiki.core.api.exchange.FileSource;
import org.mekiki.core.api.exchange.ImportEntry;
import org.mekiki.core.api.exchange.ImportEntry.Kind;
import org.mekiki.core.api.exchange.Place;
import org.mekiki.model.Citation;
import org.mekiki.model.Element;
import org.mekiki.model.ModelFactory;
import org.mekiki.model.Source;

/** Makes what was imported cite the file it came from. */
final class Provenance {

	private final Draft draft;
	private final PathFile file;
	private final String name;
	private final String digest;

	Provenance(Draft draft, PathFile file, String digest) {
		this.draft = draft;
		this.file = file;
		this.digest = digest;
		name = file.name();
	}

	/** Adds the citations; the source is made with the first of them. */
	void cite(List<ImportEntry> entries) {
		Source source = null;
		for (ImportEntry entry : entries) {
			if (entry.place() != null && (entry.kind() == Kind.NEW || entry.kind() == Kind.CHANGED)) {
				Element element = (Element) draft.find(entry.object().id());
				if (draft.file(element) == file) {
					source = source == null ? FileSource.of(draft, name, digest) : source;
					cite(element, source, entry.place());
				}
			}
		}
	}

	private void cite(Element element, Source source, Place place) {
		boolean elsewhere = !place.file().startsWith(name) && !element.getCitations().isEmpty();
		if (element == source || elsewhere
				|| element.getCitations().stream().anyMatch(citation -> citation.getSource() == source)) {
			// the importer has cited it, perhaps from a file beside this one
			return;
		}
		Citation citation = ModelFactory.eINSTANCE.createCitation();
		citation.setSource(source);
		citation.setLocator(locator(place));
		element.getCitations().add(citation);
	}

	/** Line and cell; in an archive the entry as well. */
	private String locator(Place place) {
		String text = place.toString();
		String locator = text.startsWith(name) ? text.substring(name.length()) : text;
		locator = locator.startsWith(":") ? locator.substring(1) : locator; //$NON-NLS-1$
		return locator.isEmpty() ? null : locator;
	}
}
