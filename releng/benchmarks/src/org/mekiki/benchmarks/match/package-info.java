/** How good suggested links between vocabularies are. */
package org.mekiki.benchmarks.match;
