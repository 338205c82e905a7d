package org.mekiki.curriculum.ui.internal.certificate;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.mekiki.core.api.result.Trail;
import org.mekiki.curriculum.api.certificate.LedgerEntry;
import org.mekiki.curriculum.api.completion.RuleOutcome;
import org.mekiki.curriculum.ui.internal.certificate.CohortStatus.Trainee;
import org.mekiki.workbench.api.ThemeColors;

/** What one trainee has met and been given: rules with their figures, which the view Why explains, then certificates. */
final class RuleTable {

	private static final int RULE = 260;
	private static final int MET = 110;
	private static final int FIGURES = 620;

	private final Table table;
	private List<RuleOutcome> rules = List.of();
	/** Rows of certificates, above the rules. */
	private int certificates;

	/** A rule to be explained. */
	private record Explained(RuleOutcome rule) implements IAdaptable {

		@Override
		public <T> T getAdapter(Class<T> adapter) {
			return adapter == Trail.class ? adapter.cast(rule.trail()) : null;
		}
	}

	RuleTable(Composite parent, CertificatesEditor editor) {
		table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		column(Messages.columnRule, RULE);
		column(Messages.columnMet, MET);
		column(Messages.columnFigures, FIGURES);
		table.addListener(SWT.Selection, event -> {
			int index = table.getSelectionIndex() - certificates;
			if (index >= 0 && index < rules.size()) {
				editor.getSite().getSelectionProvider().setSelection(new StructuredSelection(new Explained(rules.get(index))));
			}
		});
	}

	private void column(String text, int width) {
		TableColumn column = new TableColumn(table, SWT.LEFT);
		column.setText(text);
		column.setWidth(width);
	}

	void show(Trainee trainee, CohortStatus status) {
		List<RuleOutcome> all = new ArrayList<>(trainee == null ? List.of() : trainee.rules());
		all.addAll(status.law());
		rules = List.copyOf(all);
		table.setRedraw(false);
		table.setItemCount(0);
		certificates = trainee == null ? 0 : trainee.certificates().size();
		if (trainee != null) {
			trainee.certificates().forEach(this::certificate);
		}
		for (RuleOutcome rule : rules) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(new String[] { rule.name(), rule.met() ? Messages.yes : Messages.no, rule.figures() });
			item.setForeground(1, (rule.met() ? ThemeColors.GOOD : ThemeColors.BAD).get());
		}
		table.setRedraw(true);
	}

	private void certificate(LedgerEntry entry) {
		boolean valid = entry.state() == LedgerEntry.State.VALID;
		TableItem item = new TableItem(table, SWT.NONE);
		item.setText(new String[] { NLS.bind(Messages.certificate, entry.serial()), state(entry), NLS.bind(
				valid ? Messages.issuedOn : Messages.revokedOn, new Object[] { entry.issued(), entry.revoked(), entry.reason() }) });
		item.setForeground(1, (valid ? ThemeColors.GOOD : ThemeColors.WARNING).get());
	}

	private static String state(LedgerEntry entry) {
		return switch (entry.state()) {
		case VALID -> Messages.valid;
		case REVOKED -> Messages.revoked;
		case REISSUED -> Messages.reissued;
		};
	}
}
