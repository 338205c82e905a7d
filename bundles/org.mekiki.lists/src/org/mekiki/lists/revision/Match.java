package org.mekiki.lists.revision;

/**
 * An entry that is in both editions.
 *
 * @param before
 *            what it was
 * @param after
 *            what it is
 * @param basis
 *            how the two were found to be the same
 * @param likeness
 *            how alike the names are, 0 to 1; 1 if a sure sign tells
 */
public record Match(Entry before, Entry after, Basis basis, double likeness) {
}
