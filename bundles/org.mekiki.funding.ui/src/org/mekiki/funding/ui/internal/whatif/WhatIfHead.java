package org.mekiki.funding.ui.internal.whatif;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ProgressBar;
import org.mekiki.workbench.api.Icons;
import org.mekiki.workbench.api.MoneyDisplay;
import org.mekiki.workbench.api.PartLayout;
import org.mekiki.workbench.api.ThemeColors;

/** Above the desk: one sentence that says what is seen, what happened last, and what can be done. */
final class WhatIfHead {

	private static final int PROGRESS = 90;

	private final WhatIfEditor editor;
	private final Composite body;
	private final Label sentence;
	private final Label news;
	private final Composite tools;
	private final Button optimise;
	private final ProgressBar progress;
	private final Button cancel;
	private final Button back;
	private final Button reset;
	private final Button save;
	private final Button unit;
	private final Button compare;

	WhatIfHead(Composite parent, WhatIfEditor editor) {
		this.editor = editor;
		body = new Composite(parent, SWT.NONE);
		body.setLayout(GridLayoutFactory.fillDefaults().margins(12, 6).spacing(0, 4).create());
		body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
		sentence = wrapped();
		sentence.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		tools = new Composite(body, SWT.NONE);
		RowLayout row = new RowLayout(SWT.HORIZONTAL);
		row.marginLeft = 0;
		row.marginTop = 0;
		row.marginBottom = 0;
		row.spacing = 6;
		row.center = true;
		tools.setLayout(row);
		tools.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		optimise = push(Messages.optimise, Messages.optimiseHint, Icons.get("analysis"), () -> editor.optimising().start()); //$NON-NLS-1$
		progress = new ProgressBar(tools, SWT.INDETERMINATE);
		progress.setLayoutData(new RowData(PROGRESS, SWT.DEFAULT));
		cancel = push(Messages.cancel, Messages.cancelHint, null, () -> editor.optimising().cancel());
		reset = push(Messages.reset, Messages.resetHint, null, () -> editor.desk().reset());
		back = push(Messages.back, Messages.backHint, null, () -> editor.desk().back());
		save = push(Messages.save, Messages.saveHint, null, () -> editor.actions().save());
		menu(Messages.scenarios, Messages.scenariosHint, this::scenarios);
		compare = menu(Messages.compare, Messages.compareHint, this::comparisons);
		unit = menu("", Messages.unitHint, WhatIfHead::units); //$NON-NLS-1$
		push(Messages.result, Messages.resultHint, Icons.get("export"), () -> editor.actions().openResult()); //$NON-NLS-1$
		news = wrapped();
		((GridData) news.getLayoutData()).exclude = true;
		news.setVisible(false);
		busy(false);
	}

	private Label wrapped() {
		Label label = new Label(body, SWT.WRAP);
		GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
		wide.widthHint = 200;
		label.setLayoutData(wide);
		return label;
	}

	private Button push(String text, String hint, Image image, Runnable action) {
		Button button = new Button(tools, SWT.PUSH);
		button.setText(text);
		button.setToolTipText(hint);
		button.setImage(image);
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	private Button menu(String text, String hint, Consumer<Menu> filler) {
		Button button = new Button(tools, SWT.PUSH);
		label(button, text);
		button.setToolTipText(hint);
		button.addListener(SWT.Selection, event -> {
			Menu menu = new Menu(button);
			filler.accept(menu);
			Point size = button.getSize();
			menu.setLocation(button.toDisplay(0, size.y));
			menu.setVisible(true);
			menu.addListener(SWT.Hide, hidden -> button.getDisplay().asyncExec(menu::dispose));
		});
		return button;
	}

	private static void label(Button button, String text) {
		button.setText(text.replace("&", "&&") + "  \u25be"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static MenuItem separator(Menu menu) {
		return new MenuItem(menu, SWT.SEPARATOR);
	}

	private static void item(Menu menu, int style, String label, boolean chosen, boolean enabled, Runnable action) {
		MenuItem item = new MenuItem(menu, style);
		item.setText(label.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		item.setSelection(chosen);
		item.setEnabled(enabled);
		item.addListener(SWT.Selection, event -> {
			if (style != SWT.RADIO || item.getSelection()) {
				action.run();
			}
		});
	}

	private void scenarios(Menu menu) {
		boolean possible = editor.actions().canSave();
		boolean named = editor.scenario() != null;
		item(menu, SWT.PUSH, Messages.duplicate, false, possible, () -> editor.actions().duplicate());
		item(menu, SWT.PUSH, Messages.rerun, false, named, editor::rerun);
		item(menu, SWT.PUSH, Messages.remove, false, possible && named, () -> editor.actions().remove());
		separator(menu);
		if (editor.scenarios().isEmpty()) {
			item(menu, SWT.PUSH, Messages.noScenarios, false, false, () -> {
				// says that there are none
			});
		}
		editor.scenarios().forEach(name -> item(menu, SWT.RADIO, name, name.equals(editor.scenario()), true,
				() -> editor.openScenario(name)));
	}

	private void comparisons(Menu menu) {
		item(menu, SWT.RADIO, Messages.compareActual, editor.desk().comparedWith() == null, true, () -> editor.compare(null));
		editor.scenarios().forEach(name -> item(menu, SWT.RADIO, name, name.equals(editor.desk().comparedWith()), true,
				() -> editor.compare(name)));
	}

	private static void units(Menu menu) {
		for (int i = 0; i < MoneyDisplay.units().size(); i++) {
			int index = i;
			item(menu, SWT.RADIO, MoneyDisplay.units().get(i), i == MoneyDisplay.chosen(), true, () -> MoneyDisplay.choose(index));
		}
	}

	/** Shows whether the optimiser is at work. */
	void busy(boolean working) {
		for (Control control : new Control[] { progress, cancel }) {
			control.setVisible(working);
			((RowData) rowData(control)).exclude = !working;
		}
		optimise.setEnabled(!working && editor.desk().budget() != null);
		PartLayout.request(tools);
	}

	private static Object rowData(Control control) {
		if (control.getLayoutData() == null) {
			control.setLayoutData(new RowData());
		}
		return control.getLayoutData();
	}

	/** Says what is seen. */
	void show(String text) {
		set(sentence, text);
		boolean there = editor.desk().budget() != null;
		back.setEnabled(editor.desk().canGoBack());
		reset.setEnabled(there);
		save.setEnabled(editor.actions().canSave());
		compare.setEnabled(there);
		if (there) {
			String symbol = MoneyDisplay.unit(editor.desk().budget().terms().scope().currency()).symbol();
			if (!unit.getText().startsWith(symbol)) {
				label(unit, symbol);
				PartLayout.request(tools);
			}
		}
	}

	/** Says what happened. */
	void say(String text, ThemeColors color) {
		news.setForeground(color.get());
		set(news, text);
		boolean empty = text.isEmpty();
		if (((GridData) news.getLayoutData()).exclude != empty) {
			((GridData) news.getLayoutData()).exclude = empty;
			news.setVisible(!empty);
			PartLayout.request(news);
		}
	}

	private static void set(Label label, String text) {
		String shown = text.replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
		if (!shown.equals(label.getText())) {
			label.setText(shown);
			int width = label.getSize().x;
			if (width == 0 || label.computeSize(width, SWT.DEFAULT).y != label.getSize().y) {
				PartLayout.request(label);
			}
		}
	}

	boolean isDisposed() {
		return body.isDisposed();
	}

	String sentence() {
		return sentence.getText();
	}

	String news() {
		return news.getText();
	}
}
