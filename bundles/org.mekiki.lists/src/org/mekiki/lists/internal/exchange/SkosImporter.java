package org.mekiki.lists.internal.exchange;

import java.io.IOException;

import org.mekiki.core.api.exchange.ImportDraft;
import org.mekiki.core.api.exchange.ImportException;
import org.mekiki.core.api.exchange.ImportFile;
import org.mekiki.core.api.exchange.Importer;
import org.mekiki.core.api.exchange.Place;
import org.mekiki.lists.internal.reading.Notice;
import org.mekiki.lists.internal.reading.ReadingException;
import org.mekiki.lists.internal.reading.ReadingLimits;
import org.mekiki.lists.internal.reading.VocabularyReader;

/** Reads lists and taxonomies from SKOS in RDF/XML, Turtle, JSON-LD or N-Triples. */
public final class SkosImporter implements Importer {

	@Override
	public void read(ImportFile file, ImportDraft draft) throws ImportException, IOException {
		Graph graph = new Graph();
		try {
			VocabularyReader reader = new VocabularyReader(ReadingLimits.USUAL, draft.progress()::check);
			for (Notice notice : reader.statements(file.path(), graph::accept)) {
				tell(notice, file, draft);
			}
		} catch (ReadingException refused) {
			throw refusal(file, draft, refused);
		}
		new SkosReading(graph, file, draft).run();
	}

	/** What was left out is refused; what is only doubtful is a remark. */
	static void tell(Notice notice, ImportFile file, ImportDraft draft) {
		if (notice.leavesOut()) {
			draft.refuse(place(file, notice), notice.text(draft.locale()));
		} else {
			draft.remark(place(file, notice), notice.text(draft.locale()));
		}
	}

	private static Place place(ImportFile file, Notice notice) {
		return new Place(file.name(), notice.place().line(), notice.place().cell());
	}

	static ImportException refusal(ImportFile file, ImportDraft draft, ReadingException refused) {
		ImportException exception = new ImportException(refused.notice().text(draft.locale()), place(file, refused.notice()));
		exception.initCause(refused);
		return exception;
	}
}
