package org.mekiki.store;

/**
 * One entry in the history of an object.
 *
 * @param revision
 *            the save it belongs to; never null
 * @param objectId
 *            identifier of the object
 * @param className
 *            name of the object's class in the model
 * @param kind
 *            what happened
 * @param feature
 *            name of the feature for {@link ChangeKind#CHANGED}, otherwise null
 * @param oldValue
 *            canonical JSON of what it was: the value of the feature, the place of a moved object, the whole state of
 *            a deleted one; null for none
 * @param newValue
 *            canonical JSON of what it became; null for none
 */
public record Change(Revision revision, String objectId, String className, ChangeKind kind, String feature,
		String oldValue, String newValue) {
}
