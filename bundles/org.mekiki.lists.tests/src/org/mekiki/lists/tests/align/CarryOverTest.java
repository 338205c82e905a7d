package org.mekiki.lists.tests.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.mekiki.lists.align.AcceptLoss;
import org.mekiki.lists.align.AlignmentIndex;
import org.mekiki.lists.align.Carry;
import org.mekiki.lists.align.CarryOver;
import org.mekiki.lists.align.Link;
import org.mekiki.lists.align.Reasons;
import org.mekiki.lists.align.Reject;
import org.mekiki.lists.align.Review;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.Status;
import org.mekiki.model.lists.Alignment;
import org.mekiki.model.lists.AlignmentState;
import org.mekiki.model.lists.ListItem;
import org.mekiki.model.lists.MappingRelation;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.model.taxonomy.TaxonomyFactory;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.sample.SampleBuilder;

/** A revision drops no link: each is kept, changed or lost, says why, and waits for a review. */
class CarryOverTest {

	private static final Review ANALYST = new Review("analyst", Instant.parse("2026-11-21T10:00:00Z"));

	private final Base base = new Base();
	private final Technology robots = base.technology("Robots", null);
	private final TechnologyList next = base.list("next");

	private Alignment link(ListItem item, MappingRelation relation) {
		Link link = new Link(base.model, Base.proposal(item, robots, relation), ANALYST);
		link.execute(base.session());
		return link.added();
	}

	@Test
	void keptChangedAndLostInOneStep() {
		ListItem same = base.item("Robotics");
		ListItem renamed = base.item("Advanced semiconductor technology");
		ListItem gone = base.item("Hydrogen");
		ListItem sameNext = Base.item(next, "Robotics");
		ListItem renamedNext = Base.item(next, "Advanced semiconductors technologies");
		link(same, MappingRelation.EXACT);
		link(renamed, MappingRelation.RELATED);
		Alignment lost = link(gone, MappingRelation.CLOSE);
		List<String> before = base.everything();

		CarryOver carry = CarryOver.of(base.model, base.list, next);
		assertEquals(List.of(1L, 1L, 1L),
				List.of(carry.count(Carry.KEPT), carry.count(Carry.CHANGED), carry.count(Carry.LOST)));
		carry.execute(base.session());

		AlignmentIndex index = AlignmentIndex.of(base.model);
		Alignment kept = index.between(sameNext, robots);
		assertEquals(Carry.KEPT, Carry.of(kept));
		assertEquals(AlignmentState.SUGGESTED, kept.getState(), "it is up for review");
		assertEquals(MappingRelation.EXACT, kept.getRelation());
		assertEquals(index.between(same, robots).getId(), Carry.from(kept));
		assertTrue(Reasons.text(kept, "en").contains("because"), Reasons.text(kept, "en"));
		assertFalse(Reasons.text(kept, "ja").equals(Reasons.text(kept, "en")));
		Alignment changed = index.between(renamedNext, robots);
		assertEquals(Carry.CHANGED, Carry.of(changed));
		assertTrue(Reasons.text(changed, "en").contains("renamed"), Reasons.text(changed, "en"));
		assertEquals(Carry.LOST, Carry.of(lost));
		assertEquals(AlignmentState.AGREED, lost.getState(), "the earlier edition stays as it was");
		assertEquals(List.of(lost), AcceptLoss.open(base.model));
		assertSame(base.list, next.getSupersedes());
		assertEquals(Status.SUPERSEDED, base.list.getStatus());

		base.session().undo();
		assertEquals(before, base.everything());
		base.session().redo();
		new AcceptLoss(List.of(lost)).execute(base.session());
		assertEquals(List.of(), AcceptLoss.open(base.model));
	}

	@Test
	void partsOfWhatWasSplitAreNoLongerTheSame() {
		ListItem both = base.item("AI・ロボティクス");
		Base.item(next, "AI");
		Base.item(next, "ロボティクス");
		link(both, MappingRelation.EXACT);
		CarryOver carry = CarryOver.of(base.model, base.list, next);
		carry.execute(base.session());
		assertEquals(2, carry.added().size());
		carry.added().forEach(added -> assertEquals(MappingRelation.BROAD, added.getRelation()));
	}

	@Test
	void theWholeThatWasMergedIsMoreThanItsParts() {
		ListItem materials = base.item("Advanced materials");
		base.item("Advanced manufacturing");
		ListItem whole = Base.item(next, "Advanced materials and advanced manufacturing");
		link(materials, MappingRelation.EXACT);
		CarryOver.of(base.model, base.list, next).execute(base.session());
		assertEquals(MappingRelation.NARROW, AlignmentIndex.of(base.model).between(whole, robots).getRelation());
	}

	@Test
	void whatWasRejectedStaysRejected() {
		ListItem item = base.item("Robotics");
		Alignment alignment = link(item, MappingRelation.EXACT);
		new Reject(List.of(alignment), "no", ANALYST).execute(base.session());
		base.session().execute("next", () -> Base.item(next, "Robotics"));
		CarryOver carry = CarryOver.of(base.model, base.list, next);
		carry.execute(base.session());
		assertEquals(AlignmentState.REJECTED, carry.added().get(0).getState());
		assertEquals("analyst", carry.added().get(0).getReviewer());
	}

	@Test
	void asecondRunAddsNothing() {
		ListItem item = base.item("Robotics");
		Base.item(next, "Robotics");
		link(item, MappingRelation.EXACT);
		CarryOver.of(base.model, base.list, next).execute(base.session());
		int links = base.model.getAlignments().size();
		CarryOver again = CarryOver.of(base.model, base.list, next);
		again.execute(base.session());
		assertEquals(links, base.model.getAlignments().size());
		assertEquals(List.of(), again.added());
		assertFalse(CarryOver.of(base.model, next, next).verdict().allowed());
	}

	@Test
	void linksToARevisedTaxonomyAreCarriedOver() {
		ListItem item = base.item("Robotics");
		Taxonomy later = TaxonomyFactory.eINSTANCE.createTaxonomy();
		later.setId("00000000-0000-4000-8000-000000000001");
		base.model.getTaxonomies().add(later);
		Technology copy = TaxonomyFactory.eINSTANCE.createTechnology();
		copy.setId("00000000-0000-4000-8000-000000000002");
		org.mekiki.model.text.Labels.set(copy.getLabels(), "en", "Robots");
		later.getTechnologies().add(copy);
		link(item, MappingRelation.BROAD);
		CarryOver.of(base.model, base.taxonomy, later).execute(base.session());
		Alignment carried = AlignmentIndex.of(base.model).between(item, copy);
		assertNotNull(carried);
		assertEquals(MappingRelation.BROAD, carried.getRelation());
		assertSame(base.taxonomy, later.getSupersedes());
	}

	@Test
	void everyLinkOfTheSampleHasAnOutcomeWhenItsListIsReplacedByAnother() {
		KnowledgeModel sample = (KnowledgeModel) SampleBuilder.create().getContents().get(0);
		TechnologyList earlier = sample.getLists().get(2);
		CarryOver carry = CarryOver.of(sample, earlier, sample.getLists().get(3));
		long links = AlignmentIndex.of(sample).of(earlier).size();
		long outcomes = carry.count(Carry.KEPT) + carry.count(Carry.CHANGED) + carry.count(Carry.LOST);
		assertTrue(outcomes >= links, outcomes + " of " + links);
		assertTrue(carry.count(Carry.KEPT) > 0 && carry.count(Carry.LOST) > 0);
	}
}
