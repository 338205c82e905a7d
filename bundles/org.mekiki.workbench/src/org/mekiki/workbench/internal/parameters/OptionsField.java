package org.mekiki.workbench.internal.parameters;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.mekiki.core.api.analysis.Parameter;
import org.mekiki.workbench.api.Icons;
import org.mekiki.workbench.api.PartLayout;

/** Takes several options; each chosen one is a button that takes it away again. */
class OptionsField extends ParameterField {

	private static final int LONGEST = 28;

	private final List<Option> options;
	private final Set<String> chosen = new LinkedHashSet<>();
	private ToolBar bar;

	OptionsField(Parameter parameter, List<Option> options, Runnable changed) {
		super(parameter, changed);
		this.options = options;
	}

	@Override
	Control createControl(Composite parent) {
		bar = new ToolBar(parent, SWT.FLAT | SWT.WRAP | SWT.RIGHT);
		name(bar);
		return bar;
	}

	private void fill() {
		for (ToolItem item : bar.getItems()) {
			item.dispose();
		}
		for (String value : chosen) {
			ToolItem item = new ToolItem(bar, SWT.PUSH);
			String label = label(value);
			item.setText((label.length() > LONGEST ? label.substring(0, LONGEST - 1) + '\u2026' : label) + "  \u2715"); //$NON-NLS-1$
			item.setToolTipText(label + '\n' + Messages.remove);
			item.addListener(SWT.Selection, event -> {
				chosen.remove(value);
				refill();
			});
		}
		ToolItem add = new ToolItem(bar, SWT.PUSH);
		add.setImage(Icons.get("add")); //$NON-NLS-1$
		add.setText(chosen.isEmpty() ? Messages.add : ""); //$NON-NLS-1$
		add.setToolTipText(Messages.add);
		add.addListener(SWT.Selection, event -> choose());
		PartLayout.request(bar);
	}

	private void refill() {
		fill();
		edited();
	}

	/** Lets the user choose one more. */
	void choose() {
		Menu menu = new Menu(bar);
		for (Option option : options) {
			MenuItem item = new MenuItem(menu, SWT.CHECK);
			item.setText(option.label().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			item.setSelection(chosen.contains(option.value()));
			item.addListener(SWT.Selection, event -> {
				if (!chosen.remove(option.value())) {
					chosen.add(option.value());
				}
				refill();
			});
		}
		menu.addListener(SWT.Hide, event -> bar.getDisplay().asyncExec(menu::dispose));
		menu.setLocation(bar.toDisplay(0, bar.getSize().y));
		menu.setVisible(true);
	}

	final void add(String value) {
		chosen.add(value);
		refill();
	}

	final ToolBar bar() {
		return bar;
	}

	/** What people call a value. */
	String label(String value) {
		return options.stream().filter(option -> option.value().equals(value)).map(Option::label).findFirst()
				.orElse(value);
	}

	@Override
	List<String> values() {
		return new ArrayList<>(chosen);
	}

	@Override
	void show(List<String> values) {
		if (bar.getItemCount() == 0 || !values.equals(values())) {
			chosen.clear();
			chosen.addAll(values);
			fill();
		}
	}

	@Override
	void setEnabled(boolean enabled) {
		bar.setEnabled(enabled);
	}

	@Override
	void focus() {
		bar.setFocus();
	}
}
