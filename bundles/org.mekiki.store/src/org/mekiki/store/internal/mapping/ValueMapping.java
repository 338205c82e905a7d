package org.mekiki.store.internal.mapping;

import java.util.List;

import org.eclipse.emf.ecore.EClass;

/**
 * How a class of values is kept: one table with owner_id, feature, position and a column for each feature.
 *
 * @param eClass
 *            the class
 * @param table
 *            SQL name of the table
 * @param columns
 *            its features, in the order of the model
 */
public record ValueMapping(EClass eClass, String table, List<FeatureMapping.InColumn> columns) {
}
