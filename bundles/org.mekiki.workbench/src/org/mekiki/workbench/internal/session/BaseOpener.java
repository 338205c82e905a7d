package org.mekiki.workbench.internal.session;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mekiki.store.CreateOptions;
import org.mekiki.store.KnowledgeBase;
import org.mekiki.store.KnowledgeBases;
import org.mekiki.store.Location;
import org.mekiki.store.OpenOptions;
import org.mekiki.store.StoreException;

/** The way to an open base; tests put a slow or failing store behind it. */
public interface BaseOpener {

	/** The real store. */
	BaseOpener STORE = new BaseOpener() {

		@Override
		public KnowledgeBase open(Location location, OpenOptions options, IProgressMonitor monitor)
				throws StoreException {
			return KnowledgeBases.open(location, options, monitor);
		}

		@Override
		public KnowledgeBase create(Location location, CreateOptions options, IProgressMonitor monitor)
				throws StoreException {
			return KnowledgeBases.create(location, options, monitor);
		}
	};

	/**
	 * Opens a base; called on a background thread.
	 *
	 * @param location
	 *            where it is
	 * @param options
	 *            how to open it
	 * @param monitor
	 *            progress and cancellation
	 * @return the open base
	 * @throws StoreException
	 *             if it cannot be opened
	 */
	KnowledgeBase open(Location location, OpenOptions options, IProgressMonitor monitor) throws StoreException;

	/**
	 * Creates a base; called on a background thread.
	 *
	 * @param location
	 *            where it shall be
	 * @param options
	 *            how to create it
	 * @param monitor
	 *            progress and cancellation
	 * @return the open base
	 * @throws StoreException
	 *             if it cannot be created
	 */
	KnowledgeBase create(Location location, CreateOptions options, IProgressMonitor monitor) throws StoreException;
}
