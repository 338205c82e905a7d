package org.mekiki.charts.api;

import java.awt.Shape;

/**
 * One drawn mark: a bar, point, slice, cell, node, link.
 *
 * @param key     the reference from the description, null: not selectable
 * @param tooltip what it is and its exact value; lines end in \n
 * @param area    where it is, in the coordinates of the drawing; not to be changed
 */
public record DrawnMark(String key, String tooltip, Shape area) {
}
