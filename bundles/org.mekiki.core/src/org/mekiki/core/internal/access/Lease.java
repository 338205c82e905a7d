package org.mekiki.core.internal.access;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

import org.mekiki.core.api.access.ModelLease;
import org.mekiki.model.Identified;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.runtime.ModelResource;
import org.mekiki.store.RowSource;

/** A lease that ends once, in one of two ways. */
final class Lease implements ModelLease {

	private final ModelResource resource;
	private final Supplier<? extends RowSource> rows;
	private final long version;
	private final Runnable onClose;
	private final Runnable onAbandon;
	private final AtomicBoolean ended = new AtomicBoolean();

	Lease(ModelResource resource, Supplier<? extends RowSource> rows, long version, Runnable onClose, Runnable onAbandon) {
		this.resource = resource;
		this.rows = rows;
		this.version = version;
		this.onClose = onClose;
		this.onAbandon = onAbandon;
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
	public RowSource rows() {
		return rows.get();
	}

	@Override
	public long version() {
		return version;
	}

	@Override
	public void abandon() {
		if (ended.compareAndSet(false, true)) {
			onAbandon.run();
		}
	}

	@Override
	public void close() {
		if (ended.compareAndSet(false, true)) {
			onClose.run();
		}
	}
}
