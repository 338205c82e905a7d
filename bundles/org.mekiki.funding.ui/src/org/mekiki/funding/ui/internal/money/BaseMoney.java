package org.mekiki.funding.ui.internal.money;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mekiki.funding.api.FundingFacts;
import org.mekiki.funding.api.MoneyMeasure;
import org.mekiki.funding.api.MoneyScope;
import org.mekiki.funding.ui.internal.board.BoardFacts;
import org.mekiki.funding.ui.internal.board.BoardScope;
import org.mekiki.funding.ui.internal.board.BoardSource;

/** The money of a base, each kind of it once it is wanted. */
public final class BaseMoney implements BoardSource {

	/** What people ask for first: money that adds up over years, then what became of it. */
	private static final List<MoneyMeasure> FIRST = List.of(MoneyMeasure.APPROPRIATED, MoneyMeasure.EXECUTED, MoneyMeasure.PAID,
			MoneyMeasure.AWARDED);

	private final FundingFacts money;
	private final Map<BoardScope, MoneyScope> scopes = new HashMap<>();
	private final List<BoardScope> order = new ArrayList<>();
	private final Map<BoardScope, BoardFacts> known = new HashMap<>();

	/**
	 * The money of a base.
	 *
	 * @param money
	 *            what was read from it
	 */
	public BaseMoney(FundingFacts money) {
		this.money = money;
		List<MoneyScope> found = new ArrayList<>(money.scopes());
		found.sort(Comparator.comparingInt(BaseMoney::rank));
		for (MoneyScope scope : found) {
			String label = scope.measure().label(money.locale());
			boolean several = found.stream().filter(other -> other.measure() == scope.measure()).count() > 1;
			BoardScope shown = new BoardScope(scope.measure().id() + ' ' + scope.currency(),
					several ? label + " (" + scope.currency() + ')' : label, scope.currency(), scope.measure().isPerYear()); //$NON-NLS-1$
			scopes.put(shown, scope);
			order.add(shown);
		}
	}

	private static int rank(MoneyScope scope) {
		int first = FIRST.indexOf(scope.measure());
		return first < 0 ? FIRST.size() : first;
	}

	@Override
	public List<BoardScope> scopes() {
		return List.copyOf(order);
	}

	@Override
	public synchronized BoardFacts facts(BoardScope scope, IProgressMonitor monitor) {
		BoardFacts facts = known.get(scope);
		if (facts == null) {
			facts = new SliceFacts(scope, money.slice(scopes.get(scope), monitor));
			known.put(scope, facts);
		}
		return facts;
	}
}
