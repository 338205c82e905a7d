package org.mekiki.lists.align;

import org.mekiki.model.lists.MappingRelation;

/** How far a list covers a technology, from nothing to all of it. */
public enum Grade {

	/** No link leads here. */
	NONE,
	/** An item has to do with it and names no part of it. */
	RELATED,
	/** An item names a part of it, or something below it. */
	PARTIAL,
	/** An item names it, or something that contains it. */
	FULL;

	/** What a link says of its own target. */
	static Grade of(MappingRelation relation) {
		if (relation == null) {
			return RELATED;
		}
		return switch (relation) {
		case EXACT, CLOSE, NARROW -> FULL;
		case BROAD -> PARTIAL;
		case RELATED -> RELATED;
		};
	}
}
