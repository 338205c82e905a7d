package org.mekiki.curriculum.ui.internal.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.mekiki.curriculum.api.item.Interaction.Option;
import org.mekiki.curriculum.api.item.Response;
import org.mekiki.curriculum.ui.internal.page.Page;
import org.mekiki.curriculum.ui.internal.page.PageView;
import org.mekiki.curriculum.ui.internal.reading.LargeType;

/** Options to choose from, or a statement to be judged. The figures 1 to 9 choose, too. */
final class ChoiceInput implements ItemInput {

	private static final String TRUE = "true"; //$NON-NLS-1$
	private static final String FALSE = "false"; //$NON-NLS-1$
	private static final int WIDTH = 400;

	private final boolean judging;
	private final Map<String, Button> buttons = new LinkedHashMap<>();

	private ChoiceInput(boolean judging) {
		this.judging = judging;
	}

	/** Options of an item. */
	static ChoiceInput of(Composite parent, List<Option> options, boolean multiple, Wording words) {
		ChoiceInput input = new ChoiceInput(false);
		Composite body = body(parent);
		options.forEach(option -> input.add(body, option.id(), words.of(option.text()), multiple, words.page(option.text())));
		return input;
	}

	/** A statement, true or false. */
	static ChoiceInput judging(Composite parent) {
		ChoiceInput input = new ChoiceInput(true);
		Composite body = body(parent);
		input.add(body, TRUE, Messages.isTrue, false, null);
		input.add(body, FALSE, Messages.isFalse, false, null);
		return input;
	}

	private static Composite body(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		body.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 8).create());
		return body;
	}

	private void add(Composite body, String id, String text, boolean multiple, Page page) {
		Button button = new Button(body, (multiple ? SWT.CHECK : SWT.RADIO) | SWT.WRAP);
		button.setFont(LargeType.body());
		String number = (buttons.size() + 1) + "."; //$NON-NLS-1$
		if (page == null || page.isPlain()) {
			button.setText(number + "  " + text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(WIDTH, SWT.DEFAULT).applyTo(button);
		} else {
			button.setText(number);
			GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(button);
			beside(body, button, text, page);
		}
		button.addListener(SWT.KeyDown, this::key);
		buttons.put(id, button);
	}

	/** Buttons show no formulas and readings: these stand beside them, and can be clicked on as well. */
	private void beside(Composite body, Button button, String text, Page page) {
		button.getAccessible().addAccessibleListener(new AccessibleAdapter() {

			@Override
			public void getName(AccessibleEvent event) {
				event.result = text;
			}
		});
		PageView view = PageView.growing(body, LargeType.BODY);
		view.show(page);
		view.control().addListener(SWT.MouseUp, event -> {
			if (button.isEnabled()) {
				choose(button);
			}
		});
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(WIDTH, SWT.DEFAULT).applyTo(view.control());
	}

	private void key(Event event) {
		int wanted = event.character - '1';
		if (wanted >= 0 && wanted < buttons.size()) {
			choose(new ArrayList<>(buttons.values()).get(wanted));
			event.doit = false;
		}
	}

	private void choose(Button button) {
		if ((button.getStyle() & SWT.RADIO) != 0) {
			buttons.values().forEach(each -> each.setSelection(each == button));
		} else {
			button.setSelection(!button.getSelection());
		}
		button.setFocus();
	}

	@Override
	public Response response() {
		List<String> chosen = buttons.entrySet().stream().filter(entry -> entry.getValue().getSelection()).map(Map.Entry::getKey)
				.toList();
		if (judging) {
			return chosen.isEmpty() ? new Response.None() : new Response.Judged(chosen.contains(TRUE));
		}
		return new Response.Chosen(chosen);
	}

	@Override
	public void show(Response response) {
		List<String> chosen = switch (response) {
		case Response.Chosen given -> given.ids();
		case Response.Judged given -> List.of(given.value() ? TRUE : FALSE);
		default -> List.of();
		};
		buttons.forEach((id, button) -> button.setSelection(chosen.contains(id)));
	}

	@Override
	public void enable(boolean enabled) {
		buttons.values().forEach(button -> button.setEnabled(enabled));
	}

	@Override
	public void setFocus() {
		buttons.values().stream().filter(Button::getSelection).findFirst().orElse(buttons.values().iterator().next()).setFocus();
	}
}
