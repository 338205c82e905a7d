package org.mekiki.baseline;

import org.osgi.framework.Version;

/** How much of the promise to plug-ins a change touches. */
enum Level {

	/** Nothing that plug-ins see. */
	NONE,
	/** Plug-ins built before go on working; those built now may not run on what was released before. */
	ADDITION,
	/** A plug-in built before may not compile, link or run any more. */
	BREAKING;

	/** The lowest version that may have changes of this level since {@code released}. */
	Version after(Version released) {
		return switch (this) {
			case NONE -> released;
			case ADDITION -> new Version(released.getMajor(), released.getMinor() + 1, 0);
			case BREAKING -> new Version(released.getMajor() + 1, 0, 0);
		};
	}

	Level and(Level other) {
		return compareTo(other) >= 0 ? this : other;
	}
}
