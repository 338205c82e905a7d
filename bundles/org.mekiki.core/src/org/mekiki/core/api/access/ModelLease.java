package org.mekiki.core.api.access;

import org.mekiki.model.Identified;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.runtime.ModelResource;
import org.mekiki.store.RowSource;

/**
 * A model lent for reading: it stays as it is until the lease is closed, and refuses changes.
 *
 * @since 0.1
 * @noimplement
 */
public interface ModelLease extends AutoCloseable {

	/**
	 * The root.
	 *
	 * @return not to be changed
	 */
	KnowledgeModel model();

	/**
	 * Finds an object of the model.
	 *
	 * @param id
	 *            its identifier
	 * @return the object, or null if there is none
	 */
	Identified find(String id);

	/**
	 * Holds the objects.
	 *
	 * @return the resource
	 */
	ModelResource resource();

	/**
	 * The large tables of the base.
	 *
	 * @return its rows
	 */
	RowSource rows();

	/**
	 * The version that was lent.
	 *
	 * @return as counted by {@link ModelAccess#version()}
	 */
	long version();

	/** Gives the model up for good, because somebody who cannot be stopped still reads it. */
	void abandon();

	/** Gives the model back. */
	@Override
	void close();
}
