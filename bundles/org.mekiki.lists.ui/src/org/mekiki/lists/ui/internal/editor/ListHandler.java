package org.mekiki.lists.ui.internal.editor;

import java.util.List;
import java.util.Locale;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;
import org.mekiki.lists.edit.ItemPlace;
import org.mekiki.lists.edit.ItemPlace.Way;
import org.mekiki.lists.edit.Items;
import org.mekiki.lists.edit.ListEdits;
import org.mekiki.model.lists.ListItem;

/** A command on the selected items of the active editor; which one is said where the handler is declared. */
public final class ListHandler extends AbstractHandler implements IExecutableExtension {

	private Verb verb;

	/** What a handler does. */
	private enum Verb {
		ADD_BELOW, ADD_AFTER, MOVE_UP, MOVE_DOWN, MOVE_IN, MOVE_OUT, RENAME, DELETE, COPY;

		Way way() {
			return Way.valueOf(name().substring("MOVE_".length())); //$NON-NLS-1$
		}

		boolean moves() {
			return name().startsWith("MOVE_"); //$NON-NLS-1$
		}
	}

	@Override
	public void setInitializationData(IConfigurationElement config, String property, Object data) {
		verb = Verb.valueOf(String.valueOf(data).replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public void setEnabled(Object context) {
		Object part = HandlerUtil.getVariable(context, ISources.ACTIVE_EDITOR_NAME);
		setBaseEnabled(part instanceof ListEditor editor && editor.items() != null && editor.list() != null
				&& (editor.canEdit() || verb == Verb.COPY) && fits(editor.items().selection()));
	}

	private boolean fits(List<ListItem> selection) {
		return switch (verb) {
		case ADD_AFTER -> true;
		case ADD_BELOW, RENAME -> selection.size() == 1;
		case DELETE, COPY -> !selection.isEmpty();
		default -> ItemPlace.step(selection, verb.way()) != null;
		};
	}

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof ListEditor editor && editor.list() != null) {
			List<ListItem> selection = editor.items().selection();
			if (fits(selection)) {
				run(editor, selection);
			}
		}
		return null;
	}

	private void run(ListEditor editor, List<ListItem> selection) {
		if (verb.moves()) {
			editor.move(selection, ItemPlace.step(selection, verb.way()));
			return;
		}
		switch (verb) {
		case ADD_BELOW -> editor.add(ItemPlace.lastIn(selection.get(0)));
		case ADD_AFTER -> editor.add(selection.isEmpty() ? ItemPlace.lastIn(editor.list())
				: ItemPlace.after(selection.get(selection.size() - 1)));
		case RENAME -> editor.items().edit(selection.get(0));
		case DELETE -> delete(editor, selection);
		default -> copy(editor, selection);
		}
	}

	private static void delete(ListEditor editor, List<ListItem> selection) {
		List<ListItem> siblings = List.copyOf(Items.below(Items.containerOf(selection.get(0))));
		int index = siblings.indexOf(selection.get(0));
		new ListEdits(editor.session()).delete(selection);
		// the next one that stays, so that several can be deleted in a row
		ListItem next = siblings.subList(index, siblings.size()).stream().filter(item -> item.eResource() != null)
				.findFirst().orElse(index > 0 ? siblings.get(index - 1) : null);
		if (next != null && next.eResource() != null) {
			editor.items().reveal(List.of(next));
		}
	}

	private static void copy(ListEditor editor, List<ListItem> selection) {
		Clipboard clipboard = new Clipboard(editor.getSite().getShell().getDisplay());
		clipboard.setContents(new Object[] { ItemDrag.text(selection) }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}
}
