package org.mekiki.taxonomy.ui.internal.editor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.model.Element;
import org.mekiki.model.taxonomy.TaxonomyPackage.Literals;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.taxonomy.MergeTechnologies;
import org.mekiki.taxonomy.Verdict;
import org.mekiki.workbench.api.ElementLabels;
import org.mekiki.workbench.api.ElementPicker;
import org.mekiki.workbench.api.PartLayout;

/** Asks which technology the others are merged into, and whether these stay as deprecated. */
final class MergeDialog extends TitleAreaDialog {

	private static final int OFFERED_AT_MOST = 12;

	private final EditingSession session;
	private final List<Technology> sources;
	private final Set<Technology> offered = new LinkedHashSet<>();
	private Composite list;
	private Technology target;
	private boolean keep = true;

	MergeDialog(Shell shell, EditingSession session, List<Technology> sources) {
		super(shell);
		this.session = session;
		this.sources = sources;
		if (sources.size() > 1) {
			sources.stream().limit(OFFERED_AT_MOST).forEach(offered::add);
			target = sources.get(0);
		}
		setHelpAvailable(false);
	}

	Technology target() {
		return target;
	}

	boolean keep() {
		return keep;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.mergeTitle);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite body = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		body.setLayout(GridLayoutFactory.swtDefaults().margins(14, 12).spacing(0, 10).create());
		body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		Label into = new Label(body, SWT.NONE);
		into.setText(Messages.mergeInto);
		list = new Composite(body, SWT.NONE);
		list.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 6).create());
		list.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
		fill();
		Button other = new Button(body, SWT.PUSH);
		other.setText(Messages.mergeOther);
		other.addListener(SWT.Selection, event -> pick());
		Button keepBox = new Button(body, SWT.CHECK | SWT.WRAP);
		keepBox.setText(Messages.mergeKeep);
		keepBox.setSelection(keep);
		keepBox.addListener(SWT.Selection, event -> keep = keepBox.getSelection());
		setTitle(Messages.mergeTitle);
		setMessage(Messages.mergeText);
		return body;
	}

	private void fill() {
		for (Control child : list.getChildren()) {
			child.dispose();
		}
		for (Technology technology : offered) {
			Button choice = new Button(list, SWT.RADIO);
			choice.setText(ElementLabels.brief(technology).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			choice.setToolTipText(ElementLabels.text(technology));
			choice.setSelection(technology == target);
			choice.addListener(SWT.Selection, event -> {
				if (choice.getSelection()) {
					target = technology;
					validate();
				}
			});
		}
	}

	private void pick() {
		Element chosen = ElementPicker.pick(getShell(), session, Literals.TECHNOLOGY,
				NLS.bind(Messages.mergePick, ElementLabels.brief(sources.get(0))),
				candidate -> candidate instanceof Technology technology
						&& (sources.size() > 1 || technology != sources.get(0)));
		if (chosen instanceof Technology technology) {
			offered.add(technology);
			target = technology;
			fill();
			PartLayout.request(list);
			validate();
		}
	}

	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		validate();
		if (target == null) {
			// with a single technology, the first thing to do is always to find the other one
			parent.getDisplay().asyncExec(() -> {
				if (!contents.isDisposed()) {
					pick();
				}
			});
		}
		return contents;
	}

	private void validate() {
		Verdict verdict = target == null ? Verdict.NOTHING
				: new MergeTechnologies(session, sources, target, keep).verdict();
		setErrorMessage(verdict.reason().isEmpty() ? null : verdict.reason());
		getButton(IDialogConstants.OK_ID).setEnabled(verdict.allowed());
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.mergeYes, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}
}
