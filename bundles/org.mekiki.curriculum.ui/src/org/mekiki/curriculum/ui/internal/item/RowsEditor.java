package org.mekiki.curriculum.ui.internal.item;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mekiki.workbench.api.PartLayout;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Rows of an answer that can be added, taken away and put into order: options, pairs, lines of a rubric. */
final class RowsEditor {

	/** What a column holds. */
	enum Kind {
		/** Words. */
		TEXT,
		/** Yes or no. */
		CHECK,
		/** Yes for one row only. */
		ONE,
		/** A whole number. */
		NUMBER
	}

	/**
	 * A column.
	 *
	 * @param member
	 *            of the JSON of a row; empty if rows are plain texts
	 * @param title
	 *            heading
	 * @param kind
	 *            what it holds
	 */
	record Column(String member, String title, Kind kind) {
	}

	private static final String FEEDBACK = "feedback"; //$NON-NLS-1$
	private static final int NUMBER_WIDTH = 48;
	private static final int TEXT_WIDTH = 80;

	private final Composite body;
	private final Composite rows;
	private final FormToolkit toolkit;
	private final List<Column> columns;
	private final String place;
	private final FieldMarks marks;
	private final Runnable changed;
	private ArrayNode values = JsonNodeFactory.instance.arrayNode();
	private boolean enabled = true;

	RowsEditor(Composite parent, FormToolkit toolkit, String title, List<Column> columns, String place, FieldMarks marks,
			Runnable changed) {
		this.toolkit = toolkit;
		this.columns = columns;
		this.place = place;
		this.marks = marks;
		this.changed = changed;
		body = toolkit.createComposite(parent);
		body.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 2).create());
		body.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		Label heading = toolkit.createLabel(body, title);
		heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		rows = toolkit.createComposite(body);
		rows.setLayout(GridLayoutFactory.fillDefaults().numColumns((int) first().count() + 3).margins(8, 2).spacing(6, 4).create());
		rows.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		Button add = toolkit.createButton(body, Messages.addRow, SWT.PUSH);
		add.addListener(SWT.Selection, event -> add());
		marks.put(place, heading);
	}

	void setEnabled(boolean canEdit) {
		enabled = canEdit;
		body.setEnabled(canEdit);
	}

	/** The columns on the first line of a row; feedback has a line of its own, because it is long. */
	private Stream<Column> first() {
		return columns.stream().filter(column -> !FEEDBACK.equals(column.member()));
	}

	private boolean plain() {
		return columns.size() == 1 && columns.get(0).member().isEmpty();
	}

	/** Shows rows; nothing happens if they are shown already, so that the cursor stays in its field. */
	void show(JsonNode array) {
		ArrayNode other = array instanceof ArrayNode given ? given.deepCopy() : JsonNodeFactory.instance.arrayNode();
		if (other.equals(values) && rows.getChildren().length > 0) {
			return;
		}
		values = other;
		build();
	}

	ArrayNode values() {
		return values.deepCopy();
	}

	private void build() {
		for (Control child : rows.getChildren()) {
			child.dispose();
		}
		marks.remove(place + '/');
		first().forEach(column -> toolkit.createLabel(rows, column.title()).setEnabled(false));
		for (int i = 0; i < 3; i++) {
			toolkit.createLabel(rows, ""); //$NON-NLS-1$
		}
		for (int row = 0; row < values.size(); row++) {
			int at = row;
			first().forEach(column -> mark(at, column, field(at, column)));
			buttons(row);
			columns.stream().filter(column -> FEEDBACK.equals(column.member())).forEach(column -> feedback(at, column));
		}
		PartLayout.request(rows);
	}

	private void mark(int row, Column column, Control control) {
		marks.put(place + '/' + (row + 1) + (column.member().isEmpty() ? "" : '/' + column.member()), control); //$NON-NLS-1$
	}

	private void feedback(int row, Column column) {
		toolkit.createLabel(rows, ""); //$NON-NLS-1$
		Text text = (Text) field(row, column);
		text.setMessage(column.title());
		((GridData) text.getLayoutData()).horizontalSpan = (int) first().count() + 2;
		mark(row, column, text);
	}

	private Control field(int row, Column column) {
		JsonNode value = plain() ? values.get(row) : values.get(row).path(column.member());
		if (column.kind() == Kind.CHECK || column.kind() == Kind.ONE) {
			Button box = toolkit.createButton(rows, "", column.kind() == Kind.ONE ? SWT.RADIO : SWT.CHECK); //$NON-NLS-1$
			box.setToolTipText(column.title());
			box.setSelection(value.asBoolean());
			box.addListener(SWT.Selection, event -> choose(row, column, box.getSelection()));
			box.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, false, false));
			return box;
		}
		Text text = toolkit.createText(rows, value.asText(""), SWT.BORDER); //$NON-NLS-1$
		text.setToolTipText(column.title());
		GridData data = new GridData(SWT.FILL, SWT.CENTER, column.kind() == Kind.TEXT, false);
		data.widthHint = column.kind() == Kind.TEXT ? TEXT_WIDTH : NUMBER_WIDTH;
		text.setLayoutData(data);
		text.addListener(SWT.Modify, event -> {
			set(row, column, text.getText());
			changed.run();
		});
		return text;
	}

	private void set(int row, Column column, String text) {
		if (plain()) {
			values.set(row, JsonNodeFactory.instance.textNode(text));
		} else if (column.kind() == Kind.NUMBER && text.strip().matches("\\d{1,6}")) { //$NON-NLS-1$
			((ObjectNode) values.get(row)).put(column.member(), Integer.parseInt(text.strip()));
		} else if (text.isEmpty() && !column.member().equals("text")) { //$NON-NLS-1$
			((ObjectNode) values.get(row)).remove(column.member());
		} else {
			((ObjectNode) values.get(row)).put(column.member(), text);
		}
	}

	private void choose(int row, Column column, boolean chosen) {
		for (int i = 0; column.kind() == Kind.ONE && i < values.size(); i++) {
			((ObjectNode) values.get(i)).put(column.member(), false);
		}
		((ObjectNode) values.get(row)).put(column.member(), chosen);
		if (column.kind() == Kind.ONE) {
			build();
		}
		changed.run();
	}

	private void buttons(int row) {
		button("\u2191", Messages.rowUp, row > 0, () -> move(row, row - 1)); //$NON-NLS-1$
		button("\u2193", Messages.rowDown, row < values.size() - 1, () -> move(row, row + 1)); //$NON-NLS-1$
		button("\u00d7", Messages.rowRemove, true, () -> values.remove(row)); //$NON-NLS-1$
	}

	private void button(String sign, String hint, boolean possible, Runnable action) {
		Button button = toolkit.createButton(rows, sign, SWT.PUSH | SWT.FLAT);
		button.setToolTipText(hint);
		button.setEnabled(possible && enabled);
		button.addListener(SWT.Selection, event -> {
			action.run();
			build();
			changed.run();
		});
	}

	private void move(int from, int to) {
		JsonNode row = values.remove(from);
		values.insert(to, row);
	}

	/** Adds a row and lets the author type into it. */
	void add() {
		if (plain()) {
			values.add(""); //$NON-NLS-1$
		} else {
			ObjectNode row = values.addObject();
			for (Column column : columns) {
				switch (column.kind()) {
				case CHECK, ONE -> row.put(column.member(), false);
				case NUMBER -> row.put(column.member(), 1);
				case TEXT -> {
					if (!FEEDBACK.equals(column.member())) {
						row.put(column.member(), ""); //$NON-NLS-1$
					}
				}
				}
			}
			if (columns.stream().anyMatch(column -> "correct".equals(column.member()))) { //$NON-NLS-1$
				row.put("id", freeId()); //$NON-NLS-1$
			}
		}
		build();
		changed.run();
		List<Control> texts = new ArrayList<>(List.of(rows.getChildren()));
		boolean two = columns.size() != first().count();
		for (int i = Math.max(0, texts.size() - columns.size() - (two ? 4 : 3)); i < texts.size(); i++) {
			if (texts.get(i) instanceof Text text) {
				text.setFocus();
				return;
			}
		}
	}

	/** Options are told apart by letters; those of answers that were given must not be used again. */
	private String freeId() {
		for (int i = 0;; i++) {
			String id = i < 26 ? String.valueOf((char) ('a' + i)) : "o" + i; //$NON-NLS-1$
			boolean used = false;
			for (JsonNode row : values) {
				used |= id.equals(row.path("id").asText()); //$NON-NLS-1$
			}
			if (!used) {
				return id;
			}
		}
	}

	Composite control() {
		return body;
	}
}
