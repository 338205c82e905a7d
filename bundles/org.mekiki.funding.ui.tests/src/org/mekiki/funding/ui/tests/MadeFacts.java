package org.mekiki.funding.ui.tests;

import java.util.List;
import java.util.Random;

import org.mekiki.core.api.result.ModelLink;
import org.mekiki.core.api.result.Trail;
import org.mekiki.facts.api.ColumnSpec;
import org.mekiki.facts.api.FactTable;
import org.mekiki.facts.api.FactTables;
import org.mekiki.facts.api.FactsException;
import org.mekiki.facts.api.Filter;
import org.mekiki.facts.api.TableBuilder;
import org.mekiki.funding.ui.internal.board.BoardDimension;
import org.mekiki.funding.ui.internal.board.BoardDimension.Role;
import org.mekiki.funding.ui.internal.board.BoardFacts;
import org.mekiki.funding.ui.internal.board.BoardScope;

/** Rows that were drawn by lot, some values and amounts missing, some negative. */
record MadeFacts(BoardScope scope, FactTable table) implements BoardFacts {

	static MadeFacts of(int rows, long seed) throws FactsException {
		Random random = new Random(seed);
		TableBuilder builder = FactTables.builder(List.of(ColumnSpec.number("year"), ColumnSpec.text("ministry"),
				ColumnSpec.text("programme"), ColumnSpec.text("payee"), ColumnSpec.measure("amount")));
		for (int row = 0; row < rows; row++) {
			int programme = random.nextInt(30);
			builder.value(0, random.nextInt(20) == 0 ? null : Long.valueOf(2015 + random.nextInt(8)));
			builder.value(1, "M" + programme % 7);
			builder.value(2, "P" + programme);
			builder.value(3, random.nextInt(10) == 0 ? null : "R" + (int) (random.nextDouble() * random.nextDouble() * 200));
			builder.value(4, random.nextInt(25) == 0 ? null : Long.valueOf(random.nextInt(1_000_000_000) - 20_000_000L));
			builder.endRow();
		}
		return new MadeFacts(new BoardScope("executed JPY", "Executed", "JPY", false), builder.build(null));
	}

	@Override
	public String measure() {
		return "amount";
	}

	@Override
	public List<BoardDimension> dimensions() {
		return List.of(new BoardDimension("year", "Year", Role.TIME), new BoardDimension("ministry", "Ministry", Role.GROUP),
				new BoardDimension("programme", "Programme", Role.THING), new BoardDimension("payee", "Payee", Role.PAYEE));
	}

	@Override
	public String label(String dimension, Object value) {
		return value == null ? "not stated" : value.toString();
	}

	@Override
	public ModelLink link(int row) {
		return null;
	}

	@Override
	public Trail trail(int row) {
		return null;
	}

	@Override
	public Trail trail(String what, List<Filter> filters) {
		return Trail.of(what);
	}
}
