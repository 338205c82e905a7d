package org.mekiki.facts.api;

/**
 * A column of whole numbers of 64 bits that are added up, compared and counted.
 *
 * @noimplement This interface is not intended to be implemented by clients.
 */
public interface Measure extends Column {

	/**
	 * How many rows have a value.
	 *
	 * @return from 0
	 */
	int present();

	/**
	 * The least value.
	 *
	 * @return null if no row has one
	 */
	Long least();

	/**
	 * The greatest value.
	 *
	 * @return null if no row has one
	 */
	Long greatest();

	/**
	 * Whether a row has no value.
	 *
	 * @param row
	 *            number of the row
	 * @return true if it has none
	 */
	boolean isMissing(int row);

	/**
	 * The value of a row without boxing.
	 *
	 * @param row
	 *            number of the row
	 * @return the value; anything if it is missing
	 */
	long number(int row);
}
