package org.mekiki.lists.internal.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.mekiki.lists.suggest.Suggestion;

/** Suggested links as a table for spreadsheets and programs. */
final class LinkTable {

	private static final String STARTS_FORMULA = "=+-@\t\r"; //$NON-NLS-1$

	private LinkTable() {
	}

	static String of(List<Suggestion> links, Locale locale) {
		StringBuilder text = new StringBuilder();
		try (CSVPrinter table = new CSVPrinter(text, CSVFormat.RFC4180)) {
			table.printRecord("source", "target", "relation", "confidence", "reason"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			for (Suggestion link : links) {
				table.printRecord(harmless(link.source().id()), harmless(link.target().id()), link.relation().property(),
						confidence(link), harmless(link.reason().text(locale)));
			}
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return text.toString();
	}

	static String confidence(Suggestion link) {
		return String.format(Locale.ROOT, "%.3f", Double.valueOf(link.confidence())); //$NON-NLS-1$
	}

	/** A spreadsheet must not take a text for a formula. */
	private static String harmless(String text) {
		return !text.isEmpty() && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0 ? '\'' + text : text;
	}
}
