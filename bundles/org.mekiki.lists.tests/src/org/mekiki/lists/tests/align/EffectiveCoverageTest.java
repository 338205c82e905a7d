package org.mekiki.lists.tests.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.mekiki.lists.align.EffectiveCoverage;
import org.mekiki.lists.align.Grade;
import org.mekiki.lists.align.Link;
import org.mekiki.lists.align.Review;
import org.mekiki.lists.align.Suggest;
import org.mekiki.model.lists.Alignment;
import org.mekiki.model.lists.ListItem;
import org.mekiki.model.lists.MappingRelation;
import org.mekiki.model.taxonomy.Technology;

/** Naming the broader names the narrower; naming the narrower names a part of the broader. */
class EffectiveCoverageTest {

	private final Base base = new Base();
	private final Technology machines = base.technology("Machines", null);
	private final Technology robots = base.technology("Robots", machines);
	private final Technology arms = base.technology("Arms", robots);
	private final Technology ships = base.technology("Ships", null);
	private final ListItem item = base.item("Item");

	private Alignment link(Technology target, MappingRelation relation) {
		Link link = new Link(base.model, Base.proposal(item, target, relation), new Review("analyst", Instant.EPOCH));
		link.execute(base.session());
		return link.added();
	}

	private List<Grade> grades() {
		EffectiveCoverage coverage = EffectiveCoverage.of(base.model, EffectiveCoverage.AGREED);
		return List.of(machines, robots, arms, ships).stream().map(each -> coverage.grade(each, base.list)).toList();
	}

	@Test
	void theSameCoversEverythingBelowAndAPartOfWhatIsAbove() {
		link(robots, MappingRelation.EXACT);
		assertEquals(List.of(Grade.PARTIAL, Grade.FULL, Grade.FULL, Grade.NONE), grades());
	}

	@Test
	void aNarrowerTechnologyIsCoveredWholly() {
		link(robots, MappingRelation.NARROW);
		assertEquals(List.of(Grade.PARTIAL, Grade.FULL, Grade.FULL, Grade.NONE), grades());
	}

	@Test
	void aBroaderTechnologyIsCoveredInPartAndWhatIsBelowItIsUnknown() {
		link(robots, MappingRelation.BROAD);
		assertEquals(List.of(Grade.PARTIAL, Grade.PARTIAL, Grade.NONE, Grade.NONE), grades());
	}

	@Test
	void theRelatedCoversNothing() {
		link(robots, MappingRelation.RELATED);
		assertEquals(List.of(Grade.NONE, Grade.RELATED, Grade.NONE, Grade.NONE), grades());
	}

	@Test
	void suggestionsCountOnlyWhenAskedFor() {
		new Suggest(base.model, List.of(Base.proposal(item, ships, MappingRelation.EXACT))).execute(base.session());
		assertEquals(List.of(Grade.NONE, Grade.NONE, Grade.NONE, Grade.NONE), grades());
		assertEquals(Grade.FULL,
				EffectiveCoverage.of(base.model, EffectiveCoverage.NOT_REJECTED).grade(ships, base.list));
	}

	@Test
	void aSecondBroaderTechnologyCountsLikeTheParent() {
		robots.getBroader().add(ships);
		link(arms, MappingRelation.EXACT);
		assertEquals(List.of(Grade.PARTIAL, Grade.PARTIAL, Grade.FULL, Grade.PARTIAL), grades());
	}

	@Test
	void theEvidenceLeadsToTheItemAndTheLink() {
		Alignment alignment = link(arms, MappingRelation.EXACT);
		EffectiveCoverage coverage = EffectiveCoverage.of(base.model, EffectiveCoverage.AGREED);
		var evidence = coverage.evidence(machines, base.list);
		assertEquals(1, evidence.size());
		assertSame(alignment, evidence.get(0).alignment());
		assertSame(arms, evidence.get(0).through());
		assertEquals(Set.of(item), coverage.items(machines, base.list, Grade.PARTIAL));
		assertEquals(Set.of(), coverage.items(machines, base.list, Grade.FULL));
	}

	@Test
	void aCycleInTheDataEndsTheWay() {
		machines.getBroader().add(arms);
		link(arms, MappingRelation.EXACT);
		assertTimeoutPreemptively(Duration.ofSeconds(30), () -> assertEquals(Grade.FULL, grades().get(2)));
	}
}
