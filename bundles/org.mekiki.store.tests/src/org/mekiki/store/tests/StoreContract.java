package org.mekiki.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.mekiki.model.Identified;
import org.mekiki.model.ModelFactory;
import org.mekiki.model.Text;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.model.taxonomy.TaxonomyFactory;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.store.Change;
import org.mekiki.store.ChangeKind;
import org.mekiki.store.ChangeSet;
import org.mekiki.store.KnowledgeBase;
import org.mekiki.store.ObjectState;
import org.mekiki.store.Problem;
import org.mekiki.store.Revision;
import org.mekiki.store.StateCodec;
import org.mekiki.store.StoreException;

/** What every engine must do. Each engine has a subclass. */
abstract class StoreContract {

	abstract Bases bases();

	@Test
	void aNewBaseHasOneRootAndOneRevision() throws Exception {
		try (KnowledgeBase base = bases().create()) {
			assertEquals(1, base.revision());
			assertEquals(Map.of("KnowledgeModel", Long.valueOf(1)), base.counts());
			assertFalse(base.isModified());
			assertTrue(base.capture().isEmpty());
			assertEquals(List.of(), base.check(null));
			assertEquals(36, base.id().length());
		}
	}

	@Test
	void everyClassAndFeatureComesBackAsSaved() throws Exception {
		for (long seed = 1; seed <= 1; seed++) {
			Bases bases = bases();
			RandomModel random = new RandomModel(seed);
			try (KnowledgeBase base = bases.create()) {
				random.grow(base.model(), 150, true);
				Set<EClass> used = new HashSet<>();
				base.model().eAllContents().forEachRemaining(each -> used.add(each.eClass()));
				used.add(base.model().eClass());
				assertEquals(new HashSet<>(random.classes()), used, "the random model must use every class");
				base.save("tester", "first", null);
				KnowledgeBase reopened = bases.reopenBeside(base);
				Same.assertSame(base.model(), reopened.model());
				for (int round = 0; round < 4; round++) {
					for (int i = 0; i < 12; i++) {
						random.edit(base.model());
					}
					base.save("tester", "round " + round, null);
					assertFalse(base.isModified());
				}
				reopened = bases.reopenBeside(base);
				Same.assertSame(base.model(), reopened.model());
				assertEquals(List.of(), base.check(null));
			}
			bases.close();
		}
	}

	@Test
	void aSaveWritesOnlyWhatDiffers() throws Exception {
		try (KnowledgeBase base = bases().create()) {
			Taxonomy taxonomy = taxonomy(base, "T", 5);
			Revision first = base.save("a", "m", null);
			assertEquals(2, first.number());
			assertEquals(6, first.objects());
			Technology technology = taxonomy.getTechnologies().get(2);
			technology.setNotation("other");
			technology.setNotation("T2");
			taxonomy.getTechnologies().move(0, technology);
			taxonomy.getTechnologies().move(2, technology);
			assertTrue(base.isModified());
			assertEquals(2, base.save("a", "nothing", null).number(), "what was taken back is not saved");
			assertFalse(base.isModified());
			technology.getLabels().get(0).setValue("新しい名前");
			Revision second = base.save("b", "label", null);
			assertEquals(3, second.number());
			assertEquals(1, second.objects());
			assertEquals(List.of("labels"), base.changes(3, 0, 10).stream().map(Change::feature).toList());
		}
	}

	@Test
	void historySaysWhoChangedWhatFromWhatToWhat() throws Exception {
		try (KnowledgeBase base = bases().create()) {
			Taxonomy taxonomy = taxonomy(base, "T", 3);
			base.save("first", "created", null);
			Technology one = taxonomy.getTechnologies().get(0);
			one.setNotation("new");
			base.save("second", "renamed", null);
			taxonomy.getTechnologies().move(2, one);
			base.save("third", "moved", null);
			RandomModel.delete(base.model(), one);
			base.save("fourth", "deleted", null);
			List<Change> history = base.history(one.getId());
			assertEquals(List.of(ChangeKind.DELETED, ChangeKind.MOVED, ChangeKind.CHANGED, ChangeKind.CREATED),
					history.stream().map(Change::kind).toList());
			assertEquals(List.of("fourth", "third", "second", "first"),
					history.stream().map(change -> change.revision().author()).toList());
			Change renamed = history.get(2);
			assertEquals("notation", renamed.feature());
			assertEquals("\"T0\"", renamed.oldValue());
			assertEquals("\"new\"", renamed.newValue());
			assertEquals("Technology", renamed.className());
			List<Revision> revisions = base.revisions(0, 3);
			assertEquals(List.of("fourth", "third", "second"), revisions.stream().map(Revision::author).toList());
			assertEquals("moved", revisions.get(1).message());
			assertEquals(List.of("first"), base.revisions(3, 1).stream().map(Revision::author).toList());
		}
	}

	@Test
	void thePastIsAsItWas() throws Exception {
		try (KnowledgeBase base = bases().create()) {
			RandomModel random = new RandomModel(7);
			random.grow(base.model(), 80, true);
			Map<Long, Map<String, String>> images = new HashMap<>();
			images.put(Long.valueOf(base.save("a", "", null).number()), Same.image(base.model()));
			for (int round = 0; round < 8; round++) {
				for (int i = 0; i < 15; i++) {
					random.edit(base.model());
				}
				images.put(Long.valueOf(base.save("a", "", null).number()), Same.image(base.model()));
			}
			random.edit(base.model());
			for (Map.Entry<Long, Map<String, String>> each : images.entrySet()) {
				long revision = each.getKey().longValue();
				assertEquals(each.getValue(), Same.image(base.asOf(revision, null).model()), "revision " + revision);
			}
			StoreException unknown = assertThrows(StoreException.class, () -> base.asOf(99, null));
			assertEquals(Problem.NOT_FOUND, unknown.problem());
		}
	}

	@Test
	void anObjectCanBeBroughtBack() throws Exception {
		Bases bases = bases();
		try (KnowledgeBase base = bases.create()) {
			Taxonomy taxonomy = taxonomy(base, "T", 4);
			Technology one = taxonomy.getTechnologies().get(1);
			String id = one.getId();
			base.save("a", "", null);
			Map<String, String> before = Same.image(base.model());
			one.setNotation("changed");
			base.save("a", "", null);
			RandomModel.delete(base.model(), one);
			base.save("a", "", null);
			assertNull(base.stateAt(id, 4));
			assertNull(base.stateAt(id, 1));
			ObjectState old = base.stateAt(id, 2);
			assertEquals("\"T1\"", old.features().get("notation"));
			assertEquals("\"changed\"", base.stateAt(id, 3).features().get("notation"));
			assertNotNull(StateCodec.apply(old, base.resource()));
			assertEquals(before, Same.image(base.model()), "at its old position too");
			base.save("a", "back", null);
			assertEquals(before, Same.image(bases.reopenBeside(base).model()));
		}
	}

	@Test
	void thousandInsertionsAtOnePlaceKeepTheOrder() throws Exception {
		Bases bases = bases();
		try (KnowledgeBase base = bases.create()) {
			Taxonomy taxonomy = taxonomy(base, "T", 3);
			base.save("a", "", null);
			for (int i = 0; i < 60; i++) {
				taxonomy.getTechnologies().add(1, technology("in" + i));
				base.save("a", "", null);
			}
			Same.assertSame(base.model(), bases.reopenBeside(base).model());
			Technology neighbour = taxonomy.getTechnologies().get(taxonomy.getTechnologies().size() - 1);
			assertEquals(1, base.history(neighbour.getId()).size(), "making room is not a change of the neighbours");
			assertEquals(3, base.asOf(2, null).model().getTaxonomies().get(0).getTechnologies().size());
		}
	}

	@Test
	void whatIsStillReferredToCannotBeDeleted() throws Exception {
		try (KnowledgeBase base = bases().create()) {
			Taxonomy taxonomy = taxonomy(base, "T", 3);
			Technology a = taxonomy.getTechnologies().get(0);
			Technology b = taxonomy.getTechnologies().get(1);
			b.getRelated().add(a);
			base.save("x", "", null);
			EcoreUtil.remove(a);
			StoreException refused = assertThrows(StoreException.class, () -> base.save("x", "", null));
			assertEquals(Problem.STILL_REFERENCED, refused.problem());
			assertEquals(List.of(b.getId()), refused.objects());
			assertTrue(refused.getMessage().contains("T1 label"), refused.getMessage());
			b.getRelated().clear();
			assertEquals(3, base.save("x", "", null).number());
			Technology lost = technology("lost");
			b.getRelated().add(lost);
			refused = assertThrows(StoreException.class, () -> base.save("x", "", null));
			assertEquals(Problem.STILL_REFERENCED, refused.problem());
			taxonomy.getTechnologies().add(lost);
			assertEquals(4, base.save("x", "", null).number());
		}
	}

	@Test
	void whatCannotBeStoredIsRefusedInWords() throws Exception {
		try (KnowledgeBase base = bases().create()) {
			Taxonomy taxonomy = taxonomy(base, "T", 1);
			base.save("x", "", null);
			Technology one = taxonomy.getTechnologies().get(0);
			for (String bad : List.of("a\0b", "\ud800", "x\udc00y")) {
				one.setNotation(bad);
				assertEquals(Problem.INVALID_VALUE,
						assertThrows(StoreException.class, () -> base.save("x", "", null)).problem());
			}
			one.setNotation("あ".repeat(32_673));
			assertEquals(Problem.TOO_LARGE,
					assertThrows(StoreException.class, () -> base.save("x", "", null)).problem());
			one.setNotation("T0");
			one.setId("no uuid");
			assertEquals(Problem.INVALID_VALUE,
					assertThrows(StoreException.class, () -> base.save("x", "", null)).problem());
			assertEquals(2, base.revisions(0, 1).get(0).number(), "nothing was written");
		}
	}

	@Test
	void anIdentifierMayChangeButNotThatOfTheRoot() throws Exception {
		try (KnowledgeBase base = bases().create()) {
			Taxonomy taxonomy = taxonomy(base, "T", 2);
			base.save("x", "", null);
			Technology one = taxonomy.getTechnologies().get(0);
			String before = one.getId();
			String after = UUID.randomUUID().toString();
			one.setId(after);
			assertEquals(one, base.resource().find(after));
			assertEquals(null, base.resource().find(before));
			base.save("x", "", null);
			assertEquals(null, base.stateAt(before, 3));
			assertEquals("\"T0\"", base.stateAt(after, 3).features().get("notation"));
			base.model().setId(UUID.randomUUID().toString());
			StoreException refused = assertThrows(StoreException.class, () -> base.save("x", "", null));
			assertEquals(Problem.INVALID_VALUE, refused.problem());
			assertEquals(List.of(), base.check(null));
		}
	}

	@Test
	void captureAndCommitMayBeApart() throws Exception {
		try (KnowledgeBase base = bases().create()) {
			Taxonomy taxonomy = taxonomy(base, "T", 2);
			ChangeSet captured = base.capture();
			taxonomy.getTechnologies().get(0).setNotation("later");
			Thread saver = Thread.ofPlatform().start(() -> commit(base, captured));
			saver.join();
			assertEquals(2, base.revision());
			assertTrue(base.isModified(), "what came after the capture is not saved yet");
			assertEquals("\"T0\"",
					base.stateAt(taxonomy.getTechnologies().get(0).getId(), 2).features().get("notation"));
			base.save("x", "", null);
			assertEquals("\"later\"",
					base.stateAt(taxonomy.getTechnologies().get(0).getId(), 3).features().get("notation"));
		}
	}

	private static void commit(KnowledgeBase base, ChangeSet captured) {
		try {
			base.commit(captured, "x", "", null);
		} catch (StoreException e) {
			throw new IllegalStateException(e);
		}
	}

	@Test
	void aBaseOpenedToReadRefusesToSave() throws Exception {
		Bases bases = bases();
		bases.create().close();
		try (KnowledgeBase base = bases.openToRead()) {
			taxonomy(base, "T", 1);
			assertTrue(base.readOnly());
			assertEquals(Problem.READ_ONLY,
					assertThrows(StoreException.class, () -> base.save("x", "", null)).problem());
		}
	}

	@Test
	void aCancelledSaveWritesNothing() throws Exception {
		try (KnowledgeBase base = bases().create()) {
			taxonomy(base, "T", 3);
			org.eclipse.core.runtime.NullProgressMonitor monitor = new org.eclipse.core.runtime.NullProgressMonitor();
			monitor.setCanceled(true);
			assertEquals(Problem.CANCELLED,
					assertThrows(StoreException.class, () -> base.save("x", "", monitor)).problem());
			assertEquals(1, base.revisions(0, 9).size());
			assertEquals(2, base.save("x", "", null).number());
		}
	}

	static Taxonomy taxonomy(KnowledgeBase base, String name, int technologies) {
		Taxonomy taxonomy = TaxonomyFactory.eINSTANCE.createTaxonomy();
		taxonomy.setId(UUID.randomUUID().toString());
		taxonomy.setNotation(name);
		for (int i = 0; i < technologies; i++) {
			taxonomy.getTechnologies().add(technology(name + i));
		}
		base.model().getTaxonomies().add(taxonomy);
		return taxonomy;
	}

	static Technology technology(String notation) {
		Technology technology = TaxonomyFactory.eINSTANCE.createTechnology();
		technology.setId(UUID.randomUUID().toString());
		technology.setNotation(notation);
		Text label = ModelFactory.eINSTANCE.createText();
		label.setLanguage("en");
		label.setValue(notation + " label");
		technology.getLabels().add(label);
		return technology;
	}

	static List<String> ids(Iterable<? extends Identified> objects) {
		List<String> ids = new ArrayList<>();
		objects.forEach(object -> ids.add(object.getId()));
		return ids;
	}
}
