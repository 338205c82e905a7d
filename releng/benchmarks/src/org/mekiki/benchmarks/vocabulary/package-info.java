/** Vocabularies of every size: read, imported, and suggested links to. */
package org.mekiki.benchmarks.vocabulary;
