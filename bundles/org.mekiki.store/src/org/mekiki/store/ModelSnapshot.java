package org.mekiki.store;

import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.runtime.ModelResource;

/**
 * The model as it was at a revision: a separate copy that nothing saves.
 *
 * @param revision
 *            the revision it shows
 * @param resource
 *            holds the objects
 * @param model
 *            the root
 */
public record ModelSnapshot(Revision revision, ModelResource resource, KnowledgeModel model) {
}
