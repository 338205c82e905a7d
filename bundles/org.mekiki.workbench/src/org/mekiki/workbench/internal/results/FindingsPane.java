package org.mekiki.workbench.internal.results;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.mekiki.core.api.result.Finding;
import org.mekiki.core.api.result.Findings;
import org.mekiki.core.api.result.Section;
import org.mekiki.model.validation.Severity;
import org.mekiki.workbench.api.Icons;
import org.mekiki.workbench.internal.theme.RowHeight;

/** Findings: how much they matter, what was found, about which object. */
final class FindingsPane implements SectionPane {

	private final Composite body;
	private final TableViewer table;
	private final SectionHost host;

	FindingsPane(Composite parent, Findings findings, SectionHost host) {
		this.host = host;
		body = new Composite(parent, SWT.NONE);
		TableColumnLayout layout = new TableColumnLayout();
		body.setLayout(layout);
		table = new TableViewer(body, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.VIRTUAL);
		table.getTable().setHeaderVisible(true);
		column(layout, Messages.finding, 70, new ColumnLabelProvider() {

			@Override
			public String getText(Object row) {
				return severity(((Finding) row).severity()) + ": " + ((Finding) row).message(); //$NON-NLS-1$
			}

			@Override
			public Image getImage(Object row) {
				return Icons.get(switch (((Finding) row).severity()) {
				case ERROR -> "error"; //$NON-NLS-1$
				case WARNING -> "warning"; //$NON-NLS-1$
				case INFO -> "info"; //$NON-NLS-1$
				});
			}
		});
		column(layout, Messages.findingObject, 30, new ColumnLabelProvider() {

			@Override
			public String getText(Object row) {
				return ((Finding) row).object() == null ? "" : ((Finding) row).object().label(); //$NON-NLS-1$
			}
		});
		RowHeight.apply(table.getTable());
		table.setContentProvider(ArrayContentProvider.getInstance());
		table.addSelectionChangedListener(event -> tellSelection());
		table.addOpenListener(event -> {
			if (selected() != null) {
				host.open(selected().object());
			}
		});
		show(findings);
	}

	private static String severity(Severity severity) {
		return switch (severity) {
		case ERROR -> Messages.severityError;
		case WARNING -> Messages.severityWarning;
		case INFO -> Messages.severityInfo;
		};
	}

	private void column(TableColumnLayout layout, String title, int weight, ColumnLabelProvider labels) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.LEFT);
		column.getColumn().setText(title);
		column.setLabelProvider(labels);
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 80));
	}

	private Finding selected() {
		return (Finding) table.getStructuredSelection().getFirstElement();
	}

	@Override
	public Control control() {
		return body;
	}

	@Override
	public boolean show(Section section) {
		if (section instanceof Findings findings) {
			table.setInput(findings.findings().toArray());
			return true;
		}
		return false;
	}

	@Override
	public void tellSelection() {
		Finding finding = selected();
		host.selected(finding == null ? null : finding.object(), finding == null ? null : finding.trail());
	}

	@Override
	public void setFocus() {
		table.getControl().setFocus();
	}
}
