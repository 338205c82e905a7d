package org.mekiki.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

/** What every manifest says, and which packages others may use. */
class ManifestsTest {

	@Test
	void namesAndVersionsAreTheSameEverywhere() {
		for (BundleSource bundle : Project.bundles()) {
			assertEquals(bundle.folder().getFileName().toString(), bundle.id());
			assertEquals("0.1.0.qualifier", bundle.header("Bundle-Version"), bundle.id());
			assertEquals("JavaSE-21", bundle.header("Bundle-RequiredExecutionEnvironment"), bundle.id());
			assertEquals(bundle.id(), bundle.header("Automatic-Module-Name"), bundle.id());
		}
	}

	@Test
	void namesOfShippedBundlesAreTranslated() {
		for (BundleSource bundle : Project.shippedBundles()) {
			if (isWrapper(bundle)) {
				continue;
			}
			assertTrue(bundle.header("Bundle-Name").startsWith("%"), bundle.id() + ": Bundle-Name");
			assertTrue(bundle.header("Bundle-Vendor").startsWith("%"), bundle.id() + ": Bundle-Vendor");
		}
	}

	@Test
	void exportedPackagesAreApiOrMarked() {
		List<String> wrong = new ArrayList<>();
		for (BundleSource bundle : Project.shippedBundles()) {
			for (BundleSource.Export export : bundle.exports()) {
				if (isWrapper(bundle) || export.isHidden()) {
					continue;
				}
				if (!isApi(bundle, export.name())) {
					wrong.add(bundle.id() + ": " + export.name() + " is no API: mark it x-internal or x-friends");
				} else if (!export.attributes().contains("version=")) {
					wrong.add(bundle.id() + ": " + export.name() + " is API and needs a version");
				}
			}
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void internalPackagesAreNotCalledApi() {
		for (BundleSource bundle : Project.shippedBundles()) {
			for (BundleSource.Export export : bundle.exports()) {
				if (export.name().contains(".internal")) {
					assertTrue(export.isHidden(), bundle.id() + ": " + export.name());
				}
			}
		}
	}

	@Test
	void exportedPackagesExist() {
		for (BundleSource bundle : Project.shippedBundles()) {
			if (!isWrapper(bundle)) {
				for (BundleSource.Export export : bundle.exports()) {
					String path = export.name().replace('.', '/');
					assertTrue(Files.isDirectory(bundle.folder().resolve("src").resolve(path))
							|| Files.isDirectory(bundle.folder().resolve("src-gen").resolve(path)),
							bundle.id() + " exports " + export.name() + ", which is not there");
				}
			}
		}
	}

	@Test
	void sourcesOfEveryApiAreInTheSdk() {
		String sdk = Project.text(Project.root().resolve("features/org.mekiki.sdk.feature/feature.xml"));
		List<String> absent = Project.shippedBundles().stream()
				.filter(bundle -> !isWrapper(bundle) && bundle.exports().stream().anyMatch(export -> !export.isHidden()))
				.map(bundle -> bundle.id() + ".source").filter(id -> !sdk.contains("\"" + id + "\"")).toList();
		assertEquals(List.of(), absent);
	}

	@Test
	void theApiIsDocumentedAndNothingElse() {
		List<String> api = new ArrayList<>();
		String build = Project.text(Project.root().resolve("releng/javadoc/pom.xml"));
		for (BundleSource bundle : Project.shippedBundles()) {
			List<String> exported = isWrapper(bundle) ? List.of()
					: bundle.exports().stream().filter(export -> !export.isHidden()).map(BundleSource.Export::name).toList();
			api.addAll(exported);
			assertTrue(exported.isEmpty() || build.contains("/" + bundle.id() + "/src"), bundle.id() + " is not documented");
		}
		assertEquals(api.stream().sorted().toList(),
				Project.text(Project.root().resolve("releng/javadoc/packages.txt")).lines().sorted().toList());
	}

	/** A bundle that only carries somebody else's jars. */
	private static boolean isWrapper(BundleSource bundle) {
		return bundle.id().startsWith("org.mekiki.lib.");
	}

	private static boolean isApi(BundleSource bundle, String name) {
		if (bundle.id().equals("org.mekiki.model")) {
			return !name.matches(".*\\.(internal|impl|util)(\\..*)?");
		}
		return name.equals(bundle.id()) || name.matches(".*\\.api(\\..*)?");
	}
}
