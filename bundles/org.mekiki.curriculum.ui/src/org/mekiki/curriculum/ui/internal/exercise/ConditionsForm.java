package org.mekiki.curriculum.ui.internal.exercise;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mekiki.core.api.result.Column;
import org.mekiki.workbench.api.PartLayout;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Which rows of a result a question is about: a line for each condition, all of which hold. */
final class ConditionsForm {

	private static final String COLUMN = "column"; //$NON-NLS-1$
	private static final String EMPTY = "empty"; //$NON-NLS-1$
	private static final List<String> TESTS = List.of("is", "above", "below", EMPTY, "type"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	private static final int TEXT_WIDTH = 70;
	private static final int COLUMNS = 4;

	private final FormToolkit toolkit;
	private final Runnable changed;
	private final Composite body;
	private final Composite lines;
	private final List<ColumnChoice> choices = new ArrayList<>();
	private ArrayNode conditions = JsonNodeFactory.instance.arrayNode();
	private List<Column> columns = List.of();

	ConditionsForm(Composite parent, FormToolkit toolkit, Runnable changed) {
		this.toolkit = toolkit;
		this.changed = changed;
		body = toolkit.createComposite(parent);
		body.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 4).create());
		lines = toolkit.createComposite(body);
		lines.setLayout(GridLayoutFactory.fillDefaults().numColumns(COLUMNS).spacing(6, 4).create());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(lines);
		Button add = toolkit.createButton(body, Messages.addCondition, SWT.PUSH);
		add.addListener(SWT.Selection, event -> {
			ObjectNode condition = conditions.addObject();
			condition.put(COLUMN, columns.isEmpty() ? "" : columns.get(0).id()); //$NON-NLS-1$
			condition.put("is", ""); //$NON-NLS-1$ //$NON-NLS-2$
			build();
			lines.getChildren()[lines.getChildren().length - COLUMNS].setFocus();
			changed.run();
		});
	}

	Composite control() {
		return body;
	}

	/** Shows conditions; those that are shown already stay, and so does the cursor. */
	void show(JsonNode where, List<Column> offered) {
		ArrayNode other = where instanceof ArrayNode array ? array.deepCopy() : JsonNodeFactory.instance.arrayNode();
		boolean same = other.equals(conditions);
		columns = offered;
		if (!same) {
			conditions = other;
			build();
		} else {
			for (int i = 0; i < choices.size(); i++) {
				choices.get(i).offer(columns, conditions.get(i).path(COLUMN).asText());
			}
		}
	}

	ArrayNode value() {
		return conditions.deepCopy();
	}

	private void build() {
		for (Control child : lines.getChildren()) {
			child.dispose();
		}
		choices.clear();
		for (int i = 0; i < conditions.size(); i++) {
			if (conditions.get(i) instanceof ObjectNode condition) {
				line(condition, i);
			}
		}
		GridDataFactory.fillDefaults().grab(true, false).exclude(conditions.isEmpty()).applyTo(lines);
		PartLayout.request(lines);
	}

	private static String test(ObjectNode condition) {
		return TESTS.stream().filter(condition::has).findFirst().orElse(TESTS.get(0));
	}

	private void line(ObjectNode condition, int at) {
		ColumnChoice[] column = new ColumnChoice[1];
		column[0] = new ColumnChoice(lines, Messages.column, null, () -> {
			condition.put(COLUMN, column[0].id());
			changed.run();
		});
		column[0].offer(columns, condition.path(COLUMN).asText());
		choices.add(column[0]);
		Combo test = new Combo(lines, SWT.READ_ONLY);
		test.setItems(Messages.testIs, Messages.testAbove, Messages.testBelow, Messages.testEmpty, Messages.testType);
		test.setToolTipText(Messages.test);
		test.select(TESTS.indexOf(test(condition)));
		String given = condition.path(test(condition)).asText(""); //$NON-NLS-1$
		Text value = toolkit.createText(lines, EMPTY.equals(test(condition)) ? "" : given, SWT.BORDER); //$NON-NLS-1$
		value.setToolTipText(Messages.value);
		value.setEnabled(!EMPTY.equals(test(condition)));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(value);
		Runnable take = () -> {
			TESTS.forEach(condition::remove);
			String name = TESTS.get(test.getSelectionIndex());
			if (EMPTY.equals(name)) {
				condition.put(name, true);
			} else {
				condition.put(name, value.getText().strip());
			}
			value.setEnabled(!EMPTY.equals(name));
			changed.run();
		};
		test.addListener(SWT.Selection, event -> take.run());
		value.addListener(SWT.Modify, event -> take.run());
		Button remove = toolkit.createButton(lines, "\u00d7", SWT.PUSH | SWT.FLAT); //$NON-NLS-1$
		remove.setToolTipText(Messages.remove);
		remove.addListener(SWT.Selection, event -> {
			conditions.remove(at);
			build();
			changed.run();
		});
	}
}
