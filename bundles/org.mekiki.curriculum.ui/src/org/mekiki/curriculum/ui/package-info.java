/** Identifiers of what curricula contribute to the window. */
package org.mekiki.curriculum.ui;
