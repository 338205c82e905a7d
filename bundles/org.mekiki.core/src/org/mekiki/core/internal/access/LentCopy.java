package org.mekiki.core.internal.access;

import org.mekiki.core.internal.copy.ModelCopy;
import org.mekiki.model.runtime.ModelResource;

/** A copy of the model that is lent, and how many are reading it. All but the guard belongs to the lock of the access. */
final class LentCopy {

	private final ModelCopy copy;
	private final ReadOnlyGuard guard;
	private long version;
	private int readers;

	LentCopy(ModelCopy copy) {
		this.copy = copy;
		guard = new ReadOnlyGuard(copy.resource());
		copy.resource().addObserver(guard);
	}

	ModelCopy copy() {
		return copy;
	}

	ModelResource resource() {
		return copy.resource();
	}

	long version() {
		return version;
	}

	void setVersion(long version) {
		this.version = version;
	}

	/** Whether it still is what it was made to be. */
	boolean isSound() {
		return !guard.isViolated();
	}

	boolean isIdle() {
		return readers == 0;
	}

	void enter() {
		readers++;
	}

	void leave() {
		readers--;
	}
}
