package org.mekiki.workbench.internal.forms;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.mekiki.model.text.Labels;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.api.ThemeColors;
import org.mekiki.workbench.internal.theme.Themes;

/** Texts of which there is one for each language, such as labels and descriptions, the languages side by side. */
final class LanguageTextsField extends Field {

	private static final int LABEL_HEIGHT = 40;
	private static final int DESCRIPTION_HEIGHT = 58;

	private final boolean tall;
	private final List<Cell> cells = new ArrayList<>();
	private Composite grid;

	LanguageTextsField(FormContext context, EReference reference) {
		super(context, reference);
		tall = "descriptions".equals(reference.getName()); //$NON-NLS-1$
	}

	@Override
	boolean wide() {
		return true;
	}

	@Override
	Control create(Composite parent) {
		grid = context().plain(parent);
		grid.setLayout(GridLayoutFactory.fillDefaults().numColumns(DataLanguage.OFFERED.size()).equalWidth(true)
				.spacing(8, 2).create());
		grid.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
		fill(DataLanguage.OFFERED);
		return grid;
	}

	private void fill(Iterable<String> languages) {
		for (Control child : grid.getChildren()) {
			child.dispose();
		}
		cells.clear();
		languages.forEach(language -> cells.add(new Cell(language)));
	}

	@SuppressWarnings("unchecked")
	private List<org.mekiki.model.Text> texts() {
		return (List<org.mekiki.model.Text>) value();
	}

	@Override
	void refresh() {
		Set<String> languages = new LinkedHashSet<>(DataLanguage.OFFERED);
		texts().forEach(text -> languages.add(text.getLanguage() == null ? "" : text.getLanguage())); //$NON-NLS-1$
		if (!cells.stream().map(cell -> cell.language).toList().equals(List.copyOf(languages))) {
			fill(languages);
			context().relayout();
		}
		cells.forEach(Cell::refresh);
	}

	/** One language. */
	private final class Cell {

		private final String language;
		private final org.eclipse.swt.widgets.Text text;
		private String shown = ""; //$NON-NLS-1$

		Cell(String language) {
			this.language = language;
			Composite box = context().plain(grid);
			box.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 1).create());
			box.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
			Label name = context().toolkit().createLabel(box, display());
			Themes.color(name, ThemeColors.MUTED);
			text = context().toolkit().createText(box, "", SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL); //$NON-NLS-1$
			GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
			data.heightHint = tall ? DESCRIPTION_HEIGHT : LABEL_HEIGHT;
			data.widthHint = 60;
			text.setLayoutData(data);
			text.setToolTipText(tooltip());
			describe(text, NLS.bind(Messages.inLanguage, label(), display()));
			// labels are one line: Enter takes over, Tab goes on
			text.addListener(SWT.Traverse, event -> {
				if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
					event.doit = true;
				}
			});
			text.addListener(SWT.Verify, event -> {
				if (!tall && event.text.matches("\\R")) { //$NON-NLS-1$
					event.doit = false;
				}
			});
			PendingEdit.register(text, () -> shown, this::commit, !tall);
		}

		private String display() {
			Locale locale = Locale.forLanguageTag(language);
			return language.isEmpty() ? Messages.noLanguage : locale.getDisplayLanguage(DataLanguage.interfaceLocale());
		}

		void refresh() {
			org.mekiki.model.Text value = Labels.find(texts(), language);
			String now = value == null ? "" : value.getValue(); //$NON-NLS-1$
			text.setEditable(context().canEdit());
			if (!now.equals(shown) || !text.isFocusControl()) {
				shown = now;
				if (!now.equals(text.getText())) {
					text.setText(now);
				}
			}
		}

		void commit() {
			if (owner() != null && !text.isDisposed() && !text.getText().equals(shown)) {
				shown = text.getText();
				String typed = shown;
				edit(() -> Labels.set(texts(), language, typed));
			}
		}
	}
}
