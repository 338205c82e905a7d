/** Bytes to rows: encodings, delimiters, workbooks, JSON. */
package org.mekiki.tables.internal.source;
