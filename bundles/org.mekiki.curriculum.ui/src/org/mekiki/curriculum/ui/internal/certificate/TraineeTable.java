package org.mekiki.curriculum.ui.internal.certificate;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.mekiki.curriculum.api.certificate.LedgerEntry;
import org.mekiki.curriculum.api.completion.RuleOutcome;
import org.mekiki.curriculum.ui.internal.certificate.CohortStatus.Trainee;
import org.mekiki.workbench.api.ThemeColors;

/** The trainees of a cohort, each with where they stand and a column for each rule. */
final class TraineeTable {

	private static final int FIXED = 3;
	private static final int NAME = 180;
	private static final int STATE = 230;
	private static final int ACCOUNT = 120;
	private static final int RULE = 215;

	private final Table table;
	private List<Trainee> trainees = List.of();

	TraineeTable(Composite parent, CertificatesEditor editor) {
		table = new Table(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		column(Messages.columnName, NAME);
		column(Messages.columnState, STATE);
		column(Messages.columnAccount, ACCOUNT);
		table.addListener(SWT.Selection, event -> editor.selected());
	}

	private void column(String text, int width) {
		TableColumn column = new TableColumn(table, SWT.LEFT);
		column.setText(text);
		column.setWidth(width);
		column.setMoveable(true);
	}

	void show(CohortStatus status) {
		List<String> selected = selection().stream().map(Trainee::enrolmentId).toList();
		int top = table.getTopIndex();
		table.setRedraw(false);
		trainees = status.trainees();
		List<RuleOutcome> rules = trainees.isEmpty() ? List.of() : trainees.get(0).rules();
		while (table.getColumnCount() > FIXED + rules.size()) {
			table.getColumn(table.getColumnCount() - 1).dispose();
		}
		for (int i = 0; i < rules.size(); i++) {
			if (table.getColumnCount() <= FIXED + i) {
				column("", RULE); //$NON-NLS-1$
			}
			table.getColumn(FIXED + i).setText(rules.get(i).name());
		}
		table.setItemCount(0);
		for (Trainee trainee : trainees) {
			row(trainee, status);
		}
		for (int i = 0; i < trainees.size(); i++) {
			if (selected.contains(trainees.get(i).enrolmentId())) {
				table.select(i);
			}
		}
		if (selected.isEmpty() && !trainees.isEmpty()) {
			table.select(0);
		}
		table.setTopIndex(top);
		table.setRedraw(true);
	}

	private void row(Trainee trainee, CohortStatus status) {
		TableItem item = new TableItem(table, SWT.NONE);
		item.setText(0, trainee.name());
		item.setText(1, state(trainee, status));
		item.setText(2, trainee.account());
		if (trainee.valid() != null) {
			item.setForeground(1, ThemeColors.GOOD.get());
		} else if (!trainee.certificates().isEmpty()) {
			item.setForeground(1, ThemeColors.WARNING.get());
		}
		for (int i = 0; i < trainee.rules().size(); i++) {
			RuleOutcome rule = trainee.rules().get(i);
			item.setText(FIXED + i, NLS.bind(rule.met() ? Messages.met : Messages.notMet, rule.figures()));
			if (!rule.met()) {
				item.setForeground(FIXED + i, ThemeColors.BAD.get());
			}
		}
	}

	private static String state(Trainee trainee, CohortStatus status) {
		LedgerEntry valid = trainee.valid();
		if (valid != null) {
			return NLS.bind(Messages.stateIssued, valid.serial(), valid.issued());
		}
		long open = trainee.rules().stream().filter(rule -> !rule.met()).count();
		String now = !trainee.met() ? NLS.bind(Messages.stateOpen, Long.toString(open))
				: status.open() ? Messages.stateReady : Messages.stateBlocked;
		if (trainee.certificates().isEmpty()) {
			return now;
		}
		return NLS.bind(Messages.stateRevoked, trainee.certificates().getLast().serial(), now);
	}

	List<Trainee> selection() {
		List<Trainee> selection = new ArrayList<>();
		for (int index : table.getSelectionIndices()) {
			if (index < trainees.size()) {
				selection.add(trainees.get(index));
			}
		}
		return selection;
	}

	void setFocus() {
		table.setFocus();
	}
}
