package org.mekiki.taxonomy.ui.internal.tree;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.taxonomy.AddOutline;
import org.mekiki.taxonomy.MoveTechnologies;
import org.mekiki.taxonomy.Outline;
import org.mekiki.taxonomy.Place;
import org.mekiki.taxonomy.TaxonomyOperation;
import org.mekiki.taxonomy.Verdict;
import org.mekiki.workbench.api.Selections;

/**
 * Moving by mouse: between two technologies or into one, with a line or a frame that shows which. A move that would make
 * no sense is not offered, and the status line says why. Text dropped from elsewhere is read as an outline.
 */
public final class TreeDragAndDrop {

	private final EditingSession session;
	private final TechnologyTree technologies;
	private final Consumer<TaxonomyOperation> execute;
	private final Consumer<String> hint;

	private TreeDragAndDrop(EditingSession session, TechnologyTree technologies, Consumer<TaxonomyOperation> execute,
			Consumer<String> hint) {
		this.session = session;
		this.technologies = technologies;
		this.execute = execute;
		this.hint = hint;
	}

	/**
	 * Lets a tree be changed by dragging.
	 *
	 * @param session
	 *            holds the technologies
	 * @param technologies
	 *            the tree
	 * @param execute
	 *            runs what was decided
	 * @param hint
	 *            shows why something cannot be dropped; an empty text takes the hint away
	 */
	public static void install(EditingSession session, TechnologyTree technologies,
			Consumer<TaxonomyOperation> execute, Consumer<String> hint) {
		TreeDragAndDrop support = new TreeDragAndDrop(session, technologies, execute, hint);
		Tree tree = technologies.control();
		Transfer[] transfers = { LocalSelectionTransfer.getTransfer(), TextTransfer.getInstance() };
		DragSource source = new DragSource(tree, DND.DROP_MOVE | DND.DROP_COPY);
		source.setTransfer(transfers);
		source.addDragListener(support.new Dragging());
		DropTarget target = new DropTarget(tree, DND.DROP_MOVE | DND.DROP_COPY | DND.DROP_DEFAULT);
		target.setTransfer(transfers);
		target.addDropListener(support.new Dropping());
	}

	/** Starting to drag. */
	private final class Dragging extends DragSourceAdapter {

		@Override
		public void dragStart(DragSourceEvent event) {
			List<Technology> selection = technologies.selection();
			event.doit = !selection.isEmpty();
			LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(selection));
		}

		@Override
		public void dragSetData(DragSourceEvent event) {
			if (TextTransfer.getInstance().isSupportedType(event.dataType)) {
				event.data = OutlineText.of(technologies.selection());
			}
		}

		@Override
		public void dragFinished(DragSourceEvent event) {
			LocalSelectionTransfer.getTransfer().setSelection(null);
			hint.accept(""); //$NON-NLS-1$
		}
	}

	/** Dragging over the tree and letting go. */
	private final class Dropping extends DropTargetAdapter {

		@Override
		public void dragEnter(DropTargetEvent event) {
			dragOver(event);
		}

		@Override
		public void dragOperationChanged(DropTargetEvent event) {
			dragOver(event);
		}

		@Override
		public void dragOver(DropTargetEvent event) {
			event.feedback = DND.FEEDBACK_SCROLL | DND.FEEDBACK_EXPAND | feedback(event);
			if (session.knowledgeBase().readOnly()) {
				event.detail = DND.DROP_NONE;
				return;
			}
			if (!LocalSelectionTransfer.getTransfer().isSupportedType(event.currentDataType)) {
				event.detail = DND.DROP_COPY;
				return;
			}
			Verdict verdict = move(event).verdict();
			event.detail = verdict.allowed() ? DND.DROP_MOVE : DND.DROP_NONE;
			hint.accept(verdict.reason());
		}

		@Override
		public void dragLeave(DropTargetEvent event) {
			hint.accept(""); //$NON-NLS-1$
		}

		@Override
		public void drop(DropTargetEvent event) {
			TaxonomyOperation operation = LocalSelectionTransfer.getTransfer().isSupportedType(event.currentDataType)
					? move(event)
					: new AddOutline(place(event), Outline.parse(String.valueOf(event.data)));
			execute.accept(operation);
		}

		private MoveTechnologies move(DropTargetEvent event) {
			List<Technology> dragged = Selections.elements(LocalSelectionTransfer.getTransfer().getSelection())
					.stream().filter(Technology.class::isInstance).map(Technology.class::cast).toList();
			return new MoveTechnologies(dragged, place(event));
		}

		private int feedback(DropTargetEvent event) {
			TreeItem item = item(event);
			if (item == null) {
				return DND.FEEDBACK_NONE;
			}
			return switch (zone(item, event)) {
			case BEFORE -> DND.FEEDBACK_INSERT_BEFORE;
			case INTO -> DND.FEEDBACK_SELECT;
			case AFTER -> DND.FEEDBACK_INSERT_AFTER;
			};
		}

		private Place place(DropTargetEvent event) {
			TreeItem item = item(event);
			Technology row = item == null ? null : technologies.technology(item);
			boolean open = item != null && item.getExpanded() && item.getItemCount() > 0;
			DropZone zone = row == null ? DropZone.INTO : zone(item, event);
			return zone.place(technologies.model().taxonomy(), row, open);
		}

		private TreeItem item(DropTargetEvent event) {
			return technologies.itemAt(technologies.control().toControl(event.x, event.y));
		}

		private DropZone zone(TreeItem item, DropTargetEvent event) {
			Point at = technologies.control().toControl(event.x, event.y);
			Rectangle bounds = item.getBounds();
			return DropZone.at(at.y - bounds.y, bounds.height);
		}
	}
}
