package org.mekiki.lists.align;

import org.mekiki.model.lists.Alignment;
import org.mekiki.model.lists.ListItem;
import org.mekiki.model.taxonomy.Technology;

/**
 * One reason why a list covers a technology.
 *
 * @param item
 *            the item that does
 * @param alignment
 *            the link
 * @param through
 *            where the link leads: the technology itself, something below it, or something that contains it
 * @param grade
 *            how far it covers the technology asked about
 */
public record Evidence(ListItem item, Alignment alignment, Technology through, Grade grade) {
}
