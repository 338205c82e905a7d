package org.mekiki.core.api.chart;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.mekiki.core.internal.json.JsonMapping;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Descriptions as JSON, stable and the same for the same description.
 * <p>
 * {@code {"format":"mekiki-chart/1","kind":"bar","caption":{"title":…},…}}: {@code kind} is one of bar, line, area,
 * scatter, pie, histogram, box, heatMap, treemap, sankey, radar, timeline, network, custom; the other members are the components
 * of the record of that kind, in their order. Exact decimals are strings, because many readers turn JSON numbers into
 * binary ones; reading accepts numbers too. Dates are {@code yyyy-MM-dd}. Absent and empty members are left out.
 */
public final class ChartJson {
	private static final String FORMAT = "mekiki-chart/1"; //$NON-NLS-1$
	private static final Map<String, Class<? extends ChartDescription>> KINDS = new TreeMap<>(Map.ofEntries(
			Map.entry("bar", BarChart.class), Map.entry("line", LineChart.class), Map.entry("area", AreaChart.class), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			Map.entry("scatter", ScatterChart.class), Map.entry("pie", PieChart.class), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("histogram", Histogram.class), Map.entry("box", BoxChart.class), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("heatMap", HeatMap.class), Map.entry("treemap", Treemap.class), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("sankey", Sankey.class), Map.entry("radar", RadarChart.class), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("timeline", Timeline.class), Map.entry("network", Network.class), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("custom", CustomChart.class))); //$NON-NLS-1$
	private static final Map<Class<?>, String> NAMES = KINDS.entrySet().stream()
			.collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

	private ChartJson() {
	}

	/**
	 * The word for the kind of a chart, as in the member {@code kind}.
	 *
	 * @param chart never null
	 * @return never null
	 */
	public static String kind(ChartDescription chart) {
		return NAMES.get(chart.getClass());
	}

	/**
	 * Writes a description.
	 *
	 * @param chart never null
	 * @return indented JSON with \n line ends
	 */
	public static String write(ChartDescription chart) {
		var mapper = JsonMapping.get();
		var node = mapper.createObjectNode();
		node.put("format", FORMAT); //$NON-NLS-1$
		node.put("kind", kind(chart)); //$NON-NLS-1$
		node.setAll(mapper.<ObjectNode>valueToTree(chart));
		try {
			return mapper.writer(JsonMapping.printer()).writeValueAsString(node);
		} catch (JsonProcessingException e) {
			throw new IllegalStateException(e);
		}
	}

	/**
	 * Reads a description.
	 *
	 * @param json text, never null
	 * @return never null
	 * @throws IOException when the text is not a description; the message says where and why
	 */
	public static ChartDescription read(String json) throws IOException {
		var mapper = JsonMapping.get();
		if (!(mapper.readTree(json) instanceof ObjectNode node))
			throw new IOException("A chart is a JSON object"); //$NON-NLS-1$
		var format = node.remove("format"); //$NON-NLS-1$
		if (format == null || !FORMAT.equals(format.asText()))
			throw new IOException("The format of a chart is " + FORMAT + ", not " + format); //$NON-NLS-1$ //$NON-NLS-2$
		var kind = node.remove("kind"); //$NON-NLS-1$
		var type = kind == null ? null : KINDS.get(kind.asText());
		if (type == null)
			throw new IOException("The kind of a chart is one of " + KINDS.keySet() + ", not " + kind); //$NON-NLS-1$ //$NON-NLS-2$
		return mapper.treeToValue(node, type);
	}
}
