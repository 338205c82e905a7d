package org.mekiki.sample.internal;

/** Builds one part of the sample from its data files. */
@FunctionalInterface
interface Part {

	/**
	 * Adds the part to the knowledge base.
	 *
	 * @param context
	 *            the knowledge base being built
	 */
	void build(SampleContext context);
}
