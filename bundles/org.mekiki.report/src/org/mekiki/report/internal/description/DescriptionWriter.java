package org.mekiki.report.internal.description;

import java.util.List;
import java.util.Locale;

import org.mekiki.report.api.LocalText;
import org.mekiki.report.api.ReportDescription;
import org.mekiki.report.api.ReportItem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes descriptions of reports, the same text for the same description. */
public final class DescriptionWriter {

	private static final ObjectMapper MAPPER = new ObjectMapper();

	private DescriptionWriter() {
	}

	/**
	 * Writes a description.
	 *
	 * @param description
	 *            the description
	 * @return indented JSON with \n line ends
	 */
	public static String write(ReportDescription description) {
		ObjectNode root = MAPPER.createObjectNode();
		root.put("format", DescriptionReader.FORMAT); //$NON-NLS-1$
		put(root, "title", description.title()); //$NON-NLS-1$
		put(root, "text", description.text()); //$NON-NLS-1$
		ArrayNode languages = root.putArray("languages"); //$NON-NLS-1$
		description.languages().stream().map(Locale::getLanguage).forEach(languages::add);
		ArrayNode items = root.putArray("items"); //$NON-NLS-1$
		description.items().forEach(item -> add(items.addObject(), item));
		DefaultIndenter indenter = new DefaultIndenter("  ", "\n"); //$NON-NLS-1$ //$NON-NLS-2$
		DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
		printer.indentObjectsWith(indenter);
		printer.indentArraysWith(indenter);
		try {
			return MAPPER.writer(printer).writeValueAsString(root) + '\n';
		} catch (JsonProcessingException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private static void add(ObjectNode node, ReportItem item) {
		switch (item) {
		case ReportItem.Words words -> put(node, "text", words.text()); //$NON-NLS-1$
		case ReportItem.NewPage next -> node.put("pageBreak", true); //$NON-NLS-1$
		case ReportItem.AnalysisRequest request -> {
			node.put("analysis", request.analysis()); //$NON-NLS-1$
			put(node, "title", request.title()); //$NON-NLS-1$
			if (!request.parameters().isEmpty()) {
				ObjectNode parameters = node.putObject("parameters"); //$NON-NLS-1$
				request.parameters().forEach((name, values) -> values(parameters, name, values));
			}
			if (!request.sections().isEmpty()) {
				ArrayNode sections = node.putArray("sections"); //$NON-NLS-1$
				request.sections().forEach(section -> section(sections, section));
			}
		}
		}
	}

	private static void values(ObjectNode parameters, String name, List<String> values) {
		if (values.size() == 1) {
			parameters.put(name, values.get(0));
		} else {
			ArrayNode list = parameters.putArray(name);
			values.forEach(list::add);
		}
	}

	private static void section(ArrayNode sections, String section) {
		if (section.chars().allMatch(c -> c >= '0' && c <= '9')) {
			sections.add(Integer.parseInt(section));
		} else {
			sections.add(section);
		}
	}

	private static void put(ObjectNode node, String name, LocalText text) {
		if (!text.isEmpty()) {
			ObjectNode both = node.putObject(name);
			if (!text.en().isEmpty()) {
				both.put("en", text.en()); //$NON-NLS-1$
			}
			if (!text.ja().isEmpty()) {
				both.put("ja", text.ja()); //$NON-NLS-1$
			}
		} else if (name.equals("text") && !node.has("format")) { //$NON-NLS-1$ //$NON-NLS-2$
			node.putObject(name);
		}
	}
}
