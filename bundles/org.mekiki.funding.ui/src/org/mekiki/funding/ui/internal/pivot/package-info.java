/** Rows against columns. */
package org.mekiki.funding.ui.internal.pivot;
