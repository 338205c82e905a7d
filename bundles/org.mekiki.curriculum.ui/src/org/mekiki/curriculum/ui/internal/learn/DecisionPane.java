package org.mekiki.curriculum.ui.internal.learn;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.mekiki.core.api.result.Trail;
import org.mekiki.curriculum.api.exercise.Decision;
import org.mekiki.curriculum.api.exercise.DecisionMark;
import org.mekiki.curriculum.ui.internal.reading.LargeType;

/** One question of an exercise: what is asked, candidates to choose from or a number to type, and what came of it. */
public final class DecisionPane {

	private static final int WIDTH = 200;
	private static final int LINES = 7;
	private static final int MANY = 10;
	private static final int LINE = 26;

	private final Decision decision;
	private final Runnable grown;
	private final Composite body;
	private final ExplanationList said;
	private final Set<String> chosen = new LinkedHashSet<>();
	private Text number;
	private Text filter;
	private Table table;
	private Label count;

	DecisionPane(Composite parent, Decision decision, Consumer<Trail> why, Runnable grown) {
		this.decision = decision;
		this.grown = grown;
		body = new Composite(parent, SWT.NONE);
		body.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 6).create());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(body);
		label(body, decision.question()).setFont(LargeType.strong());
		if (decision.number() || decision.candidates().isEmpty()) {
			number = new Text(body, SWT.SINGLE | SWT.BORDER);
			number.setFont(LargeType.body());
			GridDataFactory.fillDefaults().grab(true, false).applyTo(number);
		} else {
			candidates();
		}
		said = new ExplanationList(body, why);
	}

	private static Label label(Composite parent, String words) {
		Label label = new Label(parent, SWT.WRAP);
		label.setText(words.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private void candidates() {
		if (decision.candidates().size() > MANY) {
			filter = new Text(body, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
			filter.setMessage(Messages.filter);
			filter.addListener(SWT.Modify, event -> fill());
			GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		}
		table = new Table(body, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL);
		table.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.CHECK) {
				TableItem item = (TableItem) event.item;
				if (item.getChecked()) {
					chosen.add(item.getText());
				} else {
					chosen.remove(item.getText());
				}
				counted();
			}
		});
		GridDataFactory.fillDefaults().grab(true, false)
				.hint(WIDTH, LINE * Math.min(LINES, decision.candidates().size())).applyTo(table);
		count = label(body, ""); //$NON-NLS-1$
		fill();
	}

	private void fill() {
		String wanted = filter == null ? "" : filter.getText().strip().toLowerCase(Locale.ROOT); //$NON-NLS-1$
		table.removeAll();
		for (String candidate : decision.candidates()) {
			if (candidate.toLowerCase(Locale.ROOT).contains(wanted)) {
				TableItem item = new TableItem(table, SWT.NONE);
				item.setText(candidate);
				item.setChecked(chosen.contains(candidate));
			}
		}
		counted();
	}

	private void counted() {
		count.setText(NLS.bind(Messages.chosen, Integer.valueOf(chosen.size()), Integer.valueOf(decision.count())));
	}

	/**
	 * Which question it is.
	 *
	 * @return identifier of the decision
	 */
	public String id() {
		return decision.id();
	}

	/** What is answered: names, or one number as typed. */
	List<String> answers() {
		if (number != null) {
			return number.getText().isBlank() ? List.of() : List.of(number.getText().strip());
		}
		return List.copyOf(chosen);
	}

	/**
	 * Answers.
	 *
	 * @param given
	 *            names, or one number
	 */
	public void answer(List<String> given) {
		if (number != null) {
			number.setText(given.isEmpty() ? "" : given.get(0)); //$NON-NLS-1$
		} else {
			chosen.clear();
			chosen.addAll(given);
			fill();
		}
	}

	/** Shows whether it is right, and why; each explanation leads to its figure. */
	void show(DecisionMark mark) {
		said.show(mark.right() ? "\u2713  " + Messages.rightDecision : "\u2717  " + Messages.wrongDecision, mark.explanations()); //$NON-NLS-1$ //$NON-NLS-2$
		grown.run();
	}

	/** Where it is said what came of the answer. */
	Control explained() {
		return said.control();
	}

	void setFocus() {
		if (number != null) {
			number.setFocus();
		} else {
			(filter == null ? table : filter).setFocus();
		}
	}
}
