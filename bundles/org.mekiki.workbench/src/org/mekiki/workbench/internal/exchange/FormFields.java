package org.mekiki.workbench.internal.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.mekiki.core.api.exchange.ImportForm.Choice;
import org.mekiki.core.api.exchange.ImportForm.Field;
import org.mekiki.core.api.exchange.ImportForm.Kind;
import org.mekiki.workbench.api.PartLayout;

/** What a form asks of the file as a whole. What is being typed stays while answers are worked out. */
final class FormFields {

	private static final int COLUMNS = 2;

	private final BiConsumer<String, String> answered;
	private final Composite body;
	private final List<Control> controls = new ArrayList<>();
	private List<Field> fields = List.of();
	private boolean showing;

	FormFields(Composite parent, BiConsumer<String, String> answered) {
		this.answered = answered;
		body = new Composite(parent, SWT.NONE);
		body.setLayout(GridLayoutFactory.fillDefaults().numColumns(2 * COLUMNS).spacing(8, 6).create());
	}

	Control control() {
		return body;
	}

	void show(List<Field> shown) {
		boolean same = shown.size() == fields.size();
		for (int i = 0; same && i < shown.size(); i++) {
			same = shown.get(i).id().equals(fields.get(i).id()) && shown.get(i).kind() == fields.get(i).kind()
					&& shown.get(i).choices().equals(fields.get(i).choices());
		}
		fields = shown;
		showing = true;
		try {
			if (!same) {
				create();
			}
			for (int i = 0; i < fields.size(); i++) {
				show(controls.get(i), fields.get(i));
			}
		} finally {
			showing = false;
		}
	}

	private void create() {
		for (Control child : body.getChildren()) {
			child.dispose();
		}
		controls.clear();
		for (Field field : fields) {
			Label label = new Label(body, SWT.NONE);
			label.setText(field.label());
			Control control = control(field);
			GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(120, SWT.DEFAULT).applyTo(control);
			controls.add(control);
		}
		PartLayout.request(body);
	}

	private Control control(Field field) {
		if (field.kind() == Kind.TEXT && field.choices().isEmpty()) {
			Text text = new Text(body, SWT.BORDER);
			text.addListener(SWT.Modify, event -> answer(field.id(), text.getText()));
			return text;
		}
		if (field.kind() == Kind.SHOWN) {
			return new Text(body, SWT.READ_ONLY);
		}
		Combo combo = new Combo(body, SWT.DROP_DOWN | (field.kind() == Kind.CHOICE ? SWT.READ_ONLY : SWT.NONE));
		combo.setItems(field.choices().stream().map(Choice::label).toArray(String[]::new));
		combo.addListener(SWT.Modify, event -> answer(field.id(), word(combo, field)));
		return combo;
	}

	private static String word(Combo combo, Field field) {
		int index = combo.getSelectionIndex();
		return index >= 0 && combo.getText().equals(combo.getItem(index)) ? field.choices().get(index).value() : combo.getText();
	}

	private void answer(String id, String value) {
		if (!showing) {
			answered.accept(id, value);
		}
	}

	/** Nothing is written over what somebody types. */
	private static void show(Control control, Field field) {
		if (control instanceof Combo combo) {
			if ((combo.getStyle() & SWT.READ_ONLY) != 0 || !combo.isFocusControl()) {
				if (!combo.getText().equals(field.text())) {
					combo.setText(field.text());
				}
			}
		} else if (control instanceof Text text && !text.isFocusControl() && !text.getText().equals(field.text())) {
			text.setText(field.text());
		}
	}
}
