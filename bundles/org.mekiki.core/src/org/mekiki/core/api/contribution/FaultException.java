package org.mekiki.core.api.contribution;

import java.util.Objects;

/**
 * A contribution could not be used.
 *
 * @since 0.1
 */
public final class FaultException extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient Fault fault;

	/**
	 * Wraps a fault.
	 *
	 * @param fault
	 *            what is wrong
	 */
	public FaultException(Fault fault) {
		super(fault.message(), fault.cause());
		this.fault = Objects.requireNonNull(fault);
	}

	/**
	 * What is wrong.
	 *
	 * @return the fault
	 */
	public Fault fault() {
		return fault;
	}
}
