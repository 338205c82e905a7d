package org.mekiki.core.internal.editing;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.mekiki.core.api.editing.Slices;
import org.mekiki.model.Identified;
import org.mekiki.model.runtime.ModelResource;

/**
 * Visits every object of a model from a background thread, in slices. Objects that are added meanwhile are left to those
 * who listen for changes.
 */
final class ModelScan {

	private final ModelResource resource;
	private final Slices slices;

	ModelScan(ModelResource resource, Slices slices) {
		this.resource = resource;
		this.slices = slices;
	}

	/**
	 * Visits all objects that are still in the model when their turn comes.
	 *
	 * @return whether the scan ran to its end
	 */
	boolean run(Consumer<Identified> visitor, IProgressMonitor monitor) {
		List<Identified> objects = slices.call(() -> List.copyOf(resource.objects()));
		try {
			slices.each(objects, object -> {
				if (object.eResource() == resource) {
					visitor.accept(object);
				}
			}, monitor);
			return true;
		} catch (OperationCanceledException cancelled) {
			return false;
		}
	}
}
