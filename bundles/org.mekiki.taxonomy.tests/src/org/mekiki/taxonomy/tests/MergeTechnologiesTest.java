package org.mekiki.taxonomy.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mekiki.model.Citation;
import org.mekiki.model.Element;
import org.mekiki.model.ModelFactory;
import org.mekiki.model.NoteKind;
import org.mekiki.model.Source;
import org.mekiki.model.Status;
import org.mekiki.model.actors.ActorsFactory;
import org.mekiki.model.actors.Need;
import org.mekiki.model.judgement.Judgement;
import org.mekiki.model.judgement.JudgementFactory;
import org.mekiki.model.taxonomy.Mark;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.text.Labels;
import org.mekiki.taxonomy.AddTrlAssessment;
import org.mekiki.taxonomy.LinkKind;
import org.mekiki.taxonomy.MergeTechnologies;

class MergeTechnologiesTest {

	private final Base base = new Base("x\n a\n  a1\n b\n  b1\ny\n");
	private final Technology a = base.get("a");
	private final Technology b = base.get("b");
	private final Need need = ActorsFactory.eINSTANCE.createNeed();
	private final Judgement judgement = JudgementFactory.eINSTANCE.createJudgement();
	private final Source source = ModelFactory.eINSTANCE.createSource();

	@BeforeEach
	void fill() {
		base.session.execute("fill", () -> {
			for (Element element : List.of(need, judgement, source)) {
				element.setId(UUID.randomUUID().toString());
			}
			base.model.getSources().add(source);
			base.model.getNeeds().add(need);
			base.model.getJudgements().add(judgement);
			need.getTechnologies().addAll(base.all("y", "a"));
			judgement.setTechnology(a);
			Labels.set(a.getLabels(), "ja", "\u3042");
			Labels.set(a.getAltLabels(), "en", "alpha");
			Labels.set(a.getDescriptions(), "en", "first");
			Labels.set(b.getDescriptions(), "en", "second");
			a.setNotation("A-1");
			b.setNotation("B-1");
			a.getMarks().add(Mark.AI);
			a.getCitations().add(citation("p. 1"));
			a.getCitations().add(citation("p. 2"));
			b.getCitations().add(citation("p. 1"));
			new AddTrlAssessment(a, "2024", 3, false, null).run();
			new AddTrlAssessment(b, "2025", 5, false, null).run();
			LinkKind.RELATED.targets(a).add(base.get("y"));
			LinkKind.RELATED.targets(b).add(a);
			LinkKind.DEPENDS_ON.targets(base.get("y")).add(a);
		});
	}

	private Citation citation(String locator) {
		Citation citation = ModelFactory.eINSTANCE.createCitation();
		citation.setSource(source);
		citation.setLocator(locator);
		return citation;
	}

	private MergeTechnologies merge(boolean keep) {
		return new MergeTechnologies(base.session, List.of(a, b), b, keep);
	}

	@Test
	void takesOverWhatIsSaid() {
		base.execute(merge(false));
		assertEquals("b", Labels.find(b.getLabels(), "en").getValue());
		assertEquals("\u3042", Labels.find(b.getLabels(), "ja").getValue(), "a language that was missing");
		assertEquals(List.of("a", "alpha"), b.getAltLabels().stream().map(text -> text.getValue()).toList());
		assertEquals("second", Labels.find(b.getDescriptions(), "en").getValue());
		assertTrue(b.getNotes().stream().anyMatch(note -> "first".equals(note.getValue())));
		assertTrue(b.getNotes().stream()
				.anyMatch(note -> note.getKind() == NoteKind.CHANGE && note.getValue().contains(a.getId())));
		assertEquals("B-1", b.getNotation());
		assertEquals("A-1", b.getHiddenLabels().get(0).getValue());
		assertEquals(List.of("p. 1", "p. 2"), b.getCitations().stream().map(Citation::getLocator).toList());
		assertEquals(List.of(3, 5), b.getTrl().stream().map(trl -> trl.getLevel()).toList());
		assertEquals(List.of(Mark.AI), b.getMarks());
	}

	@Test
	void takesOverChildrenLinksAndReferences() {
		base.execute(merge(false));
		assertEquals("x\n b\n  b1\n  a1\ny\n", base.tree());
		assertEquals(List.of(base.get("y")), b.getRelated());
		assertEquals(List.of(b), base.get("y").getDependsOn());
		assertEquals(List.of(base.get("y"), b), need.getTechnologies());
		assertSame(b, judgement.getTechnology());
		assertNull(base.session.find(a.getId()));
		assertTrue(base.session.references().referrers(a).isEmpty(), "nothing points at what is gone");
	}

	@Test
	void keepsTheSourceAsDeprecated() {
		base.execute(merge(true));
		assertEquals(Status.DEPRECATED, a.getStatus());
		assertEquals(List.of(b), a.getReplacedBy());
		assertEquals("a", Labels.text(a, "en"), "it keeps its own record");
		assertTrue(a.getChildren().isEmpty());
		assertEquals(List.of(base.get("y"), b), need.getTechnologies());
	}

	@Test
	void pointsOnceWhereBothWerePointedAt() {
		base.session.execute("both", () -> need.getTechnologies().add(b));
		base.execute(merge(false));
		assertEquals(List.of(base.get("y"), b), need.getTechnologies());
	}

	@Test
	void dropsLinksThatWouldContradictTheTree() {
		base.session.execute("link", () -> {
			LinkKind.RELATED.targets(a).add(base.get("b1"));
			LinkKind.BROADER.targets(a).add(base.get("b1"));
			LinkKind.BROADER.targets(base.get("b1")).add(base.get("y"));
		});
		base.execute(merge(false));
		assertFalse(b.getRelated().contains(base.get("b1")));
		assertFalse(b.getBroader().contains(base.get("b1")));
	}

	@Test
	void refusesWhatStandsUnderIt() {
		assertFalse(new MergeTechnologies(base.session, base.all("x"), a, false).verdict().allowed());
		assertTrue(new MergeTechnologies(base.session, base.all("a"), base.get("x"), false).verdict().allowed());
	}

	@Test
	void isTakenBackAndMadeAgain() {
		for (boolean keep : new boolean[] { false, true }) {
			List<String> before = base.everything();
			base.execute(merge(keep));
			List<String> after = base.everything();
			base.session.undo();
			assertEquals(before, base.everything());
			base.session.redo();
			assertEquals(after, base.everything());
			base.session.undo();
		}
	}
}
