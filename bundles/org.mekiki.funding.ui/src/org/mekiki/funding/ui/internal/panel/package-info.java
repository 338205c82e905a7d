/** The views of a board. */
package org.mekiki.funding.ui.internal.panel;
