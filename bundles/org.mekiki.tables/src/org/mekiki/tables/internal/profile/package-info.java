/** Rows to columns: header, types, sums, flags. */
package org.mekiki.tables.internal.profile;
