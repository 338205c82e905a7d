package org.mekiki.funding.internal.reviews;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.mekiki.core.api.exchange.ImportDraft;
import org.mekiki.core.api.exchange.ImportException;
import org.mekiki.core.api.exchange.ImportFile;
import org.mekiki.core.api.exchange.Importer;
import org.mekiki.core.api.exchange.Place;
import org.mekiki.core.api.text.Texts;
import org.mekiki.funding.api.FundingTables;
import org.mekiki.model.Dataset;
import org.mekiki.model.Source;
import org.mekiki.store.RowSchema;
import org.mekiki.store.RowWriter;
import org.mekiki.store.StoreException;

/**
 * Reads the files of Japan's programme reviews: programmes become objects, sheets, budgets and payees become rows. Years
 * that later sheets tell again are kept and marked, so that each yen counts once.
 */
public final class ReviewsImporter implements Importer {

	/** Writes the rows of a table. */
	@FunctionalInterface
	private interface Rows {
		void write(RowWriter writer) throws ImportException, IOException, StoreException;
	}

	/** Whoever chooses all three files wants them once. */
	private final Set<ReviewFiles> read = new HashSet<>();

	@Override
	public void read(ImportFile file, ImportDraft draft) throws ImportException, IOException {
		Texts texts = Texts.of(ReviewsImporter.class, draft.locale());
		try {
			ReviewFiles files = ReviewFiles.of(file.path(), texts);
			if (read.add(files)) {
				new Run(draft, texts, files).read();
			}
		} catch (StoreException refused) {
			ImportException told = new ImportException(refused.getMessage(), null);
			told.initCause(refused);
			throw told;
		}
	}

	/** One import. */
	private static final class Run {

		private final ImportDraft draft;
		private final Texts texts;
		private final ReviewFiles files;
		private final FileSources sources;

		Run(ImportDraft draft, Texts texts, ReviewFiles files) {
			this.draft = draft;
			this.texts = texts;
			this.files = files;
			sources = new FileSources(draft);
		}

		void read() throws ImportException, IOException, StoreException {
			draft.progress().begin(files.payees() == null ? 3 : 4);
			SheetReading reading = new SheetReading(texts);
			ReviewTable programmes = table(files.programmes(), List.of(SheetReading.SHEET, SheetReading.NAME, SheetReading.PUBLISHED));
			reading.programmes(programmes);
			draft.progress().worked(1);
			ReviewTable budgets = table(files.budgets(), List.of(SheetReading.SHEET, SheetReading.YEAR));
			reading.figures(budgets);
			draft.progress().worked(1);
			List<List<Sheet>> groups = new ProgrammeMatching(reading.sheets().values()).programmes();
			Source source = sources.of(files.programmes());
			ReviewProgrammes objects = new ReviewProgrammes(draft, source);
			groups.forEach(group -> objects.programme(group, programmes.name()));
			write(FundingTables.SHEETS, programmes, writer -> SheetRows.write(reading.sheets().values(), objects, writer));
			BudgetObjects lines = new BudgetObjects(draft, texts, objects, sources.of(files.budgets()));
			lines.choose(draft.arguments().texts("only"), groups); //$NON-NLS-1$
			BudgetStatements statements = new BudgetStatements(texts, reading.sheets(), groups, objects, lines);
			write(FundingTables.BUDGETS, budgets, writer -> statements.write(budgets, writer));
			lines.end();
			draft.progress().worked(1);
			if (files.payees() != null) {
				ReviewTable payees = table(files.payees(), List.of(SheetReading.SHEET, PayeeRows.PAYEE, PayeeRows.AMOUNT));
				PayeeRows rows = new PayeeRows(texts, reading.sheets(), objects);
				write(FundingTables.PAYEES, payees, writer -> rows.write(payees, writer));
				draft.progress().worked(1);
			}
		}

		private ReviewTable table(Path path, List<String> columns) throws ImportException, IOException {
			draft.progress().subTask(path.getFileName().toString());
			return ReviewTable.read(path, columns, draft, texts);
		}

		/** Rows that are in the base already are not kept twice. */
		private void write(RowSchema schema, ReviewTable table, Rows rows) throws ImportException, IOException, StoreException {
			Dataset made = sources.dataset(schema, table.path());
			try (RowWriter writer = draft.write(made, schema)) {
				rows.write(writer);
				writer.finish();
			}
			Dataset kept = sources.settle(schema, made, false);
			draft.from(kept, new Place(table.name(), 0, "")); //$NON-NLS-1$
		}
	}
}
