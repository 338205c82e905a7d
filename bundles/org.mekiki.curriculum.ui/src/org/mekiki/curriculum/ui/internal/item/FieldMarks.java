package org.mekiki.curriculum.ui.internal.item;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.mekiki.curriculum.api.item.ItemProblem;

/** Shows problems of an item or exercise at the fields that they are about. */
public final class FieldMarks {

	private final Map<String, ControlDecoration> marks = new HashMap<>();

	/**
	 * Says which control stands for a place; a control that was there before gives way.
	 *
	 * @param place
	 *            path of names and indexes
	 * @param control
	 *            takes the mark at its left
	 */
	public void put(String place, Control control) {
		ControlDecoration mark = new ControlDecoration(control, SWT.LEFT | SWT.TOP);
		mark.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
		mark.hide();
		ControlDecoration before = marks.put(place, mark);
		if (before != null) {
			before.dispose();
		}
	}

	/** Forgets the controls below a place, which are disposed of. */
	void remove(String place) {
		marks.entrySet().removeIf(entry -> {
			boolean gone = entry.getKey().startsWith(place);
			if (gone) {
				entry.getValue().dispose();
			}
			return gone;
		});
	}

	/**
	 * Shows problems; those of a place without a control are shown at the nearest one above it.
	 *
	 * @param problems
	 *            what is wrong
	 * @return what is said about them
	 */
	public List<String> show(List<ItemProblem> problems) {
		marks.values().forEach(ControlDecoration::hide);
		List<String> messages = new ArrayList<>();
		for (ItemProblem problem : problems) {
			messages.add(problem.message());
			String place = problem.place();
			while (!marks.containsKey(place) && place.contains("/")) { //$NON-NLS-1$
				place = place.substring(0, place.lastIndexOf('/'));
			}
			ControlDecoration mark = marks.get(place);
			if (mark != null && !mark.getControl().isDisposed()) {
				mark.setDescriptionText(mark.isVisible() ? mark.getDescriptionText() + '\n' + problem.message() : problem.message());
				mark.show();
			}
		}
		return messages;
	}

	/**
	 * Where something is marked as wrong.
	 *
	 * @return places, sorted
	 */
	public List<String> shown() {
		return marks.entrySet().stream().filter(entry -> entry.getValue().isVisible()).map(Map.Entry::getKey).sorted().toList();
	}
}
