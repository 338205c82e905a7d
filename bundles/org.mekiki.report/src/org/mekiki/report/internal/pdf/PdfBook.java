package org.mekiki.report.internal.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.mekiki.charts.api.ChartTheme;
import org.mekiki.charts.internal.export.PdfWriting;
import org.mekiki.report.api.Book;
import org.mekiki.report.api.Book.Chapter;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfOutline;

/** A book as PDF: A4, contents with numbers of pages, bookmarks, links, text that can be searched. */
public final class PdfBook {

	private static final float FOOT = 32;
	private static final float NUMBER_COLUMN = 30;
	private static final float STEP = 14;
	private static final float[] TITLES = { 20, 17, 16, 14 };
	private static final String DIGITS = "0123456789 /"; //$NON-NLS-1$

	private final Book book;
	private final Ruler ruler = new Ruler(ChartTheme.light().fontFamily());
	private final Lines lines;
	private final Xhtml[] texts;
	/** Pages where chapters start; filled while drawing, known the second time. */
	private final Map<Integer, Integer> pages = new HashMap<>();
	private Sheet sheet;
	private int total;

	private PdfBook(Book book) {
		this.book = book;
		lines = new Lines(ruler, book.locale());
		texts = book.chapters().stream().map(chapter -> new Xhtml(chapter.xhtml())).toArray(Xhtml[]::new);
	}

	/**
	 * Writes a book.
	 *
	 * @param book
	 *            the book
	 * @return a file's content
	 */
	public static byte[] write(Book book) {
		return new PdfBook(book).bytes();
	}

	private byte[] bytes() {
		return PdfWriting.write(book.title(), book.locale().toLanguageTag(), PageSize.A4, (document, writer, fonts) -> {
			sheet = new Sheet(document, writer, fonts, ruler, this::frame);
			sheet.note(DIGITS, Style.SMALL);
			sheet.note(DIGITS, Style.BODY);
			sheet.newPage(PageSize.A4);
			PdfOutline root = sheet.bookmark(null, book.title());
			say(book.title(), Style.BODY.heavy().sized(22), 0);
			sheet.gap(10);
			contents();
			Deque<PdfOutline> above = new ArrayDeque<>(List.of(root));
			for (int at = 0; at < texts.length; at++) {
				chapter(at, above);
			}
			total = sheet.page();
		});
	}

	private void contents() {
		say(book.contents(), Style.BODY.heavy().sized(12), 0);
		sheet.gap(4);
		for (int at = 0; at < texts.length; at++) {
			Chapter chapter = book.chapters().get(at);
			float indent = STEP * (chapter.level() - 1);
			Style style = (chapter.level() == 1 ? Style.BODY.heavy() : Style.BODY).to('#' + name(at)).coloured(Style.INK);
			Integer page = pages.get(Integer.valueOf(at));
			List<List<Run>> title = lines.of(chapter.title(), style, sheet.width() - NUMBER_COLUMN - indent);
			sheet.need(Sheet.lineHeight(title.getFirst()) * title.size());
			List<Run> number = List.of(new Run(page == null ? "" : page.toString(), style)); //$NON-NLS-1$
			sheet.line(number, Sheet.MARGIN + sheet.width() - lines.width(number), sheet.y());
			sheet.lines(title, Sheet.MARGIN + indent);
		}
	}

	/** Chapters with a text start a page, and so does the first below others without one. */
	private void chapter(int at, Deque<PdfOutline> above) {
		Chapter chapter = book.chapters().get(at);
		if (at == 0 || !texts[at - 1].isEmpty()) {
			sheet.newPage();
		} else {
			sheet.gap(10);
		}
		while (above.size() > chapter.level()) {
			above.pop();
		}
		pages.put(Integer.valueOf(at), Integer.valueOf(sheet.page()));
		sheet.target(name(at));
		above.push(sheet.bookmark(above.peek(), chapter.title()));
		say(chapter.title(), Style.BODY.heavy().sized(TITLES[Math.min(chapter.level(), TITLES.length) - 1]), 0);
		sheet.gap(6);
		new PdfXhtml(sheet, lines, name(at) + '-', book).write(texts[at]);
	}

	private void say(String text, Style style, float indent) {
		sheet.lines(lines.of(text, style, sheet.width() - indent), Sheet.MARGIN + indent);
	}

	private void frame(Sheet at, int page) {
		float base = at.height() - FOOT - 6;
		String number = page + " / " + total; //$NON-NLS-1$
		at.text(number, Style.SMALL, Sheet.MARGIN + at.width() - ruler.width(number, Style.SMALL), base);
		at.line(lines.of(book.title(), Style.SMALL, at.width() - 60).getFirst(), Sheet.MARGIN, base - Style.SMALL.line() * 0.7f);
	}

	private static String name(int chapter) {
		return "chapter-" + (chapter + 1); //$NON-NLS-1$
	}
}
