package org.mekiki.lists.internal.exchange;

import java.io.IOException;
import java.util.Map;

import org.mekiki.core.api.exchange.AskingImporter;
import org.mekiki.core.api.exchange.ImportDraft;
import org.mekiki.core.api.exchange.ImportException;
import org.mekiki.core.api.exchange.ImportFile;
import org.mekiki.core.api.exchange.ImportForm;
import org.mekiki.core.api.exchange.Place;
import org.mekiki.core.api.text.Texts;
import org.mekiki.lists.internal.reading.ReadingException;
import org.mekiki.lists.internal.reading.ReadingLimits;
import org.mekiki.lists.internal.reading.TableSource;

/** Reads a list from a table: CSV, the text of a selection in a spreadsheet, or a workbook. */
public final class TableImporter implements AskingImporter {

	/** The sheet that was asked about last, so that another answer does not read it again. */
	private TableSource asked;
	private String askedSheet;

	@Override
	public ImportForm ask(ImportFile file, ImportDraft draft, Map<String, String> answers) throws ImportException, IOException {
		Texts texts = Texts.of(TableImporter.class, draft.locale());
		TableArguments arguments = new TableArguments(draft.arguments(), texts);
		String sheet = answers.getOrDefault(TableArguments.SHEET, arguments.text(TableArguments.SHEET));
		if (asked == null || !sheet.equals(askedSheet)) {
			asked = table(file, sheet, draft);
			askedSheet = sheet;
		}
		return new ListTableForm(asked, arguments, answers, texts).form(file.name());
	}

	@Override
	public void read(ImportFile file, ImportDraft draft) throws ImportException, IOException {
		Texts texts = Texts.of(TableImporter.class, draft.locale());
		TableArguments arguments = new TableArguments(draft.arguments(), texts);
		TableSource table = table(file, arguments.text(TableArguments.SHEET), draft);
		table.notices().forEach(notice -> SkosImporter.tell(notice, file, draft));
		TableLayout layout = TableLayout.of(table.rows(), arguments.columns(), arguments.heading()).complete(file.name(), texts);
		layout.above().forEach(
				row -> draft.remark(new Place(file.name(), row.line(), ""), texts.get("aboveHeading", row.cell(0)))); //$NON-NLS-1$ //$NON-NLS-2$
		Levels levels = new Levels(layout.columns(), layout.items(), arguments.text(Levels.MERGED));
		if (!levels.repeated().isEmpty()) {
			draft.remark(new Place(file.name(), levels.repeated().getFirst().line(), ""), //$NON-NLS-1$
					texts.get("mergedCells", Integer.valueOf(levels.repeated().size()))); //$NON-NLS-1$
		}
		new TableReading(layout.columns(), levels, file, draft, texts).run(layout.items());
	}

	private static TableSource table(ImportFile file, String sheet, ImportDraft draft) throws ImportException, IOException {
		try {
			return TableSource.read(file.path(), sheet.isEmpty() ? null : sheet, ReadingLimits.USUAL, draft.progress()::check);
		} catch (ReadingException refused) {
			throw SkosImporter.refusal(file, draft, refused);
		}
	}
}
