package org.mekiki.taxonomy.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.model.Element;
import org.mekiki.model.Status;
import org.mekiki.model.taxonomy.TaxonomyPackage.Literals;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.taxonomy.DeprecateTechnologies;
import org.mekiki.workbench.api.ElementLabels;
import org.mekiki.workbench.api.ElementPicker;
import org.mekiki.workbench.api.PartLayout;

/** Asks what to use instead of technologies that are deprecated. */
final class DeprecateDialog extends TitleAreaDialog {

	private final EditingSession session;
	private final List<Technology> technologies;
	private final List<Technology> replacements = new ArrayList<>();
	private Label chosen;

	DeprecateDialog(Shell shell, EditingSession session, List<Technology> technologies) {
		super(shell);
		this.session = session;
		this.technologies = technologies;
		setHelpAvailable(false);
	}

	List<Technology> replacements() {
		return List.copyOf(replacements);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(new DeprecateTechnologies(technologies, List.of()).label());
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite body = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		body.setLayout(GridLayoutFactory.swtDefaults().numColumns(2).margins(14, 12).spacing(8, 10).create());
		body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		Label instead = new Label(body, SWT.NONE);
		instead.setText(Messages.deprecateInstead);
		instead.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
		chosen = new Label(body, SWT.WRAP);
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = 320;
		chosen.setLayoutData(data);
		Button pick = new Button(body, SWT.PUSH);
		pick.setText(Messages.deprecatePick);
		pick.addListener(SWT.Selection, event -> pick());
		show();
		setTitle(new DeprecateTechnologies(technologies, List.of()).label());
		setMessage(Messages.deprecateText);
		return body;
	}

	private void pick() {
		Element element = ElementPicker.pick(getShell(), session, Literals.TECHNOLOGY, Messages.deprecateInstead,
				candidate -> candidate instanceof Technology technology && !technologies.contains(technology)
						&& technology.getStatus() != Status.DEPRECATED);
		if (element instanceof Technology technology && !replacements.contains(technology)) {
			replacements.add(technology);
			show();
		}
	}

	private void show() {
		chosen.setText(replacements.isEmpty() ? Messages.deprecateNone
				: replacements.stream().map(ElementLabels::text).collect(Collectors.joining("\n")).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		PartLayout.request(chosen);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.deprecateYes, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}
}
