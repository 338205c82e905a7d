/**
 * The matrix of a reference taxonomy against lists, as plain values: rows are technologies, columns are lists, a cell
 * holds the items of a list that name something of a row, and how we know.
 */
package org.mekiki.lists.matrix;
