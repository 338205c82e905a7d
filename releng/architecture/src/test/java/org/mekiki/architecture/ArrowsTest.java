package org.mekiki.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

/** Which bundle may know which; the picture is in docs/adr and in the README. */
class ArrowsTest {

	private static final String PREFIX = "org.mekiki.";

	/** Directly below each bundle; what is below that may be used, too. */
	private static final Map<String, Set<String>> BELOW = Map.ofEntries(Map.entry("model", Set.of()),
			Map.entry("lib.derby", Set.of()), Map.entry("provisioning", Set.of()), Map.entry("lib.collections", Set.of()), Map.entry("lib.ojalgo", Set.of()),
			Map.entry("lib.lucene", Set.of()), Map.entry("lib.rdf4j", Set.of()), Map.entry("store", Set.of("model", "lib.derby")),
			Map.entry("core", Set.of("store")), Map.entry("facts", Set.of("core")), Map.entry("charts", Set.of("core")),
			Map.entry("charts.swt", Set.of("charts")),
			Map.entry("report", Set.of("charts")),
			Map.entry("workbench",
					Set.of("core", "facts", "charts", "charts.swt", "report", "lib.collections", "provisioning")),
			Map.entry("sample", Set.of("core")),
			Map.entry("cli", Set.of("provisioning", "core", "sample", "facts", "charts", "report")),
			Map.entry("taxonomy", Set.of("core")),
			Map.entry("evidence", Set.of("core")), Map.entry("tables", Set.of("core")),
			Map.entry("lists", Set.of("core", "tables", "facts", "charts", "lib.lucene", "lib.rdf4j")),
			Map.entry("funding", Set.of("core", "tables", "facts", "charts", "lib.ojalgo")),
			Map.entry("curriculum", Set.of("core", "facts", "charts", "report", "lib.rdf4j")),
			Map.entry("taxonomy.ui", Set.of("taxonomy", "workbench")),
			Map.entry("lists.ui", Set.of("lists", "workbench")), Map.entry("funding.ui", Set.of("funding", "workbench")),
			Map.entry("curriculum.ui", Set.of("curriculum", "workbench")), Map.entry("doc", Set.of()),
			Map.entry("nl.jface", Set.of()), Map.entry("nl.ui", Set.of()), Map.entry("nl.p2", Set.of()));

	private static final Set<String> WITH_WINDOWS = Set.of("workbench", "charts.swt", "taxonomy.ui", "lists.ui", "funding.ui",
			"curriculum.ui", "doc");

	private static final List<String> WINDOW_CODE = List.of("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.ui",
			"org.eclipse.e4.ui");

	@Test
	void everyBundleHasItsPlace() {
		List<String> unknown = Project.bundles().stream().map(bundle -> shortName(bundle.id()))
				.filter(name -> !BELOW.containsKey(name)).toList();
		assertEquals(List.of(), unknown, "say in this test what these stand on");
	}

	@Test
	void arrowsPointOneWay() {
		Map<String, String> exporter = new HashMap<>();
		Project.bundles().forEach(bundle -> bundle.exports().forEach(export -> exporter.put(export.name(), bundle.id())));
		List<String> wrong = new ArrayList<>();
		for (BundleSource bundle : Project.shippedBundles()) {
			Set<String> used = new TreeSet<>(bundle.requiredBundles());
			bundle.importedPackages().stream().filter(exporter::containsKey).map(exporter::get).forEach(used::add);
			Set<String> allowed = allBelow(shortName(bundle.id()));
			used.stream().filter(id -> id.startsWith(PREFIX)).filter(id -> !allowed.contains(id.substring(PREFIX.length())))
					.forEach(id -> wrong.add(bundle.id() + " must not use " + id));
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void onlyTheWorkbenchAndTheUiBundlesKnowWindows() {
		List<String> wrong = new ArrayList<>();
		for (BundleSource bundle : Project.shippedBundles()) {
			if (!WITH_WINDOWS.contains(shortName(bundle.id()))) {
				List<String> used = new ArrayList<>(bundle.requiredBundles());
				used.addAll(bundle.importedPackages());
				used.stream().filter(name -> WINDOW_CODE.stream().anyMatch(ui -> name.equals(ui) || name.startsWith(ui + ".")))
						.forEach(name -> wrong.add(bundle.id() + " must run without a display but uses " + name));
			}
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void theModelKnowsNoDatabase() {
		BundleSource model = Project.bundles().stream().filter(bundle -> bundle.id().equals(PREFIX + "model")).findFirst()
				.orElseThrow();
		assertTrue(model.sources().stream().map(Project::text).noneMatch(text -> text.contains("import java.sql.")));
		assertTrue(model.importedPackages().stream().noneMatch(name -> name.startsWith("javax.sql")));
	}

	@Test
	void capabilitiesMeetOnlyInTheModel() {
		Set<String> capabilities = Set.of("taxonomy", "evidence", "lists", "funding", "curriculum");
		for (String capability : capabilities) {
			Set<String> others = new TreeSet<>(capabilities);
			others.remove(capability);
			others.retainAll(allBelow(capability + ".ui"));
			assertEquals(Set.of(), others, capability);
		}
	}

	@Test
	void everyShippedBundleIsInOneFeature() {
		Map<String, Integer> times = new HashMap<>();
		for (var file : Project.files(Project.root().resolve("features"), f -> f.endsWith("feature.xml"))) {
			var matcher = java.util.regex.Pattern.compile("<plugin id=\"(org\\.mekiki\\.[^\"]+)\"").matcher(Project.text(file));
			while (matcher.find()) {
				times.merge(matcher.group(1), 1, Integer::sum);
			}
		}
		for (BundleSource bundle : Project.shippedBundles()) {
			assertEquals(1, times.getOrDefault(bundle.id(), 0), bundle.id() + " belongs into exactly one feature");
		}
	}

	private static Set<String> allBelow(String name) {
		Set<String> all = new TreeSet<>();
		for (String below : BELOW.getOrDefault(name, Set.of())) {
			all.add(below);
			all.addAll(allBelow(below));
		}
		return all;
	}

	private static String shortName(String id) {
		return id.substring(PREFIX.length()).replaceAll("\\.(tests|testing)$", "");
	}
}
