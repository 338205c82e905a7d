package org.mekiki.cli.internal.commands;

import java.util.List;

import org.mekiki.cli.internal.Texts;
import org.mekiki.core.api.access.ModelAccess;
import org.mekiki.core.api.access.ModelLease;
import org.mekiki.core.api.result.Result;
import org.mekiki.report.api.ExportOptions;
import org.mekiki.report.api.Markings;
import org.mekiki.report.api.ReportRunner;
import org.mekiki.report.api.SavedState;

/**
 * The base that is analysed.
 *
 * @param access
 *            lends its model
 * @param state
 *            what was saved last; null for the built-in sample
 */
record Base(ModelAccess access, SavedState state) {

	/** What an export says beside a result. */
	ExportOptions options(Result result, Texts texts) {
		try (ModelLease lease = access.lease(null)) {
			return new ExportOptions(texts.locale(), Markings.of(lease, List.of(result)),
					ReportRunner.origin(access, state, texts.locale()));
		}
	}
}
