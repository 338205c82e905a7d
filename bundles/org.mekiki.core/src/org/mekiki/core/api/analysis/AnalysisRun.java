package org.mekiki.core.api.analysis;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.mekiki.core.api.result.Result;

/**
 * An analysis that was run.
 *
 * @param analysis
 *            which
 * @param values
 *            values of its parameters, as given
 * @param version
 *            version of the model it has read, see {@link org.mekiki.core.api.access.ModelAccess#version()}
 * @param result
 *            what it found
 * @since 0.1
 */
public record AnalysisRun(AnalysisDescriptor analysis, Map<String, List<String>> values, long version, Result result) {

	/** Copies the map. */
	public AnalysisRun {
		Objects.requireNonNull(analysis);
		Objects.requireNonNull(result);
		values = Collections.unmodifiableMap(new TreeMap<>(values));
	}
}
