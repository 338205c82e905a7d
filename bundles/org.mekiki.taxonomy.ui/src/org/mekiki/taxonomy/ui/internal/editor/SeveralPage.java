package org.mekiki.taxonomy.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mekiki.model.taxonomy.Mark;
import org.mekiki.model.taxonomy.TaxonomyPackage.Literals;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.taxonomy.Use;
import org.mekiki.taxonomy.SetMark;
import org.mekiki.taxonomy.ui.TaxonomyUi;
import org.mekiki.workbench.api.ElementLabels;
import org.mekiki.workbench.api.ThemeColors;
import org.mekiki.workbench.api.VerticalForm;

/** Shown beside the tree while several technologies are selected: which, and what can be done with all of them. */
final class SeveralPage {

	private static final int NAMED_AT_MOST = 30;

	private final TaxonomyEditor editor;
	private final FormToolkit toolkit;
	private final VerticalForm form;
	private final Label title;
	private final Label names;
	private final List<Check> checks = new ArrayList<>();
	private List<Technology> shown = List.of();

	SeveralPage(Composite parent, FormToolkit toolkit, TaxonomyEditor editor) {
		this.editor = editor;
		this.toolkit = toolkit;
		form = new VerticalForm(parent, toolkit);
		Composite body = form.body();
		body.setLayout(GridLayoutFactory.fillDefaults().margins(16, 10).spacing(0, 12).create());
		title = toolkit.createLabel(body, "", SWT.WRAP); //$NON-NLS-1$
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		fill(title);
		Composite buttons = row(body);
		button(buttons, Messages.severalMerge, TaxonomyUi.COMMAND_MERGE);
		button(buttons, Messages.severalDeprecate, TaxonomyUi.COMMAND_DEPRECATE);
		button(buttons, Messages.severalDuplicate, TaxonomyUi.COMMAND_DUPLICATE);
		label(body, ElementLabels.name(Literals.TECHNOLOGY__MARKS));
		Composite marks = row(body);
		for (Mark mark : Mark.values()) {
			checks.add(new Check(marks, mark));
		}
		label(body, ElementLabels.name(Literals.TECHNOLOGY__USES));
		Composite uses = row(body);
		for (Use use : Use.values()) {
			checks.add(new Check(uses, use));
		}
		names = toolkit.createLabel(body, "", SWT.WRAP); //$NON-NLS-1$
		fill(names);
	}

	private static void fill(Label label) {
		GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
		data.widthHint = 120;
		label.setLayoutData(data);
	}

	private void label(Composite body, String text) {
		toolkit.createLabel(body, text).setForeground(ThemeColors.MUTED.get());
	}

	private Composite row(Composite body) {
		Composite row = toolkit.createComposite(body);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.spacing = 8;
		layout.marginLeft = 0;
		row.setLayout(layout);
		row.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
		return row;
	}

	private void button(Composite row, String text, String command) {
		Button button = toolkit.createButton(row, text, SWT.PUSH);
		button.setEnabled(editor.actions().canEdit());
		button.addListener(SWT.Selection, event -> editor.actions().executeCommand(command));
	}

	VerticalForm control() {
		return form;
	}

	void show(List<Technology> technologies) {
		shown = technologies;
		title.setText(NLS.bind(Messages.severalTitle, technologies.size()));
		names.setForeground(ThemeColors.MUTED.get());
		StringBuilder text = new StringBuilder();
		technologies.stream().limit(NAMED_AT_MOST)
				.forEach(technology -> text.append(ElementLabels.text(technology)).append('\n'));
		if (technologies.size() > NAMED_AT_MOST) {
			text.append(NLS.bind(Messages.severalMore, technologies.size() - NAMED_AT_MOST));
		}
		names.setText(text.toString().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		checks.forEach(Check::refresh);
		form.reflow(true);
	}

	/** A mark or use: checked if all have it, grey if some do. */
	private final class Check {

		private final Enumerator literal;
		private final Button button;

		Check(Composite row, Enumerator literal) {
			this.literal = literal;
			var type = literal instanceof Mark ? Literals.MARK : Literals.USE;
			button = toolkit.createButton(row, ElementLabels.name(type.getEEnumLiteral(literal.getName())), SWT.CHECK);
			button.setEnabled(editor.actions().canEdit());
			button.addListener(SWT.Selection, event -> {
				boolean present = button.getSelection();
				editor.actions().execute(literal instanceof Mark mark ? SetMark.of(shown, mark, present)
						: SetMark.of(shown, (Use) literal, present));
			});
		}

		void refresh() {
			long having = shown.stream().filter(this::has).count();
			button.setSelection(having > 0);
			button.setGrayed(having > 0 && having < shown.size());
		}

		private boolean has(Technology technology) {
			return literal instanceof Mark ? technology.getMarks().contains(literal)
					: technology.getUses().contains(literal);
		}
	}
}
