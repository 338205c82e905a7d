package org.mekiki.funding.ui.internal.money;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

import org.mekiki.core.api.result.ModelLink;
import org.mekiki.core.api.result.Trail;
import org.mekiki.facts.api.FactTable;
import org.mekiki.facts.api.Filter;
import org.mekiki.funding.api.FundingDimension;
import org.mekiki.funding.api.FundingRow;
import org.mekiki.funding.api.MoneySlice;
import org.mekiki.funding.ui.internal.board.BoardDimension;
import org.mekiki.funding.ui.internal.board.BoardDimension.Role;
import org.mekiki.funding.ui.internal.board.BoardFacts;
import org.mekiki.funding.ui.internal.board.BoardScope;
import org.mekiki.workbench.api.MoneyDisplay;

/** A slice of the money of a base. */
final class SliceFacts implements BoardFacts {

	private static final List<FundingDimension> ORDER = List.of(FundingDimension.YEAR, FundingDimension.MINISTRY,
			FundingDimension.DOMAIN, FundingDimension.PROGRAMME, FundingDimension.AGENCY, FundingDimension.PAYEE,
			FundingDimension.COUNTRY, FundingDimension.PROJECT, FundingDimension.TECHNOLOGY, FundingDimension.FUND,
			FundingDimension.PAYER, FundingDimension.BLOCK, FundingDimension.STAGE, FundingDimension.VINTAGE);

	private final BoardScope scope;
	private final MoneySlice slice;
	private final List<BoardDimension> dimensions = new ArrayList<>();

	SliceFacts(BoardScope scope, MoneySlice slice) {
		this.scope = scope;
		this.slice = slice;
		for (FundingDimension dimension : ORDER) {
			if (slice.table().dimension(dimension.id()).size() > 0) {
				dimensions.add(new BoardDimension(dimension.id(), dimension.label(slice.facts().locale()), role(dimension)));
			}
		}
	}

	private static Role role(FundingDimension dimension) {
		return switch (dimension) {
		case YEAR, VINTAGE -> Role.TIME;
		case PROGRAMME, PROJECT, TECHNOLOGY -> Role.THING;
		case PAYER -> Role.PAYER;
		case PAYEE -> Role.PAYEE;
		case MINISTRY, DOMAIN, AGENCY, COUNTRY, FUND, STAGE, BLOCK -> Role.GROUP;
		};
	}

	@Override
	public BoardScope scope() {
		return scope;
	}

	@Override
	public FactTable table() {
		return slice.table();
	}

	@Override
	public String measure() {
		return MoneySlice.AMOUNT;
	}

	@Override
	public List<BoardDimension> dimensions() {
		return List.copyOf(dimensions);
	}

	@Override
	public String name(String dimension) {
		// those without values, too: a view may have been arranged for another kind of money
		return FundingDimension.of(dimension).map(each -> each.label(slice.facts().locale())).orElse(dimension);
	}

	@Override
	public String label(String dimension, Object value) {
		return slice.facts().label(FundingDimension.of(dimension).orElseThrow(), value);
	}

	@Override
	public ModelLink link(int row) {
		return slice.row(row).what();
	}

	@Override
	public Trail trail(int row) {
		FundingRow found = slice.row(row);
		String amount = MoneyDisplay.exact(BigInteger.valueOf(found.amount()), scope.currency());
		return new Trail(found.printed().isBlank() ? amount : amount + " \u2190 " + found.printed(), found.what(), found.sources(), //$NON-NLS-1$
				List.of());
	}

	@Override
	public Trail trail(String what, List<Filter> filters) {
		return slice.trail(what, filters);
	}
}
