package org.mekiki.workbench.internal.parameters;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.mekiki.core.api.analysis.Parameter;

/** Takes one of a few options, from a list that drops down. */
final class OptionField extends ParameterField {

	private static final int VISIBLE = 20;

	private final List<Option> options;
	private final List<Option> shown = new ArrayList<>();
	private Combo combo;

	OptionField(Parameter parameter, List<Option> options, Runnable changed) {
		super(parameter, changed);
		this.options = options;
	}

	@Override
	Control createControl(Composite parent) {
		combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setVisibleItemCount(VISIBLE);
		combo.addListener(SWT.Selection, event -> edited());
		combo.addListener(SWT.DefaultSelection, event -> entered());
		name(combo);
		return combo;
	}

	private void fill(List<String> wanted) {
		List<Option> filled = new ArrayList<>();
		if (!parameter().required()) {
			filled.add(null);
		}
		filled.addAll(options);
		// what was chosen once and is gone stays visible, and is refused when it is run
		wanted.stream().filter(value -> options.stream().noneMatch(option -> option.value().equals(value)))
				.forEach(value -> filled.add(new Option(value, value)));
		if (filled.equals(shown)) {
			return;
		}
		shown.clear();
		shown.addAll(filled);
		combo.setItems(shown.stream().map(option -> option == null ? Messages.noChoice : option.label())
				.toArray(String[]::new));
	}

	@Override
	List<String> values() {
		int index = combo.getSelectionIndex();
		return index < 0 || shown.get(index) == null ? List.of() : List.of(shown.get(index).value());
	}

	@Override
	void show(List<String> values) {
		fill(values);
		for (int i = 0; i < shown.size(); i++) {
			Option option = shown.get(i);
			if (values.isEmpty() ? option == null : option != null && option.value().equals(values.get(0))) {
				combo.select(i);
				return;
			}
		}
		combo.deselectAll();
	}

	@Override
	void setEnabled(boolean enabled) {
		combo.setEnabled(enabled);
	}

	@Override
	void focus() {
		combo.setFocus();
	}
}
