package org.mekiki.curriculum.ui.internal.outline;

import org.eclipse.swt.widgets.Control;
import org.mekiki.core.api.editing.ModelChange;
import org.mekiki.model.Element;

/** What is shown beside the outline for elements of one kind. Its controls are kept and show one element after another. */
public interface Detail {

	/**
	 * What it shows.
	 *
	 * @return the control, to be laid out by the caller
	 */
	Control control();

	/**
	 * Shows an element.
	 *
	 * @param element
	 *            of the kind that it is made for
	 */
	void show(Element element);

	/**
	 * The model has changed; the element is still there.
	 *
	 * @param change
	 *            what changed
	 */
	default void refresh(ModelChange change) {
		// forms follow by themselves
	}

	/** The data language has changed. */
	default void languageChanged() {
		// forms follow by themselves
	}

	/** Takes the focus. */
	default void setFocus() {
		control().setFocus();
	}
}
