package org.mekiki.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mekiki.core.api.contribution.Fault;
import org.mekiki.core.api.contribution.FaultException;
import org.mekiki.core.api.contribution.Contributions;
import org.mekiki.core.api.contribution.ExtensionPoint;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.editing.ModelThread;
import org.mekiki.core.api.exchange.FeatureChange;
import org.mekiki.core.api.exchange.ImportDraft;
import org.mekiki.core.api.exchange.ImportEntry;
import org.mekiki.core.api.exchange.ImportEntry.Kind;
import org.mekiki.core.api.exchange.ImportException;
import org.mekiki.core.api.exchange.ImportFile;
import org.mekiki.core.api.exchange.ImportPreview;
import org.mekiki.core.api.exchange.Importer;
import org.mekiki.core.api.exchange.ImporterDescriptor;
import org.mekiki.core.api.exchange.Importing;
import org.mekiki.core.api.exchange.Place;
import org.mekiki.core.tests.planted.AnyImporter;
import org.mekiki.core.tests.planted.Deaf;
import org.mekiki.model.Citation;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.ModelFactory;
import org.mekiki.model.Source;
import org.mekiki.model.actors.ActorsFactory;
import org.mekiki.model.runtime.ModelResource;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.model.taxonomy.TaxonomyFactory;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.text.Labels;

/** Files are read into a preview; what is applied is what was shown, as one step that can be undone. */
class ImportingTest {

	@TempDir
	private Path folder;
	private Path file;
	private ModelResource live;
	private EditingSession session;

	@BeforeEach
	void open() throws IOException {
		file = folder.resolve("names.csv");
		live = Models.resource();
		for (int i = 0; i < 5; i++) {
			Models.technologies(live).get(i).setNotation("T" + i);
		}
		session = InMemory.session(live, ModelThread.DIRECT);
		AnyImporter.does(ImportingTest::names);
		Files.writeString(file, "T0,Domain 0\nT1,Changed\nT9,New\nwrong\n");
	}

	@AfterEach
	void close() {
		session.close();
	}

	/** Reads lines of notation and English label. */
	private static void names(ImportFile file, ImportDraft draft) throws IOException {
		Taxonomy taxonomy = draft.model().getTaxonomies().get(0);
		try (BufferedReader in = new BufferedReader(new InputStreamReader(file.open(), StandardCharsets.UTF_8))) {
			int number = 0;
			for (String line = in.readLine(); line != null; line = in.readLine()) {
				number++;
				String[] cells = line.split(",");
				if (cells.length < 2) {
					draft.refuse(new Place(file.name(), number, null), "A name is missing");
					continue;
				}
				Technology technology = taxonomy.getTechnologies().stream().filter(each -> cells[0].equals(each.getNotation()))
						.findFirst().orElseGet(() -> {
							Technology added = TaxonomyFactory.eINSTANCE.createTechnology();
							added.setNotation(cells[0]);
							taxonomy.getTechnologies().add(added);
							return added;
						});
				Labels.set(technology.getLabels(), "en", cells[1]);
				draft.from(technology, new Place(file.name(), number, "name"));
			}
		}
	}

	private static ImporterDescriptor importer() throws FaultException {
		return ImporterDescriptor.of(
				Contributions.platform().find(ExtensionPoint.IMPORTERS, "org.mekiki.core.tests.importer").orElseThrow());
	}

	private ImportPreview read() throws Exception {
		return new Importing(session.access(), Locale.ENGLISH, "en").read(importer(), file, Map.of(), null);
	}

	private ImportPreview read(Importer behaviour) throws Exception {
		AnyImporter.does(behaviour);
		return read();
	}

	private static List<String> lines(ImportPreview preview) {
		return preview.entries().stream()
				.map(entry -> entry.kind() + " " + (entry.place() == null ? "-" : entry.place()) + " "
						+ (entry.object() == null ? entry.message() : entry.object().type() + " " + entry.object().label()))
				.toList();
	}

	@Test
	void thePreviewSaysWhatWouldHappenAndNothingHappens() throws Exception {
		List<String> before = Everything.of(live);
		ImportPreview preview = read();
		assertEquals(List.of("SAME names.csv:1:name Technology Domain 0", "CHANGED names.csv:2:name Technology Changed",
				"NEW names.csv:3:name Technology New", "REFUSED names.csv:4 A name is missing"), lines(preview));
		assertEquals(List.of(new FeatureChange("labels", "Label", "en \u00b7 Domain 1; ja \u00b7 領域1",
				"en \u00b7 Changed; ja \u00b7 領域1")), preview.entries().get(1).changes());
		assertTrue(preview.entries().get(2).changes().contains(new FeatureChange("notation", "Notation", "", "T9")),
				preview.entries().get(2).changes().toString());
		assertEquals(1, preview.count(Kind.NEW));
		assertTrue(preview.changesSomething());
		Everything.assertSame(before, Everything.of(live), "before applying");
	}

	@Test
	void applyingIsOneStepThatCitesTheFile() throws Exception {
		List<String> before = Everything.of(live);
		Technology kept = Models.technologies(live).get(1);
		read().apply(session);
		assertEquals("Import names.csv", session.undoLabel());
		assertSame(kept, Models.technologies(live).get(1));
		assertEquals("Changed", Labels.text(kept, "en"));
		Source source = kept.getCitations().get(0).getSource();
		assertEquals("names.csv", source.getTitle());
		assertSame(live, source.eResource());
		assertEquals("2:name", kept.getCitations().get(0).getLocator());
		assertEquals("3:name", Models.technologies(live).get(5).getCitations().get(0).getLocator());
		assertEquals(List.of(), Models.technologies(live).get(0).getCitations());
		List<String> after = Everything.of(live);
		session.undo();
		Everything.assertSame(before, Everything.of(live), "undone");
		session.redo();
		Everything.assertSame(after, Everything.of(live), "made again");
	}

	@Test
	void theSameFileAgainChangesNothing() throws Exception {
		read().apply(session);
		List<String> before = Everything.of(live);
		ImportPreview again = read();
		assertFalse(again.changesSomething());
		assertEquals(3, again.count(Kind.SAME));
		again.apply(session);
		Everything.assertSame(before, Everything.of(live), "again");
		// the same contents are one source, others with the same name another
		session.execute("rename", () -> Labels.set(Models.technologies(live).get(0).getLabels(), "en", "Otherwise"));
		read().apply(session);
		assertEquals(2, Models.model(live).getSources().size());
		Files.writeString(file, "T1,Changed again\n");
		read().apply(session);
		assertEquals(3, Models.model(live).getSources().size());
		assertEquals(2, Models.technologies(live).get(1).getCitations().size());
	}

	@Test
	void whatHasChangedSinceThePreviewIsNotLost() throws Exception {
		ImportPreview preview = read();
		session.execute("rename", () -> Labels.set(Models.technologies(live).get(3).getLabels(), "en", "Mine"));
		List<String> mine = Everything.of(live);
		assertFalse(preview.isCurrent());
		ImportException refusal = assertThrows(ImportException.class, () -> preview.apply(session));
		assertTrue(refusal.getMessage().contains("names.csv"), refusal.getMessage());
		Everything.assertSame(mine, Everything.of(live), "refused");
		read().apply(session);
		assertEquals("Mine", Labels.text(Models.technologies(live).get(3), "en"));
		assertEquals("Changed", Labels.text(Models.technologies(live).get(1), "en"));
	}

	@Test
	void whatTheImporterDoesBesidesIsShown() throws Exception {
		Technology first = Models.technologies(live).get(0);
		session.execute("relate", () -> Models.technologies(live).get(4).getRelated().add(first));
		List<String> before = Everything.of(live);
		ImportPreview preview = read((file, draft) -> {
			Taxonomy taxonomy = draft.model().getTaxonomies().get(0);
			taxonomy.getTechnologies().remove(0);
			taxonomy.getTechnologies().get(1).getChildren().add(taxonomy.getTechnologies().get(0));
		});
		assertEquals(List.of("CHANGED - Technology Domain 1", "CHANGED - Technology Domain 4",
				"REMOVED - Technology Domain 0"), lines(preview));
		assertEquals(new FeatureChange("", "Belongs to", "Taxonomy", "Domain 2"),
				preview.entries().get(0).changes().get(0));
		preview.apply(session);
		assertNull(session.find(first.getId()));
		assertEquals(List.of(), Models.technologies(live).get(3).getRelated());
		session.undo();
		Everything.assertSame(before, Everything.of(live), "undone");
	}

	@Test
	void anotherOrderIsAChange() throws Exception {
		ImportPreview preview = read((file, draft) -> draft.model().getTaxonomies().get(0).getTechnologies().move(0, 4));
		assertEquals(List.of("CHANGED - Taxonomy Taxonomy"), lines(preview));
		preview.apply(session);
		assertEquals("Domain 4", Labels.text(Models.technologies(live).get(0), "en"));
	}

	@Test
	void whateverIsDoneToTheDraftArrives() throws Exception {
		for (long seed = 1; seed <= 40; seed++) {
			Random random = new Random(seed);
			ModelResource[] drafted = new ModelResource[1];
			ImportPreview preview = read((file, draft) -> {
				drafted[0] = (ModelResource) draft.model().eResource();
				for (int i = 0; i < 6; i++) {
					Models.edit(drafted[0], random);
				}
			});
			List<String> before = Everything.of(live);
			List<String> wanted = Everything.of(drafted[0]);
			preview.apply(session);
			Everything.assertSame(wanted, Everything.of(live), "seed " + seed);
			if (preview.changesSomething()) {
				session.undo();
				Everything.assertSame(before, Everything.of(live), "undone, seed " + seed);
				session.redo();
				Everything.assertSame(wanted, Everything.of(live), "made again, seed " + seed);
			}
		}
	}

	private void refused(Importer behaviour, String named) {
		List<String> before = Everything.of(live);
		ImportException refusal = assertThrows(ImportException.class, () -> read(behaviour));
		assertTrue(refusal.getMessage().contains(named), refusal.getMessage());
		Everything.assertSame(before, Everything.of(live), "refused");
	}

	@Test
	void filesThatCannotBeReadAreNamedWithLineAndCell() {
		refused((read, draft) -> {
			draft.model().getTaxonomies().clear();
			throw new ImportException("No number", new Place("names.csv", 7, "C7"));
		}, "names.csv:7:C7: No number");
		refused((read, draft) -> {
			throw new ImportException("Not a list", null);
		}, "names.csv: Not a list");
		refused((read, draft) -> {
			throw new IOException("Malformed text");
		}, "names.csv: Malformed text");
	}

	@Test
	void aMissingFileIsNamed() {
		ImportException refusal = assertThrows(ImportException.class, () -> new Importing(session.access(), Locale.ENGLISH,
				"en").read(importer(), folder.resolve("gone.csv"), Map.of(), null));
		assertTrue(refusal.getMessage().contains("gone.csv"), refusal.getMessage());
	}

	private void broken(Importer behaviour, String named) {
		List<String> before = Everything.of(live);
		Fault fault = assertThrows(FaultException.class, () -> read(behaviour)).fault();
		assertTrue(fault.message().contains(named), fault.message());
		assertTrue(Contributions.platform().faults().all().contains(fault));
		Everything.assertSame(before, Everything.of(live), "broken");
	}

	@Test
	void brokenDraftsAreFaults() {
		broken((read, draft) -> draft.model().eResource().getContents().clear(), "knowledge base itself");
		broken((read, draft) -> draft.model().eResource().getContents().add(ModelFactory.eINSTANCE.createKnowledgeModel()),
				"knowledge base itself");
		broken((read, draft) -> draft.model().getTaxonomies().get(0).setId("other"), "identifier");
		broken((read, draft) -> {
			Technology twin = Models.technology("Twin", "双子");
			Taxonomy taxonomy = draft.model().getTaxonomies().get(0);
			twin.setId(taxonomy.getTechnologies().get(0).getId());
			taxonomy.getTechnologies().add(twin);
		}, "identifier");
		broken((read, draft) -> {
			String id = draft.model().getTaxonomies().get(0).getTechnologies().remove(0).getId();
			var need = ActorsFactory.eINSTANCE.createNeed();
			need.setId(id);
			draft.model().getNeeds().add(need);
		}, "identifier");
		broken((read, draft) -> draft.model().getTaxonomies().get(0).getTechnologies().get(0).getRelated()
				.add(Models.technology("Nowhere", "無")), "not part of the knowledge base");
		broken((read, draft) -> {
			Citation citation = ModelFactory.eINSTANCE.createCitation();
			citation.setSource(ModelFactory.eINSTANCE.createSource());
			draft.model().getTaxonomies().get(0).getCitations().add(citation);
		}, "not part of the knowledge base");
		broken((read, draft) -> draft.from(Models.technology("Forgotten", "忘"), new Place("names.csv", 1, null)),
				"did not put it");
		broken((read, draft) -> draft.model().getTaxonomies().get(0).getTechnologies().get(0).getRelated()
				.add(Models.technologies(live).get(0)), "not part of the knowledge base");
	}

	@Test
	void importersThatFailAreFaults() {
		broken((read, draft) -> {
			draft.model().getTaxonomies().clear();
			throw new IllegalStateException("half way");
		}, "half way");
		broken((read, draft) -> {
			throw new OutOfMemoryError("planted");
		}, "memory");
		broken((read, draft) -> {
			while (true) {
				draft.refuse(new Place("names.csv", 1, null), "again");
			}
		}, "refusals");
		broken((read, draft) -> Models.taxonomy(live).getTechnologies().clear(), "outside an edit");
	}

	@Test
	void aRemarkIsToldAndChangesNothing() throws Exception {
		ImportPreview preview = read((read, draft) -> draft.remark(new Place("names.csv", 2, null), "Read as windows-31j"));
		assertEquals(List.of("REMARK names.csv:2 Read as windows-31j"), lines(preview));
		assertFalse(preview.changesSomething());
	}

	@Test
	void whatTheImporterDoesToTheDraftLaterDoesNotArrive() throws Exception {
		KnowledgeModel[] kept = new KnowledgeModel[1];
		ImportPreview preview = read((read, draft) -> {
			names(read, draft);
			kept[0] = draft.model();
		});
		assertThrows(IllegalStateException.class, () -> kept[0].getTaxonomies().clear());
		preview.apply(session);
		assertEquals(6, Models.technologies(live).size());
	}

	@Test
	void importersThatDoNotStopAreLeftToThemselves() throws Exception {
		NullProgressMonitor monitor = new NullProgressMonitor();
		Deaf deaf = new Deaf();
		AnyImporter.does((read, draft) -> {
			monitor.setCanceled(true);
			deaf.run();
		});
		Importing importing = new Importing(session.access(), Locale.ENGLISH, "en");
		try {
			assertThrows(FaultException.class, () -> importing.read(importer(), file, Map.of(), monitor));
		} finally {
			deaf.end();
		}
		NullProgressMonitor other = new NullProgressMonitor();
		AnyImporter.does((read, draft) -> {
			other.setCanceled(true);
			while (true) {
				draft.progress().check();
			}
		});
		assertThrows(OperationCanceledException.class, () -> importing.read(importer(), file, Map.of(), other));
	}

	@Test
	void declarationsAreReadWithoutLoadingClasses() throws Exception {
		assertEquals(List.of("csv", "tsv"), importer().files());
		assertTrue(importer().reads("a.CSV") && importer().reads("b.tsv"));
		assertFalse(importer().reads("a.xlsx") || importer().reads("csv"));
		assertEquals("status", importer().parameters().get(0).id());
		List<String> usable = ImporterDescriptor.all().stream().map(each -> each.contribution().id()).toList();
		assertTrue(usable.contains("org.mekiki.core.tests.importer.missing"));
		assertFalse(usable.contains("org.mekiki.core.tests.importer.parameter"));
		assertTrue(Contributions.platform().faults().all().stream()
				.anyMatch(fault -> fault.id().equals("org.mekiki.core.tests.importer.parameter")));
	}

	@Test
	void argumentsArrive() throws Exception {
		AnyImporter.does((read, draft) -> draft.model().setNotation(draft.arguments().text("status")));
		ImportPreview preview = new Importing(session.access(), Locale.ENGLISH, "en").read(importer(), file,
				Map.of("status", List.of("given")), null);
		ImportEntry entry = preview.entries().get(0);
		assertEquals("given", entry.changes().get(0).after());
	}
}
