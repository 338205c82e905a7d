/** What a curriculum covers of a taxonomy, and what is wrong with it, beside its outline. */
package org.mekiki.curriculum.ui.internal.coverage;
