package org.mekiki.benchmarks.lists;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.lists.matrix.Matrix;
import org.mekiki.lists.ui.internal.matrix.Matrices;
import org.mekiki.lists.ui.internal.matrix.MatrixEditor;
import org.mekiki.lists.ui.internal.review.ReviewEditor;
import org.mekiki.lists.ui.internal.review.ReviewEditors;
import org.mekiki.model.lists.Alignment;
import org.mekiki.model.lists.AlignmentState;
import org.mekiki.model.lists.ListItem;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.model.text.Labels;

/**
 * The longest that the window is kept by what people do all day with lists: opening the matrix, agreeing, rejecting, agreeing
 * with many, renaming, taking back, and going from one page to another, with all views that follow.
 */
final class EverydayStalls {

	private static final int ROUNDS = 5;

	private final StallMeter meter;
	private final IWorkbenchPage page;
	private final EditingSession session;
	private final Taxonomy taxonomy;
	private final Map<String, List<Double>> times = new LinkedHashMap<>();
	private MatrixEditor matrix;

	EverydayStalls(StallMeter meter, IWorkbenchPage page, EditingSession session, Taxonomy taxonomy) {
		this.meter = meter;
		this.page = page;
		this.session = session;
		this.taxonomy = taxonomy;
	}

	/** Measures, and prints for each how long it took the first time, with all that is loaded then, and the longest from then on. */
	void print(String base, double budget) {
		measure();
		times.forEach((what, all) -> {
			print(base, what + ", first time", all.get(0).doubleValue(), budget); //$NON-NLS-1$
			print(base, what + ", longest of " + (all.size() - 1) + " more", Collections.max(all.subList(1, all.size())).doubleValue(), //$NON-NLS-1$ //$NON-NLS-2$
					budget);
		});
	}

	private static void print(String base, String what, double time, double budget) {
		System.out.println(String.format(Locale.ROOT, "figure matrix, %s: stall by %s, ms of the window's thread (peer: budget) | %.2f | %.0f | %.2f", //$NON-NLS-1$
				base, what, Double.valueOf(time), Double.valueOf(budget), Double.valueOf(time / budget)));
	}

	private void measure() {
		for (int round = 0; round < ROUNDS; round++) {
			page.closeAllEditors(false);
			meter.settle();
			note("opening the matrix", () -> matrix = Matrices.open(page, session, taxonomy), () -> matrix.pane().matrix() != null); //$NON-NLS-1$
		}
		ListItem item = linked();
		TechnologyList list = listOf(item);
		session.execute("open", () -> session.model().getAlignments().stream() //$NON-NLS-1$
				.filter(link -> link.getSource() instanceof ListItem one && listOf(one) == list)
				.forEach(link -> link.setState(AlignmentState.SUGGESTED)));
		meter.settle();
		ReviewEditor[] review = new ReviewEditor[1];
		for (int round = 0; round < ROUNDS; round++) {
			if (review[0] != null) {
				page.closeEditor(review[0], false);
				meter.settle();
			}
			note("opening the review", () -> review[0] = ReviewEditors.open(page, session, list), () -> review[0].queue() != null); //$NON-NLS-1$
		}
		review[0].setTaxonomy(taxonomy);
		meter.until(() -> review[0].queue() != null);
		meter.settle();
		for (int round = 0; round < ROUNDS; round++) {
			edit("agreeing in the review", () -> review[0].agree(null, false)); //$NON-NLS-1$
			edit("rejecting in the review", () -> review[0].reject()); //$NON-NLS-1$
		}
		for (int round = 0; round < ROUNDS; round++) {
			edit("agreeing with all that is left", () -> review[0].agreeMany(review[0].queue().atLeast(BigDecimal.ZERO))); //$NON-NLS-1$
			edit("taking that back", session::undo); //$NON-NLS-1$
		}
		for (IEditorPart editor : List.of(matrix, review[0], matrix, review[0], matrix)) {
			note("going to another page", () -> page.activate(editor), () -> page.getActiveEditor() == editor); //$NON-NLS-1$
		}
		for (int round = 0; round < ROUNDS; round++) {
			String name = item.getText() + ' ' + round;
			edit("renaming beside the matrix", () -> session.execute("rename", () -> Labels.set(item.getLabels(), "en", name))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			edit("taking that back beside the matrix", session::undo); //$NON-NLS-1$
		}
	}

	private void note(String what, Runnable action, BooleanSupplier done) {
		times.computeIfAbsent(what, none -> new ArrayList<>()).add(meter.stall(what, action, done));
	}

	/** The matrix follows every edit once it is seen; behind another page it waits. */
	private void edit(String what, Runnable action) {
		Matrix before = matrix.pane().matrix();
		boolean seen = page.isPartVisible(matrix);
		note(what, action, () -> !seen || matrix.pane().matrix() != before);
	}

	private ListItem linked() {
		return session.model().getAlignments().stream().filter(link -> link.getTarget() != null && link.getSource() instanceof ListItem)
				.filter(link -> matrix.pane().matrix().row(link.getTarget().getId()) >= 0).map(Alignment::getSource)
				.map(ListItem.class::cast).findFirst().orElseThrow();
	}

	private static TechnologyList listOf(ListItem item) {
		return item.getParent() == null ? (TechnologyList) item.eContainer() : listOf(item.getParent());
	}
}
