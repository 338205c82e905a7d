package org.mekiki.core.api.check;

import java.util.List;

import org.mekiki.core.api.contribution.Fault;

/**
 * What checks have found.
 *
 * @param version
 *            version of the model they have read, see {@link org.mekiki.core.api.access.ModelAccess#version()}
 * @param issues
 *            what is wrong, check by check
 * @param faults
 *            checks that failed instead; they are reported already
 * @since 0.1
 */
public record CheckRun(long version, List<Issue> issues, List<Fault> faults) {

	/** Copies the lists. */
	public CheckRun {
		issues = List.copyOf(issues);
		faults = List.copyOf(faults);
	}
}
