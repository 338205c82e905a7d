package org.mekiki.core.tests.planted;

/** Implements nothing of what is asked for. */
public final class WrongType {
	// whoever declares it has made a mistake
}
