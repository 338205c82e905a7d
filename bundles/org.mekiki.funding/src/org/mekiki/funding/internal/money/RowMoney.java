package org.mekiki.funding.internal.money;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mekiki.core.api.result.ModelLink;
import org.mekiki.core.api.text.Texts;
import org.mekiki.funding.api.FundingDimension;
import org.mekiki.funding.api.FundingFacts;
import org.mekiki.funding.api.FundingTables;
import org.mekiki.funding.api.MoneyStage;
import org.mekiki.model.Dataset;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.actors.Organisation;
import org.mekiki.model.text.Labels;
import org.mekiki.store.Row;
import org.mekiki.store.RowQuery;
import org.mekiki.store.RowSource;
import org.mekiki.store.StoreException;

/**
 * Money of tables that are kept as rows: budgets and payees of programme reviews, awards and payments of other tables. Of the sheets that state a programme's
 * year and stage the newest counts. What the model states itself is not counted again from rows.
 */
public final class RowMoney {

	private static final String YEN = "JPY"; //$NON-NLS-1$
	private static final String JAPAN = "JP"; //$NON-NLS-1$

	private record Key(String programme, Integer year, MoneyStage stage, String ministry) {

		Key ofAnyMinistry() {
			return new Key(programme, year, stage, null);
		}
	}

	private final ModelMoney model;
	private final List<MoneyLine> lines = new ArrayList<>();
	private final Map<String, String> names = new HashMap<>();
	private final Map<String, String> bodies = new HashMap<>();
	private final Map<String, String> numbers = new HashMap<>();
	private final Map<String, Map<FundingDimension, String>> places = new HashMap<>();
	private final Delegation delegation = new Delegation();
	private final List<PassedOn> passedOn = new ArrayList<>();
	private final String language;

	/** What a payee of a block got that the ministry did not pay. */
	private record PassedOn(String sheet, long year, String block, String programme, Map<FundingDimension, String> values) {
	}

	/** Reads all rows; an exception if the database cannot be read or the monitor was cancelled. */
	public RowMoney(KnowledgeModel base, ModelMoney model, RowSource rows, Locale locale, String language, IProgressMonitor monitor)
			throws StoreException {
		this.model = model;
		this.language = language;
		for (Organisation organisation : base.getOrganisations()) {
			organisation.getLabels().forEach(label -> bodies.putIfAbsent(label.getValue(), organisation.getId()));
			if (organisation.getCorporateNumber() != null) {
				numbers.putIfAbsent(organisation.getCorporateNumber(), organisation.getId());
			}
			model.know(organisation);
		}
		for (Dataset dataset : FundingTables.of(base, FundingTables.BUDGETS)) {
			if (rows.find(dataset.getId()) != null) {
				ModelLink link = link(dataset);
				rows.read(RowQuery.unordered(dataset.getId(), "programme", "sheet_year", "ministry", "fiscal_year", "stage", "amount", "cell", "sheet"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
						row -> budget(row, link), monitor);
			}
		}
		for (Dataset dataset : FundingTables.of(base, FundingTables.PAYEES)) {
			if (rows.find(dataset.getId()) != null) {
				ModelLink link = link(dataset);
				rows.read(RowQuery.unordered(dataset.getId(), "programme", "sheet_year", "ministry", "fiscal_year", "direct", "amount", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
						"payee", "payee_key", "corporate_number", "sheet", "block"), row -> payee(row, link), monitor); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			}
		}
		payers(Texts.of(FundingFacts.class, locale));
		grants(base, rows, monitor);
	}

	/** Says who passed the money on, where that follows from the blocks; only once all of them are known. */
	private void payers(Texts texts) {
		for (PassedOn each : passedOn) {
			String payer = delegation.payer(each.sheet, each.year, each.block, each.programme);
			if (payer != null) {
				each.values.put(FundingDimension.PAYER, payer);
				if (Delegation.isSeveral(payer)) {
					names.computeIfAbsent(payer, none -> texts.get("payer.several", Delegation.block(payer), model.programme(each.programme).label())); //$NON-NLS-1$
				}
			}
		}
	}

	private void grants(KnowledgeModel base, RowSource rows, IProgressMonitor monitor) throws StoreException {
		for (Dataset dataset : FundingTables.of(base, FundingTables.GRANTS)) {
			if (rows.find(dataset.getId()) != null) {
				ModelLink link = link(dataset);
				rows.read(RowQuery.unordered(dataset.getId(), "programme", "sheet_year", "ministry", "fiscal_year", "stage", "amount", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
						"payee", "payee_key", "corporate_number", "currency", "project", "cell"), row -> grant(row, link), monitor); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			}
		}
	}

	private boolean grant(Row row, ModelLink dataset) {
		if (!row.isNull(5) && isStage(row.text(4))) {
			Map<FundingDimension, String> values = payeeOf(row, null);
			if (row.text(10) != null) {
				values.put(FundingDimension.PROJECT, row.text(10));
			}
			add(row, MoneyStage.valueOf(row.text(4)), row.number(5), row.text(9), values, new Origin.Cell(dataset, row.line(), row.text(11)));
		}
		return true;
	}

	private ModelLink link(Dataset dataset) {
		return new ModelLink(dataset.getId(), dataset.eClass().getName(), Labels.text(dataset, language));
	}

	/** Every amount, whether it counts or not. */
	public List<MoneyLine> lines() {
		return lines;
	}

	/** Names of values that are no objects. */
	public Map<String, String> names() {
		return names;
	}

	private boolean budget(Row row, ModelLink dataset) {
		String stage = row.text(4);
		if (!row.isNull(5) && stage != null && isStage(stage)) {
			if (MoneyStage.EXECUTED.name().equals(stage) && row.text(7) != null && !row.isNull(3)) {
				delegation.executed(row.text(7), row.number(3), row.number(5));
			}
			add(row, MoneyStage.valueOf(stage), row.number(5), YEN, place(row.text(0), row.text(2), JAPAN),
					new Origin.Cell(dataset, row.line(), row.text(6)));
		}
		return true;
	}

	private static boolean isStage(String name) {
		for (MoneyStage stage : MoneyStage.values()) {
			if (stage.name().equals(name)) {
				return true;
			}
		}
		return false;
	}

	private boolean payee(Row row, ModelLink dataset) {
		if (!row.isNull(5)) {
			Map<FundingDimension, String> values = payeeOf(row, JAPAN);
			String sheet = row.text(9);
			String block = row.text(10);
			if (sheet != null && block != null && !block.isEmpty() && !row.isNull(3)) {
				values.put(FundingDimension.BLOCK, block);
				delegation.paid(sheet, row.number(3), block, values.get(FundingDimension.PAYEE), row.number(5));
				if (!row.flag(4)) {
					passedOn.add(new PassedOn(sheet, row.number(3), block, row.text(0), values));
				}
			}
			add(row, row.flag(4) ? MoneyStage.PAID : MoneyStage.PASSED_ON, row.number(5), YEN, values,
					new Origin.Cell(dataset, row.line(), "\u652f\u51fa\u984d")); //$NON-NLS-1$
		}
		return true;
	}

	/** Payee, its key and number stand at the same places of both kinds of rows. */
	private Map<FundingDimension, String> payeeOf(Row row, String country) {
		Map<FundingDimension, String> values = new EnumMap<>(FundingDimension.class);
		values.putAll(place(row.text(0), row.text(2), country));
		String key = row.text(7) == null ? row.text(6) : row.text(7);
		String organisation = row.text(8) == null ? null : numbers.get(row.text(8));
		if (organisation != null) {
			values.put(FundingDimension.PAYEE, organisation);
		} else if (key != null) {
			values.put(FundingDimension.PAYEE, key);
			names.putIfAbsent(key, row.text(6) == null ? key : row.text(6));
		}
		return values;
	}

	/** Reviews are those of Japan; other tables may be of any country. */
	private Map<FundingDimension, String> place(String programme, String ministry, String country) {
		return places.computeIfAbsent(programme + '\n' + ministry + '\n' + country, none -> {
			Map<FundingDimension, String> values = new EnumMap<>(FundingDimension.class);
			values.putAll(model.valuesOf(programme));
			if (programme != null) {
				values.put(FundingDimension.PROGRAMME, programme);
			}
			if (ministry != null) {
				values.put(FundingDimension.MINISTRY, bodies.getOrDefault(ministry, ministry));
			}
			if (ministry != null && country != null) {
				values.put(FundingDimension.COUNTRY, country);
			}
			return values;
		});
	}

	private void add(Row row, MoneyStage stage, long amount, String currency, Map<FundingDimension, String> values, Origin origin) {
		String programme = row.text(0);
		lines.add(new MoneyLine(model.programme(programme), null, stage, amount, false, currency,
				row.isNull(3) ? null : Integer.valueOf((int) row.number(3)), row.isNull(1) ? "" : Long.toString(row.number(1)), values, //$NON-NLS-1$
				model.tagsOf(programme), "", origin)); //$NON-NLS-1$
	}

	/**
	 * Those that count: for each programme, year and stage what the newest sheet says, unless the model says it itself.
	 *
	 * @param believed
	 *            lines of rows
	 * @param stated
	 *            lines of the model
	 */
	public static List<Counted> counted(Collection<MoneyLine> believed, Collection<MoneyLine> stated) {
		Set<Key> known = new HashSet<>();
		for (MoneyLine line : stated) {
			String programme = line.values().get(FundingDimension.PROGRAMME);
			// a document that names no sheet may mean any year of the programme
			known.add(new Key(programme, line.vintage().isEmpty() ? null : line.year(), line.stage(), null));
		}
		Map<Key, String> newest = new HashMap<>();
		for (MoneyLine line : believed) {
			newest.merge(key(line), line.vintage(), (one, other) -> one.compareTo(other) >= 0 ? one : other);
		}
		List<Counted> counted = new ArrayList<>();
		for (MoneyLine line : believed) {
			Key key = key(line);
			if (newest.get(key).equals(line.vintage()) && !known.contains(key.ofAnyMinistry())
					&& !known.contains(new Key(key.programme(), null, line.stage(), null))) {
				counted.add(new Counted(line, line.amount(), false));
			}
		}
		return counted;
	}

	private static Key key(MoneyLine line) {
		return new Key(line.values().get(FundingDimension.PROGRAMME), line.year(), line.stage(),
				line.values().get(FundingDimension.MINISTRY));
	}
}
