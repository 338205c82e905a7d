package org.mekiki.curriculum.api.item;

/**
 * What came of an answer.
 *
 * @since 0.1
 */
public enum Verdict {
	/** All points. */
	RIGHT,
	/** Some points. */
	PARTLY,
	/** No points. */
	WRONG,
	/** A person has to mark it. */
	PENDING
}
