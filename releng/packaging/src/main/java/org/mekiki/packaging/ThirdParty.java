package org.mekiki.packaging;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes the list of what others made, and every licence and notice text that came with it, each text once. */
final class ThirdParty {

	private ThirdParty() {
	}

	static void write(Path home, Collection<Component> components, Collection<Bundle> bundles) throws IOException {
		Map<String, List<String>> texts = new TreeMap<>();
		for (Bundle bundle : bundles) {
			if (!bundle.own() || !bundle.nested().isEmpty()) {
				bundle.licences().forEach(
						(path, text) -> texts.computeIfAbsent(text, key -> new ArrayList<>()).add(bundle.id() + "/" + path));
			}
		}
		Path folder = Files.createDirectories(home.resolve("licenses"));
		StringBuilder list = new StringBuilder("# What others made\n\n"
				+ "Mekiki is under the Eclipse Public License 2.0 (LICENSE). It comes with these components. Identifiers of\n"
				+ "licences are those of https://spdx.org/licenses/; texts that came with a component are in licenses/.\n\n"
				+ "| component | version | licence |\n| --- | --- | --- |\n");
		for (Component component : new TreeSet<>(components)) {
			list.append("| ").append(component.group().isEmpty() ? "" : component.group() + ":").append(component.name())
					.append(" | ").append(component.version()).append(" | ").append(component.licence()).append(" |\n");
		}
		list.append("\n## Texts\n\n");
		List<Map.Entry<String, List<String>>> byOwner = new ArrayList<>(texts.entrySet());
		byOwner.sort(Map.Entry.comparingByValue((a, b) -> a.get(0).compareTo(b.get(0))));
		int number = 0;
		for (Map.Entry<String, List<String>> text : byOwner) {
			String name = "%03d.txt".formatted(++number);
			Files.writeString(folder.resolve(name), text.getKey(), StandardCharsets.UTF_8);
			list.append("- licenses/").append(name).append(": ").append(String.join(", ", text.getValue())).append('\n');
		}
		Files.writeString(home.resolve("THIRD-PARTY.md"), list.toString(), StandardCharsets.UTF_8);
	}
}
