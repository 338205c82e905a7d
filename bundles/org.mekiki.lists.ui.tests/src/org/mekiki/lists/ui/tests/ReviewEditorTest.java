package org.mekiki.lists.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mekiki.lists.ui.internal.review.Candidate;
import org.mekiki.lists.ui.internal.review.ReviewEditor;
import org.mekiki.lists.ui.internal.review.ReviewEditors;
import org.mekiki.model.lists.Alignment;
import org.mekiki.model.lists.AlignmentState;
import org.mekiki.model.lists.ListItem;
import org.mekiki.model.lists.MappingRelation;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.testing.InWorkbench;
import org.mekiki.workbench.testing.Loop;
import org.mekiki.workbench.testing.MekikiWindow;

/** Reviewing the links of a list by keyboard, in a real workbench. */
@ExtendWith(InWorkbench.class)
class ReviewEditorTest {

	private Bench bench;
	private TechnologyList list;
	private ReviewEditor editor;

	@BeforeEach
	void open() throws Exception {
		DataLanguage.set("en");
		bench = Bench.shared();
		MekikiWindow.page().closeAllEditors(false);
		list = bench.list("jp-specified-2022");
		editor = ReviewEditors.open(MekikiWindow.page(), bench.session(), list);
		Loop.until("the candidates", () -> editor.queue() != null);
		Loop.settle();
		MekikiWindow.focus(editor.body());
	}

	@AfterEach
	void close() {
		bench.takeBack();
		MekikiWindow.page().closeAllEditors(false);
	}

	private void press(int key) {
		Event event = new Event();
		event.type = SWT.KeyDown;
		event.keyCode = key;
		event.character = (char) (key & 0xffff);
		event.doit = true;
		editor.body().notifyListeners(SWT.KeyDown, event);
	}

	private List<Alignment> links(ListItem item) {
		return bench.session().model().getAlignments().stream().filter(link -> link.getSource() == item).toList();
	}

	private Alignment suggested(ListItem item) {
		String target = editor.queue().candidates().get(editor.chosen()).target();
		return links(item).stream().filter(link -> target.equals(link.getTarget().getId())).findFirst().orElseThrow();
	}

	@Test
	void oneKeyAgreesAndGoesOn() {
		ListItem item = editor.queue().item();
		Alignment link = suggested(item);
		assertEquals(AlignmentState.SUGGESTED, link.getState());
		int open = editor.queue().open();
		press(SWT.CR);
		assertEquals(AlignmentState.AGREED, link.getState());
		assertFalse(link.getReviewer().isBlank(), "who decided is kept");
		assertNotEquals(item, editor.queue().item());
		assertTrue(editor.queue().open() <= open);
		bench.session().undo();
		Loop.settle();
		assertEquals(AlignmentState.SUGGESTED, link.getState());
		assertSame(item, editor.queue().item(), "whoever takes a decision back sees what it was about");
	}

	@Test
	void aClickBesideTheButtonsKeepsTheKeys() {
		MekikiWindow.focus(MekikiWindow.all(editor.body(), Button.class).getFirst());
		editor.body().notifyListeners(SWT.MouseUp, new Event());
		assertSame(editor.body(), MekikiWindow.display().getFocusControl(), "Enter agrees, and presses no button");
	}

	@Test
	void anotherRelationIsOneKeyToo() {
		Alignment link = suggested(editor.queue().item());
		press('c');
		assertEquals(AlignmentState.AGREED, link.getState());
		assertEquals(MappingRelation.CLOSE, link.getRelation());
	}

	@Test
	void rejectedLinksStayWithAReason() {
		ListItem item = editor.queue().item();
		Alignment link = suggested(item);
		press('x');
		assertEquals(AlignmentState.REJECTED, link.getState());
		assertFalse(link.getReason().isBlank());
		assertTrue(links(item).contains(link), "so that nobody has to reject it again");
	}

	@Test
	void tenDecisionsTakeTenKeys() {
		Set<ListItem> seen = new HashSet<>();
		for (int i = 0; i < 10; i++) {
			seen.add(editor.queue().item());
			press(i % 3 == 0 ? SWT.CR : i % 3 == 1 ? 'n' : 'x');
		}
		assertTrue(seen.size() >= 8, "hardly an item needs two: " + seen.size());
		assertTrue(bench.session().undoLabel() != null);
	}

	@Test
	void skipsAndGoesBack() {
		ListItem item = editor.queue().item();
		press(' ');
		assertNotEquals(item, editor.queue().item());
		press(SWT.BS);
		assertSame(item, editor.queue().item());
		assertFalse(bench.session().isDirty(), "nothing was decided");
	}

	@Test
	void digitsChooseAmongCandidates() {
		press('1');
		assertEquals(0, editor.chosen());
		press('9');
		assertEquals(0, editor.chosen(), "there are not as many");
	}

	@Test
	void manyAtOnceAreOneStep() {
		Map<String, Candidate> sure = editor.queue().atLeast(new BigDecimal("0.75"));
		Map<String, Candidate> all = editor.queue().atLeast(new BigDecimal("0.30"));
		assertTrue(!sure.isEmpty() && sure.size() < all.size(), sure.size() + " of " + all.size());
		assertTrue(sure.values().stream().allMatch(each -> each.confidence().doubleValue() >= 0.75));
		long before = agreed();
		editor.agreeMany(sure);
		assertEquals(before + sure.size(), agreed());
		bench.session().undo();
		assertEquals(before, agreed());
	}

	private long agreed() {
		Collection<Alignment> all = bench.session().model().getAlignments();
		return all.stream().filter(link -> link.getState() == AlignmentState.AGREED).count();
	}

	@Test
	void whatTheEngineFindsIsLinkedWithItsReason() {
		ListItem item = editor.queue().item();
		List<Alignment> own = links(item);
		bench.session().execute("forget", () -> bench.session().model().getAlignments().removeAll(own));
		editor.setTaxonomy(editor.taxonomies().get(0));
		Loop.until("the candidates", () -> editor.queue() != null && editor.queue().item() != null);
		ListItem first = editor.queue().item();
		int before = links(first).size();
		Candidate candidate = editor.queue().candidates().get(editor.chosen());
		press('e');
		Alignment link = links(first).stream().filter(each -> each.getTarget().getId().equals(candidate.target()))
				.findFirst().orElseThrow();
		assertTrue(links(first).size() >= before);
		assertEquals(AlignmentState.AGREED, link.getState());
		assertEquals(MappingRelation.EXACT, link.getRelation());
		assertFalse(link.getReason().isBlank());
	}
}
