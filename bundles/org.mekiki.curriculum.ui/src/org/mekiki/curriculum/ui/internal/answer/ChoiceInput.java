package org.mekiki.curriculum.ui.internal.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.mekiki.curriculum.api.item.Interaction.Option;
import org.mekiki.curriculum.api.item.Response;
import org.mekiki.curriculum.ui.internal.reading.LargeType;
import org.mekiki.curriculum.ui.internal.reading.Words;

/** Options to choose from, or a statement to be judged. The figures 1 to 9 choose, too. */
final class ChoiceInput implements ItemInput {

	private static final String TRUE = "true"; //$NON-NLS-1$
	private static final String FALSE = "false"; //$NON-NLS-1$

	private final boolean judging;
	private final Map<String, Button> buttons = new LinkedHashMap<>();

	private ChoiceInput(boolean judging) {
		this.judging = judging;
	}

	/** Options of an item. */
	static ChoiceInput of(Composite parent, List<Option> options, boolean multiple, Words words) {
		ChoiceInput input = new ChoiceInput(false);
		Composite body = body(parent);
		options.forEach(option -> input.add(body, option.id(), words.of(option.text()), multiple));
		return input;
	}

	/** A statement, true or false. */
	static ChoiceInput judging(Composite parent) {
		ChoiceInput input = new ChoiceInput(true);
		Composite body = body(parent);
		input.add(body, TRUE, Messages.isTrue, false);
		input.add(body, FALSE, Messages.isFalse, false);
		return input;
	}

	private static Composite body(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		body.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 8).create());
		return body;
	}

	private void add(Composite body, String id, String text, boolean multiple) {
		Button button = new Button(body, (multiple ? SWT.CHECK : SWT.RADIO) | SWT.WRAP);
		button.setFont(LargeType.body());
		button.setText((buttons.size() + 1) + ".  " + text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(button);
		button.addListener(SWT.KeyDown, this::key);
		buttons.put(id, button);
	}

	private void key(Event event) {
		int wanted = event.character - '1';
		if (wanted >= 0 && wanted < buttons.size()) {
			Button button = new ArrayList<>(buttons.values()).get(wanted);
			boolean radio = (button.getStyle() & SWT.RADIO) != 0;
			if (radio) {
				buttons.values().forEach(each -> each.setSelection(each == button));
			} else {
				button.setSelection(!button.getSelection());
			}
			button.setFocus();
			event.doit = false;
		}
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
