package org.mekiki.curriculum.ui.internal.item;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mekiki.curriculum.api.item.Draw;
import org.mekiki.curriculum.api.item.ItemException;
import org.mekiki.curriculum.api.item.ItemReader;
import org.mekiki.curriculum.ui.internal.answer.ItemForm;
import org.mekiki.curriculum.ui.internal.content.PageArts;
import org.mekiki.model.learning.AssessmentItem;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.api.ThemeColors;
import org.mekiki.workbench.api.VerticalForm;

/** An item as a trainee gets it, in the form of trainees: it can be answered, and is marked. Nothing is recorded. */
public final class ItemTrial {

	private static final int WIDTH = 160;

	private final FormToolkit toolkit;
	private final PageArts arts;
	private final VerticalForm scrolled;
	private final Composite body;
	private ItemForm form;
	private Button mark;
	private Button again;

	ItemTrial(Composite parent, FormToolkit toolkit, PageArts arts) {
		this.toolkit = toolkit;
		this.arts = arts;
		scrolled = new VerticalForm(parent, toolkit);
		ThemeColors.markPage(scrolled);
		body = scrolled.body();
		ThemeColors.markPage(body);
		body.setLayout(GridLayoutFactory.fillDefaults().margins(16, 12).spacing(0, 12).create());
	}

	/**
	 * The control.
	 *
	 * @return the page of the item
	 */
	public Control control() {
		return scrolled;
	}

	/**
	 * The form that trainees fill in.
	 *
	 * @return null if the item cannot be asked
	 */
	public ItemForm form() {
		return form;
	}

	void show(AssessmentItem raw, ItemReader reader) {
		scrolled.fill(() -> {
			for (Control child : body.getChildren()) {
				child.dispose();
			}
			form = null;
			words(Messages.trial, ThemeColors.MUTED);
			try {
				form = new ItemForm(body, reader.read(raw), new Draw(0, ""), DataLanguage.interfaceLocale(), arts); //$NON-NLS-1$
				Composite buttons = toolkit.createComposite(body);
				buttons.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).create());
				mark = button(buttons, Messages.mark, form::check);
				again = button(buttons, Messages.again, form::again);
				again.setEnabled(false);
			} catch (ItemException unsound) {
				words(Messages.trialUnsound, ThemeColors.WARNING);
			}
		});
	}

	private void words(String text, ThemeColors color) {
		Label label = toolkit.createLabel(body, text, SWT.WRAP);
		label.setForeground(color.get());
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
	}

	private Button button(Composite parent, String text, Runnable action) {
		Button button = toolkit.createButton(parent, text, SWT.PUSH);
		button.addListener(SWT.Selection, event -> scrolled.fill(() -> {
			action.run();
			mark.setEnabled(form.mark() == null);
			again.setEnabled(form.mark() != null);
		}));
		return button;
	}

	/**
	 * What was said about the answer.
	 *
	 * @return line by line; empty before it was marked
	 */
	public List<String> said() {
		return form == null ? List.of() : form.feedback().lines().toList();
	}
}
