package org.mekiki.funding.internal.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.Map;

import org.mekiki.tables.api.TableChoices;
import org.mekiki.tables.api.TableDocument;
import org.mekiki.tables.api.TableException;
import org.mekiki.tables.api.TableLimits;

/** Tables that were read a moment ago, so that another answer about one of their columns does not read them again. */
final class OpenTables {

	private static final int MOST = 4;

	/** What makes a table the same table. */
	private record Key(Path path, long size, FileTime modified, String sheet, TableChoices choices) {
	}

	private final Map<Key, TableDocument> open = new LinkedHashMap<>(MOST, 0.75f, true);

	/**
	 * Reads it, or hands out what was read.
	 *
	 * @param sheet
	 *            blank or null for the one that looks like a table
	 */
	TableDocument read(Path path, String sheet, TableChoices choices, Runnable check) throws IOException, TableException {
		String wanted = sheet == null || sheet.isBlank() ? null : sheet;
		Key key = new Key(path, Files.size(path), Files.getLastModifiedTime(path), wanted, choices);
		TableDocument known = open.get(key);
		if (known == null) {
			known = TableDocument.read(path, wanted, choices, TableLimits.USUAL, check);
			open.put(key, known);
			if (open.size() > MOST) {
				open.remove(open.keySet().iterator().next());
			}
		}
		return known;
	}
}
