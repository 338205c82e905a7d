package org.mekiki.facts.api;

import java.util.List;

/**
 * Changes to rows, collected until {@link #apply()}. For one thread.
 *
 * @noimplement This interface is not intended to be implemented by clients.
 */
public interface TableEdit {

	/**
	 * Replaces the row with the key of this one, or adds it.
	 *
	 * @param values
	 *            a String, Long, Integer or null for each column; the key is among them
	 * @return this edit
	 * @throws FactsException
	 *             {@link FactsProblem#INVALID_VALUE} if the key is missing or a value is of a wrong type,
	 *             {@link FactsProblem#TOO_MANY_ROWS}, {@link FactsProblem#DUPLICATE_KEY} if the table has the key twice
	 */
	TableEdit put(List<?> values) throws FactsException;

	/**
	 * Takes out the row with a key.
	 *
	 * @param key
	 *            the key
	 * @return true if there was one
	 * @throws FactsException
	 *             {@link FactsProblem#DUPLICATE_KEY} if the table has the key twice
	 */
	boolean remove(long key) throws FactsException;

	/**
	 * Makes the table with the changes. Costs what was changed, plus a pass over each dimension that got a new value.
	 *
	 * @return the new table
	 */
	FactTable apply();
}
