package org.mekiki.funding.api;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A limit that would have to give way so that all others can be met.
 *
 * @param limit
 *            the limit
 * @param amount
 *            by how much its sum must be allowed to leave it, in minor units, above zero; below the least or above the most
 * @since 0.1
 */
public record Shortfall(Reallocation.Limit limit, BigDecimal amount) {

	/** Nothing may be null. */
	public Shortfall {
		Objects.requireNonNull(limit);
		Objects.requireNonNull(amount);
	}
}
