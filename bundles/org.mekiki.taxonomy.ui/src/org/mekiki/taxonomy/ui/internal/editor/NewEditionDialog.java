package org.mekiki.taxonomy.ui.internal.editor;

import java.time.LocalDate;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.model.taxonomy.TaxonomyPackage.Literals;
import org.mekiki.taxonomy.NewEdition;
import org.mekiki.taxonomy.Verdict;
import org.mekiki.workbench.api.ElementLabels;

/** Asks for name and date of a new edition. */
final class NewEditionDialog extends TitleAreaDialog {

	private static final String DATE = "\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?"; //$NON-NLS-1$

	private final Taxonomy previous;
	private Text editionField;
	private Text dateField;
	private String edition = String.valueOf(LocalDate.now());
	private String date = edition;

	NewEditionDialog(Shell shell, Taxonomy previous) {
		super(shell);
		this.previous = previous;
		setHelpAvailable(false);
	}

	String edition() {
		return edition;
	}

	String date() {
		return date.isEmpty() ? null : date;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.editionTitle);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite body = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		body.setLayout(GridLayoutFactory.swtDefaults().numColumns(2).margins(14, 12).spacing(10, 8).create());
		body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		editionField = field(body, ElementLabels.name(Literals.TAXONOMY__EDITION), edition);
		dateField = field(body, ElementLabels.name(Literals.TAXONOMY__DATE), date);
		setTitle(NLS.bind(Messages.editionOf, ElementLabels.brief(previous)));
		setMessage(Messages.editionText);
		return body;
	}

	private Text field(Composite body, String name, String value) {
		new Label(body, SWT.NONE).setText(name);
		Text field = new Text(body, SWT.BORDER);
		field.setText(value);
		field.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		field.addListener(SWT.Modify, event -> validate());
		return field;
	}

	private void validate() {
		edition = editionField.getText().strip();
		date = dateField.getText().strip();
		Verdict verdict = new NewEdition(previous, edition, date()).verdict();
		boolean dated = date.isEmpty() || date.matches(DATE);
		setErrorMessage(!dated ? Messages.editionDate : verdict.allowed() ? null : verdict.reason());
		getButton(IDialogConstants.OK_ID).setEnabled(verdict.allowed() && dated);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.editionYes, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}
}
