package org.mekiki.packaging;

import java.util.Collection;
import java.util.TreeSet;

/** Writes what is shipped as CycloneDX 1.6; the same input gives the same bytes, so there is no time in it. */
final class BillOfMaterials {

	private BillOfMaterials() {
	}

	/**
	 * @param version    version of Mekiki
	 * @param components everything shipped
	 * @return the JSON text
	 */
	static String write(String version, Collection<Component> components) {
		StringBuilder json = new StringBuilder();
		json.append("{\n  \"bomFormat\": \"CycloneDX\",\n  \"specVersion\": \"1.6\",\n  \"version\": 1,\n");
		json.append("  \"metadata\": {\n    \"component\": {\n      \"type\": \"application\",\n");
		json.append("      \"bom-ref\": \"mekiki\",\n      \"name\": \"Mekiki\",\n      \"version\": ")
				.append(quoted(version)).append(",\n");
		json.append("      \"licenses\": [{ \"license\": { \"id\": \"EPL-2.0\" } }]\n    }\n  },\n");
		json.append("  \"components\": [");
		String separator = "\n";
		for (Component component : new TreeSet<>(components)) {
			json.append(separator);
			append(json, component);
			separator = ",\n";
		}
		return json.append("\n  ]\n}\n").toString();
	}

	private static void append(StringBuilder json, Component component) {
		json.append("    {\n      \"type\": \"library\",\n      \"bom-ref\": ").append(quoted(component.purl()));
		if (!component.group().isEmpty()) {
			json.append(",\n      \"group\": ").append(quoted(component.group()));
		}
		json.append(",\n      \"name\": ").append(quoted(component.name()));
		json.append(",\n      \"version\": ").append(quoted(component.version()));
		if (!component.sha256().isEmpty()) {
			json.append(",\n      \"hashes\": [{ \"alg\": \"SHA-256\", \"content\": ").append(quoted(component.sha256()))
					.append(" }]");
		}
		boolean expression = component.licence().contains(" ");
		json.append(",\n      \"licenses\": [").append(expression ? "{ \"expression\": " : "{ \"license\": { \"id\": ")
				.append(quoted(component.licence())).append(expression ? " }]" : " } }]");
		json.append(",\n      \"purl\": ").append(quoted(component.purl())).append("\n    }");
	}

	private static String quoted(String text) {
		StringBuilder out = new StringBuilder("\"");
		for (char c : text.toCharArray()) {
			if (c == '"' || c == '\\') {
				out.append('\\').append(c);
			} else if (c < ' ') {
				out.append(String.format("\\u%04x", (int) c));
			} else {
				out.append(c);
			}
		}
		return out.append('"').toString();
	}
}
