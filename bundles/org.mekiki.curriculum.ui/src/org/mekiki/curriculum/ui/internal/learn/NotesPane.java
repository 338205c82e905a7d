package org.mekiki.curriculum.ui.internal.learn;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.mekiki.curriculum.api.learning.Step;
import org.mekiki.curriculum.ui.internal.reading.LargeType;

/** A trainee's own notes on the unit, and what the authors should know about the step. */
public final class NotesPane {

	private static final int HEIGHT = 84;

	private final Composite body;
	private final Text note;
	private final Text remark;
	private Walk walk;
	private Step step;

	NotesPane(Composite parent) {
		body = new Composite(parent, SWT.NONE);
		body.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).margins(16, 6).spacing(16, 4).create());
		label(Messages.ownNotes);
		label(Messages.toAuthors);
		note = text();
		remark = text();
		body.setVisible(false);
	}

	private void label(String words) {
		Label label = new Label(body, SWT.NONE);
		label.setText(words);
	}

	private Text text() {
		Text text = new Text(body, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
		text.setFont(LargeType.body());
		GridDataFactory.fillDefaults().grab(true, false).hint(200, HEIGHT).applyTo(text);
		text.addListener(SWT.FocusOut, event -> commit());
		text.addListener(SWT.Traverse, event -> event.doit = event.doit || event.detail == SWT.TRAVERSE_TAB_NEXT
				|| event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		return text;
	}

	Composite control() {
		return body;
	}

	void toggle() {
		commit();
		boolean visible = !body.getVisible();
		body.setVisible(visible);
		((GridData) body.getLayoutData()).exclude = !visible;
		body.getParent().layout(true, true);
		if (visible) {
			note.setFocus();
		}
	}

	/** Shows what was noted. */
	void show(Walk shown, Step at) {
		walk = shown;
		step = at;
		boolean kept = walk.progress() != null;
		note.setText(kept ? walk.progress().note(step.unit()) : ""); //$NON-NLS-1$
		remark.setText(kept ? walk.progress().remarks().getOrDefault(step.id(), "") : ""); //$NON-NLS-1$ //$NON-NLS-2$
		note.setEnabled(walk.records());
		remark.setEnabled(walk.records());
	}

	/** Takes over what was typed. */
	void commit() {
		if (walk != null && walk.records()) {
			if (!note.getText().equals(walk.progress().note(step.unit()))) {
				walk.note(step.unit(), note.getText());
			}
			if (!remark.getText().equals(walk.progress().remarks().getOrDefault(step.id(), ""))) { //$NON-NLS-1$
				walk.remark(step, remark.getText());
			}
		}
	}

	/**
	 * Where a trainee notes something on the unit.
	 *
	 * @return the field
	 */
	public Text note() {
		return note;
	}
}
