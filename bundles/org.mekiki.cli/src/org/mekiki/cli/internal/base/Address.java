package org.mekiki.cli.internal.base;

import org.mekiki.store.Location;

/** What {@code --kb} names: the built-in sample, or a knowledge base in a folder or on a server. */
public sealed interface Address {

	/** The sample that comes with the program. */
	record Sample() implements Address {
	}

	/**
	 * A knowledge base that is stored somewhere.
	 *
	 * @param location
	 *            where
	 */
	record Stored(Location location) implements Address {
	}
}
