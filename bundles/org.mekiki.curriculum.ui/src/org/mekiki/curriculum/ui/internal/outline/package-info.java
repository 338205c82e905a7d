/** Authoring: the outline of a curriculum and the pages of what is in it. */
package org.mekiki.curriculum.ui.internal.outline;
