package org.mekiki.curriculum.ui.internal.exercise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mekiki.core.api.result.Column;
import org.mekiki.core.api.result.Table;
import org.mekiki.curriculum.ui.internal.item.FieldMarks;
import org.mekiki.workbench.api.PartLayout;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** One question about a result: its wording, which rows it is about, and what of them is the answer. */
final class QuestionForm {

	private static final int TEXT_HEIGHT = 40;
	private static final int MOST_ROWS = 50;
	private static final int ALL = 0;
	private static final int DRAWN = 3;
	/** Members of the JSON in the order of the choice of rows; the first stands for none of them. */
	private static final List<String> TAKES = List.of("", "most", "least", "drawn"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	private static final String ASK = "ask"; //$NON-NLS-1$
	private static final String ROWS = "rows"; //$NON-NLS-1$
	private static final String ANSWER = "answer"; //$NON-NLS-1$
	private static final String COUNT = "count"; //$NON-NLS-1$
	private static final String TABLE = "table"; //$NON-NLS-1$
	private static final String WHERE = "where"; //$NON-NLS-1$
	private static final String TOLERANCE = "tolerance"; //$NON-NLS-1$

	private final FormToolkit toolkit;
	private final Runnable changed;
	private final Composite body;
	private final Map<String, Text> ask = new HashMap<>();
	private final Combo table;
	private final Combo take;
	private final ColumnChoice by;
	private final Spinner rows;
	private final ColumnChoice answer;
	private final Text tolerance;
	private final ConditionsForm where;
	private final Map<Control, Label> labels = new HashMap<>();
	private List<Table> tables = List.of();
	private ObjectNode question;
	private boolean showing;

	QuestionForm(Composite parent, FormToolkit toolkit, FieldMarks marks, Runnable changed) {
		this.toolkit = toolkit;
		this.changed = changed;
		body = toolkit.createComposite(parent);
		body.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 2).spacing(12, 6).create());
		words("ja", Messages.askJapanese); //$NON-NLS-1$
		words("en", Messages.askEnglish); //$NON-NLS-1$
		table = combo(Messages.table);
		take = combo(Messages.take);
		take.setItems(Messages.takeAll, Messages.takeMost, Messages.takeLeast, Messages.takeDrawn);
		by = column(Messages.by, null);
		Label label = label(Messages.rows);
		rows = new Spinner(body, SWT.BORDER);
		rows.setMaximum(MOST_ROWS);
		rows.setToolTipText(Messages.rowsHint);
		rows.addListener(SWT.Modify, event -> typed());
		labels.put(rows, label);
		label = label(Messages.where);
		where = new ConditionsForm(body, toolkit, this::typed);
		where.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		labels.put(where.control(), label);
		answer = column(Messages.answer, Messages.answerCount);
		label = label(Messages.tolerance);
		tolerance = toolkit.createText(body, "", SWT.BORDER); //$NON-NLS-1$
		tolerance.setToolTipText(Messages.toleranceHint);
		tolerance.addListener(SWT.Modify, event -> typed());
		GridDataFactory.swtDefaults().hint(90, SWT.DEFAULT).applyTo(tolerance);
		labels.put(tolerance, label);
		marks.put(ASK, ask.get("ja")); //$NON-NLS-1$
		marks.put(TABLE, table);
		marks.put("most", by.control()); //$NON-NLS-1$
		marks.put("least", by.control()); //$NON-NLS-1$
		marks.put(WHERE, where.control());
		marks.put(ANSWER, answer.control());
		marks.put(TOLERANCE, tolerance);
	}

	Composite control() {
		return body;
	}

	private Label label(String title) {
		Label label = toolkit.createLabel(body, title);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
		return label;
	}

	private void words(String language, String title) {
		label(title);
		Text text = toolkit.createText(body, "", SWT.MULTI | SWT.WRAP | SWT.BORDER); //$NON-NLS-1$
		text.setToolTipText(title + ". " + NLS.bind(Messages.askHint, "{row}")); //$NON-NLS-1$ //$NON-NLS-2$
		text.addListener(SWT.Modify, event -> typed());
		text.addListener(SWT.Traverse, event -> event.doit = event.doit || event.detail == SWT.TRAVERSE_TAB_NEXT
				|| event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		GridDataFactory.fillDefaults().grab(true, false).hint(160, TEXT_HEIGHT).applyTo(text);
		ask.put(language, text);
	}

	private Combo combo(String title) {
		Label label = label(title);
		Combo combo = new Combo(body, SWT.READ_ONLY);
		combo.setToolTipText(title);
		combo.addListener(SWT.Selection, event -> typed());
		GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).applyTo(combo);
		labels.put(combo, label);
		return combo;
	}

	private ColumnChoice column(String title, String instead) {
		Label label = label(title);
		ColumnChoice choice = new ColumnChoice(body, title, instead, this::typed);
		labels.put(choice.control(), label);
		return choice;
	}

	/** Offers what a result has. */
	void tables(List<Table> found) {
		tables = found;
		if (question != null) {
			show(question);
		}
	}

	private List<Column> columns(int number) {
		return number <= tables.size() ? tables.get(number - 1).columns() : List.of();
	}

	/** Shows a question, which is changed by what is typed. */
	void show(ObjectNode shown) {
		question = shown;
		showing = true;
		try {
			ask.forEach((language, text) -> text(text, question.path(ASK).path(language).asText(""))); //$NON-NLS-1$
			int number = Math.max(1, question.path(TABLE).asInt(1));
			List<String> titles = new ArrayList<>();
			for (int i = 1; i <= Math.max(number, tables.size()); i++) {
				titles.add(i + (i <= tables.size() ? ". " + tables.get(i - 1).title() : ".")); //$NON-NLS-1$ //$NON-NLS-2$
			}
			if (!titles.equals(List.of(table.getItems()))) {
				table.setItems(titles.toArray(String[]::new));
			}
			table.select(number - 1);
			int taken = TAKES.stream().filter(each -> !each.isEmpty() && question.has(each)).map(TAKES::indexOf).findFirst().orElse(ALL);
			take.select(taken);
			by.offer(columns(number), taken == ALL || taken == DRAWN ? "" : question.path(TAKES.get(taken)).asText()); //$NON-NLS-1$
			int many = question.path(taken == DRAWN ? "drawn" : ROWS).asInt(0); //$NON-NLS-1$
			if (rows.getSelection() != many) {
				rows.setSelection(many);
			}
			where.show(question.path(WHERE), columns(number));
			answer.offer(columns(number), question.path(ANSWER).asText("")); //$NON-NLS-1$
			text(tolerance, question.path(TOLERANCE).asText("")); //$NON-NLS-1$
		} finally {
			showing = false;
		}
		fit();
	}

	private static void text(Text field, String text) {
		if (!field.getText().equals(text)) {
			field.setText(text);
		}
	}

	/** What a question of this kind has no use for is not there. */
	private void fit() {
		int taken = take.getSelectionIndex();
		boolean figure = columns(table.getSelectionIndex() + 1).stream()
				.anyMatch(column -> column.id().equals(answer.id()) && column.type().isFigure());
		seen(table, table.getItemCount() > 1);
		seen(by.control(), taken != ALL && taken != DRAWN);
		seen(rows, taken != ALL);
		seen(tolerance, figure || !tolerance.getText().isEmpty());
		PartLayout.request(body);
	}

	private void seen(Control control, boolean visible) {
		for (Control each : List.of(control, labels.get(control))) {
			each.setVisible(visible);
			if (each.getLayoutData() == null) {
				each.setLayoutData(new GridData());
			}
			((GridData) each.getLayoutData()).exclude = !visible;
		}
	}

	private void typed() {
		if (showing || question == null) {
			return;
		}
		ask.forEach((language, text) -> {
			if (!text.getText().isBlank()) {
				question.withObjectProperty(ASK).put(language, text.getText().strip());
			} else if (question.path(ASK) instanceof ObjectNode texts) {
				texts.remove(language);
			}
		});
		put(TABLE, table.getSelectionIndex() > 0, table.getSelectionIndex() + 1);
		int taken = take.getSelectionIndex();
		TAKES.forEach(question::remove);
		if (taken == DRAWN) {
			question.put("drawn", Math.max(1, rows.getSelection())); //$NON-NLS-1$
		} else if (taken != ALL) {
			question.put(TAKES.get(taken), by.id());
		}
		put(ROWS, taken != ALL && taken != DRAWN && rows.getSelection() > 0, rows.getSelection());
		question.remove(ANSWER);
		question.remove(COUNT);
		if (answer.id().isEmpty()) {
			question.put(COUNT, true);
		} else {
			question.put(ANSWER, answer.id());
		}
		question.remove(TOLERANCE);
		if (!tolerance.getText().isBlank()) {
			question.put(TOLERANCE, tolerance.getText().strip());
		}
		question.remove(WHERE);
		if (!where.value().isEmpty()) {
			question.set(WHERE, where.value());
		}
		fit();
		changed.run();
	}

	private void put(String member, boolean has, int value) {
		question.remove(member);
		if (has) {
			question.put(member, value);
		}
	}

	void setFocus() {
		ask.get("ja").setFocus(); //$NON-NLS-1$
	}
}
