/**
 * Tables of other people, read right or flagged: text with any delimiter, workbooks, JSON objects. What the encoding, the
 * delimiter, the header and the types are is found by reading the whole file first; then its rows can be read.
 */
package org.mekiki.tables.api;
