package org.mekiki.core.api.access;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.mekiki.core.internal.access.StandingModel;
import org.mekiki.model.runtime.ModelResource;
import org.mekiki.store.KnowledgeBase;
import org.mekiki.store.RowStore;

/**
 * Lends models that stand still, to be read on any thread. Safe for use by many threads.
 *
 * @since 0.1
 * @noimplement
 */
public interface ModelAccess {

	/**
	 * Lends the model as it is now, unsaved edits included. Not to be called on the model's own thread, which goes on
	 * with its work meanwhile.
	 *
	 * @param monitor
	 *            may be null
	 * @return to be closed
	 * @throws OperationCanceledException
	 *             if the monitor was cancelled, or the model is no longer open
	 */
	ModelLease lease(IProgressMonitor monitor);

	/**
	 * Counts the changes of the model that people work on; a result is up to date as long as this is the number that
	 * its lease had.
	 *
	 * @return grows with every change
	 */
	long version();

	/**
	 * The large tables of the base. They are as they were saved, whatever was edited: a block of rows never changes.
	 *
	 * @return its rows
	 */
	RowStore rows();

	/**
	 * Lends a model that nobody edits, of a base that was opened to be read only.
	 *
	 * @param base
	 *            the open base; its model refuses changes from now on
	 * @return lends it as it is, without a copy
	 */
	static ModelAccess of(KnowledgeBase base) {
		return new StandingModel(base.resource(), base.rows());
	}

	/**
	 * Lends a model that nobody edits: one that was opened to be read only, or that a test has made.
	 *
	 * @param resource
	 *            holds the model; it refuses changes from now on
	 * @return lends it as it is, without a copy
	 */
	static ModelAccess of(ModelResource resource) {
		return new StandingModel(resource, RowStore.NONE);
	}
}
