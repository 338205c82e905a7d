package org.mekiki.curriculum.ui.internal.learn;

import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.mekiki.curriculum.api.learning.Attendance;
import org.mekiki.curriculum.api.learning.Step;
import org.mekiki.curriculum.ui.internal.reading.PageView;
import org.mekiki.model.learning.Exercise;

/** A page to be read, an activity to take part in, an exercise to be opened. */
final class ReadingPage implements StepPage {

	private final StepHost host;
	private final Step step;
	private final PageView page;

	ReadingPage(Composite parent, StepHost host, Step step, int position) {
		this.host = host;
		this.step = step;
		page = new PageView(parent);
		page.show(text(), position);
	}

	private String text() {
		PageTexts texts = new PageTexts();
		if (step.kind() == Step.Kind.PAGE) {
			return texts.unit(step);
		}
		List<String> asked = step.object() instanceof Exercise exercise ? Questions.of(exercise) : List.of();
		return texts.activity(step, entered(), asked);
	}

	private Attendance entered() {
		return host.walk().progress() == null ? null : host.walk().progress().attendance(step.activity()).orElse(null);
	}

	@Override
	public Control control() {
		return page.control();
	}

	@Override
	public String primary() {
		boolean done = host.walk().isDone(step);
		return switch (step.kind()) {
		case EXERCISE -> done ? Messages.goOn : Messages.openSandbox;
		case ACTIVITY -> done || entered() != null ? Messages.goOn : Messages.tookPart;
		default -> Messages.goOn;
		};
	}

	@Override
	public boolean proceed() {
		if (host.walk().isDone(step)) {
			return true;
		}
		if (step.kind() == Step.Kind.EXERCISE) {
			host.exercise(step);
			return false;
		}
		if (step.kind() == Step.Kind.PAGE || entered() == null) {
			host.walk().done(step, host.timing());
		}
		return true;
	}

	@Override
	public void setFocus() {
		page.setFocus();
	}

	@Override
	public int position() {
		return page.position();
	}
}
