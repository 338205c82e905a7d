package org.mekiki.funding.internal.reviews;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.mekiki.core.api.exchange.ImportException;
import org.mekiki.core.api.text.Texts;

/**
 * The three files of a review: one is chosen, the others are found beside it by their names.
 *
 * @param programmes
 *            one row for each sheet
 * @param budgets
 *            one row for each sheet and fiscal year
 * @param payees
 *            one row for each payee; null if there is no such file
 */
record ReviewFiles(Path programmes, Path budgets, Path payees) {

	private static final List<String> KINDS = List.of("programmes", "budgets", "payees"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	static ReviewFiles of(Path chosen, Texts texts) throws ImportException, IOException {
		String name = chosen.getFileName().toString();
		String kind = KINDS.stream().filter(name.toLowerCase(Locale.ROOT)::contains).findFirst()
				.orElseThrow(() -> new ImportException(texts.get("notOneOfThree", name), null)); //$NON-NLS-1$
		Path programmes = beside(chosen, kind, KINDS.get(0));
		Path budgets = beside(chosen, kind, KINDS.get(1));
		if (programmes == null || budgets == null) {
			throw new ImportException(texts.get("notBeside", name, KINDS.get(programmes == null ? 0 : 1)), null); //$NON-NLS-1$
		}
		return new ReviewFiles(programmes, budgets, beside(chosen, kind, KINDS.get(2)));
	}

	/** A file whose name differs in the word and perhaps in being packed. */
	private static Path beside(Path chosen, String kind, String wanted) throws IOException {
		if (kind.equals(wanted)) {
			return chosen;
		}
		String name = plain(chosen).replaceFirst(kind, wanted);
		Path found = null;
		try (DirectoryStream<Path> files = Files.newDirectoryStream(chosen.toAbsolutePath().getParent())) {
			for (Path file : files) {
				if (Files.isRegularFile(file) && plain(file).equals(name) && (found == null || file.compareTo(found) < 0)) {
					found = file;
				}
			}
		}
		return found;
	}

	private static String plain(Path file) {
		return file.getFileName().toString().toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", ""); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
