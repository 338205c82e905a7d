package org.mekiki.funding.internal.reviews;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.mekiki.core.api.exchange.ImportDraft;
import org.mekiki.core.api.exchange.ImportException;
import org.mekiki.core.api.exchange.Place;
import org.mekiki.core.api.text.Texts;
import org.mekiki.store.StoreException;
import org.mekiki.tables.api.CellFlag;
import org.mekiki.tables.api.ColumnProfile;
import org.mekiki.tables.api.Reason;
import org.mekiki.tables.api.TableDocument;
import org.mekiki.tables.api.TableException;
import org.mekiki.tables.api.TableLimits;
import org.mekiki.tables.api.TableRow;

/** One of the three files. Cells are taken as the file says them; what rows mean is the business of others. */
final class ReviewTable {

	private static final Pattern BLANKS = Pattern.compile("[\\s\u3000\u200b\ufeff]+"); //$NON-NLS-1$

	/** Takes rows. */
	@FunctionalInterface
	interface Taker {
		void take(TableRow row) throws StoreException;
	}

	/** Carries what the store says through the reader. */
	private static final class Refused extends RuntimeException {

		private static final long serialVersionUID = 1L;

		Refused(StoreException cause) {
			super(cause);
		}
	}

	private final Path path;
	private final TableDocument document;
	private final ImportDraft draft;
	private final Texts texts;
	private final Map<String, Integer> columns = new HashMap<>();
	private final Set<Long> left = new HashSet<>();

	private ReviewTable(Path path, TableDocument document, ImportDraft draft, Texts texts) {
		this.path = path;
		this.document = document;
		this.draft = draft;
		this.texts = texts;
		for (ColumnProfile column : document.profile().columns()) {
			columns.putIfAbsent(column.name(), Integer.valueOf(column.index() - 1));
		}
	}

	/** Reads a file; it must have the columns. */
	static ReviewTable read(Path path, List<String> needed, ImportDraft draft, Texts texts) throws ImportException, IOException {
		try {
			TableDocument document = TableDocument.read(path, null, TableLimits.USUAL, draft.progress()::check);
			ReviewTable table = new ReviewTable(path, document, draft, texts);
			for (String column : needed) {
				if (!table.columns.containsKey(column)) {
					throw new ImportException(texts.get("noColumn", column), new Place(table.name(), 0, "")); //$NON-NLS-1$ //$NON-NLS-2$
				}
			}
			table.leaveOut();
			return table;
		} catch (TableException refused) {
			throw new ImportException(refused.message(draft.locale()), new Place(path.getFileName().toString(), refused.line(), "")); //$NON-NLS-1$
		}
	}

	/** Rows that are not whole are refused; nothing is guessed from them. */
	private void leaveOut() throws ImportException {
		if (document.profile().flagged() > document.profile().flags().size()) {
			throw new ImportException(texts.get("tooDoubtful", Long.valueOf(document.profile().flagged())), new Place(name(), 0, "")); //$NON-NLS-1$ //$NON-NLS-2$
		}
		for (CellFlag flag : document.profile().flags()) {
			if (flag.reason() != Reason.REPEATED_HEADER && flag.reason() != Reason.TOTAL_ROW
					&& left.add(Long.valueOf(flag.line()))) {
				draft.refuse(new Place(name(), flag.line(), ""), //$NON-NLS-1$
						texts.get("rowDoubt", flag.reason().id().toLowerCase(Locale.ROOT))); //$NON-NLS-1$
			}
		}
	}

	String name() {
		return path.getFileName().toString();
	}

	Path path() {
		return path;
	}

	long rows() {
		return document.profile().rows();
	}

	Place place(TableRow row, String column) {
		return new Place(name(), row.line(), column);
	}

	void refuse(TableRow row, String column, String message) {
		draft.refuse(place(row, column), message);
	}

	void read(Taker taker) throws ImportException, IOException, StoreException {
		try {
			document.rows(row -> {
				draft.progress().check();
				if (!left.contains(Long.valueOf(row.line()))) {
					try {
						taker.take(row);
					} catch (StoreException refused) {
						throw new Refused(refused);
					}
				}
				return true;
			});
		} catch (Refused refused) {
			throw (StoreException) refused.getCause();
		} catch (TableException changed) {
			throw new ImportException(changed.message(draft.locale()), new Place(name(), changed.line(), "")); //$NON-NLS-1$
		}
	}

	/** What a cell says; empty if the file has no such column. */
	String text(TableRow row, String column) {
		Integer index = columns.get(column);
		return index == null ? "" : row.cells().get(index.intValue()).text(); //$NON-NLS-1$
	}

	/** The same in one line. */
	String line(TableRow row, String column) {
		String text = text(row, column);
		return plain(text) ? text : BLANKS.matcher(text).replaceAll(" ").strip(); //$NON-NLS-1$
	}

	/** Whether there is no blank at all, as in most of millions of cells. */
	private static boolean plain(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c <= ' ' || c == '\u3000' || c == '\u200b' || c == '\ufeff' || Character.isWhitespace(c)) {
				return false;
			}
		}
		return true;
	}
}
