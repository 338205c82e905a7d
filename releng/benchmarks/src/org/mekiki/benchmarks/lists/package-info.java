/** Comparing lists in the window. */
package org.mekiki.benchmarks.lists;
