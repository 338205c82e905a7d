package org.mekiki.curriculum.ui.internal.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mekiki.core.api.result.Column;
import org.mekiki.core.api.result.Table;
import org.mekiki.core.api.text.Texts;
import org.mekiki.curriculum.api.item.ItemProblem;
import org.mekiki.curriculum.ui.internal.item.FieldMarks;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.api.PartLayout;
import org.mekiki.workbench.api.ThemeColors;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The questions of an exercise: all of them in a list, and below it the form of the one that is selected. */
final class QuestionsForm {

	private static final int LINES = 4;
	private static final Pattern PLACE = Pattern.compile("(?:decisions/)+(\\d+)/?(.*)"); //$NON-NLS-1$

	private final FormToolkit toolkit;
	private final Runnable changed;
	private final Composite body;
	private final org.eclipse.swt.widgets.List list;
	private final Button add;
	private final Button up;
	private final Button down;
	private final Button remove;
	private final QuestionForm form;
	private final Label problems;
	private final FieldMarks marks = new FieldMarks();
	private ArrayNode questions = JsonNodeFactory.instance.arrayNode();
	/** What is kept but cannot be read; empty if it can. */
	private String unreadable = ""; //$NON-NLS-1$
	private List<Table> tables = List.of();
	private List<ItemProblem> found = List.of();
	private boolean writable = true;

	QuestionsForm(Composite parent, FormToolkit toolkit, Runnable changed) {
		this.toolkit = toolkit;
		this.changed = changed;
		body = toolkit.createComposite(parent);
		body.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 0).spacing(8, 8).create());
		list = new org.eclipse.swt.widgets.List(body, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL);
		list.setToolTipText(Messages.questions);
		GridDataFactory.fillDefaults().grab(true, false).hint(160, LINES * list.getItemHeight()).applyTo(list);
		list.addListener(SWT.Selection, event -> open());
		Composite buttons = toolkit.createComposite(body);
		buttons.setLayout(GridLayoutFactory.fillDefaults().numColumns(3).spacing(4, 4).create());
		GridDataFactory.swtDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
		add = toolkit.createButton(buttons, Messages.add, SWT.PUSH);
		GridDataFactory.fillDefaults().span(3, 1).applyTo(add);
		add.addListener(SWT.Selection, event -> offer());
		up = button(buttons, "\u2191", Messages.up, () -> move(-1)); //$NON-NLS-1$
		down = button(buttons, "\u2193", Messages.down, () -> move(1)); //$NON-NLS-1$
		remove = button(buttons, "\u00d7", Messages.remove, this::remove); //$NON-NLS-1$
		form = new QuestionForm(body, toolkit, marks, this::typed);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(form.control());
		problems = toolkit.createLabel(body, "", SWT.WRAP); //$NON-NLS-1$
		problems.setForeground(ThemeColors.BAD.get());
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(160, SWT.DEFAULT).applyTo(problems);
		open();
	}

	Composite control() {
		return body;
	}

	private Button button(Composite parent, String sign, String hint, Runnable action) {
		Button button = toolkit.createButton(parent, sign, SWT.PUSH);
		button.setToolTipText(hint);
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	/** Shows questions as they are kept; those that are shown already stay, and so does the cursor. */
	void show(String json) {
		if (ExerciseText.same(json, value())) {
			return;
		}
		ArrayNode read = ExerciseText.questions(json);
		unreadable = read == null ? json : ""; //$NON-NLS-1$
		int at = list.getSelectionIndex();
		questions = read == null ? JsonNodeFactory.instance.arrayNode() : read;
		fill(Math.max(0, at));
	}

	/** Forgets which question was selected. */
	void toFirst() {
		list.deselectAll();
		fill(0);
	}

	/** The questions as they are to be kept. */
	String value() {
		return unreadable.isEmpty() ? ExerciseText.json(questions) : unreadable;
	}

	void tables(List<Table> result) {
		tables = result;
		form.tables(result);
	}

	void setEditable(boolean editable) {
		writable = editable;
		form.control().setEnabled(editable);
		enable();
	}

	/** Marks what is wrong: in the list, and at the fields of the question that is shown. */
	List<String> mark(List<ItemProblem> wrong) {
		found = wrong;
		relabel();
		return show();
	}

	private List<String> show() {
		int selected = list.getSelectionIndex();
		List<ItemProblem> here = new ArrayList<>();
		List<String> said = new ArrayList<>();
		for (ItemProblem problem : found) {
			Matcher place = PLACE.matcher(problem.place());
			if (place.matches() && Integer.parseInt(place.group(1)) == selected + 1) {
				here.add(new ItemProblem(problem.item(), problem.itemId(), place.group(2), problem.message()));
			} else if (!place.matches()) {
				said.add(problem.message());
			}
		}
		List<String> messages = marks.show(here);
		said.addAll(messages);
		problems.setText(String.join("\n", said).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		((GridData) problems.getLayoutData()).exclude = said.isEmpty();
		problems.setVisible(!said.isEmpty());
		PartLayout.request(body);
		return marks.shown();
	}

	private boolean wrong(int index) {
		return found.stream().map(problem -> PLACE.matcher(problem.place()))
				.anyMatch(place -> place.matches() && Integer.parseInt(place.group(1)) == index + 1);
	}

	private void fill(int selected) {
		list.setItems(labels().toArray(String[]::new));
		list.select(Math.min(selected, questions.size() - 1));
		open();
	}

	private List<String> labels() {
		List<String> labels = new ArrayList<>();
		for (int i = 0; i < questions.size(); i++) {
			String text = questions.get(i).path("ask").path(DataLanguage.interfaceLocale().getLanguage()).asText(""); //$NON-NLS-1$ //$NON-NLS-2$
			labels.add((wrong(i) ? "\u26a0 " : "") + (i + 1) + ". " + (text.isEmpty() ? Messages.unworded : text)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		return labels;
	}

	private void relabel() {
		List<String> labels = labels();
		for (int i = 0; i < labels.size() && i < list.getItemCount(); i++) {
			if (!labels.get(i).equals(list.getItem(i))) {
				list.setItem(i, labels.get(i));
			}
		}
	}

	private void open() {
		int at = list.getSelectionIndex();
		boolean any = at >= 0 && questions.get(at) instanceof ObjectNode;
		form.control().setVisible(any);
		((GridData) form.control().getLayoutData()).exclude = !any;
		((GridData) list.getLayoutData()).exclude = questions.isEmpty();
		list.setVisible(!questions.isEmpty());
		if (any) {
			form.show((ObjectNode) questions.get(at));
		}
		enable();
		show();
	}

	private void enable() {
		int at = list.getSelectionIndex();
		add.setEnabled(writable);
		up.setEnabled(writable && at > 0);
		down.setEnabled(writable && at >= 0 && at < questions.size() - 1);
		remove.setEnabled(writable && at >= 0);
		for (Button each : List.of(up, down, remove)) {
			each.setVisible(!questions.isEmpty());
		}
	}

	private void typed() {
		relabel();
		changed.run();
	}

	private void move(int by) {
		int at = list.getSelectionIndex();
		questions.insert(at + by, questions.remove(at));
		fill(at + by);
		changed.run();
	}

	private void remove() {
		questions.remove(list.getSelectionIndex());
		fill(list.getSelectionIndex());
		changed.run();
	}

	/**
	 * Adds a question.
	 *
	 * @param question
	 *            what it begins with
	 */
	void add(ExerciseText.Question question) {
		unreadable = ""; //$NON-NLS-1$
		ExerciseText.add(questions, question);
		fill(questions.size() - 1);
		form.setFocus();
		changed.run();
	}

	/** Questions to start from, with the columns of the result. */
	private void offer() {
		Menu menu = new Menu(add);
		if (!tables.isEmpty()) {
			String name = tables.get(0).columns().get(0).id();
			for (Column column : tables.get(0).columns()) {
				if (column.type().isFigure()) {
					entry(menu, NLS.bind(Messages.askMost, column.label()), "most", column.label(), //$NON-NLS-1$
							new ExerciseText.Question("most", column.id(), 3, name, "", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					entry(menu, NLS.bind(Messages.askDrawn, column.label()), "drawn", column.label(), //$NON-NLS-1$
							new ExerciseText.Question("drawn", "", 1, column.id(), "", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				}
			}
		}
		entry(menu, Messages.askCount, "count", "", new ExerciseText.Question("", "", 0, "", "", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
		menu.setVisible(true);
	}

	private void entry(Menu menu, String text, String wording, String column, ExerciseText.Question question) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		item.addListener(SWT.Selection, event -> add(new ExerciseText.Question(question.take(), question.by(), question.rows(),
				question.answer(), text(Locale.JAPANESE, wording, column), text(Locale.ENGLISH, wording, column))));
	}

	private static String text(Locale locale, String key, String column) {
		return Texts.of(QuestionsForm.class, locale).get(key, column);
	}

	void setFocus() {
		if (questions.isEmpty()) {
			add.setFocus();
		} else {
			form.setFocus();
		}
	}

	/**
	 * The list.
	 *
	 * @return the control
	 */
	org.eclipse.swt.widgets.List list() {
		return list;
	}
}
