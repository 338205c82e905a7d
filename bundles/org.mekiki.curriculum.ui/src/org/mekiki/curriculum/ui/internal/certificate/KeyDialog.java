package org.mekiki.curriculum.ui.internal.certificate;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.mekiki.curriculum.api.certificate.KeyFile;

/** Asks for the key to sign with, one that exists or a new one, and for the day; passwords are never kept. */
final class KeyDialog extends TitleAreaDialog {

	private static final int WIDTH = 320;
	private static String lastFile = ""; //$NON-NLS-1$

	private final String message;
	private final boolean asksReason;
	private Button existing;
	private Text file;
	private Text password;
	private Label againLabel;
	private Text again;
	private Text day;
	private Text reason;
	private Answer answer;

	/**
	 * What was answered.
	 *
	 * @param file
	 *            of the key
	 * @param make
	 *            whether to make it
	 * @param password
	 *            to be wiped by whoever uses it
	 * @param day
	 *            of issue
	 * @param reason
	 *            empty if none was asked for
	 */
	record Answer(Path file, boolean make, char[] password, LocalDate day, String reason) {
	}

	KeyDialog(Shell shell, String message, boolean asksReason) {
		super(shell);
		this.message = message;
		this.asksReason = asksReason;
	}

	Answer answer() {
		return answer;
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.keyTitle);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.keyTitle);
		setMessage(message);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).spacing(8, 8).applyTo(area);
		Composite kinds = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().span(3, 1).applyTo(kinds);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 0).applyTo(kinds);
		existing = new Button(kinds, SWT.RADIO);
		existing.setText(Messages.keyExisting);
		existing.setSelection(true);
		Button fresh = new Button(kinds, SWT.RADIO);
		fresh.setText(Messages.keyNew);
		existing.addListener(SWT.Selection, event -> kindChosen());
		label(area, Messages.keyFile);
		file = text(area, SWT.BORDER, 1);
		file.setText(lastFile);
		Button browse = new Button(area, SWT.PUSH);
		browse.setText(Messages.browse);
		browse.addListener(SWT.Selection, event -> browse());
		label(area, Messages.keyPassword);
		password = text(area, SWT.BORDER | SWT.PASSWORD, 2);
		againLabel = label(area, Messages.keyAgain);
		again = text(area, SWT.BORDER | SWT.PASSWORD, 2);
		label(area, Messages.day);
		day = text(area, SWT.BORDER, 2);
		day.setText(LocalDate.now().toString());
		if (asksReason) {
			label(area, Messages.reason);
			reason = text(area, SWT.BORDER, 2);
		}
		kindChosen();
		return area;
	}

	private static Label label(Composite area, String text) {
		Label label = new Label(area, SWT.NONE);
		label.setText(text);
		return label;
	}

	private Text text(Composite area, int style, int span) {
		Text text = new Text(area, style);
		GridDataFactory.fillDefaults().grab(true, false).span(span, 1).hint(WIDTH, SWT.DEFAULT).applyTo(text);
		text.addListener(SWT.Modify, event -> check());
		return text;
	}

	private void kindChosen() {
		againLabel.setEnabled(!existing.getSelection());
		again.setEnabled(!existing.getSelection());
		check();
	}

	private void browse() {
		FileDialog dialog = new FileDialog(getShell(), existing.getSelection() ? SWT.OPEN : SWT.SAVE);
		dialog.setFilterExtensions(new String[] { "*.p12;*.pfx", "*" }); //$NON-NLS-1$ //$NON-NLS-2$
		if (!existing.getSelection()) {
			dialog.setFileName("issuer-key.p12"); //$NON-NLS-1$
		}
		String chosen = dialog.open();
		if (chosen != null) {
			file.setText(chosen);
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.sign, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		check();
	}

	/** Says what is missing; the first time only by keeping the button grey. */
	private void check() {
		Control ok = getButton(IDialogConstants.OK_ID);
		if (ok == null) {
			return;
		}
		String wrong = wrong();
		setErrorMessage(wrong == null || wrong.isEmpty() ? null : wrong);
		ok.setEnabled(wrong == null);
	}

	/** Null if all is well; empty if something is just not typed yet. */
	private String wrong() {
		if (file.getText().isBlank() || password.getCharCount() == 0 || reason != null && reason.getText().isBlank()) {
			return ""; //$NON-NLS-1$
		}
		if (!existing.getSelection()) {
			if (password.getCharCount() < KeyFile.SHORTEST_PASSWORD) {
				return NLS.bind(Messages.keyShort, Integer.valueOf(KeyFile.SHORTEST_PASSWORD));
			}
			if (!same()) {
				return again.getCharCount() == 0 ? "" : Messages.keyDiffer; //$NON-NLS-1$
			}
		}
		try {
			LocalDate.parse(day.getText().strip());
			return null;
		} catch (DateTimeException none) {
			return Messages.noDay;
		}
	}

	private boolean same() {
		char[] first = password.getTextChars();
		char[] second = again.getTextChars();
		boolean same = Arrays.equals(first, second);
		Arrays.fill(first, '\0');
		Arrays.fill(second, '\0');
		return same;
	}

	@Override
	protected void okPressed() {
		lastFile = file.getText().strip();
		answer = new Answer(Path.of(lastFile), !existing.getSelection(), password.getTextChars(), LocalDate.parse(day.getText().strip()),
				reason == null ? "" : reason.getText().strip()); //$NON-NLS-1$
		super.okPressed();
	}
}
