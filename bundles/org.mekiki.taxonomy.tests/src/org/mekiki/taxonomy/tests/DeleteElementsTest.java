package org.mekiki.taxonomy.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.mekiki.model.Element;
import org.mekiki.model.judgement.Judgement;
import org.mekiki.model.judgement.JudgementFactory;
import org.mekiki.model.lists.Alignment;
import org.mekiki.model.lists.ListItem;
import org.mekiki.model.lists.ListsFactory;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.taxonomy.DeleteElements;
import org.mekiki.taxonomy.Impact;
import org.mekiki.taxonomy.LinkKind;

class DeleteElementsTest {

	private final Base base = new Base("a\n b\n  c\nd\n");
	private final Judgement judgement = JudgementFactory.eINSTANCE.createJudgement();
	private final Alignment alignment = ListsFactory.eINSTANCE.createAlignment();

	private void fill() {
		TechnologyList list = ListsFactory.eINSTANCE.createTechnologyList();
		ListItem item = ListsFactory.eINSTANCE.createListItem();
		base.session.execute("fill", () -> {
			for (Element element : List.of(judgement, alignment, list, item)) {
				element.setId(UUID.randomUUID().toString());
			}
			list.getItems().add(item);
			base.model.getLists().add(list);
			base.model.getAlignments().add(alignment);
			base.model.getJudgements().add(judgement);
			alignment.setSource(item);
			alignment.setTarget(base.get("c"));
			judgement.setTechnology(base.get("b"));
			LinkKind.DEPENDS_ON.targets(base.get("d")).addAll(base.all("b", "a"));
			LinkKind.RELATED.targets(base.get("b")).add(base.get("d"));
		});
	}

	@Test
	void tellsBeforeWhatWouldHappen() {
		fill();
		Impact impact = new DeleteElements(base.session, base.all("b", "c")).impact();
		assertEquals(2, impact.deleted());
		assertEquals(1, impact.alignments());
		assertEquals(2, impact.references().size());
		assertFalse(impact.isHarmless());
		assertTrue(impact.describe().contains("Judgement (1)"), impact.describe());
		assertTrue(new DeleteElements(base.session, base.all("d")).impact().references().size() == 1);
	}

	@Test
	void cleansUpReferences() {
		fill();
		base.execute(new DeleteElements(base.session, base.all("c", "b")));
		assertEquals("a\nd\n", base.tree());
		assertEquals(base.all("a"), base.get("d").getDependsOn());
		assertNull(judgement.getTechnology());
		assertTrue(base.model.getAlignments().isEmpty());
	}

	@Test
	void isTakenBackAndMadeAgain() {
		fill();
		List<String> before = base.everything();
		base.execute(new DeleteElements(base.session, base.all("a", "d")));
		List<String> after = base.everything();
		base.session.undo();
		assertEquals(before, base.everything());
		base.session.redo();
		assertEquals(after, base.everything());
	}

	@Test
	void deletesWholeTaxonomies() {
		fill();
		List<String> before = base.everything();
		base.execute(new DeleteElements(base.session, List.of(base.get("a"), base.taxonomy)));
		assertTrue(base.model.getTaxonomies().isEmpty());
		base.session.undo();
		assertEquals(before, base.everything());
	}
}
