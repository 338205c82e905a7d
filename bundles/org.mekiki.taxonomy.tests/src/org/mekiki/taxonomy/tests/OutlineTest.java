package org.mekiki.taxonomy.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.mekiki.model.taxonomy.TechnologyKind;
import org.mekiki.model.text.Labels;
import org.mekiki.taxonomy.AddOutline;
import org.mekiki.taxonomy.AddTechnology;
import org.mekiki.taxonomy.Outline;
import org.mekiki.taxonomy.Place;

class OutlineTest {

	@Test
	void readsIndentationOfAnyKind() {
		Base base = new Base("one\n\ttwo\n\t\tthree\n    four\n  five\nsix\n");
		assertEquals("one\n two\n  three\n four\n five\nsix\n", base.tree());
	}

	@Test
	void readsIdeographicSpacesAndBullets() {
		Outline outline = Outline.parse("\u6d77\u6d0b\u9818\u57df\r\n\u3000\u30fb\u89b3\u6e2c\u6280\u8853\r\n\r\n\u3000\u25cf AUV survey\r\n");
		assertEquals(3, outline.size());
		assertEquals("\u89b3\u6e2c\u6280\u8853", outline.roots().get(0).children().get(0).labels().get("ja"));
		assertEquals("AUV survey", outline.roots().get(0).children().get(1).labels().get("en"));
	}

	@Test
	void readsRowsOfASpreadsheet() {
		Outline.Entry entry = Outline.parse("A-12\t\u91cf\u5b50\u6280\u8853\tQuantum technology\n").roots().get(0);
		assertEquals("A-12", entry.notation());
		assertEquals("\u91cf\u5b50\u6280\u8853", entry.labels().get("ja"));
		assertEquals("Quantum technology", entry.labels().get("en"));
		assertEquals("6G", Outline.parse("6G").roots().get(0).labels().get("en"), "a name of its own is no notation");
	}

	@Test
	void refusesNothingAndTooMuch() {
		Base base = new Base("a");
		assertFalse(new AddOutline(Place.lastIn(base.taxonomy), Outline.parse(" \n\t\n")).verdict().allowed());
		String much = "x\n".repeat(Outline.MOST_LINES + 1);
		assertThrows(IllegalArgumentException.class, () -> Outline.parse(much));
	}

	@Test
	void addsWithTheKindsThatFit() {
		Base base = new Base("");
		base.execute(new AddOutline(Place.lastIn(base.taxonomy), Outline.parse("d\n g\n  t\ne\n u\n")));
		assertEquals(TechnologyKind.DOMAIN, base.get("d").getKind());
		assertEquals(TechnologyKind.GROUP, base.get("g").getKind());
		assertEquals(TechnologyKind.TECHNOLOGY, base.get("t").getKind());
		assertEquals(TechnologyKind.TECHNOLOGY, base.get("u").getKind());
		assertEquals("Add 5 technologies", base.session.undoLabel());
		base.session.undo();
		assertEquals("", base.tree());
	}

	@Test
	void addsOneWhereItIsWanted() {
		Base base = new Base("a\nb\n");
		AddTechnology add = new AddTechnology(Place.after(base.get("a")), TechnologyKind.DOMAIN,
				java.util.Map.of("ja", "\u5b87\u5b99", "en", "space"));
		base.execute(add);
		assertEquals("a\nspace\nb\n", base.tree());
		assertEquals("\u5b87\u5b99", Labels.text(add.added(), "ja"));
		assertEquals(List.of(add.added()), base.session.index().search("SPACE", 5, () -> false).stream()
				.map(hit -> base.session.find(hit.id())).toList());
	}
}
