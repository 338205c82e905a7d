package org.mekiki.curriculum.internal.imports;

import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;

import org.mekiki.core.api.exchange.ImportDraft;
import org.mekiki.core.api.exchange.ImportException;
import org.mekiki.core.api.exchange.Place;
import org.mekiki.core.api.text.Texts;
import org.mekiki.curriculum.internal.imports.files.Notices;
import org.mekiki.curriculum.internal.imports.files.UnreadableException;

/** Tells the user what was not understood, with file and line; each thing once, and no more than anybody reads. */
final class ImportReport implements Notices {

	private static final int MOST = 2_000;

	private final String file;
	private final ImportDraft draft;
	private final Texts texts;
	private final Set<String> told = new HashSet<>();

	ImportReport(String file, ImportDraft draft) {
		this.file = file;
		this.draft = draft;
		texts = Texts.of(ImportReport.class, draft.locale());
	}

	@Override
	public void add(String entry, long line, String key, Object... values) {
		tell(entry, line, texts.get(key, values), draft::refuse);
	}

	/** Tells what is worth a look, and is no loss. */
	void remark(String entry, String key, Object... values) {
		tell(entry, 0, texts.get(key, values), draft::remark);
	}

	private void tell(String entry, long line, String message, BiConsumer<Place, String> how) {
		if (told.size() < MOST) {
			if (told.add(entry + ':' + line + ' ' + message)) {
				how.accept(place(entry, line), message);
			}
		} else if (told.size() == MOST && told.add("")) { //$NON-NLS-1$
			draft.refuse(place("", 0), texts.get("more", Integer.valueOf(MOST))); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/** A place in the file, or in a file that it holds. */
	Place place(String entry, long line) {
		return new Place(entry.isEmpty() ? file : file + '/' + entry, line, null);
	}

	/** A text in the language of the user. */
	String text(String key, Object... values) {
		return texts.get(key, values);
	}

	/** Why the file as a whole cannot be read. */
	ImportException refusal(UnreadableException unreadable) {
		ImportException refusal = new ImportException(texts.get(unreadable.key(), unreadable.values()),
				place(unreadable.entry(), unreadable.line()));
		refusal.initCause(unreadable);
		return refusal;
	}
}
