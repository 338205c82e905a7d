package org.mekiki.workbench.internal.parameters;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.mekiki.core.api.analysis.ArgumentProblem;
import org.mekiki.core.api.analysis.Parameter;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.model.Element;
import org.mekiki.workbench.internal.theme.FlowGrid;

/** A form made from declared parameters. Values are checked as they are typed. */
public final class ParameterForm {

	private static final int COLUMN = 190;
	private static final int GAP = 14;
	/** More than this are looked for by typing, not in a list. */
	private static final int MOST_OPTIONS = 40;

	private final Composite body;
	private final EditingSession session;
	private final List<ParameterField> fields = new ArrayList<>();

	/**
	 * Creates a form.
	 *
	 * @param parent
	 *            takes it as a child
	 * @param session
	 *            the base whose elements can be chosen
	 * @param parameters
	 *            what is declared
	 * @param values
	 *            by identifier of the parameter; the others have their defaults
	 * @param changed
	 *            called after the user has changed a value
	 * @param submit
	 *            called when Enter was pressed in a field
	 */
	public ParameterForm(Composite parent, EditingSession session, List<Parameter> parameters,
			Map<String, List<String>> values, Runnable changed, Runnable submit) {
		this.session = session;
		body = new Composite(parent, SWT.NONE);
		body.setLayout(new FlowGrid(COLUMN, GAP, GAP));
		for (Parameter parameter : parameters) {
			ParameterField field = field(parameter, changed);
			field.create(body, submit);
			field.set(resolved(session, parameter, values.getOrDefault(parameter.id(), parameter.defaults())));
			fields.add(field);
		}
	}

	private ParameterField field(Parameter parameter, Runnable changed) {
		return switch (parameter.type()) {
		case BOOLEAN -> new BooleanField(parameter, changed);
		case CHOICE -> options(parameter, parameter.choices().stream()
				.map(choice -> new Option(choice.value(), choice.label())).toList(), changed);
		case JURISDICTION -> {
			List<Option> known = ElementOptions.jurisdictions(session);
			yield known.isEmpty() ? new TextField(parameter, changed) : options(parameter, known, changed);
		}
		case TAXONOMY, LIST, PROGRAMME -> {
			List<Option> few = ElementOptions.of(session, parameter.type());
			yield few.isEmpty() || few.size() > MOST_OPTIONS ? new PickerField(parameter, session, changed)
					: options(parameter, few, changed);
		}
		case TECHNOLOGY -> new PickerField(parameter, session, changed);
		case YEARS, NUMBER, TEXT -> new TextField(parameter, changed);
		};
	}

	private static ParameterField options(Parameter parameter, List<Option> options, Runnable changed) {
		return parameter.multiple() ? new OptionsField(parameter, options, changed)
				: new OptionField(parameter, options, changed);
	}

	/**
	 * The composite that holds the form.
	 *
	 * @return the control, to be laid out by the caller
	 */
	public Composite control() {
		return body;
	}

	/**
	 * Whether there is anything to fill in.
	 *
	 * @return true if there are no parameters
	 */
	public boolean isEmpty() {
		return fields.isEmpty();
	}

	/**
	 * The values, as they are now.
	 *
	 * @return by identifier of the parameter, in the order of the form
	 */
	public Map<String, List<String>> values() {
		Map<String, List<String>> values = new LinkedHashMap<>();
		fields.forEach(field -> values.put(field.parameter().id(), List.copyOf(field.values())));
		return values;
	}

	/**
	 * The values that a form would have, without making one.
	 *
	 * @param session
	 *            the base whose elements can be chosen
	 * @param parameters
	 *            what is declared
	 * @param given
	 *            by identifier of the parameter; the others have their defaults
	 * @return by identifier of the parameter
	 */
	public static Map<String, List<String>> values(EditingSession session, List<Parameter> parameters,
			Map<String, List<String>> given) {
		Map<String, List<String>> values = new LinkedHashMap<>();
		parameters.forEach(parameter -> values.put(parameter.id(),
				resolved(session, parameter, given.getOrDefault(parameter.id(), parameter.defaults()))));
		return values;
	}

	/**
	 * Shows values; parameters that are not among them keep theirs.
	 *
	 * @param values
	 *            by identifier of the parameter
	 */
	public void set(Map<String, List<String>> values) {
		fields.stream().filter(field -> values.containsKey(field.parameter().id()))
				.forEach(field -> field.set(resolved(session, field.parameter(), values.get(field.parameter().id()))));
	}

	/** Elements may be given by notation; fields know them by identifier. */
	private static List<String> resolved(EditingSession session, Parameter parameter, List<String> values) {
		if (!parameter.type().isElement()) {
			return values;
		}
		return values.stream().map(value -> {
			Element element = ElementOptions.find(session, parameter.type(), value);
			return element == null ? value : element.getId();
		}).toList();
	}

	/**
	 * Whether all values fit.
	 *
	 * @return true if an analysis can be run with them
	 */
	public boolean isValid() {
		return fields.stream().allMatch(field -> field.problem().isEmpty());
	}

	/**
	 * Shows at the fields what is wrong, missing values included, and goes to the first wrong one.
	 *
	 * @return true if nothing is wrong
	 */
	public boolean check() {
		List<ParameterField> wrong = fields.stream().filter(field -> !field.check(true)).toList();
		wrong.stream().findFirst().ifPresent(ParameterField::focus);
		return wrong.isEmpty();
	}

	/**
	 * Shows problems that were found while running.
	 *
	 * @param problems
	 *            by parameter
	 */
	public void show(List<ArgumentProblem> problems) {
		for (ArgumentProblem problem : problems) {
			fields.stream().filter(field -> field.parameter().id().equals(problem.parameter()))
					.forEach(field -> field.tell(problem.message()));
		}
	}

	/**
	 * What is shown as wrong at a field.
	 *
	 * @param parameter
	 *            identifier of the parameter
	 * @return empty for nothing
	 */
	public String told(String parameter) {
		return fields.stream().filter(field -> field.parameter().id().equals(parameter)).map(ParameterField::told)
				.findFirst().orElse(""); //$NON-NLS-1$
	}

	/**
	 * Lets values be changed or not.
	 *
	 * @param enabled
	 *            true if they can be
	 */
	public void setEnabled(boolean enabled) {
		fields.forEach(field -> field.setEnabled(enabled));
	}

	/** Sets the cursor into the first field. */
	public void setFocus() {
		fields.stream().findFirst().ifPresent(ParameterField::focus);
	}
}
