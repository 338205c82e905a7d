package org.mekiki.funding.ui.internal.money;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mekiki.funding.ui.internal.board.BoardFacts;
import org.mekiki.funding.ui.internal.board.BoardScope;
import org.mekiki.funding.ui.internal.board.BoardSource;

/**
 * Money of several sources, each with kinds of its own: what is in one may be in the other, too, and never adds up with it.
 *
 * @param sources
 *            those to be shown first come first
 */
public record AllMoney(List<BoardSource> sources) implements BoardSource {

	/** Copies the list. */
	public AllMoney {
		sources = List.copyOf(sources);
	}

	@Override
	public List<BoardScope> scopes() {
		List<BoardScope> scopes = new ArrayList<>();
		sources.forEach(source -> scopes.addAll(source.scopes()));
		return scopes;
	}

	@Override
	public BoardFacts facts(BoardScope scope, IProgressMonitor monitor) {
		return sources.stream().filter(source -> source.scopes().contains(scope)).findFirst().orElseThrow().facts(scope, monitor);
	}
}
