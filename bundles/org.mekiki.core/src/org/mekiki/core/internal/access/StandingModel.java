package org.mekiki.core.internal.access;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.mekiki.core.api.access.ModelAccess;
import org.mekiki.core.api.access.ModelLease;
import org.mekiki.model.Identified;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.runtime.ModelResource;
import org.mekiki.store.RowStore;

/** A model that nobody edits: it is lent as it is, to as many as want it, and refuses changes from then on. */
public final class StandingModel implements ModelAccess, ModelLease {

	private final ModelResource resource;
	private final RowStore rows;

	/**
	 * Lends a model.
	 *
	 * @param resource
	 *            holds the model
	 * @param rows
	 *            large tables of its base
	 */
	public StandingModel(ModelResource resource, RowStore rows) {
		this.resource = resource;
		this.rows = rows;
		resource.addObserver(new ReadOnlyGuard(resource));
	}

	@Override
	public ModelLease lease(IProgressMonitor monitor) {
		if (monitor != null && monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
		return this;
	}

	@Override
	public RowStore rows() {
		return rows;
	}

	@Override
	public long version() {
		return 0;
	}

	@Override
	public KnowledgeModel model() {
		return (KnowledgeModel) resource.getContents().get(0);
	}

	@Override
	public Identified find(String id) {
		return resource.find(id);
	}

	@Override
	public ModelResource resource() {
		return resource;
	}

	@Override
	public void abandon() {
		// who still reads it does no harm: nobody changes it
	}

	@Override
	public void close() {
		// it stays for the next one
	}
}
