package org.mekiki.provisioning.api;

import java.util.List;

/**
 * Somebody who is asked before content that nobody has signed is installed.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface Consent {

	/**
	 * Asks.
	 *
	 * @param unsigned
	 *            names of the files
	 * @return whether they are to be installed all the same
	 */
	boolean toUnsigned(List<String> unsigned);
}
