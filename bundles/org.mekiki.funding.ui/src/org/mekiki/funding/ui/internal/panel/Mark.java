package org.mekiki.funding.ui.internal.panel;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.swt.graphics.Rectangle;

/**
 * Something drawn that stands for rows.
 *
 * @param area
 *            where it is, in points of the panel
 * @param values
 *            what is chosen with it: values by dimension
 * @param tooltip
 *            what it is, with its exact amount; made when it is wanted
 */
public record Mark(Rectangle area, Map<String, Set<Object>> values, Supplier<String> tooltip) {
}
