package org.mekiki.funding.ui.internal.panel;

import java.math.BigInteger;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.eclipse.osgi.util.NLS;
import org.mekiki.facts.api.Histogram;
import org.mekiki.funding.api.FundingProfile;
import org.mekiki.funding.ui.internal.board.Bins;
import org.mekiki.funding.ui.internal.board.BoardFacts;
import org.mekiki.funding.ui.internal.board.BoardScope;
import org.mekiki.funding.ui.internal.board.Choice;
import org.mekiki.funding.ui.internal.board.Concentration;
import org.mekiki.funding.ui.internal.board.LinkedBoard;
import org.mekiki.workbench.api.MoneyDisplay;

/**
 * What panels show at one moment.
 *
 * @param prepared
 *            the amounts
 * @param scopes
 *            the total of what is chosen for each kind of money; a kind that is not known yet is not in it
 * @param profiles
 *            what else is known of technologies, programmes and projects, by identifier; not to be changed
 * @param concentrations
 *            what is being computed beside the painting, by dimension
 */
public record PanelContent(LinkedBoard.Prepared prepared, Map<BoardScope, BigInteger> scopes, Map<String, FundingProfile> profiles,
		Map<String, CompletableFuture<Concentration>> concentrations) {

	/**
	 * Nothing is being computed yet.
	 *
	 * @param prepared
	 *            the amounts
	 * @param scopes
	 *            totals of the kinds of money
	 * @param profiles
	 *            what else is known
	 */
	public PanelContent(LinkedBoard.Prepared prepared, Map<BoardScope, BigInteger> scopes, Map<String, FundingProfile> profiles) {
		this(prepared, scopes, profiles, new HashMap<>());
	}

	/** Copies the map. */
	public PanelContent {
		scopes = new LinkedHashMap<>(scopes);
	}

	/** What else is known of a value; null if nothing is. */
	FundingProfile profile(Bins bins, int code) {
		Object value = bins.dimensions().get(0).valueOf(code);
		return value == null ? null : profiles.get(value.toString());
	}

	BoardFacts facts() {
		return prepared.board().facts();
	}

	String currency() {
		return facts().scope().currency();
	}

	Choice choice() {
		return prepared.choice();
	}

	Bins bins(List<String> dimensions) {
		return prepared.bins(dimensions);
	}

	/** How unevenly the amounts of a dimension are spread; computed beside the painting since it was asked for the first time. */
	CompletableFuture<Concentration> concentration(String dimension) {
		return concentrations.computeIfAbsent(dimension, none -> {
			Bins bins = bins(List.of(dimension));
			// the brush changes the amounts with its next movement
			double[] amounts = Concentration.amounts(bins.now(), bins.dimensions().get(0).size());
			return CompletableFuture.supplyAsync(() -> new Concentration(amounts));
		});
	}

	String label(Bins bins, int dimension, int code) {
		return facts().label(bins.dimensions().get(dimension).spec().name(), bins.dimensions().get(dimension).valueOf(code));
	}

	/** Whether a value is chosen, or none of its dimension is. */
	boolean isIn(Bins bins, int dimension, int code) {
		Set<Object> chosen = choice().of(bins.dimensions().get(dimension).spec().name());
		return chosen == null || chosen.contains(bins.dimensions().get(dimension).valueOf(code));
	}

	/** What a mark chooses that stands for codes of a dimension. */
	static Set<Object> values(Bins bins, int dimension, int... codes) {
		if (codes.length == 1) {
			// thousands of marks stand for one value each
			return Collections.singleton(bins.dimensions().get(dimension).valueOf(codes[0]));
		}
		Set<Object> values = new HashSet<>();
		for (int code : codes) {
			values.add(bins.dimensions().get(dimension).valueOf(code));
		}
		return values;
	}

	static String name(Bins bins, int dimension) {
		return bins.dimensions().get(dimension).spec().name();
	}

	/** The amount of a mark for its tooltip: exact, and how much of all it is. */
	String amounts(Histogram now, Histogram all, int bin) {
		return amounts(now.exactSum(bin), all.exactSum(bin), now.rows(bin));
	}

	String amounts(BigInteger now, BigInteger all, int rows) {
		String text = MoneyDisplay.exact(now, currency());
		if (!now.equals(all)) {
			text += "\n" + NLS.bind(Messages.tipOfAll, MoneyDisplay.exact(all, currency()), //$NON-NLS-1$
					Ink.percent(now, all));
		}
		return text + "\n" + NLS.bind(Messages.tipRows, Ink.count(rows)); //$NON-NLS-1$
	}
}
