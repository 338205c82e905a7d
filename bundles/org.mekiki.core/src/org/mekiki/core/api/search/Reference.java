package org.mekiki.core.api.search;

import org.eclipse.emf.ecore.EReference;
import org.mekiki.model.Identified;

/**
 * One object pointing at another.
 *
 * @param from
 *            the object that points, or to which the value that points belongs
 * @param feature
 *            the feature of the object, or of its value, that holds the reference
 */
public record Reference(Identified from, EReference feature) {
}
