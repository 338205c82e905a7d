package org.mekiki.curriculum.ui.internal.learn;

import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mekiki.curriculum.api.item.Item;
import org.mekiki.curriculum.api.item.ItemException;
import org.mekiki.curriculum.api.item.ItemReader;
import org.mekiki.curriculum.api.item.Mark;
import org.mekiki.curriculum.api.item.Response;
import org.mekiki.curriculum.api.item.ResponseJson;
import org.mekiki.curriculum.api.item.Verdict;
import org.mekiki.curriculum.api.learning.Step;
import org.mekiki.curriculum.ui.internal.answer.ItemForm;
import org.mekiki.curriculum.ui.internal.reading.LargeType;
import org.mekiki.model.learning.Attempt;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.api.ThemeColors;
import org.mekiki.workbench.api.VerticalForm;

/** An item to be answered: checked at once, explained, and answered again if wanted. */
public final class ItemPage implements StepPage {

	private final StepHost host;
	private final Step step;
	private final FormToolkit toolkit;
	private final VerticalForm form;
	private final Composite column;
	private ItemForm item;
	private Button again;

	ItemPage(Composite parent, StepHost host, Step step, String draft) {
		this.host = host;
		this.step = step;
		toolkit = new FormToolkit(parent.getDisplay());
		form = new VerticalForm(parent, toolkit);
		ThemeColors.markPage(form.body());
		form.addDisposeListener(event -> toolkit.dispose());
		form.body().setLayout(new Column());
		column = new Composite(form.body(), SWT.NONE);
		column.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 14).create());
		form.fill(() -> fill(draft));
	}

	private void fill(String draft) {
		Label title = new Label(column, SWT.WRAP);
		title.setFont(LargeType.heading());
		title.setText(PageTexts.name(step.object()).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
		try {
			Item read = new ItemReader(Walk.locale(), DataLanguage.current()).read(step.item());
			item = new ItemForm(column, read, host.walk().draw(), Walk.locale(), host.arts());
			again = new Button(column, SWT.PUSH);
			again.setText(Messages.again);
			again.addListener(SWT.Selection, event -> again());
			GridDataFactory.swtDefaults().applyTo(again);
			restore(read, draft);
			listen(column);
		} catch (ItemException unsound) {
			Label problem = new Label(column, SWT.WRAP);
			problem.setText((Messages.unsound + '\n' + unsound.getMessage()).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			GridDataFactory.fillDefaults().grab(true, false).applyTo(problem);
		}
		showAgain();
	}

	/** Enter checks, wherever the answer is typed; an essay has lines of its own. */
	private void listen(Composite parent) {
		for (Control child : parent.getChildren()) {
			child.addListener(SWT.KeyDown, event -> {
				boolean enter = event.character == SWT.CR && (child.getStyle() & (SWT.MULTI | SWT.PUSH)) == 0;
				if (enter || event.character == SWT.CR && (event.stateMask & SWT.MOD1) != 0) {
					event.doit = false;
					child.getDisplay().asyncExec(() -> press(child));
				}
			});
			if (child instanceof Composite composite) {
				listen(composite);
			}
		}
	}

	private void press(Control child) {
		if (!child.isDisposed() && item.mark() == null) {
			proceed();
		}
	}

	/** What was answered before is shown with its mark; what was only begun is gone on with. */
	private void restore(Item read, String draft) {
		List<Attempt> attempts = host.walk().progress() == null ? List.of() : host.walk().progress().attempts(step);
		try {
			if (!draft.isEmpty()) {
				item.show(ResponseJson.read(read, draft, Walk.locale()), null);
			} else if (!attempts.isEmpty()) {
				Attempt last = attempts.get(attempts.size() - 1);
				Response response = ResponseJson.read(read, last.getAnswer(), Walk.locale());
				item.show(response, GivenMark.of(read, response, last));
			}
		} catch (ItemException changed) {
			// the item was changed since: it is asked anew
			ILog.of(ItemPage.class).info("An answer does not fit its item any more: " + step.id(), changed); //$NON-NLS-1$
		}
	}

	private void again() {
		item.again();
		showAgain();
		host.changed();
		item.setFocus();
	}

	private void showAgain() {
		if (again != null) {
			again.setVisible(item.mark() != null);
		}
		form.reflow(true);
	}

	@Override
	public Control control() {
		return form;
	}

	@Override
	public String primary() {
		return item == null || item.mark() != null ? Messages.goOn : Messages.check;
	}

	@Override
	public boolean proceed() {
		if (item == null || item.mark() != null) {
			return true;
		}
		Response response = item.response();
		Mark mark = item.check();
		if (item.files().isEmpty() || mark.verdict() != Verdict.PENDING || !host.walk().records()) {
			host.walk().answered(step, response, mark, host.timing());
		} else {
			new HandInJob(this, host.walk(), step, item.files(), mark, host.timing()).schedule();
		}
		showAgain();
		host.changed();
		item.setFocus();
		return false;
	}

	@Override
	public void setFocus() {
		if (item != null) {
			item.setFocus();
		} else {
			form.setFocus();
		}
	}

	@Override
	public String draft() {
		// where chosen files lie is not remembered: they may have changed since
		return item == null || item.mark() != null || item.response().isEmpty() || !item.files().isEmpty() ? "" : ResponseJson.write(item.response()); //$NON-NLS-1$
	}

	/** The files could not be kept: they can be handed in again. */
	void refused() {
		if (!form.isDisposed()) {
			again();
		}
	}

	/** The answer was recorded. */
	void recorded() {
		if (!form.isDisposed()) {
			host.changed();
		}
	}

	/**
	 * The form.
	 *
	 * @return null if the item cannot be asked
	 */
	public ItemForm item() {
		return item;
	}
}
