package org.mekiki.curriculum.ui.internal.outline;

import java.util.List;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.mekiki.curriculum.edit.Outline;
import org.mekiki.curriculum.edit.OutlineEdits;
import org.mekiki.curriculum.edit.OutlinePlace;
import org.mekiki.model.Element;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.workbench.api.Selections;

/** Moving parts of a curriculum by mouse: between two others or into one, with a line or a frame that shows which. */
final class OutlineDrag {

	private OutlineDrag() {
	}

	static void install(TreeViewer viewer, CurriculumEditor editor) {
		Transfer[] transfers = { LocalSelectionTransfer.getTransfer() };
		viewer.addDragSupport(DND.DROP_MOVE, transfers, new DragSourceAdapter() {

			@Override
			public void dragStart(DragSourceEvent event) {
				List<Element> selection = editor.outline().selection();
				event.doit = !selection.isEmpty() && editor.canEdit();
				LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(selection));
			}

			@Override
			public void dragFinished(DragSourceEvent event) {
				LocalSelectionTransfer.getTransfer().setSelection(null);
			}
		});
		viewer.addDropSupport(DND.DROP_MOVE, transfers, new Dropping(viewer, editor));
	}

	/**
	 * Where something lands.
	 *
	 * @param target
	 *            what it is dropped on
	 * @param dragged
	 *            what is dropped
	 * @param before
	 *            whether it is dropped on the upper edge
	 * @param after
	 *            whether it is dropped on the lower edge
	 * @return a place that takes it; null if there is none
	 */
	static OutlinePlace place(Element target, List<Element> dragged, boolean before, boolean after) {
		if (dragged.isEmpty()) {
			return null;
		}
		boolean beside = !(target instanceof Curriculum) && target.eContainer() instanceof Element container
				&& Outline.list(container, dragged.get(0).eClass()) == Outline.siblings(target);
		if (beside && before) {
			return OutlinePlace.before(target);
		}
		if (beside && (after || Outline.list(target, dragged.get(0).eClass()) == null)) {
			return OutlinePlace.after(target);
		}
		return Outline.list(target, dragged.get(0).eClass()) == null ? null : OutlinePlace.lastIn(target);
	}

	/** Letting go. */
	private static final class Dropping extends ViewerDropAdapter {

		private final CurriculumEditor editor;

		Dropping(TreeViewer viewer, CurriculumEditor editor) {
			super(viewer);
			this.editor = editor;
		}

		@Override
		public boolean validateDrop(Object target, int operation, TransferData type) {
			return editor.canEdit() && LocalSelectionTransfer.getTransfer().isSupportedType(type)
					&& OutlineEdits.canMove(dragged(), place(target));
		}

		@Override
		public boolean performDrop(Object data) {
			editor.move(dragged(), place(getCurrentTarget()));
			return true;
		}

		private List<Element> dragged() {
			return Selections.elements(LocalSelectionTransfer.getTransfer().getSelection()).stream()
					.filter(element -> Outline.curriculumOf(element) == editor.curriculum()).toList();
		}

		private OutlinePlace place(Object target) {
			return target instanceof Element element ? OutlineDrag.place(element, dragged(),
					getCurrentLocation() == LOCATION_BEFORE, getCurrentLocation() == LOCATION_AFTER) : null;
		}
	}
}
