package org.mekiki.store;

/**
 * A complete block of rows. It never changes.
 *
 * @param id
 *            identifier, that of the data set that owns it
 * @param schema
 *            what its rows are
 * @param table
 *            the SQL table that holds them
 * @param rows
 *            how many there are
 * @param fingerprint
 *            SHA-256 of schema and rows in hexadecimal digits
 */
public record RowBlock(String id, RowSchema schema, String table, long rows, String fingerprint) {
}
