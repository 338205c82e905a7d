package org.mekiki.lists.internal.reading;

import org.eclipse.rdf4j.model.Value;

/** Takes the statements of a file, one after the other. */
@FunctionalInterface
public interface Triples {

	/**
	 * One statement.
	 *
	 * @param subject
	 *            an IRI, or the name of a blank node beginning with {@code _:}
	 * @param predicate
	 *            an IRI
	 * @param object
	 *            anything
	 * @param line
	 *            where it ends, 0 if unknown
	 */
	void accept(String subject, String predicate, Value object, long line);
}
