/** Identifiers of what funding contributes to the window. */
package org.mekiki.funding.ui;
