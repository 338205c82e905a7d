package org.mekiki.lists.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mekiki.lists.align.Carry;
import org.mekiki.lists.align.CarryOver;
import org.mekiki.lists.ui.internal.matrix.Matrices;
import org.mekiki.lists.ui.internal.review.ReviewEditor;
import org.mekiki.model.Element;
import org.mekiki.model.Identified;
import org.mekiki.model.lists.Alignment;
import org.mekiki.model.lists.AlignmentState;
import org.mekiki.model.lists.ListItem;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.model.text.Labels;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.api.ElementEditors;
import org.mekiki.workbench.testing.InWorkbench;
import org.mekiki.workbench.testing.Loop;
import org.mekiki.workbench.testing.MekikiWindow;

/** A list is revised, and its links land in the review with what became of them. */
@ExtendWith(InWorkbench.class)
class CarryOverCommandTest {

	private Bench bench;
	private TechnologyList earlier;
	private TechnologyList later;

	@BeforeEach
	void revise() throws Exception {
		DataLanguage.set("en");
		bench = Bench.shared();
		MekikiWindow.page().closeAllEditors(false);
		earlier = bench.list("jp-specified-2022");
		bench.session().execute("revise", () -> {
			later = copy(earlier);
			later.setNotation("jp-specified-next");
			later.setSupersedes(earlier);
			later.getItems().remove(0);
			ListItem renamed = later.getItems().get(0);
			renamed.setText(renamed.getText() + "・新");
			Labels.set(renamed.getLabels(), "en", "New " + Labels.text(renamed, "en"));
			bench.session().model().getLists().add(later);
		});
		Loop.settle();
	}

	@AfterEach
	void close() {
		MekikiWindow.page().closeAllEditors(false);
		bench.takeBack();
	}

	private static <T extends Element> T copy(T edition) {
		T copy = EcoreUtil.copy(edition);
		copy.eAllContents().forEachRemaining(object -> {
			if (object instanceof Identified identified) {
				identified.setId(UUID.randomUUID().toString());
			}
		});
		copy.setId(UUID.randomUUID().toString());
		return copy;
	}

	/** What the menu would do with an open list or taxonomy; false if the command is not to be had. */
	private static boolean run(Element edited) throws Exception {
		ElementEditors.open(edited);
		Loop.settle();
		var command = MekikiWindow.page().getWorkbenchWindow().getService(ICommandService.class).getCommand("org.mekiki.lists.ui.carryOver");
		if (!command.isEnabled()) {
			return false;
		}
		MekikiWindow.command(command.getId());
		return true;
	}

	@Test
	void linksLandInTheReviewWithWhatBecameOfThem() throws Exception {
		int before = bench.session().model().getAlignments().size();
		List<Alignment> waiting = CarryOver.waiting(bench.session().model(), later);
		assertTrue(run(later));
		Loop.until("the review", () -> MekikiWindow.page().getActiveEditor() instanceof ReviewEditor editor && editor.queue() != null);
		ReviewEditor review = (ReviewEditor) MekikiWindow.page().getActiveEditor();
		assertSame(later, review.list());
		assertTrue(review.queue().open() > 0);
		List<Alignment> all = bench.session().model().getAlignments();
		long lost = waiting.stream().filter(link -> Carry.of(link) == Carry.LOST).count();
		assertTrue(lost > 0, "the first item is gone");
		assertEquals(before + waiting.size() - lost, all.size(), "nothing is dropped silently");
		assertTrue(all.stream().anyMatch(link -> Carry.of(link) == Carry.CHANGED && link.getState() == AlignmentState.SUGGESTED));
		assertTrue(bench.session().undoLabel().contains("over"), bench.session().undoLabel());
		bench.session().undo();
		Loop.settle();
		assertEquals(before, all.size());
	}

	@Test
	void linksToARevisedTaxonomyAreReviewedWithoutThoseToTheEarlierOne() throws Exception {
		Taxonomy areas = Matrices.best(bench.session());
		Taxonomy[] next = new Taxonomy[1];
		bench.session().execute("revise", () -> {
			next[0] = copy(areas);
			next[0].setSupersedes(areas);
			bench.session().model().getTaxonomies().add(next[0]);
		});
		Loop.settle();
		assertTrue(run(next[0]));
		Loop.until("the review", () -> MekikiWindow.page().getActiveEditor() instanceof ReviewEditor editor && editor.queue() != null
				&& editor.queue().item() != null);
		ReviewEditor review = (ReviewEditor) MekikiWindow.page().getActiveEditor();
		List<Element> targets = review.queue().candidates().stream().map(each -> (Element) bench.session().find(each.target())).toList();
		assertTrue(targets.stream().anyMatch(target -> EcoreUtil.isAncestor(next[0], target)), targets.toString());
		assertTrue(targets.stream().noneMatch(target -> EcoreUtil.isAncestor(areas, target)), targets.toString());
	}

	@Test
	void whatSupersedesNothingHasNothingToCarryOver() throws Exception {
		assertFalse(run(earlier));
	}
}
