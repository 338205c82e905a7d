package org.mekiki.funding.internal.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

import org.mekiki.core.api.exchange.AskingImporter;
import org.mekiki.core.api.exchange.ImportDraft;
import org.mekiki.core.api.exchange.ImportException;
import org.mekiki.core.api.exchange.ImportFile;
import org.mekiki.core.api.exchange.ImportForm;
import org.mekiki.core.api.exchange.Place;
import org.mekiki.core.api.text.Texts;
import org.mekiki.funding.api.FundingTables;
import org.mekiki.funding.internal.reviews.FileSources;
import org.mekiki.model.Dataset;
import org.mekiki.store.RowWriter;
import org.mekiki.store.StoreException;
import org.mekiki.tables.api.TableChoices;
import org.mekiki.tables.api.TableDocument;
import org.mekiki.tables.api.TableException;
import org.mekiki.tables.api.TableProfile;

/** Reads budget lines, awards and payments from any table, with a mapping that is given or found. */
public final class FundingTableImporter implements AskingImporter {

	private final OpenTables tables = new OpenTables();

	@Override
	public ImportForm ask(ImportFile file, ImportDraft draft, Map<String, String> answers) throws ImportException, IOException {
		try {
			return new MappingForm(file, draft, tables, answers, Texts.of(FundingTableImporter.class, draft.locale())).form();
		} catch (TableException refused) {
			throw new ImportException(refused.message(draft.locale()), new Place(file.name(), refused.line(), "")); //$NON-NLS-1$
		}
	}

	@Override
	public void read(ImportFile file, ImportDraft draft) throws ImportException, IOException {
		Texts texts = Texts.of(FundingTableImporter.class, draft.locale());
		String sheet = draft.arguments().text("sheet"); //$NON-NLS-1$
		try {
			TableDocument table = tables.read(file.path(), sheet, TableChoices.NONE, draft.progress()::check);
			Mapping mapping = mapping(table.profile(), file, draft, texts);
			if (!mapping.table().equals(TableChoices.NONE)) {
				table = tables.read(file.path(), sheet, mapping.table(), draft.progress()::check);
			}
			bounded(table.profile(), texts);
			DoubtfulRows doubtful = DoubtfulRows.of(table.profile());
			doubtful.tell(file.name(), draft, texts);
			if (mapping.grants() == null) {
				budgets(table, mapping, doubtful.lines(), file, draft, texts);
			} else {
				grants(table, mapping, doubtful.lines(), file, draft, texts);
			}
		} catch (StoreException refused) {
			ImportException told = new ImportException(refused.getMessage(), null);
			told.initCause(refused);
			throw told;
		} catch (TableException refused) {
			throw new ImportException(refused.message(draft.locale()), new Place(file.name(), refused.line(), "")); //$NON-NLS-1$
		}
	}

	/** The one that is given; else that of a file with the same columns; else what the names of the columns say. */
	private static Mapping mapping(TableProfile table, ImportFile file, ImportDraft draft, Texts texts)
			throws ImportException, IOException {
		Mapping known = known(table, draft, texts);
		byte[] given = given(draft, texts);
		if (given != null) {
			KnownMappings.keep(new FileSources(draft).of(file.path()), table, given);
		}
		return known == null ? FoundMapping.of(table, texts) : known;
	}

	/** The mapping that is given, or else that of a file with the same columns; null if there is none. */
	static Mapping known(TableProfile table, ImportDraft draft, Texts texts) throws ImportException {
		byte[] given = given(draft, texts);
		byte[] known = given == null ? KnownMappings.find(draft.model(), table) : given;
		return known == null ? null : Mapping.read(known, texts);
	}

	/** Path of a mapping, or the mapping itself; null if there is none. */
	private static byte[] given(ImportDraft draft, Texts texts) throws ImportException {
		String given = draft.arguments().text("mapping"); //$NON-NLS-1$
		if (given == null || given.isBlank()) {
			return null;
		}
		return given.stripLeading().startsWith("{") ? given.getBytes(StandardCharsets.UTF_8) : Mapping.bytes(Path.of(given), texts); //$NON-NLS-1$
	}

	/** Refuses a table of whose rows more are doubtful than can be told. */
	static void bounded(TableProfile table, Texts texts) throws ImportException {
		if (table.flagged() > table.flags().size()) {
			throw new ImportException(texts.get("tooDoubtful", Long.valueOf(table.flagged())), null); //$NON-NLS-1$
		}
	}

	private static void budgets(TableDocument table, Mapping mapping, Set<Long> left, ImportFile file, ImportDraft draft,
			Texts texts) throws ImportException, IOException, TableException {
		BudgetRows rows = new BudgetRows(draft, file.name(), mapping, table.profile(), texts);
		table.rows(row -> {
			if (!left.contains(Long.valueOf(row.line()))) {
				rows.read(row);
			}
			return rows.goOn();
		});
		rows.end();
	}

	private static void grants(TableDocument table, Mapping mapping, Set<Long> left, ImportFile file, ImportDraft draft,
			Texts texts) throws ImportException, IOException, TableException, StoreException {
		FileSources sources = new FileSources(draft);
		Dataset made = sources.dataset(FundingTables.GRANTS, file.path());
		try (RowWriter writer = draft.write(made, FundingTables.GRANTS)) {
			GrantRows rows = new GrantRows(draft, file.name(), mapping, table.profile(), texts, writer);
			table.rows(row -> left.contains(Long.valueOf(row.line())) || rows.read(row));
			rows.end();
			writer.finish();
		}
		draft.from(sources.settle(FundingTables.GRANTS, made, true), new Place(file.name(), 0, "")); //$NON-NLS-1$
	}
}
