/** Checking completion rules. */
package org.mekiki.curriculum.internal.completion;
