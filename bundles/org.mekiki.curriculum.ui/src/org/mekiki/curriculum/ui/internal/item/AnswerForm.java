package org.mekiki.curriculum.ui.internal.item;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mekiki.curriculum.ui.internal.item.RowsEditor.Column;
import org.mekiki.curriculum.ui.internal.item.RowsEditor.Kind;
import org.mekiki.model.learning.ItemKind;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What is right, as the kind of an item wants it: the fields for the JSON of its answer. */
final class AnswerForm {

	private static final ObjectMapper JSON = new ObjectMapper();
	private static final String ANSWER = "answer/"; //$NON-NLS-1$
	private static final int NUMBER_WIDTH = 110;

	private final FormToolkit toolkit;
	private final FieldMarks marks;
	private final Runnable changed;
	private final Composite body;
	private final Map<String, RowsEditor> rows = new LinkedHashMap<>();
	private final Map<String, Text> texts = new LinkedHashMap<>();
	private Button truth;
	private Button falsehood;
	private final ItemKind kind;

	AnswerForm(Composite parent, FormToolkit toolkit, ItemKind kind, FieldMarks marks, Runnable changed) {
		this.toolkit = toolkit;
		this.marks = marks;
		this.changed = changed;
		this.kind = kind;
		body = toolkit.createComposite(parent);
		body.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 10).margins(8, 0).create());
		switch (kind) {
		case SINGLE_CHOICE -> options(Kind.ONE);
		case MULTIPLE_CHOICE -> options(Kind.CHECK);
		case TRUE_FALSE -> trueFalse();
		case SHORT_ANSWER -> plain("accepted", Messages.accepted); //$NON-NLS-1$
		case NUMERIC -> numeric();
		case ORDERING -> plain("order", Messages.order); //$NON-NLS-1$
		case MATCHING -> {
			rows("pairs", Messages.pairs, List.of(new Column("left", Messages.left, Kind.TEXT), //$NON-NLS-1$ //$NON-NLS-2$
					new Column("right", Messages.right, Kind.TEXT))); //$NON-NLS-1$
			plain("distractors", Messages.distractors); //$NON-NLS-1$
		}
		case ESSAY -> rubric();
		case FILE -> {
			Composite line = line(4);
			text(line, "types", Messages.types); //$NON-NLS-1$
			text(line, "largestMegabytes", Messages.megabytes); //$NON-NLS-1$
			rubric();
		}
		}
	}

	Composite control() {
		return body;
	}

	private void options(Kind right) {
		rows("options", Messages.options, List.of(new Column("correct", Messages.correct, right), //$NON-NLS-1$ //$NON-NLS-2$
				new Column("text", Messages.option, Kind.TEXT), new Column("feedback", Messages.feedbackOption, Kind.TEXT), //$NON-NLS-1$ //$NON-NLS-2$
				new Column("fixed", Messages.fixed, Kind.CHECK))); //$NON-NLS-1$
	}

	private void rubric() {
		rows("rubric", Messages.rubric, List.of(new Column("criterion", Messages.criterion, Kind.TEXT), //$NON-NLS-1$ //$NON-NLS-2$
				new Column("points", Messages.points, Kind.NUMBER))); //$NON-NLS-1$
	}

	private void plain(String member, String title) {
		rows(member, title, List.of(new Column("", title, Kind.TEXT))); //$NON-NLS-1$
	}

	private void rows(String member, String title, List<Column> columns) {
		rows.put(member, new RowsEditor(body, toolkit, title, columns, ANSWER + member, marks, changed));
	}

	private Composite line(int columns) {
		Composite line = toolkit.createComposite(body);
		line.setLayout(GridLayoutFactory.fillDefaults().numColumns(columns).margins(8, 2).spacing(8, 4).create());
		line.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		return line;
	}

	private void trueFalse() {
		Composite line = line(2);
		truth = toolkit.createButton(line, Messages.isTrue, SWT.RADIO);
		falsehood = toolkit.createButton(line, Messages.isFalse, SWT.RADIO);
		truth.addListener(SWT.Selection, event -> changed.run());
		marks.put(ANSWER + "correct", truth); //$NON-NLS-1$
	}

	private void numeric() {
		Composite line = line(6);
		text(line, "value", Messages.value); //$NON-NLS-1$
		text(line, "tolerance", Messages.tolerance); //$NON-NLS-1$
		text(line, "unit", Messages.unit); //$NON-NLS-1$
	}

	private void text(Composite parent, String member, String title) {
		toolkit.createLabel(parent, title);
		Text text = toolkit.createText(parent, "", SWT.BORDER); //$NON-NLS-1$
		text.setToolTipText(title);
		GridData data = new GridData(SWT.LEFT, SWT.CENTER, false, false);
		data.widthHint = NUMBER_WIDTH;
		text.setLayoutData(data);
		text.addListener(SWT.Modify, event -> changed.run());
		texts.put(member, text);
		marks.put(ANSWER + member, text);
	}

	/** Shows an answer; what it cannot read is shown as nothing. */
	void show(String answer) {
		JsonNode root = read(answer);
		rows.forEach((member, editor) -> editor.show(root.path(member)));
		texts.forEach((member, text) -> {
			JsonNode value = root.path(member);
			String shown = value.isArray() ? joined((ArrayNode) value) : value.asText(""); //$NON-NLS-1$
			if (!shown.equals(text.getText())) {
				text.setText(shown);
			}
		});
		if (truth != null) {
			truth.setSelection(root.path("correct").asBoolean()); //$NON-NLS-1$
			falsehood.setSelection(root.has("correct") && !root.path("correct").asBoolean()); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private static String joined(ArrayNode array) {
		StringBuilder text = new StringBuilder();
		array.forEach(each -> text.append(text.isEmpty() ? "" : ", ").append(each.asText())); //$NON-NLS-1$ //$NON-NLS-2$
		return text.toString();
	}

	private static JsonNode read(String answer) {
		try {
			return answer == null || answer.isBlank() ? JsonNodeFactory.instance.objectNode() : JSON.readTree(answer);
		} catch (JsonProcessingException broken) {
			return JsonNodeFactory.instance.objectNode();
		}
	}

	/**
	 * The answer as the fields have it.
	 *
	 * @return JSON
	 */
	String answer() {
		ObjectNode root = JsonNodeFactory.instance.objectNode();
		texts.forEach((member, text) -> put(root, member, text.getText().strip()));
		rows.forEach((member, editor) -> {
			ArrayNode values = editor.values();
			boolean optional = "distractors".equals(member) || kind == ItemKind.FILE; //$NON-NLS-1$
			if (!values.isEmpty() || !optional) {
				root.set(member, values);
			}
		});
		if (truth != null && (truth.getSelection() || falsehood.getSelection())) {
			root.put("correct", truth.getSelection()); //$NON-NLS-1$
		}
		return root.toString();
	}

	private static void put(ObjectNode root, String member, String text) {
		if (text.isEmpty()) {
			return;
		}
		if (member.equals("types")) { //$NON-NLS-1$
			ArrayNode types = root.putArray(member);
			List.of(text.split("[,\\s\u3001]+")).forEach(types::add); //$NON-NLS-1$
		} else if (member.equals("largestMegabytes") && text.matches("\\d{1,6}")) { //$NON-NLS-1$ //$NON-NLS-2$
			root.put(member, Integer.parseInt(text));
		} else {
			root.put(member, text);
		}
	}

	/** Whether two answers say the same, however they are written. */
	static boolean same(String one, String other) {
		return read(one).equals(read(other));
	}

	void add(String member) {
		rows.get(member).add();
	}

	void setEnabled(boolean enabled) {
		rows.values().forEach(editor -> editor.setEnabled(enabled));
		texts.values().forEach(text -> text.setEditable(enabled));
	}
}
