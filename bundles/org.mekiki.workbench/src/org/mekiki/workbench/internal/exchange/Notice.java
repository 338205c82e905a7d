package org.mekiki.workbench.internal.exchange;

import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.mekiki.core.api.analysis.ArgumentProblem;
import org.mekiki.core.api.contribution.Fault;
import org.mekiki.workbench.api.Icons;
import org.mekiki.workbench.api.PartLayout;

/** Says in full what went wrong, so that it can be read and copied; not there while nothing is wrong. */
final class Notice {

	private static final int WIDTH = 400;

	private final Composite body;
	private final Text text;

	Notice(Composite parent) {
		body = new Composite(parent, SWT.NONE);
		body.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).create());
		Label icon = new Label(body, SWT.NONE);
		icon.setImage(Icons.get("error")); //$NON-NLS-1$
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).indent(0, 4).applyTo(icon);
		text = new Text(body, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(text);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(body);
		body.setVisible(false);
	}

	Control control() {
		return body;
	}

	void clear() {
		show(""); //$NON-NLS-1$
	}

	void show(String message) {
		if (body.isDisposed()) {
			return;
		}
		text.setText(message);
		((GridData) body.getLayoutData()).exclude = message.isEmpty();
		body.setVisible(!message.isEmpty());
		PartLayout.request(body);
	}

	/** What an outcome other than success has to say; empty for nothing. */
	static String of(ReadOutcome outcome) {
		if (outcome instanceof ReadOutcome.Unreadable wrong) {
			return wrong.message();
		}
		if (outcome instanceof ReadOutcome.WrongValues wrong) {
			return wrong.problems().stream().map(ArgumentProblem::message).collect(Collectors.joining("\n")); //$NON-NLS-1$
		}
		if (outcome instanceof ReadOutcome.Failed failed) {
			return of(failed.fault());
		}
		return outcome instanceof ReadOutcome.Cancelled ? Messages.cancelled : ""; //$NON-NLS-1$
	}

	private static String of(Fault fault) {
		return NLS.bind(Messages.faulty, new Object[] { fault.label(), fault.message(), fault.contributor().bundle(),
				fault.contributor().version() });
	}
}
