package org.mekiki.curriculum.ui.internal.learn;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.mekiki.curriculum.api.learning.Step;
import org.mekiki.curriculum.ui.internal.reading.LargeType;

/** Below a step: back, notes, and the one button that goes on. */
final class LearnFoot {

	private static final int WIDTH = 240;

	private final Composite body;
	private final Button back;
	private final Button skip;
	private final Label state;
	private final Button primary;

	LearnFoot(Composite parent, LearnEditor editor) {
		body = new Composite(parent, SWT.NONE);
		body.setLayout(GridLayoutFactory.fillDefaults().numColumns(5).margins(16, 10).spacing(10, 0).create());
		back = button("\u25c0  " + Messages.back, () -> editor.move(-1)); //$NON-NLS-1$
		skip = button(Messages.skip + "  \u25b6", () -> editor.move(1)); //$NON-NLS-1$
		state = new Label(body, SWT.NONE);
		state.setFont(LargeType.body());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).indent(8, 0).applyTo(state);
		button(Messages.notes, editor::toggleNotes);
		primary = button(Messages.goOn, editor::proceed);
		primary.setFont(LargeType.strong());
		GridDataFactory.swtDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(primary);
	}

	private Button button(String text, Runnable action) {
		Button button = new Button(body, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> action.run());
		GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).applyTo(button);
		return button;
	}

	Composite control() {
		return body;
	}

	Button primary() {
		return primary;
	}

	void show(Walk walk, Step step, String label) {
		primary.setText(label);
		state.setText(walk.isDone(step) ? "\u2713  " + Messages.done : ""); //$NON-NLS-1$ //$NON-NLS-2$
		back.setEnabled(walk.beside(step, -1).isPresent());
		skip.setEnabled(walk.beside(step, 1).isPresent());
		body.layout(true, true);
	}
}
