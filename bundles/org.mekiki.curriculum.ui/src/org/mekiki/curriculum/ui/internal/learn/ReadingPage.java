package org.mekiki.curriculum.ui.internal.learn;

import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.mekiki.curriculum.api.learning.Attendance;
import org.mekiki.curriculum.api.learning.Step;
import org.mekiki.curriculum.ui.internal.content.PageReader;
import org.mekiki.curriculum.ui.internal.page.PageDraft;
import org.mekiki.curriculum.ui.internal.page.PageView;
import org.mekiki.curriculum.ui.internal.reading.LargeType;
import org.mekiki.model.learning.Exercise;
import org.mekiki.workbench.api.ThemeColors;

/** A page to be read, an activity to take part in, an exercise to be opened. */
public final class ReadingPage implements StepPage {

	private final StepHost host;
	private final Step step;
	private final PageView page;

	ReadingPage(Composite parent, StepHost host, Step step, int position) {
		this.host = host;
		this.step = step;
		page = PageView.scrolling(parent, LargeType.BODY);
		ThemeColors.markPage(page.control());
		new PageReader(page, host.arts()).show(text());
		page.position(position);
	}

	private PageDraft text() {
		if (step.kind() == Step.Kind.PAGE) {
			return PageTexts.unit(step);
		}
		List<String> asked = step.object() instanceof Exercise exercise ? Questions.of(exercise) : List.of();
		return PageTexts.activity(step, entered(), asked);
	}

	private Attendance entered() {
		return host.walk().progress() == null ? null : host.walk().progress().attendance(step.activity()).orElse(null);
	}

	/**
	 * What is read.
	 *
	 * @return the view
	 */
	public PageView page() {
		return page;
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
		page.control().setFocus();
	}

	@Override
	public int position() {
		return page.position();
	}
}
