package org.mekiki.curriculum.ui.internal.learn;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.mekiki.curriculum.api.learning.Progress;
import org.mekiki.curriculum.api.learning.Step;
import org.mekiki.curriculum.ui.internal.reading.LargeType;
import org.mekiki.curriculum.ui.internal.text.Durations;
import org.mekiki.model.learning.Unit;

/** Above a step: how much is done, where one is, and ways to other places. */
final class LearnHead {

	private static final int RING = 56;
	private static final int WIDTH = 240;

	private final LearnEditor editor;
	private final Composite body;
	private final ProgressRing ring;
	private final Label title;
	private final Label detail;

	LearnHead(Composite parent, LearnEditor editor) {
		this.editor = editor;
		body = new Composite(parent, SWT.NONE);
		body.setLayout(GridLayoutFactory.fillDefaults().numColumns(4).margins(16, 10).spacing(14, 0).create());
		ring = new ProgressRing(body, RING);
		Composite words = new Composite(body, SWT.NONE);
		words.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 2).create());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(WIDTH, SWT.DEFAULT).applyTo(words);
		title = new Label(words, SWT.NONE);
		title.setFont(LargeType.strong());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
		detail = new Label(words, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(detail);
		button(Messages.contents, this::contents);
		button(editor.isPreview() ? Messages.closePreview : Messages.myCourses, ignored -> editor.home());
	}

	private void button(String text, Consumer<Button> action) {
		Button button = new Button(body, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> action.accept(button));
		GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(button);
	}

	Composite control() {
		return body;
	}

	/** Shows where the trainee is. */
	void show(Walk walk, Step step) {
		long done = walk.steps().stream().filter(walk::isDone).count();
		ring.show((int) done, walk.steps().size());
		title.setText(PageTexts.name(step.unit()).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		String where = NLS.bind(Messages.where, new Object[] { PageTexts.name(walk.curriculum()), Long.valueOf(done),
				Integer.valueOf(walk.steps().size()) });
		Progress progress = walk.progress();
		if (progress == null) {
			where = Messages.preview + "  \u00b7  " + where; //$NON-NLS-1$
		} else {
			where += "  \u00b7  " + NLS.bind(Messages.figures, new Object[] { Durations.text(progress.finishedMinutes()), //$NON-NLS-1$
					Durations.text(progress.plannedMinutes()), progress.points().toPlainString(), Integer.valueOf(progress.maximum()) });
		}
		List<String> before = step.unit().getPrerequisites().stream().filter(unit -> progress != null && progress.units().contains(unit)
				&& !progress.isFinished(unit)).map(PageTexts::name).toList();
		if (!before.isEmpty()) {
			where += "  \u00b7  " + NLS.bind(Messages.comesAfter, String.join(", ", before)); //$NON-NLS-1$ //$NON-NLS-2$
		}
		detail.setText(where.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		title.setToolTipText(title.getText());
		detail.setToolTipText(detail.getText());
	}

	private void contents(Button button) {
		Menu menu = new Menu(button);
		Walk walk = editor.walk();
		Unit unit = null;
		for (Step step : walk.steps()) {
			if (step.unit() != unit) {
				unit = step.unit();
				add(menu, walk, unit);
			}
		}
		menu.addListener(SWT.Hide, event -> button.getDisplay().asyncExec(menu::dispose));
		Point below = button.toDisplay(0, button.getSize().y);
		menu.setLocation(below);
		menu.setVisible(true);
	}

	private void add(Menu menu, Walk walk, Unit unit) {
		var steps = walk.steps().stream().filter(step -> step.unit() == unit).toList();
		long done = steps.stream().filter(walk::isDone).count();
		String mark = done == steps.size() ? "\u2713" : done > 0 ? "\u25d0" : "\u25cb"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		MenuItem entry = new MenuItem(menu, SWT.PUSH);
		entry.setText((mark + "  " + PageTexts.name(unit) + "   " + done + '/' + steps.size()).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		entry.addListener(SWT.Selection, event -> editor
				.go(steps.stream().filter(step -> !walk.isDone(step)).findFirst().orElse(steps.get(0))));
	}
}
