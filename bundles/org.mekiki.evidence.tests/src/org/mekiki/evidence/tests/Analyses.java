package org.mekiki.evidence.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.mekiki.core.api.access.ModelAccess;
import org.mekiki.core.api.analysis.AnalysisDescriptor;
import org.mekiki.core.api.analysis.AnalysisRunner;
import org.mekiki.core.api.result.ModelLink;
import org.mekiki.core.api.result.Result;
import org.mekiki.core.api.result.Table;
import org.mekiki.model.runtime.ModelResource;
import org.mekiki.sample.SampleBuilder;

/** Runs analyses and shows what they found as lines. */
final class Analyses {

	private Analyses() {
	}

	static Result sample(String id, Locale locale, Map<String, List<String>> values) throws Exception {
		return run(id, SampleBuilder.create(), locale, values);
	}

	static Result run(String id, ModelResource resource, Locale locale, Map<String, List<String>> values) throws Exception {
		return new AnalysisRunner(ModelAccess.of(resource), locale, locale.getLanguage())
				.run(AnalysisDescriptor.find(id), values, null).result();
	}

	/** The table of a number, counted from 0. */
	static Table table(Result result, int number) {
		return result.sections().stream().filter(Table.class::isInstance).map(Table.class::cast).toList().get(number);
	}

	static List<String> rows(Table table) {
		List<String> rows = new ArrayList<>();
		for (int row = 0; row < table.rowCount(); row++) {
			List<String> cells = new ArrayList<>();
			for (int column = 0; column < table.columns().size(); column++) {
				Object value = table.value(row, column);
				cells.add(value instanceof ModelLink link ? link.label() : String.valueOf(value));
			}
			rows.add(String.join(" | ", cells));
		}
		return rows;
	}
}
