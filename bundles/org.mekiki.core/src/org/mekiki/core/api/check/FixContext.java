package org.mekiki.core.api.check;

import java.util.Optional;

import org.mekiki.model.Identified;
import org.mekiki.model.KnowledgeModel;

/**
 * The model that people work on, while a fix changes it.
 *
 * @since 0.1
 * @noimplement
 */
public interface FixContext {

	/**
	 * The root.
	 *
	 * @return free to be changed
	 */
	KnowledgeModel model();

	/**
	 * The object of this model that corresponds to one that the check saw.
	 *
	 * @param <T>
	 *            class of the object
	 * @param seen
	 *            what the check saw
	 * @return empty if it was deleted meanwhile
	 */
	<T extends Identified> Optional<T> live(T seen);
}
