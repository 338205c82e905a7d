package org.mekiki.workbench.internal.exchange;

import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.mekiki.core.api.analysis.ArgumentProblem;
import org.mekiki.core.api.analysis.Parameter;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.workbench.api.PartLayout;
import org.mekiki.workbench.internal.parameters.LastValues;
import org.mekiki.workbench.internal.parameters.ParameterForm;

/** The parameters of what is chosen, filled in as the last time; not there when it has none. */
final class ParameterArea {

	private static final int HEIGHT = 110;

	private final EditingSession session;
	private final Runnable changed;
	private final ScrolledComposite body;
	private ParameterForm form;
	private String id = ""; //$NON-NLS-1$

	ParameterArea(Composite parent, EditingSession session, Runnable changed) {
		this.session = session;
		this.changed = changed;
		body = new ScrolledComposite(parent, SWT.V_SCROLL);
		body.setExpandHorizontal(true);
		body.setExpandVertical(true);
		body.addListener(SWT.Resize, event -> measure());
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, HEIGHT).exclude(true).applyTo(body);
		body.setVisible(false);
	}

	Control control() {
		return body;
	}

	/** Shows the parameters of a contribution; what is typed stays if it is the same as before. */
	void show(String contribution, List<Parameter> parameters) {
		if (contribution.equals(id)) {
			return;
		}
		id = contribution;
		if (form != null) {
			// laying out a content that is gone would fail
			body.setContent(null);
			form.control().dispose();
			form = null;
		}
		if (!parameters.isEmpty()) {
			form = new ParameterForm(body, session, parameters, Map.of(), changed, () -> {
				// Enter presses the default button of the dialog
			});
			form.set(LastValues.of(session, id, parameters));
			body.setContent(form.control());
		}
		((GridData) body.getLayoutData()).exclude = form == null;
		body.setVisible(form != null);
		PartLayout.request(body);
		measure();
	}

	private void measure() {
		if (form != null) {
			body.setMinSize(form.control().computeSize(body.getClientArea().width, SWT.DEFAULT));
		}
	}

	boolean isValid() {
		return form == null || form.isValid();
	}

	Map<String, List<String>> values() {
		return form == null ? Map.of() : form.values();
	}

	/** Keeps the values for the next time. */
	void remember() {
		if (form != null) {
			LastValues.remember(session, id, values());
		}
	}

	void show(List<ArgumentProblem> problems) {
		if (form != null) {
			form.show(problems);
		}
	}
}
