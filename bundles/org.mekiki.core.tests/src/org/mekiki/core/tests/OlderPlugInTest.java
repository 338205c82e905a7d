package org.mekiki.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mekiki.core.api.access.ModelAccess;
import org.mekiki.core.api.analysis.AnalysisDescriptor;
import org.mekiki.core.api.analysis.AnalysisRunner;
import org.mekiki.core.api.check.CheckRun;
import org.mekiki.core.api.check.CheckRunner;
import org.mekiki.core.api.contribution.Contribution;
import org.mekiki.core.api.contribution.Contributions;
import org.mekiki.core.api.contribution.ExtensionPoint;
import org.mekiki.core.api.exchange.ExporterDescriptor;
import org.mekiki.core.api.exchange.Exporting;
import org.mekiki.core.api.exchange.ImportEntry.Kind;
import org.mekiki.core.api.exchange.ImportPreview;
import org.mekiki.core.api.exchange.ImporterDescriptor;
import org.mekiki.core.api.exchange.Importing;
import org.mekiki.core.api.result.Table;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.runtime.ModelResource;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** A plug-in that was compiled against an older API and kept goes on working. */
class OlderPlugInTest {

	private static final String JAR = "/fixtures/older/older.jar";

	@TempDir
	private Path folder;
	private final ModelResource resource = Models.resource();
	private final ModelAccess access = ModelAccess.of(resource);
	private final KnowledgeModel model = (KnowledgeModel) resource.getContents().get(0);
	private Bundle bundle;

	@BeforeEach
	void install() throws Exception {
		try (InputStream jar = OlderPlugInTest.class.getResourceAsStream(JAR)) {
			bundle = FrameworkUtil.getBundle(OlderPlugInTest.class).getBundleContext().installBundle("older", jar);
		}
		bundle.start();
		Visitor.await(() -> Contributions.platform().find(ExtensionPoint.EXPORTERS, "jp.example.older.exporter").isPresent());
	}

	@AfterEach
	void uninstall() throws Exception {
		bundle.uninstall();
		Visitor.await(() -> Contributions.platform().find(ExtensionPoint.EXPORTERS, "jp.example.older.exporter").isEmpty());
	}

	private static <T> Contribution<T> find(ExtensionPoint<T> point, String id) {
		return Contributions.platform().find(point, id).orElseThrow();
	}

	@Test
	void itsAnalysisCountsAndExplains() throws Exception {
		AnalysisDescriptor analysis = AnalysisDescriptor.of(find(ExtensionPoint.ANALYSES, "jp.example.older.analysis"));
		Table table = (Table) new AnalysisRunner(access, Locale.ENGLISH, "en").run(analysis, Map.of(), null).result()
				.sections().get(0);
		int count = table.column("count");
		assertEquals(Long.valueOf(model.getTaxonomies().get(0).getTechnologies().size()), table.value(0, count));
		assertFalse(table.trail(0, count).statement().isBlank());
	}

	@Test
	void itsCheckFindsAndOffersToMend() throws Exception {
		CheckRun run = new CheckRunner(access, Locale.ENGLISH, "en")
				.run(List.of(find(ExtensionPoint.CHECKS, "jp.example.older.check")), null);
		assertEquals(List.of(), run.faults());
		assertEquals(model.getTaxonomies().size(), run.issues().size());
		assertEquals("Make it older", run.issues().get(0).fixes().get(0).label());
	}

	@Test
	void itsImporterReadsAndRefuses() throws Exception {
		Path file = Files.writeString(folder.resolve("names.txt"), "One\n\nTwo\n");
		ImporterDescriptor importer = ImporterDescriptor.of(find(ExtensionPoint.IMPORTERS, "jp.example.older.importer"));
		ImportPreview preview = new Importing(access, Locale.ENGLISH, "en").read(importer, file, Map.of(), null);
		assertEquals(2, preview.count(Kind.NEW));
		assertEquals(1, preview.count(Kind.REFUSED));
	}

	@Test
	void itsExporterWrites() throws Exception {
		Path file = folder.resolve("out.txt");
		ExporterDescriptor exporter = ExporterDescriptor.of(find(ExtensionPoint.EXPORTERS, "jp.example.older.exporter"));
		new Exporting(access, Locale.ENGLISH, "en").write(exporter, List.of(), Map.of(), file, null);
		assertTrue(Files.readAllLines(file).size() >= 1);
	}
}
