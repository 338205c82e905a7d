package org.mekiki.taxonomy.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.mekiki.taxonomy.AddLinks;
import org.mekiki.taxonomy.LinkKind;
import org.mekiki.taxonomy.RemoveLinks;

class LinksTest {

	private final Base base = new Base("a\n b\n  c\nd\ne\n");

	private boolean allowed(String from, LinkKind kind, String to) {
		return kind.check(base.get(from), base.get(to)).allowed();
	}

	private void link(String from, LinkKind kind, String to) {
		base.execute(new AddLinks(base.get(from), kind, base.all(to)));
	}

	@Test
	void refusesItselfAndRepetition() {
		for (LinkKind kind : LinkKind.values()) {
			assertFalse(allowed("d", kind, "d"), kind.name());
			assertTrue(allowed("d", kind, "e"), kind.name());
			link("d", kind, "e");
			assertFalse(allowed("d", kind, "e"), kind.name());
			base.session.undo();
		}
	}

	@Test
	void broaderNeverLeadsInACircle() {
		assertFalse(allowed("b", LinkKind.BROADER, "a"), "the parent already");
		assertTrue(allowed("c", LinkKind.BROADER, "a"), "an ancestor further up is allowed by SKOS");
		assertFalse(allowed("a", LinkKind.BROADER, "c"), "narrower by the tree");
		link("a", LinkKind.BROADER, "d");
		assertFalse(allowed("d", LinkKind.BROADER, "c"), "narrower by a link");
	}

	@Test
	void relatedStandsApart() {
		assertFalse(allowed("c", LinkKind.RELATED, "a"));
		assertFalse(allowed("a", LinkKind.RELATED, "c"));
		link("a", LinkKind.BROADER, "d");
		assertFalse(allowed("c", LinkKind.RELATED, "d"));
		link("c", LinkKind.RELATED, "e");
		assertFalse(allowed("e", LinkKind.RELATED, "c"), "holds in both directions already");
		assertFalse(allowed("c", LinkKind.BROADER, "e"));
	}

	@Test
	void dependenceAndEnablingNeverLeadInACircle() {
		for (LinkKind kind : List.of(LinkKind.DEPENDS_ON, LinkKind.ENABLES)) {
			link("b", kind, "d");
			link("d", kind, "e");
			assertFalse(allowed("e", kind, "b"), kind.name());
			assertTrue(allowed("b", kind, "e"), kind.name());
		}
	}

	@Test
	void removesARelativeFromEitherEnd() {
		link("c", LinkKind.RELATED, "e");
		base.execute(new RemoveLinks(base.get("e"), LinkKind.RELATED, base.all("c")));
		assertTrue(base.get("c").getRelated().isEmpty());
		assertFalse(new RemoveLinks(base.get("e"), LinkKind.RELATED, base.all("c")).verdict().allowed());
		assertEquals("Remove link “Related” to “c”", base.session.undoLabel());
	}
}
