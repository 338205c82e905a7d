package org.mekiki.report.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.mekiki.core.api.chart.ChartDescription;
import org.mekiki.report.internal.pdf.PdfBook;

/**
 * A longer text with chapters, to be printed. Whoever has texts makes XHTML of them first; a book has headings,
 * paragraphs, lists, quotes, tables, links, readings (ruby) and pictures.
 *
 * @param title
 *            on the first page and below every page
 * @param locale
 *            language of the text; lines are broken by its rules
 * @param contents
 *            heading of the list of chapters
 * @param chapters
 *            in their order
 * @param pictures
 *            what the addresses of pictures stand for; empty for those that are not there, whose words are shown
 * @since 0.1
 */
public record Book(String title, Locale locale, String contents, List<Chapter> chapters, Function<String, Optional<Book.Picture>> pictures) {

	/** Copies the list. */
	public Book {
		chapters = List.copyOf(chapters);
	}

	/**
	 * A chapter, or a part of the book that has chapters.
	 *
	 * @param level
	 *            1 for the largest parts
	 * @param title
	 *            one line
	 * @param xhtml
	 *            well-formed block elements without a root and without the title; empty if only chapters follow. Nothing is
	 *            fetched, scripts and forms are left out. Cells of class {@code right} are aligned to the right, lists of
	 *            class {@code boxes} have no bullets
	 */
	public record Chapter(int level, String title, String xhtml) {
	}

	/** What a picture shows. */
	public sealed interface Picture {

		/**
		 * A picture of dots.
		 *
		 * @param bytes
		 *            of a PNG, JPEG or GIF file; others are shown by their words
		 */
		record Dots(byte[] bytes) implements Picture {
		}

		/**
		 * A chart, drawn sharply.
		 *
		 * @param chart
		 *            its description
		 */
		record Drawing(ChartDescription chart) implements Picture {
		}
	}

	/**
	 * Writes the book as PDF: A4, contents with numbers of pages, bookmarks. The same book gives the same bytes with the
	 * same fonts installed.
	 *
	 * @return content of a file
	 * @throws IllegalArgumentException
	 *             if a chapter is not well-formed
	 */
	public byte[] pdf() {
		return PdfBook.write(this);
	}
}
