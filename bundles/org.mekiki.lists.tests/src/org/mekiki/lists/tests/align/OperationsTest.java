package org.mekiki.lists.tests.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.mekiki.lists.align.Agree;
import org.mekiki.lists.align.AlignmentIndex;
import org.mekiki.lists.align.AlignmentOperation;
import org.mekiki.lists.align.ChangeReason;
import org.mekiki.lists.align.ChangeRelation;
import org.mekiki.lists.align.Decision;
import org.mekiki.lists.align.History;
import org.mekiki.lists.align.Link;
import org.mekiki.lists.align.Method;
import org.mekiki.lists.align.Reasons;
import org.mekiki.lists.align.RefusedException;
import org.mekiki.lists.align.Reject;
import org.mekiki.lists.align.Reopen;
import org.mekiki.lists.align.Review;
import org.mekiki.lists.align.Suggest;
import org.mekiki.model.lists.Alignment;
import org.mekiki.model.lists.AlignmentState;
import org.mekiki.model.lists.ListItem;
import org.mekiki.model.lists.MappingRelation;
import org.mekiki.model.taxonomy.Technology;

/** Links are proposed, decided on, and decided on again; nothing that was said gets lost, and everything can be undone. */
class OperationsTest {

	private static final Review ANALYST = new Review(" analyst ", Instant.parse("2026-11-21T10:00:00.123456789Z"));
	private static final Review HEAD = new Review("head of section", Instant.parse("2026-11-22T10:00:00Z"));

	private final Base base = new Base();
	private final ListItem item = base.item("Robotics");
	private final Technology robots = base.technology("Robots", null);
	private final Technology arms = base.technology("Arms", robots);

	private Alignment suggested(Technology target) {
		Suggest suggest = new Suggest(base.model, List.of(Base.proposal(item, target, MappingRelation.CLOSE)));
		suggest.execute(base.session());
		return suggest.added().get(0);
	}

	/** Runs, and sees that undo takes all of it back and redo makes all of it again. */
	private void execute(AlignmentOperation operation) {
		List<String> before = base.everything();
		operation.execute(base.session());
		List<String> after = base.everything();
		assertNotEquals(before, after);
		assertEquals(operation.label(), base.session().undoLabel());
		base.session().undo();
		assertEquals(before, base.everything());
		base.session().redo();
		assertEquals(after, base.everything());
	}

	@Test
	void anItemIsLinkedWithManyAndAnswersFromBothEnds() {
		execute(new Suggest(base.model, List.of(Base.proposal(item, robots, MappingRelation.EXACT),
				Base.proposal(item, arms, MappingRelation.NARROW))));
		AlignmentIndex index = AlignmentIndex.of(base.model);
		assertEquals(2, index.from(item).size());
		assertEquals(List.of(index.from(item).get(1)), index.to(arms));
		assertSame(index.to(robots).get(0), index.between(item, robots));
		assertNull(index.between(robots, item));
		assertEquals(2, index.of(base.list).size());
	}

	@Test
	void aSecondRunOfTheEngineUpdatesItsSuggestionsAndLeavesDecisionsAlone() {
		Alignment first = suggested(robots);
		Alignment second = suggested(arms);
		new Agree(List.of(second), null, ANALYST).execute(base.session());
		Suggest again = new Suggest(base.model, List.of(Base.proposal(item, robots, MappingRelation.EXACT),
				Base.proposal(item, arms, MappingRelation.EXACT)));
		again.execute(base.session());
		assertEquals(List.of(), again.added());
		assertEquals(List.of(first), again.updated());
		assertEquals(MappingRelation.EXACT, first.getRelation());
		assertEquals(MappingRelation.CLOSE, second.getRelation());
		assertEquals(2, base.model.getAlignments().size());
	}

	@Test
	void whatWasRejectedIsNotSuggestedAgain() {
		Alignment alignment = suggested(robots);
		new Reject(List.of(alignment), "no", ANALYST).execute(base.session());
		new Suggest(base.model, List.of(Base.proposal(item, robots, MappingRelation.EXACT))).execute(base.session());
		assertEquals(1, base.model.getAlignments().size());
		assertEquals(AlignmentState.REJECTED, alignment.getState());
		assertFalse(AlignmentIndex.of(base.model).isLinked(item));
	}

	@Test
	void agreeingWithAnotherRelationKeepsWhatWasProposed() {
		Alignment alignment = suggested(robots);
		execute(new Agree(List.of(alignment), MappingRelation.BROAD, ANALYST));
		assertEquals(AlignmentState.AGREED, alignment.getState());
		assertEquals("analyst", alignment.getReviewer());
		assertEquals(Instant.parse("2026-11-21T10:00:00.123456Z"), alignment.getDecided());
		Decision before = History.of(alignment).get(0);
		assertEquals(AlignmentState.SUGGESTED, before.state());
		assertEquals(MappingRelation.CLOSE, before.relation());
		assertEquals("because", before.reason());
	}

	@Test
	void everyDecisionStaysInTheHistory() {
		Alignment alignment = suggested(robots);
		execute(new Agree(List.of(alignment), null, ANALYST));
		execute(new Reject(List.of(alignment), "other\tscope\nhere", HEAD));
		execute(new Reopen(List.of(alignment)));
		assertNull(alignment.getReviewer());
		assertNull(alignment.getDecided());
		execute(new ChangeRelation(List.of(alignment), MappingRelation.RELATED, ANALYST));
		assertNull(alignment.getReviewer(), "a suggestion has no reviewer");
		List<Decision> history = History.of(alignment);
		assertEquals(List.of(AlignmentState.SUGGESTED, AlignmentState.AGREED, AlignmentState.REJECTED,
				AlignmentState.SUGGESTED), history.stream().map(Decision::state).toList());
		assertEquals("head of section", history.get(2).reviewer());
		assertEquals("other scope here", history.get(2).reason());
	}

	@Test
	void aDecisionThatChangesNothingLeavesNoStep() {
		Alignment alignment = suggested(robots);
		new Agree(List.of(alignment), null, ANALYST).execute(base.session());
		assertFalse(new Agree(List.of(alignment), MappingRelation.CLOSE, HEAD).verdict().allowed());
		assertThrows(RefusedException.class, () -> new Agree(List.of(alignment), null, HEAD).execute(base.session()));
		assertEquals("analyst", alignment.getReviewer());
	}

	@Test
	void inBulkOnlyTheUndecidedOnesAreStamped() {
		Alignment first = suggested(robots);
		new Agree(List.of(first), null, ANALYST).execute(base.session());
		Alignment second = suggested(arms);
		execute(new Agree(List.of(first, second, second), null, HEAD));
		assertEquals("analyst", first.getReviewer());
		assertEquals("head of section", second.getReviewer());
		assertEquals(1, History.of(second).size());
	}

	@Test
	void aRejectionNeedsAReasonAndReplacesTheOneInAllLanguages() {
		Alignment alignment = suggested(robots);
		assertFalse(new Reject(List.of(alignment), " ", ANALYST).verdict().reason().isEmpty());
		execute(new Reject(List.of(alignment), "違う", ANALYST));
		assertEquals("違う", Reasons.text(alignment, "en"));
		assertEquals("違う", Reasons.text(alignment, "ja"));
	}

	@Test
	void aReasonIsReadInTheLanguageWanted() {
		Alignment alignment = suggested(robots);
		execute(new ChangeReason(alignment, Map.of("ja", "理由", "en", "reason")));
		assertEquals("reason", Reasons.text(alignment, "en"));
		assertEquals("理由", Reasons.text(alignment, "ja"));
		assertFalse(new ChangeReason(alignment, Map.of("ja", "理由", "en", "reason")).verdict().allowed());
		assertFalse(new ChangeReason(alignment, Map.of("en", " ")).verdict().allowed());
	}

	@Test
	void aLinkByHandIsAgreedAndNotMadeTwice() {
		Link link = new Link(base.model, Base.proposal(item, robots, MappingRelation.EXACT), ANALYST);
		execute(link);
		assertEquals(AlignmentState.AGREED, link.added().getState());
		assertTrue(new Link(base.model, Base.proposal(item, robots, MappingRelation.CLOSE), ANALYST).verdict().reason()
				.contains("Robotics"));
		assertFalse(new Link(base.model, Base.proposal(item, item, MappingRelation.CLOSE), ANALYST).verdict().allowed());
		assertFalse(new Suggest(base.model, List.of(Base.proposal(item, item, MappingRelation.CLOSE))).verdict().allowed());
	}

	@Test
	void aReviewNeedsARole() {
		Instant now = Instant.now();
		assertThrows(IllegalArgumentException.class, () -> new Review(" ", now));
	}

	@Test
	void whatWasChangedByHandIsNoHistory() {
		Alignment alignment = suggested(robots);
		new Agree(List.of(alignment), null, ANALYST).execute(base.session());
		base.session().execute("by hand", () -> alignment.getProperties().get(0).setValue("AGREED\tx\ty\t\t\tnever\t"));
		assertEquals(List.of(), History.of(alignment));
	}

	@Test
	void methodsAreNamedInBothLanguages() {
		for (Method method : Method.values()) {
			String english = Method.text(method.word(), Locale.ENGLISH);
			assertFalse(english.isBlank());
			assertNotEquals(english, Method.text(method.word(), Locale.JAPANESE));
		}
		assertEquals("of mine", Method.text("of mine", Locale.ENGLISH));
		assertEquals("", Method.text(null, Locale.ENGLISH));
	}
}
