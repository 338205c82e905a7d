package org.mekiki.workbench.api;

import java.util.List;
import java.util.Map;

import org.eclipse.swt.widgets.Composite;
import org.mekiki.core.api.analysis.AnalysisDescriptor;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.workbench.internal.parameters.ParameterForm;

/**
 * The form of the parameters of an analysis, as the workbench makes it. Values are checked as they are typed. UI thread.
 *
 * @since 0.1
 */
public final class AnalysisForm {

	private final ParameterForm form;

	/**
	 * Creates a form with the default values.
	 *
	 * @param parent
	 *            takes it as a child
	 * @param session
	 *            the base whose elements can be chosen
	 * @param analysis
	 *            whose parameters
	 * @param changed
	 *            called after the user has changed a value
	 */
	public AnalysisForm(Composite parent, EditingSession session, AnalysisDescriptor analysis, Runnable changed) {
		form = new ParameterForm(parent, session, analysis.parameters(), Map.of(), changed, changed);
	}

	/**
	 * The composite that holds the form.
	 *
	 * @return the control, to be laid out by the caller
	 */
	public Composite control() {
		return form.control();
	}

	/**
	 * The values, as they are now.
	 *
	 * @return by identifier of the parameter, in the order of the form
	 */
	public Map<String, List<String>> values() {
		return form.values();
	}

	/**
	 * Shows values; parameters that are not among them keep theirs.
	 *
	 * @param values
	 *            by identifier of the parameter
	 */
	public void set(Map<String, List<String>> values) {
		form.set(values);
	}

	/**
	 * Whether all values fit.
	 *
	 * @return true if the analysis can be run with them
	 */
	public boolean isValid() {
		return form.isValid();
	}

	/**
	 * Lets values be changed or not.
	 *
	 * @param enabled
	 *            true if they can be
	 */
	public void setEnabled(boolean enabled) {
		form.setEnabled(enabled);
	}
}
