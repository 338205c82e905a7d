package org.mekiki.core.api.editing;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.mekiki.model.Identified;
import org.mekiki.model.runtime.ModelResource;

/**
 * Visits every object of a model from a background thread, in slices on the model's thread that are short enough for
 * nobody to notice. Objects that are added meanwhile are left to those who listen for changes.
 */
final class ModelScan {

	private static final int SLICE = 500;

	private final ModelResource resource;
	private final ModelThread thread;
	private final BooleanSupplier abandoned;

	ModelScan(ModelResource resource, ModelThread thread, BooleanSupplier abandoned) {
		this.resource = resource;
		this.thread = thread;
		this.abandoned = abandoned;
	}

	/**
	 * Visits all objects that are still in the model when their turn comes.
	 *
	 * @return whether the scan ran to its end
	 */
	boolean run(Consumer<Identified> visitor, IProgressMonitor monitor) {
		List<Identified> objects = thread.call(() -> List.copyOf(resource.objects()));
		SubMonitor progress = SubMonitor.convert(monitor, objects.size());
		for (int start = 0; start < objects.size(); start += SLICE) {
			if (progress.isCanceled() || abandoned.getAsBoolean()) {
				return false;
			}
			List<Identified> slice = objects.subList(start, Math.min(start + SLICE, objects.size()));
			thread.call(() -> {
				slice.stream().filter(object -> object.eResource() == resource).forEach(visitor);
				return null;
			});
			progress.worked(slice.size());
		}
		return true;
	}
}
