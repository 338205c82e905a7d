package org.mekiki.curriculum.ui.internal.learn;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.mekiki.core.api.result.Trail;
import org.mekiki.curriculum.api.exercise.Explanation;
import org.mekiki.curriculum.ui.internal.reading.LargeType;

/** What is said about something that a trainee has done: a heading, and sentences, each with a way to its grounds. */
final class ExplanationList {

	private static final int WIDTH = 200;

	private final Composite body;
	private final Consumer<Trail> why;

	ExplanationList(Composite parent, Consumer<Trail> why) {
		this.why = why;
		body = new Composite(parent, SWT.NONE);
		body.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).create());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(body);
		hide(true);
	}

	Composite control() {
		return body;
	}

	private void hide(boolean hidden) {
		body.setVisible(!hidden);
		((GridData) body.getLayoutData()).exclude = hidden;
	}

	/** Replaces what was said before. */
	void show(String heading, List<Explanation> explanations) {
		for (Control child : body.getChildren()) {
			child.dispose();
		}
		Label title = label(heading);
		title.setFont(LargeType.strong());
		((GridData) title.getLayoutData()).horizontalSpan = 2;
		explanations.forEach(this::line);
		hide(false);
	}

	private void line(Explanation explanation) {
		Label text = label((explanation.good() ? "\u2713 " : "\u2717 ") + explanation.text()); //$NON-NLS-1$ //$NON-NLS-2$
		if (explanation.trail() == null) {
			((GridData) text.getLayoutData()).horizontalSpan = 2;
			return;
		}
		Button button = new Button(body, SWT.PUSH);
		button.setText(Messages.why);
		button.setToolTipText(explanation.text());
		button.addListener(SWT.Selection, event -> why.accept(explanation.trail()));
		GridDataFactory.swtDefaults().align(SWT.END, SWT.BEGINNING).applyTo(button);
	}

	private Label label(String words) {
		Label label = new Label(body, SWT.WRAP);
		label.setText(words.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
		return label;
	}
}
