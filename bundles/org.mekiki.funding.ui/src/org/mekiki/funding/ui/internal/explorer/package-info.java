/** Scenarios in the explorer. */
package org.mekiki.funding.ui.internal.explorer;
