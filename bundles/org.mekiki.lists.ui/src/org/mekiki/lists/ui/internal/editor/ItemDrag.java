package org.mekiki.lists.ui.internal.editor;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.mekiki.lists.edit.ItemPlace;
import org.mekiki.lists.edit.Items;
import org.mekiki.lists.edit.ListEdits;
import org.mekiki.model.lists.ListItem;
import org.mekiki.workbench.api.Selections;

/** Moving items by mouse: between two others or into one, with a line or a frame that shows which. */
final class ItemDrag {

	private ItemDrag() {
	}

	static void install(TreeViewer viewer, ListEditor editor) {
		Transfer[] transfers = { LocalSelectionTransfer.getTransfer(), TextTransfer.getInstance() };
		viewer.addDragSupport(DND.DROP_MOVE | DND.DROP_COPY, transfers, new Dragging(editor));
		viewer.addDropSupport(DND.DROP_MOVE, new Transfer[] { LocalSelectionTransfer.getTransfer() },
				new Dropping(viewer, editor));
	}

	/** Items as lines of text, for documents and spreadsheets. */
	static String text(List<ListItem> items) {
		return items.stream()
				.map(item -> ItemColumns.text(item)
						+ item.getLabels().stream().filter(label -> !label.getValue().equals(item.getText()))
								.map(label -> '\t' + label.getValue()).collect(Collectors.joining()))
				.collect(Collectors.joining("\n")); //$NON-NLS-1$
	}

	/** Starting to drag. */
	private static final class Dragging extends DragSourceAdapter {

		private final ListEditor editor;

		Dragging(ListEditor editor) {
			this.editor = editor;
		}

		@Override
		public void dragStart(DragSourceEvent event) {
			List<ListItem> selection = editor.items().selection();
			event.doit = !selection.isEmpty();
			LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(selection));
		}

		@Override
		public void dragSetData(DragSourceEvent event) {
			if (TextTransfer.getInstance().isSupportedType(event.dataType)) {
				event.data = text(editor.items().selection());
			}
		}

		@Override
		public void dragFinished(DragSourceEvent event) {
			LocalSelectionTransfer.getTransfer().setSelection(null);
		}
	}

	/** Letting go. */
	private static final class Dropping extends ViewerDropAdapter {

		private final ListEditor editor;

		Dropping(TreeViewer viewer, ListEditor editor) {
			super(viewer);
			this.editor = editor;
		}

		@Override
		public boolean validateDrop(Object target, int operation, TransferData type) {
			return editor.canEdit() && LocalSelectionTransfer.getTransfer().isSupportedType(type)
					&& ListEdits.canMove(dragged(), place(target));
		}

		@Override
		public boolean performDrop(Object data) {
			editor.move(dragged(), place(getCurrentTarget()));
			return true;
		}

		private List<ListItem> dragged() {
			return Selections.elements(LocalSelectionTransfer.getTransfer().getSelection()).stream()
					.filter(ListItem.class::isInstance).map(ListItem.class::cast)
					.filter(item -> Items.listOf(item) == editor.list()).toList();
		}

		private ItemPlace place(Object target) {
			if (!(target instanceof ListItem item)) {
				return ItemPlace.lastIn(editor.list());
			}
			return switch (getCurrentLocation()) {
			case LOCATION_BEFORE -> ItemPlace.before(item);
			case LOCATION_AFTER -> ItemPlace.after(item);
			default -> ItemPlace.lastIn(item);
			};
		}
	}
}
