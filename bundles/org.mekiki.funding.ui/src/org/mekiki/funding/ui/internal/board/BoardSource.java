package org.mekiki.funding.ui.internal.board;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;

/** All money of a base, as it was when it was read. For any thread. */
public interface BoardSource {

	/**
	 * The kinds of money that there are.
	 *
	 * @return the one to begin with first; empty if there is no money in the base
	 */
	List<BoardScope> scopes();

	/**
	 * The rows of a kind of money. Not on the UI thread.
	 *
	 * @param scope
	 *            one of {@link #scopes()}
	 * @param monitor
	 *            may be null
	 * @return the rows
	 */
	BoardFacts facts(BoardScope scope, IProgressMonitor monitor);
}
