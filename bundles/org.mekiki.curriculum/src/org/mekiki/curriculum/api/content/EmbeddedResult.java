package org.mekiki.curriculum.api.content;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.mekiki.curriculum.internal.json.JsonPart;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A chart of the result of an analysis in a page. It stays linked: the analysis is run again when the page is shown, and
 * what the author saw is remembered, so that a result that has changed since can be told. In Markdown it is a fenced block
 * {@code analysis} with JSON in it.
 *
 * @param analysis
 *            identifier of the analysis
 * @param values
 *            texts by parameter; others have their defaults
 * @param chart
 *            which chart of the result, from 1
 * @param caption
 *            what stands below; may be empty
 * @param seen
 *            fingerprint of the chart that the author saw; empty if none was recorded
 * @since 0.1
 */
public record EmbeddedResult(String analysis, Map<String, List<String>> values, int chart, String caption, String seen) {

	private static final int MOST_CHARTS = 100;
	private static final String ANALYSIS = "analysis"; //$NON-NLS-1$
	private static final String VALUES = "values"; //$NON-NLS-1$
	private static final String CHART = "chart"; //$NON-NLS-1$
	private static final String CAPTION = "caption"; //$NON-NLS-1$
	private static final String SEEN = "seen"; //$NON-NLS-1$

	/** Copies the map. */
	public EmbeddedResult {
		values = Collections.unmodifiableMap(new TreeMap<>(values));
	}

	/**
	 * Reads the JSON of a block.
	 *
	 * @param json
	 *            what stands in the block
	 * @return null if it is not of this form
	 */
	public static EmbeddedResult read(String json) {
		boolean[] broken = new boolean[1];
		JsonPart root = JsonPart.object(json, ANALYSIS, (place, key, arguments) -> broken[0] = true);
		if (root == null) {
			return null;
		}
		root.only(ANALYSIS, VALUES, CHART, CAPTION, SEEN);
		Map<String, List<String>> values = new TreeMap<>();
		JsonPart given = root.has(VALUES) ? root.part(VALUES) : null;
		if (given != null) {
			given.names().forEach(name -> values.put(name, given.values(name)));
		}
		EmbeddedResult result = new EmbeddedResult(root.text(ANALYSIS), values,
				root.has(CHART) ? root.whole(CHART, 1, MOST_CHARTS) : 1, root.optionalText(CAPTION),
				root.optionalText(SEEN));
		return broken[0] ? null : result;
	}

	/**
	 * The block that shows it.
	 *
	 * @return Markdown, with a line break at the end
	 */
	public String markdown() {
		ObjectNode root = JsonNodeFactory.instance.objectNode();
		root.put(ANALYSIS, analysis);
		if (!values.isEmpty()) {
			ObjectNode all = root.putObject(VALUES);
			values.forEach((name, texts) -> {
				ArrayNode array = all.putArray(name);
				texts.forEach(array::add);
			});
		}
		root.put(CHART, chart);
		if (!caption.isBlank()) {
			root.put(CAPTION, caption);
		}
		if (!seen.isBlank()) {
			root.put(SEEN, seen);
		}
		return "```analysis\n" + root + "\n```\n"; //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * The same with another fingerprint.
	 *
	 * @param fingerprint
	 *            of the chart that the author sees now
	 * @return a copy
	 */
	public EmbeddedResult seeing(String fingerprint) {
		return new EmbeddedResult(analysis, values, chart, caption, fingerprint);
	}
}
