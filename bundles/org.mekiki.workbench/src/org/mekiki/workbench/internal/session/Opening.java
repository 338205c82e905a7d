package org.mekiki.workbench.internal.session;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mekiki.store.KnowledgeBase;
import org.mekiki.store.StoreException;

/** What gives an open base. */
@FunctionalInterface
public interface Opening {

	/**
	 * Opens or makes the base; called on a background thread.
	 *
	 * @param monitor
	 *            progress and cancellation
	 * @return the open base
	 * @throws StoreException
	 *             if it cannot be opened
	 */
	KnowledgeBase open(IProgressMonitor monitor) throws StoreException;
}
