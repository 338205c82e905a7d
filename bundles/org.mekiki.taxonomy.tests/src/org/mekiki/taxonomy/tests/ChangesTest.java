package org.mekiki.taxonomy.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.mekiki.model.ModelPackage;
import org.mekiki.model.Status;
import org.mekiki.model.taxonomy.Mark;
import org.mekiki.model.taxonomy.TaxonomyPackage;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.taxonomy.Use;
import org.mekiki.model.text.Labels;
import org.mekiki.taxonomy.AddTrlAssessment;
import org.mekiki.taxonomy.ChangeFeature;
import org.mekiki.taxonomy.DeprecateTechnologies;
import org.mekiki.taxonomy.DuplicateTechnologies;
import org.mekiki.taxonomy.LinkKind;
import org.mekiki.taxonomy.RemoveValues;
import org.mekiki.taxonomy.Rename;
import org.mekiki.taxonomy.RestoreTechnologies;
import org.mekiki.taxonomy.SetMark;
import org.mekiki.taxonomy.SortChildren;
import org.mekiki.taxonomy.Trl;
import org.mekiki.taxonomy.Verdict;

class ChangesTest {

	private final Base base = new Base("a\n b10\n b9\n c\nd\n");

	@Test
	void renamesOneLanguage() {
		Technology a = base.get("a");
		base.execute(new Rename(a, "ja", " \u3042 "));
		assertEquals("Name “\u3042”", base.session.undoLabel());
		assertEquals("\u3042", Labels.text(a, "ja"));
		base.execute(new Rename(a, "en", "A"));
		assertEquals("Rename “a”", base.session.undoLabel());
		assertEquals(Verdict.NOTHING, new Rename(a, "en", "A").verdict());
		base.execute(new Rename(a, "ja", ""));
		assertEquals(1, a.getLabels().size());
		assertFalse(new Rename(a, "en", "").verdict().allowed(), "the last name stays");
	}

	@Test
	void sortsByLabelAndNotation() {
		base.execute(SortChildren.byLabel(base.get("a"), "en"));
		assertEquals("a\n b9\n b10\n c\nd\n", base.tree());
		assertEquals(Verdict.NOTHING, SortChildren.byLabel(base.get("a"), "en").verdict());
		base.execute(new ChangeFeature(base.all("c"), ModelPackage.Literals.ELEMENT__NOTATION, "2"));
		base.execute(new ChangeFeature(base.all("b10"), ModelPackage.Literals.ELEMENT__NOTATION, "11"));
		base.execute(SortChildren.byNotation(base.get("a")));
		assertEquals("a\n c\n b10\n b9\nd\n", base.tree());
		base.session.undo();
		assertEquals("a\n b9\n b10\n c\nd\n", base.tree());
	}

	@Test
	void keepsAssessmentsInOrder() {
		Technology a = base.get("a");
		base.execute(new AddTrlAssessment(a, "2030", 7, true, "plan"));
		base.execute(new AddTrlAssessment(a, "2024-05", 4, false, null));
		base.execute(new AddTrlAssessment(a, "2022", 3, false, null));
		assertEquals(List.of(3, 4, 7), a.getTrl().stream().map(trl -> trl.getLevel()).toList());
		assertEquals(4, Trl.reached(a).orElseThrow().getLevel());
		assertEquals(7, Trl.target(a).orElseThrow().getLevel());
		assertFalse(new AddTrlAssessment(a, null, 10, false, null).verdict().allowed());
		base.execute(new RemoveValues(a, List.of(a.getTrl().get(1))));
		assertEquals(3, Trl.reached(a).orElseThrow().getLevel());
	}

	@Test
	void marksInTheOrderOfTheModel() {
		List<Technology> both = base.all("a", "d");
		base.execute(SetMark.of(both, Mark.SENSOR, true));
		base.execute(SetMark.of(both, Mark.AI, true));
		assertEquals(List.of(Mark.AI, Mark.SENSOR), base.get("d").getMarks());
		assertEquals(Verdict.NOTHING, SetMark.of(both, Mark.AI, true).verdict());
		base.execute(SetMark.of(base.all("d"), Mark.AI, false));
		base.execute(SetMark.of(both, Mark.AI, true));
		assertEquals(List.of(Mark.AI, Mark.SENSOR), base.get("d").getMarks());
		base.execute(SetMark.of(both, Use.PUBLIC, true));
		assertEquals(List.of(Use.PUBLIC), base.get("a").getUses());
	}

	@Test
	void deprecatesAndRestores() {
		List<Technology> a = base.all("a");
		base.execute(new DeprecateTechnologies(a, base.all("d")));
		assertEquals(Status.DEPRECATED, base.get("a").getStatus());
		assertEquals(base.all("d"), base.get("a").getReplacedBy());
		assertFalse(new DeprecateTechnologies(base.all("d"), a).verdict().allowed(), "deprecated itself");
		assertFalse(new DeprecateTechnologies(a, a).verdict().allowed(), "by itself");
		base.execute(new RestoreTechnologies(a));
		assertEquals(Status.CURRENT, base.get("a").getStatus());
		assertTrue(base.get("a").getReplacedBy().isEmpty());
		assertEquals(Verdict.NOTHING, new RestoreTechnologies(a).verdict());
	}

	@Test
	void duplicatesWithLinksAmongTheCopies() {
		base.session.execute("link", () -> {
			LinkKind.RELATED.targets(base.get("c")).add(base.get("b9"));
			LinkKind.DEPENDS_ON.targets(base.get("c")).add(base.get("d"));
		});
		DuplicateTechnologies duplicate = new DuplicateTechnologies(base.all("c", "a"));
		base.execute(duplicate);
		Technology copy = duplicate.copies().get(0);
		assertEquals("a (copy)", Labels.text(copy, "en"));
		assertSame(copy, base.taxonomy.getTechnologies().get(1));
		Technology copiedC = copy.getChildren().get(2);
		assertSame(copy.getChildren().get(1), copiedC.getRelated().get(0));
		assertSame(base.get("d"), copiedC.getDependsOn().get(0));
		assertFalse(copiedC.getId().equals(base.get("c").getId()));
		assertSame(copiedC, base.session.find(copiedC.getId()));
	}

	@Test
	void changesSeveralAtOnceInOneStep() {
		base.execute(new ChangeFeature(base.all("a", "d"), TaxonomyPackage.Literals.TECHNOLOGY__INTRODUCED_IN, "II"));
		assertEquals("II", base.get("d").getIntroducedIn());
		assertEquals("Change “Taken up in” of 2 items", base.session.undoLabel());
		base.session.undo();
		assertEquals(null, base.get("a").getIntroducedIn());
	}
}
