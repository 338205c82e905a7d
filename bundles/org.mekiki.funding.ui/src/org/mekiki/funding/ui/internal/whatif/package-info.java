/** A budget divided anew: constraints, sliders, an optimiser, scenarios that are kept. */
package org.mekiki.funding.ui.internal.whatif;
