package org.mekiki.funding.ui.internal.money;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.mekiki.core.api.result.ModelLink;
import org.mekiki.core.api.result.SourceRef;
import org.mekiki.core.api.result.Trail;
import org.mekiki.facts.api.FactEngine;
import org.mekiki.facts.api.FactTable;
import org.mekiki.facts.api.Filter;
import org.mekiki.facts.api.Measure;
import org.mekiki.facts.api.RowSet;
import org.mekiki.funding.api.FundingDimension;
import org.mekiki.funding.api.FundingWords;
import org.mekiki.funding.ui.internal.board.BoardDimension;
import org.mekiki.funding.ui.internal.board.BoardDimension.Role;
import org.mekiki.funding.ui.internal.board.BoardFacts;
import org.mekiki.funding.ui.internal.board.BoardScope;
import org.mekiki.workbench.api.MoneyDisplay;

/** Rows of programme reviews of one kind of money. */
final class ReviewFacts implements BoardFacts {

	/** The rows that are named one by one when a sum is explained; the sum is of all. */
	private static final int MOST_INPUTS = 100;

	private final BoardScope scope;
	private final FactTable table;
	private final Map<String, String> labels;
	private final Locale locale;
	private final List<BoardDimension> dimensions = new ArrayList<>();

	ReviewFacts(BoardScope scope, FactTable table, Map<String, String> labels, Locale locale) {
		this.scope = scope;
		this.table = table;
		this.labels = labels;
		this.locale = locale;
		add(FundingDimension.YEAR, Role.TIME);
		add(FundingDimension.MINISTRY, Role.GROUP);
		add(FundingDimension.PROGRAMME, Role.THING);
		add(FundingDimension.PAYEE, Role.PAYEE);
		add(FundingDimension.VINTAGE, Role.TIME);
	}

	private void add(FundingDimension dimension, Role role) {
		if (table.dimension(dimension.id()).size() > 0) {
			dimensions.add(new BoardDimension(dimension.id(), dimension.label(locale), role));
		}
	}

	@Override
	public BoardScope scope() {
		return scope;
	}

	@Override
	public FactTable table() {
		return table;
	}

	@Override
	public String measure() {
		return ReviewMoney.AMOUNT;
	}

	@Override
	public List<BoardDimension> dimensions() {
		return List.copyOf(dimensions);
	}

	@Override
	public String label(String dimension, Object value) {
		if (value == null) {
			return FundingWords.of(locale).notStated(FundingDimension.of(dimension).orElseThrow());
		}
		return labels.getOrDefault(value, value.toString());
	}

	@Override
	public ModelLink link(int row) {
		Object programme = table.dimension(ReviewMoney.PROGRAMME).value(row);
		return programme == null || !labels.containsKey(programme) ? null
				: new ModelLink(programme.toString(), "Programme", labels.get(programme)); //$NON-NLS-1$
	}

	@Override
	public Trail trail(int row) {
		Measure amounts = table.measure(ReviewMoney.AMOUNT);
		String dataset = String.valueOf(table.dimension(ReviewMoney.DATASET).value(row));
		String title = labels.getOrDefault(dataset, dataset);
		SourceRef source = new SourceRef(new ModelLink(dataset, "Dataset", title), title, NLS.bind(Messages.cell, //$NON-NLS-1$
				Long.toString(table.measure(ReviewMoney.LINE).number(row)), table.dimension(ReviewMoney.CELL).value(row)), ""); //$NON-NLS-1$
		return new Trail(MoneyDisplay.exact(BigInteger.valueOf(amounts.number(row)), scope.currency()), link(row), List.of(source), List.of());
	}

	@Override
	public Trail trail(String what, List<Filter> filters) {
		RowSet rows;
		try (FactEngine engine = new FactEngine()) {
			rows = engine.select(table, filters, null);
		}
		Measure amounts = table.measure(ReviewMoney.AMOUNT);
		List<Integer> largest = new ArrayList<>();
		BigInteger sum = BigInteger.ZERO;
		for (int row = rows.next(0); row >= 0; row = rows.next(row + 1)) {
			sum = sum.add(BigInteger.valueOf(amounts.number(row)));
			largest.add(Integer.valueOf(row));
		}
		int count = largest.size();
		largest.sort(Comparator.comparingLong((Integer row) -> -Math.abs(amounts.number(row.intValue()))));
		List<Trail> inputs = new ArrayList<>();
		BigInteger others = sum;
		for (Integer row : largest.subList(0, Math.min(count, MOST_INPUTS))) {
			inputs.add(trail(row.intValue()));
			others = others.subtract(BigInteger.valueOf(amounts.number(row.intValue())));
		}
		if (count > MOST_INPUTS) {
			inputs.add(Trail.of(NLS.bind(Messages.others, Integer.toString(count - MOST_INPUTS),
					MoneyDisplay.exact(others, scope.currency()))));
		}
		return Trail.of(NLS.bind(Messages.sum, new String[] { what, MoneyDisplay.exact(sum, scope.currency()), Integer.toString(count) }),
				inputs);
	}
}
