/** Walking through the outline of curricula. */
package org.mekiki.curriculum.internal.outline;
