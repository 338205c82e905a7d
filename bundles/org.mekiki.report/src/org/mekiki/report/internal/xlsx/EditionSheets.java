package org.mekiki.report.internal.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.mekiki.core.api.result.Chart;
import org.mekiki.core.api.result.Column;
import org.mekiki.core.api.result.ColumnType;
import org.mekiki.core.api.result.Finding;
import org.mekiki.core.api.result.Findings;
import org.mekiki.core.api.result.Section;
import org.mekiki.core.api.result.Table;
import org.mekiki.core.api.result.TextSection;
import org.mekiki.core.api.text.Texts;
import org.mekiki.report.api.Edition;
import org.mekiki.report.api.Part;
import org.mekiki.report.internal.content.ChartTable;
import org.mekiki.report.internal.content.MarkdownText;
import org.mekiki.report.internal.content.ReportTexts;
import org.mekiki.report.internal.content.SourceList;
import org.mekiki.report.internal.content.SourceList.Document;
import org.mekiki.report.internal.content.SourceList.Place;

/** The sheets of a report in one language: the first says what it is, then come tables, the last has the sources. */
final class EditionSheets {

	private static final int TITLE_SIZE = 16;
	private static final double TITLE_HEIGHT = 26;
	private static final double LINE_HEIGHT = 15;
	private static final double MOST_HEIGHT = 400;
	private static final double TEXT_WIDTH = 110;

	private final Workbook workbook;
	private final SheetNames names;
	private final Edition edition;
	private final String handling;
	private final Texts texts;
	private final SourceList sources;
	private final List<Runnable> links = new ArrayList<>();
	private Worksheet front;
	private int line;
	private int tables;
	private int figures;

	EditionSheets(Workbook workbook, SheetNames names, Edition edition, String handling) {
		this.workbook = workbook;
		this.names = names;
		this.edition = edition;
		this.handling = handling;
		texts = ReportTexts.of(edition.locale());
		sources = SourceList.of(edition);
	}

	void write() throws IOException {
		front = sheet(texts.get("sheet.report")); //$NON-NLS-1$
		front.width(0, TEXT_WIDTH);
		front.hideGridLines();
		say(handling);
		front.value(line, 0, CellTexts.clean(edition.title()));
		front.rowHeight(line, TITLE_HEIGHT);
		front.style(line++, 0).bold().fontSize(TITLE_SIZE).set();
		say(edition.origin());
		words(edition.text());
		List<Numbered> sheets = new ArrayList<>();
		for (Part part : edition.parts()) {
			part(part, sheets);
		}
		links.forEach(Runnable::run);
		front.finish();
		for (Numbered one : sheets) {
			Worksheet sheet = sheetOf(one);
			new TableSheet(sheet, one.table(), edition.locale(), sources).write();
			sheet.finish();
		}
		sources();
	}

	/** A table that gets a sheet of its own. */
	private record Numbered(String sheet, Table table) {
	}

	private void part(Part part, List<Numbered> sheets) {
		switch (part) {
		case Part.Words words -> words(words.markdown());
		case Part.Failure failure -> {
			heading(failure.title());
			say(texts.get("failure") + ' ' + failure.message()); //$NON-NLS-1$
		}
		case Part.PageBreak next -> line++;
		case Part.Answer answer -> {
			heading(answer.title());
			words(answer.summary());
			answer.sections().forEach(section -> section(section, sheets));
		}
		}
	}

	private void section(Section section, List<Numbered> sheets) {
		switch (section) {
		case Table table -> add(texts.get("table.number", Integer.valueOf(++tables)), table, sheets); //$NON-NLS-1$
		case Chart chart -> add(texts.get("figure.number", Integer.valueOf(++figures)), ChartTable.of(chart, texts), sheets); //$NON-NLS-1$
		case Findings findings -> add(texts.get("table.number", Integer.valueOf(++tables)), table(findings), sheets); //$NON-NLS-1$
		case TextSection words -> {
			heading(words.title());
			words(words.markdown());
		}
		}
	}

	private void add(String number, Table table, List<Numbered> sheets) {
		String name = names.next(number + ' ' + table.title());
		sheets.add(new Numbered(name, table));
		int row = line++;
		String text = number + ' ' + table.title();
		front.value(row, 0, text);
		front.style(row, 0).fontColor("FF0062A3").underlined().set(); //$NON-NLS-1$
		links.add(() -> front.hyperlink(row, 0, HyperLink.internal("'" + name + "'!A1", text))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private Table table(Findings findings) {
		Table.Builder table = Table.builder(findings.title(), Column.of("severity", texts.get("findings.severity"), ColumnType.TEXT), //$NON-NLS-1$ //$NON-NLS-2$
				Column.of("object", texts.get("findings.object"), ColumnType.LINK), //$NON-NLS-1$ //$NON-NLS-2$
				Column.of("message", texts.get("findings.message"), ColumnType.TEXT)); //$NON-NLS-1$ //$NON-NLS-2$
		for (Finding finding : findings.findings()) {
			table.row(texts.get("severity." + finding.severity().name().toLowerCase(Locale.ROOT)), finding.object(), //$NON-NLS-1$
					finding.message());
			if (finding.trail() != null) {
				table.why("message", finding.trail()); //$NON-NLS-1$
			}
		}
		return table.build();
	}

	private void heading(String title) {
		if (!title.isBlank()) {
			line++;
			front.value(line, 0, CellTexts.clean(title));
			front.style(line++, 0).bold().fontSize(12).wrapText(true).set();
		}
	}

	private void words(String markdown) {
		if (!markdown.isBlank()) {
			MarkdownText.plain(markdown).lines().filter(text -> !text.isBlank()).forEach(this::say);
		}
	}

	private void say(String text) {
		if (!text.isBlank()) {
			front.value(line, 0, CellTexts.clean(text));
			// Programs disagree on how high a row with broken lines is.
			front.rowHeight(line, Math.min(MOST_HEIGHT, LINE_HEIGHT * Math.ceil(TableSheet.width(text) / TEXT_WIDTH)));
			front.style(line++, 0).wrapText(true).verticalAlignment("top").set(); //$NON-NLS-1$
		}
	}

	private void sources() throws IOException {
		if (sources.documents().isEmpty()) {
			return;
		}
		Table.Builder table = Table.builder(texts.get("sources"), Column.of("number", texts.get("sources.number"), ColumnType.TEXT), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				Column.of("document", texts.get("sources.document"), ColumnType.TEXT), //$NON-NLS-1$ //$NON-NLS-2$
				Column.of("locator", texts.get("sources.locator"), ColumnType.TEXT), //$NON-NLS-1$ //$NON-NLS-2$
				Column.of("quote", texts.get("sources.quote"), ColumnType.TEXT)); //$NON-NLS-1$ //$NON-NLS-2$
		for (Document document : sources.documents()) {
			table.row(Integer.toString(document.number()), document.title(), null, null);
			for (Place place : document.places().values()) {
				table.row(place.label(), document.title(), place.locator(), place.quote());
			}
		}
		Worksheet sheet = sheet(texts.get("sources")); //$NON-NLS-1$
		new TableSheet(sheet, table.build(), edition.locale(), sources).write();
		sheet.finish();
	}

	private Worksheet sheet(String wanted) {
		return prepared(names.next(wanted));
	}

	private Worksheet sheetOf(Numbered one) {
		return prepared(one.sheet());
	}

	private Worksheet prepared(String name) {
		Worksheet sheet = workbook.newWorksheet(name);
		sheet.paperSize(PaperSize.A4_PAPER);
		sheet.fitToWidth((short) 1);
		sheet.fitToHeight((short) 0);
		if (!handling.isEmpty()) {
			// An ampersand starts a command there.
			sheet.header(CellTexts.clean(handling).replace("&", "&&"), Position.CENTER, "Arial", 10); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			sheet.footer(CellTexts.clean(handling).replace("&", "&&"), Position.CENTER, "Arial", 10); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		sheet.footer("&P / &N", Position.RIGHT, "Arial", 9); //$NON-NLS-1$ //$NON-NLS-2$
		return sheet;
	}
}
