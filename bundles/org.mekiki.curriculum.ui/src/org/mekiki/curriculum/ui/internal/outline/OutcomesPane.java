package org.mekiki.curriculum.ui.internal.outline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mekiki.curriculum.edit.Outline;
import org.mekiki.model.learning.Activity;
import org.mekiki.model.learning.AssessmentItem;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.model.learning.LearningPackage;
import org.mekiki.model.learning.Outcome;
import org.mekiki.workbench.api.ElementLabels;
import org.mekiki.workbench.api.Icons;

/** The outcomes of a curriculum with what serves them; below the table the form of the selected one. */
public final class OutcomesPane {

	private static final int ROW_HEIGHT = 26;
	private static final int[] WIDTHS = { 46, 74, 90 };
	private static final int COUNT_WIDTH = 62;
	private static final int TEXT_LEAST = 160;
	private static final int SCROLL_BAR = 18;

	private final CurriculumEditor editor;
	private final SashForm body;
	private final TableViewer table;
	private final Button delete;
	private final Button up;
	private final Button down;
	private final FormDetail form;
	private final Map<Outcome, int[]> uses = new HashMap<>();
	private Curriculum shown;

	OutcomesPane(Composite parent, FormToolkit toolkit, CurriculumEditor editor) {
		this.editor = editor;
		body = new SashForm(parent, SWT.VERTICAL);
		Composite top = toolkit.createComposite(body);
		top.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 4).create());
		Composite bar = toolkit.createComposite(top);
		bar.setLayout(GridLayoutFactory.fillDefaults().numColumns(4).margins(12, 6).create());
		Button add = button(toolkit, bar, Messages.outcomeAdd, this::add);
		add.setEnabled(editor.canEdit());
		delete = button(toolkit, bar, Messages.delete, this::delete);
		up = button(toolkit, bar, Messages.up, () -> move(-1));
		down = button(toolkit, bar, Messages.down, () -> move(1));
		table = new TableViewer(top, SWT.FULL_SELECTION | SWT.SINGLE);
		table.getTable().setHeaderVisible(true);
		table.getTable().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		table.getTable().addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height, ROW_HEIGHT));
		table.setContentProvider(ArrayContentProvider.getInstance());
		column(Messages.outcomeNotation, SWT.LEFT, outcome -> text(outcome.getNotation()), true);
		column(name(LearningPackage.Literals.OUTCOME__VERB), SWT.LEFT, outcome -> text(outcome.getVerb()), false);
		column(name(LearningPackage.Literals.OUTCOME__LEVEL), SWT.LEFT, OutcomesPane::level, false);
		column(ElementLabels.className(LearningPackage.Literals.OUTCOME), SWT.LEFT, ElementLabels::text, false);
		column(Messages.outcomeTechnologies, SWT.RIGHT, outcome -> number(outcome.getTechnologies().size()), false);
		column(Messages.outcomeActivities, SWT.RIGHT, outcome -> number(use(outcome, 0)), false);
		column(Messages.outcomeItems, SWT.RIGHT, outcome -> number(use(outcome, 1)), false);
		table.getTable().addListener(SWT.Resize, event -> fit());
		table.addPostSelectionChangedListener(event -> selected());
		form = new FormDetail(body, toolkit, editor.session(), feature -> true);
		body.setWeights(5, 6);
	}

	private static Button button(FormToolkit toolkit, Composite parent, String text, Runnable action) {
		Button button = toolkit.createButton(parent, text, SWT.PUSH);
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	private static String name(ENamedElement element) {
		return ElementLabels.name(element);
	}

	private static String level(Outcome outcome) {
		return outcome.getLevel() == null ? "" //$NON-NLS-1$
				: name(LearningPackage.Literals.BLOOM_LEVEL.getEEnumLiteral(outcome.getLevel().getName()));
	}

	private static String text(String text) {
		return text == null ? "" : text; //$NON-NLS-1$
	}

	private static String number(int number) {
		return number == 0 ? "\u2013" : Integer.toString(number); //$NON-NLS-1$
	}

	private int use(Outcome outcome, int index) {
		int[] found = uses.get(outcome);
		return found == null ? 0 : found[index];
	}

	private void column(String title, int style, Function<Outcome, String> text, boolean icon) {
		TableViewerColumn column = new TableViewerColumn(table, style);
		column.getColumn().setText(title);
		column.getColumn().setResizable(true);
		column.setLabelProvider(new ColumnLabelProvider() {

			@Override
			public String getText(Object element) {
				return text.apply((Outcome) element);
			}

			@Override
			public Image getImage(Object element) {
				return icon ? Icons.of((Outcome) element) : null;
			}
		});
	}

	private void fit() {
		TableColumn[] columns = table.getTable().getColumns();
		int left = table.getTable().getClientArea().width - SCROLL_BAR;
		for (int i = 0; i < columns.length; i++) {
			if (i != WIDTHS.length) {
				int width = i < WIDTHS.length ? WIDTHS[i] : COUNT_WIDTH;
				columns[i].setWidth(width);
				left -= width;
			}
		}
		columns[WIDTHS.length].setWidth(Math.max(TEXT_LEAST, left));
	}

	Control control() {
		return body;
	}

	/**
	 * The table of outcomes.
	 *
	 * @return its viewer
	 */
	public TableViewer table() {
		return table;
	}

	void show(Curriculum curriculum) {
		shown = curriculum;
		refresh();
		if (!curriculum.getOutcomes().isEmpty()) {
			table.setSelection(new StructuredSelection(curriculum.getOutcomes().get(0)));
		}
		selected();
	}

	void refresh() {
		if (shown == null || shown.eResource() == null) {
			return;
		}
		count();
		Outcome selected = selection();
		table.setInput(shown.getOutcomes().toArray());
		if (selected != null && selected.eResource() != null) {
			table.setSelection(new StructuredSelection(selected));
		}
		enable();
	}

	private void count() {
		uses.clear();
		Outline.visit(shown, element -> {
			List<Outcome> served = element instanceof Activity activity ? activity.getOutcomes()
					: element instanceof AssessmentItem item ? item.getOutcomes() : List.of();
			served.forEach(outcome -> uses.computeIfAbsent(outcome, none -> new int[2])[element instanceof Activity ? 0 : 1]++);
		});
	}

	void reveal(Outcome outcome) {
		table.setSelection(new StructuredSelection(outcome), true);
	}

	private Outcome selection() {
		return (Outcome) table.getStructuredSelection().getFirstElement();
	}

	private void selected() {
		Outcome outcome = selection();
		if (outcome == null || outcome.eResource() != null) {
			form.control().setVisible(outcome != null);
			if (outcome != null) {
				form.show(outcome);
				editor.selectedOutcome(outcome);
			}
		}
		enable();
	}

	private void enable() {
		int index = selection() == null ? -1 : shown.getOutcomes().indexOf(selection());
		delete.setEnabled(editor.canEdit() && index >= 0);
		up.setEnabled(editor.canEdit() && index > 0);
		down.setEnabled(editor.canEdit() && index >= 0 && index < shown.getOutcomes().size() - 1);
	}

	private void add() {
		reveal(editor.edits().addOutcome(shown, Messages.outcomeNew));
	}

	private void delete() {
		editor.edits().delete(List.of(selection()));
		selected();
	}

	private void move(int by) {
		Outcome outcome = selection();
		int to = shown.getOutcomes().indexOf(outcome) + by;
		editor.session().execute(Messages.outcomeMove, () -> shown.getOutcomes().move(to, outcome));
		reveal(outcome);
	}
}
