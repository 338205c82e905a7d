package org.mekiki.funding.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.mekiki.funding.ui.internal.board.BoardDimension;
import org.mekiki.funding.ui.internal.board.BoardDimension.Role;
import org.mekiki.funding.ui.internal.board.BoardFacts;
import org.mekiki.funding.ui.internal.board.Choice;
import org.mekiki.funding.ui.internal.board.LinkedBoard;
import org.mekiki.funding.ui.internal.panel.Ink;
import org.mekiki.workbench.api.MoneyDisplay;

/** Says in words what a board shows. */
public final class BoardSentence {

	private static final int MOST = 3;
	private static final String DOT = " \u00b7 "; //$NON-NLS-1$

	private BoardSentence() {
	}

	/**
	 * What is chosen, and how much it is.
	 *
	 * @param shown
	 *            the amounts
	 * @return one sentence
	 */
	public static String of(LinkedBoard.Prepared shown) {
		BoardFacts facts = shown.board().facts();
		List<String> parts = new ArrayList<>();
		for (BoardDimension dimension : facts.dimensions()) {
			if (shown.choice().of(dimension.name()) != null) {
				parts.add(chosen(facts, dimension, shown.choice()));
			}
		}
		if (parts.isEmpty()) {
			parts.add(Messages.everything);
		}
		parts.add(facts.scope().label());
		parts.add(MoneyDisplay.text(shown.total(), facts.scope().currency()));
		parts.add(NLS.bind(Messages.rows, Ink.count(shown.rows())));
		return String.join(DOT, parts);
	}

	/**
	 * What is chosen of a dimension.
	 *
	 * @param facts
	 *            know what values are called
	 * @param dimension
	 *            the dimension
	 * @param choice
	 *            has something of the dimension
	 * @return a few words
	 */
	public static String chosen(BoardFacts facts, BoardDimension dimension, Choice choice) {
		Set<Object> values = choice.of(dimension.name());
		if (dimension.role() == Role.TIME) {
			return NLS.bind(Messages.years, years(facts, dimension, values));
		}
		List<String> labels = values.stream().map(value -> facts.label(dimension.name(), value)).sorted().toList();
		String shown = labels.stream().limit(MOST).collect(Collectors.joining(" + ")); //$NON-NLS-1$
		return labels.size() <= MOST ? shown
				: NLS.bind(Messages.andMore, shown, Integer.toString(labels.size() - MOST));
	}

	private static String years(BoardFacts facts, BoardDimension dimension, Set<Object> values) {
		List<Long> years = values.stream().filter(Long.class::isInstance).map(Long.class::cast).sorted().toList();
		List<String> parts = new ArrayList<>();
		int from = 0;
		for (int i = 0; i < years.size(); i++) {
			boolean last = i + 1 == years.size() || years.get(i + 1).longValue() != years.get(i).longValue() + 1;
			if (last) {
				String begin = facts.label(dimension.name(), years.get(from));
				parts.add(from == i ? begin : begin + '\u2013' + facts.label(dimension.name(), years.get(i)));
				from = i + 1;
			}
		}
		values.stream().filter(value -> !(value instanceof Long)).map(value -> facts.label(dimension.name(), value))
				.forEach(parts::add);
		return String.join(", ", parts); //$NON-NLS-1$
	}
}
