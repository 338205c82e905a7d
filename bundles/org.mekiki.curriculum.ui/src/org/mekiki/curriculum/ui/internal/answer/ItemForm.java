package org.mekiki.curriculum.ui.internal.answer;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.mekiki.curriculum.api.item.Draw;
import org.mekiki.curriculum.api.item.Interaction;
import org.mekiki.curriculum.api.item.Item;
import org.mekiki.curriculum.api.item.Mark;
import org.mekiki.curriculum.api.item.Marking;
import org.mekiki.curriculum.api.item.Presentation;
import org.mekiki.curriculum.api.item.Response;
import org.mekiki.curriculum.ui.internal.content.PageArts;
import org.mekiki.curriculum.ui.internal.content.PageReader;
import org.mekiki.curriculum.ui.internal.page.PageDraft;
import org.mekiki.curriculum.ui.internal.page.PageView;
import org.mekiki.curriculum.ui.internal.reading.LargeType;

/**
 * An item as a trainee sees it: the question, a place for the answer, and after marking what is right and why. The same for
 * trainees and for the preview of authors.
 */
public final class ItemForm {

	private static final int WIDTH = 400;

	private final Item item;
	private final Locale locale;
	private final ItemInput input;
	private final PageView feedback;
	private final PageReader said;
	private final Composite body;
	private Mark mark;

	/**
	 * An item to be answered.
	 *
	 * @param parent
	 *            takes it as a child, in a grid of one column
	 * @param item
	 *            which
	 * @param draw
	 *            of the trainee
	 * @param locale
	 *            language of remarks
	 * @param arts
	 *            what items refer to
	 */
	public ItemForm(Composite parent, Item item, Draw draw, Locale locale, PageArts arts) {
		this.item = item;
		this.locale = locale;
		Wording words = new Wording(arts);
		body = new Composite(parent, SWT.NONE);
		body.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 14).create());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(body);
		new PageReader(page(), arts).show(new PageDraft().markdown(item.question(), 2));
		Label hint = new Label(body, SWT.WRAP);
		hint.setText(Hints.of(item, locale));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(hint);
		input = input(draw, words);
		feedback = page();
		said = new PageReader(feedback, arts);
		hide(true);
	}

	private PageView page() {
		PageView page = PageView.growing(body, LargeType.BODY);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(page.control());
		return page;
	}

	private ItemInput input(Draw draw, Wording words) {
		Presentation shown = Presentation.of(item, draw);
		Composite place = new Composite(body, SWT.NONE);
		place.setLayout(GridLayoutFactory.fillDefaults().create());
		place.setFont(LargeType.body());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(place);
		ItemInput made = switch (item.interaction()) {
		case Interaction.Choice choice -> ChoiceInput.of(place, shown.options(), choice.multiple(), words);
		case Interaction.TrueFalse statement -> ChoiceInput.judging(place);
		case Interaction.ShortAnswer answer -> WrittenInput.words(place);
		case Interaction.Numeric number -> WrittenInput.number(place, number.unit());
		case Interaction.Ordering ordering -> new OrderInput(place, shown.texts(), words);
		case Interaction.Matching matching -> new MatchInput(place, matching.pairs(), shown.texts(), words);
		case Interaction.Essay essay -> WrittenInput.essay(place);
		case Interaction.FileHandIn file -> new FileInput(place, file);
		};
		for (var child : place.getChildren()) {
			if (child.getLayoutData() == null) {
				GridDataFactory.fillDefaults().grab(true, false).applyTo(child);
			}
		}
		return made;
	}

	private void hide(boolean hidden) {
		feedback.control().setVisible(!hidden);
		((GridData) feedback.control().getLayoutData()).exclude = hidden;
	}

	/**
	 * The control.
	 *
	 * @return question, place for the answer, and feedback
	 */
	public Composite control() {
		return body;
	}

	/**
	 * What is asked.
	 *
	 * @return the item
	 */
	public Item item() {
		return item;
	}

	/**
	 * What has been answered so far.
	 *
	 * @return empty if nothing was
	 */
	public Response response() {
		return input.response();
	}

	/**
	 * The files that were chosen to be handed in, in the order of the answer.
	 *
	 * @return empty if the item asks for none, or none was chosen yet
	 */
	public List<Path> files() {
		return input.files();
	}

	/**
	 * Chooses files to be handed in, as the dialog does.
	 *
	 * @param paths
	 *            the files; unreadable ones are left out
	 */
	public void choose(List<Path> paths) {
		input.choose(paths);
	}

	/**
	 * Marks the answer, and shows what is right and why. It can no longer be changed.
	 *
	 * @return the mark
	 */
	public Mark check() {
		Response response = response();
		Mark given = new Marking(locale).mark(item, response);
		show(response, given);
		return given;
	}

	/**
	 * Shows an answer that was marked before.
	 *
	 * @param response
	 *            what was answered
	 * @param given
	 *            its mark; null to go on with an answer that was not finished
	 */
	public void show(Response response, Mark given) {
		input.show(response);
		mark = given;
		input.enable(given == null);
		if (given != null) {
			said.show(FeedbackText.of(item, given));
		}
		hide(given == null);
	}

	/**
	 * The mark.
	 *
	 * @return null as long as the answer can be changed
	 */
	public Mark mark() {
		return mark;
	}

	/** Lets the item be answered once more, beginning with nothing. */
	public void again() {
		show(new Response.None(), null);
	}

	/** Sets the focus where the answer is given, or on what was said about it. */
	public void setFocus() {
		if (mark == null) {
			input.setFocus();
		} else {
			feedback.control().setFocus();
		}
	}

	/**
	 * What was said about the answer.
	 *
	 * @return as shown
	 */
	public String feedback() {
		return mark == null ? "" : feedback.words(); //$NON-NLS-1$
	}
}
