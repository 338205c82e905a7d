package org.mekiki.taxonomy.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.mekiki.taxonomy.AddLinks;
import org.mekiki.taxonomy.LinkKind;
import org.mekiki.taxonomy.MoveTechnologies;
import org.mekiki.taxonomy.Place;
import org.mekiki.taxonomy.RefusedException;
import org.mekiki.taxonomy.Steps;
import org.mekiki.taxonomy.Verdict;

class MoveTechnologiesTest {

	private final Base base = new Base("a\n b\n  c\n d\ne\n f\ng\n");

	@Test
	void movesBeforeAfterAndInto() {
		base.execute(new MoveTechnologies(base.all("g"), Place.before(base.get("a"))));
		assertEquals("g\na\n b\n  c\n d\ne\n f\n", base.tree());
		base.execute(new MoveTechnologies(base.all("b"), Place.after(base.get("f"))));
		assertEquals("g\na\n d\ne\n f\n b\n  c\n", base.tree());
		base.execute(new MoveTechnologies(base.all("e"), Place.firstIn(base.get("a"))));
		assertEquals("g\na\n e\n  f\n  b\n   c\n d\n", base.tree());
		base.execute(new MoveTechnologies(base.all("e"), Place.lastIn(base.taxonomy)));
		assertEquals("g\na\n d\ne\n f\n b\n  c\n", base.tree());
	}

	@Test
	void movesSeveralInTheirOrderAndOnceEach() {
		// c goes along with b; the order of choosing does not matter
		base.execute(new MoveTechnologies(base.all("f", "c", "b"), Place.lastIn(base.get("g"))));
		assertEquals("a\n d\ne\ng\n b\n  c\n f\n", base.tree());
	}

	@Test
	void movesSeveralAmongTheirSiblings() {
		Base flat = new Base("1\n2\n3\n4\n5\n");
		flat.execute(new MoveTechnologies(flat.all("1", "4"), Place.after(flat.get("2"))));
		assertEquals("2\n1\n4\n3\n5\n", flat.tree());
		flat.execute(new MoveTechnologies(flat.all("5", "2"), Place.before(flat.get("2"))));
		assertEquals("2\n5\n1\n4\n3\n", flat.tree());
	}

	@Test
	void refusesCyclesWithReason() {
		Verdict itself = new MoveTechnologies(base.all("a"), Place.lastIn(base.get("a"))).verdict();
		assertFalse(itself.allowed());
		assertTrue(itself.reason().contains("a"), itself.reason());
		MoveTechnologies under = new MoveTechnologies(base.all("a"), Place.lastIn(base.get("c")));
		assertFalse(under.verdict().allowed());
		assertThrows(RefusedException.class, () -> base.execute(under));
		assertEquals("a\n b\n  c\n d\ne\n f\ng\n", base.tree());
		assertNull(base.session.undoLabel());
	}

	@Test
	void refusesCyclesThroughLinks() {
		base.execute(new AddLinks(base.get("g"), LinkKind.BROADER, base.all("e")));
		assertFalse(new MoveTechnologies(base.all("e"), Place.lastIn(base.get("g"))).verdict().allowed());
		base.execute(new MoveTechnologies(base.all("g"), Place.lastIn(base.get("e"))));
		assertTrue(base.get("g").getBroader().isEmpty(), "the tree says it now");
	}

	@Test
	void sayingNothingWhenNothingMoves() {
		assertEquals(Verdict.NOTHING, new MoveTechnologies(base.all("b"), Place.before(base.get("d"))).verdict());
		assertEquals(Verdict.NOTHING, new MoveTechnologies(base.all("b"), Place.before(base.get("b"))).verdict());
		assertEquals(Verdict.NOTHING, new MoveTechnologies(base.all("d"), Place.lastIn(base.get("a"))).verdict());
		assertEquals(Verdict.YES, new MoveTechnologies(base.all("b"), Place.lastIn(base.get("a"))).verdict());
	}

	@Test
	void isTakenBack() {
		List<String> before = base.everything();
		base.execute(new MoveTechnologies(base.all("c", "e"), Place.before(base.get("b"))));
		assertTrue(base.session.undoLabel().startsWith("Move"), base.session.undoLabel());
		base.session.undo();
		assertEquals(before, base.everything());
	}

	@Test
	void stepsLeadOneFurther() {
		base.execute(new MoveTechnologies(base.all("d"), Steps.up(base.all("d"))));
		assertEquals("a\n d\n b\n  c\ne\n f\ng\n", base.tree());
		base.execute(new MoveTechnologies(base.all("d"), Steps.down(base.all("d"))));
		assertEquals("a\n b\n  c\n d\ne\n f\ng\n", base.tree());
		base.execute(new MoveTechnologies(base.all("b"), Steps.out(base.all("b"))));
		assertEquals("a\n d\nb\n c\ne\n f\ng\n", base.tree());
		base.execute(new MoveTechnologies(base.all("e"), Steps.in(base.all("e"))));
		assertEquals("a\n d\nb\n c\n e\n  f\ng\n", base.tree());
	}

	@Test
	void stepsEndAtTheEdges() {
		assertNull(Steps.up(base.all("a")));
		assertNull(Steps.down(base.all("g")));
		assertNull(Steps.out(base.all("a")));
		assertNull(Steps.in(base.all("b")));
		assertNull(Steps.up(base.all("b", "f")), "not under the same parent");
		assertNull(Steps.up(List.of()));
	}
}
