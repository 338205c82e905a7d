package org.mekiki.funding.ui.internal.money;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.mekiki.core.api.access.ModelLease;
import org.mekiki.facts.api.ColumnSpec;
import org.mekiki.facts.api.FactTables;
import org.mekiki.facts.api.FactsException;
import org.mekiki.facts.api.TableBuilder;
import org.mekiki.funding.api.FundingTables;
import org.mekiki.funding.api.MoneyMeasure;
import org.mekiki.funding.api.MoneyStage;
import org.mekiki.funding.ui.internal.board.BoardFacts;
import org.mekiki.funding.ui.internal.board.BoardScope;
import org.mekiki.funding.ui.internal.board.BoardSource;
import org.mekiki.model.Dataset;
import org.mekiki.model.Element;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.text.Labels;
import org.mekiki.store.Row;
import org.mekiki.store.RowQuery;
import org.mekiki.store.StoreException;

/**
 * The money of programme reviews, which is kept as rows beside the model. Amounts that a later sheet states again are left
 * out; payments are those of the ministry itself, since what payees pass on is the same money once more.
 */
public final class ReviewMoney implements BoardSource {

	static final String YEAR = "year"; //$NON-NLS-1$
	static final String MINISTRY = "ministry"; //$NON-NLS-1$
	static final String PROGRAMME = "programme"; //$NON-NLS-1$
	static final String PAYEE = "payee"; //$NON-NLS-1$
	static final String VINTAGE = "vintage"; //$NON-NLS-1$
	static final String CELL = "cell"; //$NON-NLS-1$
	static final String DATASET = "dataset"; //$NON-NLS-1$
	static final String AMOUNT = "amount"; //$NON-NLS-1$
	static final String LINE = "line"; //$NON-NLS-1$

	private static final String YEN = "JPY"; //$NON-NLS-1$
	private static final List<MoneyMeasure> MEASURES = List.of(MoneyMeasure.EXECUTED, MoneyMeasure.APPROPRIATED, MoneyMeasure.INITIAL,
			MoneyMeasure.SUPPLEMENTARY, MoneyMeasure.BUDGET, MoneyMeasure.REQUESTED, MoneyMeasure.PAID);

	private final Map<MoneyMeasure, TableBuilder> builders = new EnumMap<>(MoneyMeasure.class);
	private final Map<BoardScope, BoardFacts> facts = new HashMap<>();
	private final List<BoardScope> scopes = new ArrayList<>();
	private final Map<String, String> labels = new HashMap<>();
	private final List<String> datasets = new ArrayList<>();

	/**
	 * Reads the reviews of a base. Not on the UI thread.
	 *
	 * @param lease
	 *            the base
	 * @param locale
	 *            language of words
	 * @param language
	 *            BCP 47 tag of the language of names
	 * @param monitor
	 *            may be null
	 * @throws StoreException
	 *             if the database refuses
	 * @throws FactsException
	 *             if there are more rows than memory can count
	 */
	public ReviewMoney(ModelLease lease, Locale locale, String language, IProgressMonitor monitor)
			throws StoreException, FactsException {
		KnowledgeModel model = lease.model();
		model.getProgrammes().forEach(programme -> label(programme, language));
		model.getOrganisations().forEach(organisation -> label(organisation, language));
		for (Dataset dataset : FundingTables.of(model, FundingTables.BUDGETS)) {
			datasets.add(dataset.getId());
			label(dataset, language);
			lease.rows().read(RowQuery.unordered(dataset.getId(), "fiscal_year", MINISTRY, PROGRAMME, "sheet_year", CELL, AMOUNT, //$NON-NLS-1$ //$NON-NLS-2$
					"stage", "superseded"), row -> budget(row, dataset.getId()), monitor); //$NON-NLS-1$ //$NON-NLS-2$
		}
		for (Dataset dataset : FundingTables.of(model, FundingTables.PAYEES)) {
			datasets.add(dataset.getId());
			label(dataset, language);
			lease.rows().read(RowQuery.unordered(dataset.getId(), "fiscal_year", MINISTRY, PROGRAMME, "sheet_year", "payee_key", AMOUNT, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					PAYEE, "direct"), row -> payment(row, dataset.getId()), monitor); //$NON-NLS-1$
		}
		for (MoneyMeasure measure : MEASURES) {
			TableBuilder builder = builders.remove(measure);
			if (builder != null) {
				BoardScope scope = new BoardScope(measure.id() + ' ' + YEN + " reviews", //$NON-NLS-1$
						NLS.bind(Messages.reviews, measure.label(locale)), YEN, measure.isPerYear());
				facts.put(scope, new ReviewFacts(scope, builder.build(monitor), labels, locale));
				scopes.add(scope);
			}
		}
	}

	private void label(Element element, String language) {
		labels.put(element.getId(), Labels.text(element, language));
	}

	private boolean budget(Row row, String dataset) {
		if (row.isNull(5) || row.flag(7)) {
			return true;
		}
		String stage = row.text(6);
		for (MoneyMeasure measure : MEASURES) {
			for (MoneyStage part : measure.stages()) {
				if (part.name().equals(stage)) {
					add(measure, row, row.text(4), null, dataset);
				}
			}
		}
		return true;
	}

	private boolean payment(Row row, String dataset) {
		if (!row.isNull(5) && row.flag(7)) {
			String key = row.isNull(4) ? null : row.text(4);
			if (key != null && !row.isNull(6)) {
				labels.putIfAbsent(key, row.text(6));
			}
			add(MoneyMeasure.PAID, row, "\u652f\u51fa\u984d", key, dataset); //$NON-NLS-1$
		}
		return true;
	}

	private void add(MoneyMeasure measure, Row row, String cell, String payee, String dataset) {
		TableBuilder builder = builders.computeIfAbsent(measure, none -> FactTables.builder(List.of(ColumnSpec.number(YEAR),
				ColumnSpec.text(MINISTRY), ColumnSpec.text(PROGRAMME), ColumnSpec.text(PAYEE), ColumnSpec.number(VINTAGE),
				ColumnSpec.text(CELL), ColumnSpec.text(DATASET), ColumnSpec.measure(AMOUNT), ColumnSpec.measure(LINE))));
		if (!row.isNull(0)) {
			builder.number(0, row.number(0));
		}
		builder.text(1, row.isNull(1) ? null : row.text(1));
		builder.text(2, row.isNull(2) ? null : row.text(2));
		builder.text(3, payee);
		if (!row.isNull(3)) {
			builder.number(4, row.number(3));
		}
		builder.text(5, cell);
		builder.text(6, dataset);
		builder.number(7, row.number(5));
		builder.number(8, row.line());
		try {
			builder.endRow();
		} catch (FactsException tooMany) {
			throw new IllegalStateException(tooMany.getMessage(), tooMany);
		}
	}

	@Override
	public List<BoardScope> scopes() {
		return List.copyOf(scopes);
	}

	@Override
	public BoardFacts facts(BoardScope scope, IProgressMonitor monitor) {
		return facts.get(scope);
	}
}
