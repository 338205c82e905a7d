package org.mekiki.lists.ui.internal.review;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.lists.ui.internal.text.LinkText;
import org.mekiki.workbench.api.ElementLabels;

/** Asks how sure suggestions have to be to be agreed with all at once, and shows which that would be. */
final class BulkDialog extends Dialog {

	private static final int USUAL = 90;
	private static final int LEAST = 30;
	private static final int SHOWN_AT_MOST = 200;
	private static final int WIDTH = 560;
	private static final int HEIGHT = 260;

	private final EditingSession session;
	private final ReviewQueue queue;
	private Map<String, Candidate> chosen = Map.of();
	private Scale scale;
	private Label count;
	private Text preview;

	BulkDialog(Shell shell, EditingSession session, ReviewQueue queue) {
		super(shell);
		this.session = session;
		this.queue = queue;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** What is to be agreed with, by item. */
	Map<String, Candidate> chosen() {
		return chosen;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.bulkTitle);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		area.setLayout(GridLayoutFactory.fillDefaults().margins(16, 14).spacing(0, 10).create());
		count = new Label(area, SWT.WRAP);
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = WIDTH;
		count.setLayoutData(data);
		scale = new Scale(area, SWT.HORIZONTAL);
		scale.setMinimum(LEAST);
		scale.setMaximum(100);
		scale.setPageIncrement(5);
		scale.setSelection(USUAL);
		scale.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		scale.addListener(SWT.Selection, event -> show());
		preview = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL | SWT.BORDER);
		GridData size = new GridData(SWT.FILL, SWT.FILL, true, true);
		size.widthHint = WIDTH;
		size.heightHint = HEIGHT;
		preview.setLayoutData(size);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.bulkAgree, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		show();
	}

	private void show() {
		int percent = scale.getSelection();
		chosen = queue.atLeast(BigDecimal.valueOf(percent, 2));
		count.setText(NLS.bind(Messages.bulkCount, new Object[] { Integer.toString(chosen.size()),
				Integer.toString(queue.open()), Integer.toString(percent) }));
		preview.setText(chosen.entrySet().stream().limit(SHOWN_AT_MOST).map(this::line).collect(Collectors.joining("\n"))); //$NON-NLS-1$
		getButton(IDialogConstants.OK_ID).setEnabled(!chosen.isEmpty());
		count.getParent().layout();
	}

	private String line(Map.Entry<String, Candidate> entry) {
		Candidate candidate = entry.getValue();
		return candidate.confidence().movePointRight(2).intValue() + " %   " //$NON-NLS-1$
				+ ElementLabels.text(session.find(entry.getKey())) + "   " + LinkText.sign(candidate.relation()) + "   " //$NON-NLS-1$ //$NON-NLS-2$
				+ ElementLabels.text(session.find(candidate.target()));
	}
}
