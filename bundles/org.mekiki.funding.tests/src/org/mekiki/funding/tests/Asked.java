package org.mekiki.funding.tests;

import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.mekiki.core.api.analysis.AnalysisDescriptor;
import org.mekiki.core.api.analysis.AnalysisRunner;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.editing.ModelThread;
import org.mekiki.core.api.editing.SessionOptions;
import org.mekiki.core.api.result.Finding;
import org.mekiki.core.api.result.Findings;
import org.mekiki.core.api.result.Result;
import org.mekiki.core.api.result.Table;
import org.mekiki.core.api.result.Trail;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.runtime.ModelResource;
import org.mekiki.sample.SampleBuilder;
import org.mekiki.store.KnowledgeBase;

/** Asks analyses as users do: by their id and with words. */
final class Asked {

	private Asked() {
	}

	static Result sample(String id, String... parameters) throws Exception {
		return of(SampleBuilder.create(), Locale.ENGLISH, id, parameters);
	}

	static Result of(Money money, String id, String... parameters) throws Exception {
		return of(money.resource, Locale.ENGLISH, id, parameters);
	}

	/** Parameters as {@code name=value}. */
	static Result of(ModelResource resource, Locale locale, String id, String... parameters) throws Exception {
		KnowledgeModel model = (KnowledgeModel) resource.getContents().getFirst();
		Map<String, Object> answers = Map.of("resource", resource, "model", model, "readOnly", Boolean.FALSE);
		KnowledgeBase base = (KnowledgeBase) Proxy.newProxyInstance(KnowledgeBase.class.getClassLoader(),
				new Class<?>[] { KnowledgeBase.class },
				(proxy, method, arguments) -> method.getReturnType() == void.class ? null : answers.get(method.getName()));
		Map<String, List<String>> values = new HashMap<>();
		for (String parameter : parameters) {
			int equals = parameter.indexOf('=');
			values.merge(parameter.substring(0, equals), List.of(parameter.substring(equals + 1)), (one, other) -> {
				List<String> both = new java.util.ArrayList<>(one);
				both.addAll(other);
				return both;
			});
		}
		EditingSession session = new EditingSession(base, ModelThread.DIRECT, SessionOptions.PLAIN);
		try {
			return new AnalysisRunner(session.access(), locale, locale.getLanguage())
					.run(AnalysisDescriptor.find("org.mekiki.funding." + id), values, null).result();
		} finally {
			session.close();
		}
	}

	static Table table(Result result) {
		return result.first(Table.class).orElseThrow();
	}

	/** A cell of the row that begins with a text; null if there is no such row. */
	static Object cell(Table table, String row, String column) {
		int at = row(table, row);
		return at < 0 ? null : table.value(at, table.column(column));
	}

	static Trail why(Table table, String row, String column) {
		return table.trail(row(table, row), table.column(column));
	}

	private static int row(Table table, String row) {
		for (int i = 0; i < table.rowCount(); i++) {
			if (table.value(i, 0).toString().equals(row)) {
				return i;
			}
		}
		return -1;
	}

	static List<String> findings(Result result) {
		return result.first(Findings.class).map(findings -> findings.findings().stream().map(Finding::message).toList())
				.orElse(List.of());
	}
}
