package org.mekiki.facts.api;

import java.math.BigInteger;

/**
 * Rows and sums of each bin of a view. Belongs to the brush that gave it, which changes it with the next brush.
 *
 * @noimplement This interface is not intended to be implemented by clients.
 */
public interface Histogram {

	/**
	 * Number of bins, empty ones too.
	 *
	 * @return from 1
	 */
	int bins();

	/**
	 * Number of rows in a bin.
	 *
	 * @param bin
	 *            from 0
	 * @return the number
	 */
	int rows(int bin);

	/**
	 * Sum of the measure in a bin.
	 *
	 * @param bin
	 *            from 0
	 * @return the sum; 0 if no row has a value
	 * @throws ArithmeticException
	 *             if it does not fit into 64 bits
	 */
	long sum(int bin);

	/**
	 * Sum of the measure in a bin, whatever its size.
	 *
	 * @param bin
	 *            from 0
	 * @return the sum; 0 if no row has a value
	 */
	BigInteger exactSum(int bin);
}
