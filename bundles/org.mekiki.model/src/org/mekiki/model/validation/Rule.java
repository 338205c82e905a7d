package org.mekiki.model.validation;

import java.util.function.Consumer;

import org.mekiki.model.Identified;

/** One thing that must hold for the objects of a knowledge base. A rule looks at one object at a time and is stateless. */
public interface Rule {

	/**
	 * Names the rule; the name is stable, so that results can be compared over time.
	 *
	 * @return a short name such as {@code trl-range}
	 */
	String id();

	/**
	 * Looks at one object.
	 *
	 * @param object
	 *            the object, part of a resource
	 * @param problems
	 *            takes what is wrong
	 */
	void check(Identified object, Consumer<Problem> problems);
}
