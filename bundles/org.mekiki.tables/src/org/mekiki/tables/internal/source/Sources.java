package org.mekiki.tables.internal.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.mekiki.tables.api.TableException;
import org.mekiki.tables.api.TableLimits;

/** Finds what kind of file it is, from what is in it; its name is not asked. */
public final class Sources {

	private Sources() {
	}

	/** Opens a file. */
	public static RowFile open(Path path, String sheet, TableLimits limits, Runnable check) throws IOException, TableException {
		if (!Files.isRegularFile(path)) {
			if (Files.exists(path)) {
				throw new TableException("noFile", 0, null, path.toString()); //$NON-NLS-1$
			}
			throw new NoSuchFileException(path.toString());
		}
		Bytes bytes = new Bytes(path, limits, check);
		byte[] first = bytes.first(8);
		if (first.length == 0) {
			throw new TableException("empty", 0, null); //$NON-NLS-1$
		}
		if (begins(first, 'P', 'K', 3, 4)) {
			return new Workbook(bytes, sheet, limits, check);
		}
		refuseOthers(first);
		if (sheet != null) {
			throw new TableException("noSheets", 0, null); //$NON-NLS-1$
		}
		Encoding encoding = Encoding.of(bytes);
		TextSample sample = TextSample.of(bytes, encoding);
		char mark = sample.firstMark();
		if (mark == 0) {
			throw new TableException("empty", 0, null); //$NON-NLS-1$
		}
		if (mark == '<' && sample.text().strip().matches("(?is)<(\\?xml|!doctype|html|rdf:rdf)\\b.*")) { //$NON-NLS-1$
			throw new TableException("markup", 0, null); //$NON-NLS-1$
		}
		if (mark == '{' || mark == '[' && sample.text().strip().matches("(?s)\\[\\s*[{\\]].*")) { //$NON-NLS-1$
			return JsonFile.of(bytes, encoding, limits);
		}
		if (mark == '[' && sample.text().strip().matches("(?s)\\[\\s*\\[.*\\].*")) { //$NON-NLS-1$
			return JsonFile.of(bytes, encoding, limits);
		}
		return new DelimitedFile(bytes, encoding, sample, limits);
	}

	private static void refuseOthers(byte[] first) throws TableException {
		if (begins(first, 0xd0, 0xcf, 0x11, 0xe0)) {
			throw new TableException("oldWorkbook", 0, null); //$NON-NLS-1$
		}
		if (begins(first, '%', 'P', 'D', 'F')) {
			throw new TableException("pdf", 0, null); //$NON-NLS-1$
		}
	}

	private static boolean begins(byte[] first, int... magic) {
		for (int i = 0; i < magic.length; i++) {
			if (i >= first.length || (first[i] & 0xff) != magic[i]) {
				return false;
			}
		}
		return true;
	}
}
