package org.mekiki.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mekiki.core.api.access.ModelAccess;
import org.mekiki.core.api.analysis.ArgumentsException;
import org.mekiki.core.api.contribution.Contributions;
import org.mekiki.core.api.contribution.ExtensionPoint;
import org.mekiki.core.api.contribution.FaultException;
import org.mekiki.core.api.exchange.ExportContext;
import org.mekiki.core.api.exchange.Exporter;
import org.mekiki.core.api.exchange.ExporterDescriptor;
import org.mekiki.core.api.exchange.Exporting;
import org.mekiki.core.tests.planted.AnyExporter;
import org.mekiki.core.tests.planted.Deaf;
import org.mekiki.model.Element;
import org.mekiki.model.runtime.ModelResource;
import org.mekiki.model.text.Labels;

/** Files are written whole or not at all. */
class ExportingTest {

	private static final String OLD = "what was there";

	@TempDir
	private Path folder;
	private Path target;
	private final ModelResource resource = Models.resource();
	private final Exporting exporting = new Exporting(ModelAccess.of(resource), Locale.ENGLISH, "ja");

	@BeforeEach
	void prepare() throws IOException {
		target = folder.resolve("names.txt");
		Files.writeString(target, OLD);
		AnyExporter.does(ExportingTest::names);
	}

	private static void names(ExportContext context, OutputStream out) throws IOException {
		for (Element element : context.elements()) {
			out.write((Labels.text(element, context.dataLanguage()) + '\n').getBytes(StandardCharsets.UTF_8));
		}
		out.close();
	}

	private static ExporterDescriptor exporter(String id) throws FaultException {
		return ExporterDescriptor.of(Contributions.platform().find(ExtensionPoint.EXPORTERS, id).orElseThrow());
	}

	private void write(NullProgressMonitor monitor, String... ids) throws Exception {
		exporting.write(exporter("org.mekiki.core.tests.exporter"), List.of(ids), Map.of(), target, monitor);
	}

	private void nothingIsLeft(Class<? extends Exception> failure, Exporter behaviour) throws Exception {
		AnyExporter.does(behaviour);
		assertThrows(failure, () -> write(null));
		onlyTheOldFile();
	}

	private void onlyTheOldFile() throws IOException {
		assertEquals(OLD, Files.readString(target));
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(List.of(target), files.toList());
		}
	}

	@Test
	void whatIsChosenIsWritten() throws Exception {
		write(null, Models.technologies(resource).get(3).getId(), Models.technologies(resource).get(1).getId());
		assertEquals("領域3\n領域1\n", Files.readString(target));
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(1, files.count());
		}
	}

	@Test
	void whatCannotBeWrittenIsRefused() throws Exception {
		ArgumentsException refusal = assertThrows(ArgumentsException.class,
				() -> write(null, Models.taxonomy(resource).getId(), "nowhere"));
		assertEquals(2, refusal.problems().size());
		assertTrue(refusal.getMessage().contains("nowhere"), refusal.getMessage());
		onlyTheOldFile();
	}

	@Test
	void failuresLeaveTheOldFileAlone() throws Exception {
		nothingIsLeft(IOException.class, (context, out) -> {
			out.write(1);
			throw new IOException("disk full");
		});
		nothingIsLeft(FaultException.class, (context, out) -> {
			out.write(1);
			throw new IllegalStateException("half way");
		});
		nothingIsLeft(FaultException.class, (context, out) -> context.model().getTaxonomies().clear());
		assertThrows(FaultException.class, () -> exporting.write(exporter("org.mekiki.core.tests.exporter.missing"),
				List.of(), Map.of(), target, null));
		onlyTheOldFile();
		assertThrows(IOException.class, () -> exporting.write(exporter("org.mekiki.core.tests.exporter"), List.of(),
				Map.of(), folder.resolve("no/such/folder.txt"), null));
	}

	@Test
	void cancellingLeavesTheOldFileAlone() throws Exception {
		NullProgressMonitor monitor = new NullProgressMonitor();
		AnyExporter.does((context, out) -> {
			out.write(1);
			monitor.setCanceled(true);
			while (true) {
				context.progress().check();
			}
		});
		assertThrows(OperationCanceledException.class, () -> write(monitor));
		onlyTheOldFile();
	}

	@Test
	void whoIsLeftToItselfWritesNoMore() throws Exception {
		NullProgressMonitor monitor = new NullProgressMonitor();
		Deaf deaf = new Deaf();
		OutputStream[] kept = new OutputStream[1];
		AnyExporter.does((context, out) -> {
			kept[0] = out;
			monitor.setCanceled(true);
			deaf.run();
		});
		assertThrows(FaultException.class, () -> write(monitor));
		assertThrows(IOException.class, () -> kept[0].write(1));
		deaf.end();
		onlyTheOldFile();
	}
}
