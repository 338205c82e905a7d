package org.mekiki.model.internal.validation;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.mekiki.model.Identified;
import org.mekiki.model.ModelPackage;
import org.mekiki.model.runtime.ModelResource;
import org.mekiki.model.validation.Problem;
import org.mekiki.model.validation.Rule;
import org.mekiki.model.validation.Severity;

/** Identifiers are UUIDs and name one object only. */
public final class IdentifierRule implements Rule {

	private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"); //$NON-NLS-1$

	@Override
	public String id() {
		return "identifier"; //$NON-NLS-1$
	}

	@Override
	public void check(Identified object, Consumer<Problem> problems) {
		String value = object.getId();
		if (value == null || !UUID.matcher(value).matches()) {
			report(object, NLS.bind(Messages.identifierForm, value), problems);
		} else if (object.eResource() instanceof ModelResource resource && resource.find(value) != object) {
			report(object, NLS.bind(Messages.identifierDuplicate, value), problems);
		}
	}

	private void report(Identified object, String message, Consumer<Problem> problems) {
		problems.accept(new Problem(id(), Severity.ERROR, object, ModelPackage.Literals.IDENTIFIED__ID, message,
				List.of()));
	}
}
