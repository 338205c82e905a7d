package org.mekiki.taxonomy.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.mekiki.model.Status;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.taxonomy.TechnologyKind;
import org.mekiki.model.text.Labels;
import org.mekiki.taxonomy.AddTechnology;
import org.mekiki.taxonomy.DeleteElements;
import org.mekiki.taxonomy.Derivation;
import org.mekiki.taxonomy.EditionComparison;
import org.mekiki.taxonomy.Hierarchy;
import org.mekiki.taxonomy.LinkKind;
import org.mekiki.taxonomy.NewEdition;
import org.mekiki.taxonomy.Place;
import org.mekiki.taxonomy.Rename;
import org.mekiki.taxonomy.TaxonomyCounts;

class NewEditionTest {

	private final Base base = new Base("a\n b\n  c\nd\n");

	private Taxonomy next() {
		NewEdition operation = new NewEdition(base.taxonomy, "2026", "2026-03");
		base.execute(operation);
		return operation.added();
	}

	@Test
	void copiesWithIdentifiersOfItsOwn() {
		base.session.execute("link", () -> LinkKind.ENABLES.targets(base.get("b")).add(base.get("d")));
		List<String> before = base.everything();
		Taxonomy next = next();
		assertEquals(base.tree(), Base.tree(next));
		assertSame(base.taxonomy, next.getSupersedes());
		assertEquals(Status.DRAFT, next.getStatus());
		assertSame(next, base.model.getTaxonomies().get(1));
		Technology copied = next.getTechnologies().get(0).getChildren().get(0);
		assertNotEquals(base.get("b").getId(), copied.getId());
		assertEquals(base.get("b").getId(), Derivation.of(copied));
		assertEquals(List.of(next.getTechnologies().get(1)), copied.getEnables());
		base.session.undo();
		assertEquals(before, base.everything());
	}

	@Test
	void preparedAheadItIsTheSame() {
		base.session.execute("link", () -> {
			LinkKind.ENABLES.targets(base.get("b")).add(base.get("d"));
			LinkKind.RELATED.targets(base.get("d")).add(base.get("c"));
		});
		List<String> before = base.everything();
		NewEdition operation = new NewEdition(base.taxonomy, "2026", "2026-03");
		operation.execute(base.session, new NullProgressMonitor());
		Taxonomy next = operation.added();
		assertEquals(base.tree(), Base.tree(next));
		assertEquals(List.of(next.getTechnologies().get(1)),
				next.getTechnologies().get(0).getChildren().get(0).getEnables());
		assertEquals("c", Labels.text(next.getTechnologies().get(1).getRelated().get(0), "en"));
		assertSame(next, Hierarchy.taxonomyOf(next.getTechnologies().get(1).getRelated().get(0)));
		assertEquals(operation.label(), base.session.undoLabel());
		base.session.undo();
		assertEquals(before, base.everything());
		base.session.redo();
		assertEquals(base.tree(), Base.tree(next));
	}

	@Test
	void aCancelledEditionIsNone() {
		IProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);
		NewEdition operation = new NewEdition(base.taxonomy, "2026", "2026-03");
		assertThrows(OperationCanceledException.class, () -> operation.execute(base.session, cancelled));
		assertEquals(1, base.model.getTaxonomies().size());
	}

	@Test
	void tellsWhatIsNewAndWhatIsGone() {
		Taxonomy next = next();
		Technology b = next.getTechnologies().get(0).getChildren().get(0);
		base.execute(new Rename(b, "en", "renamed"));
		base.execute(new AddTechnology(Place.lastIn(b), TechnologyKind.TECHNOLOGY, java.util.Map.of("en", "new")));
		base.execute(new DeleteElements(base.session, List.of(next.getTechnologies().get(1))));
		EditionComparison comparison = EditionComparison.of(next);
		assertEquals(List.of("new"), comparison.added().stream().map(each -> Labels.text(each, "en")).toList());
		assertEquals(base.all("d"), comparison.removed());
		assertSame(base.get("b"), comparison.predecessor(b));
	}

	@Test
	void comparesEditionsThatWereNotCopied() {
		Taxonomy next = next();
		base.session.execute("forget", () -> Hierarchy.visit(next,
				technology -> technology.getProperties().clear()));
		assertTrue(EditionComparison.of(next).added().isEmpty());
	}

	@Test
	void needsANameOfItsOwn() {
		assertFalse(new NewEdition(base.taxonomy, " ", null).verdict().allowed());
		assertFalse(new NewEdition(base.taxonomy, "2025", null).verdict().allowed());
	}

	@Test
	void counts() {
		base.session.execute("round", () -> base.get("c").setIntroducedIn("I"));
		TaxonomyCounts counts = TaxonomyCounts.of(base.taxonomy);
		assertEquals(2, counts.domains());
		assertEquals(1, counts.groups());
		assertEquals(1, counts.technologies());
		assertEquals(java.util.Map.of("I", 1), counts.rounds());
	}
}
