package org.mekiki.workbench.internal.commands;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.mekiki.workbench.internal.find.FindDialog;

/** The box in the tool bar that leads to Find. */
public final class FindField extends WorkbenchWindowControlContribution {

	private static final int WIDTH = 210;

	@Override
	protected Control createControl(Composite parent) {
		Composite box = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(box);
		Text text = new Text(box, SWT.SEARCH | SWT.ICON_SEARCH | SWT.READ_ONLY);
		text.setMessage(Messages.findField);
		text.setToolTipText(Messages.findFieldTip);
		GridDataFactory.swtDefaults().hint(WIDTH, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).grab(false, true)
				.applyTo(text);
		text.addListener(SWT.MouseDown, event -> FindDialog.open(box.getShell(), "")); //$NON-NLS-1$
		text.addListener(SWT.DefaultSelection, event -> FindDialog.open(box.getShell(), "")); //$NON-NLS-1$
		return box;
	}
}
