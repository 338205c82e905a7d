package org.mekiki.curriculum.ui.internal.outline;

import java.util.List;
import java.util.Locale;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;
import org.mekiki.curriculum.edit.Outline;
import org.mekiki.curriculum.edit.OutlinePlace;
import org.mekiki.curriculum.edit.OutlinePlace.Way;
import org.mekiki.model.Element;
import org.mekiki.model.learning.Curriculum;

/** A command on what is selected in the outline of the active editor; which one is said where the handler is declared. */
public final class OutlineHandler extends AbstractHandler implements IExecutableExtension {

	private Verb verb;

	/** What a handler does. */
	private enum Verb {
		ADD_BELOW, ADD_AFTER, MOVE_UP, MOVE_DOWN, RENAME, DELETE, DUPLICATE
	}

	@Override
	public void setInitializationData(IConfigurationElement config, String property, Object data) {
		verb = Verb.valueOf(String.valueOf(data).replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public void setEnabled(Object context) {
		Object part = HandlerUtil.getVariable(context, ISources.ACTIVE_EDITOR_NAME);
		setBaseEnabled(part instanceof CurriculumEditor editor && editor.outline() != null && editor.curriculum() != null
				&& editor.canEdit() && fits(editor.outline().selection()));
	}

	private boolean fits(List<Element> selection) {
		boolean inside = !selection.isEmpty() && selection.stream().noneMatch(Curriculum.class::isInstance);
		return switch (verb) {
		case ADD_BELOW -> selection.size() == 1 && !Outline.classesBelow(selection.get(0)).isEmpty();
		case ADD_AFTER -> inside;
		case RENAME -> selection.size() == 1;
		case DELETE, DUPLICATE -> inside;
		case MOVE_UP, MOVE_DOWN -> inside && OutlinePlace.step(selection, way()) != null;
		};
	}

	private Way way() {
		return verb == Verb.MOVE_UP ? Way.UP : Way.DOWN;
	}

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof CurriculumEditor editor && editor.curriculum() != null) {
			List<Element> selection = editor.outline().selection();
			if (fits(selection)) {
				run(editor, selection);
			}
		}
		return null;
	}

	private void run(CurriculumEditor editor, List<Element> selection) {
		Element first = selection.get(0);
		switch (verb) {
		case ADD_BELOW -> editor.add(OutlinePlace.lastIn(first), Outline.classesBelow(first).get(0));
		case ADD_AFTER -> {
			Element last = selection.get(selection.size() - 1);
			editor.add(OutlinePlace.after(last), last.eClass());
		}
		case MOVE_UP, MOVE_DOWN -> editor.move(selection, OutlinePlace.step(selection, way()));
		case RENAME -> editor.outline().edit(first);
		case DUPLICATE -> editor.outline().reveal(editor.edits().duplicate(selection));
		case DELETE -> delete(editor, selection);
		}
	}

	/** The next one that stays is selected, so that several can be deleted in a row. */
	private static void delete(CurriculumEditor editor, List<Element> selection) {
		Element first = selection.get(0);
		Element container = (Element) first.eContainer();
		List<Element> siblings = List.copyOf(Outline.siblings(first));
		int index = siblings.indexOf(first);
		editor.edits().delete(selection);
		Element next = siblings.subList(index, siblings.size()).stream().filter(each -> each.eResource() != null)
				.findFirst().orElse(index > 0 ? siblings.get(index - 1) : container);
		if (next.eResource() != null) {
			editor.outline().reveal(List.of(next));
		}
	}
}
