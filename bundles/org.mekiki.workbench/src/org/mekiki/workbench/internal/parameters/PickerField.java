package org.mekiki.workbench.internal.parameters;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.mekiki.core.api.analysis.Parameter;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.model.Element;
import org.mekiki.workbench.api.ElementLabels;
import org.mekiki.workbench.api.ElementPicker;

/** Takes elements, one or several, that are found as people type. */
final class PickerField extends OptionsField {

	private final EditingSession session;

	PickerField(Parameter parameter, EditingSession session, Runnable changed) {
		super(parameter, List.of(), changed);
		this.session = session;
	}

	@Override
	void choose() {
		if (session.isClosed()) {
			return;
		}
		Element element = ElementPicker.pick(bar().getShell(), session, ElementOptions.type(parameter().type()),
				parameter().label(), candidate -> !values().contains(candidate.getId()));
		if (element != null) {
			if (!parameter().multiple()) {
				show(List.of());
			}
			add(element.getId());
		}
	}

	@Override
	String label(String value) {
		Element element = session.isClosed() ? null : ElementOptions.find(session, parameter().type(), value);
		return element == null ? value : ElementLabels.text(element);
	}

	@Override
	Optional<String> problem() {
		for (String value : values()) {
			if (!session.isClosed() && session.index().isComplete()
					&& ElementOptions.find(session, parameter().type(), value) == null) {
				return Optional.of(NLS.bind(Messages.gone, value));
			}
		}
		return super.problem();
	}
}
