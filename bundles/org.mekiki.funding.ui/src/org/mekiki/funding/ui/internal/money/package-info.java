/** The money of a base for a board. */
package org.mekiki.funding.ui.internal.money;
