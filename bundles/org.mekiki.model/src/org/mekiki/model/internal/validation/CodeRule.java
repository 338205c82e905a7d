package org.mekiki.model.internal.validation;

import java.util.Arrays;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.mekiki.model.Identified;
import org.mekiki.model.ModelPackage.Literals;
import org.mekiki.model.Value;
import org.mekiki.model.validation.Problem;
import org.mekiki.model.validation.Rule;
import org.mekiki.model.validation.Severity;

/** Language tags and jurisdiction codes are those of the standards. */
public final class CodeRule implements Rule {

	private static final Set<String> GROUPS = Set.of("EU", "G7", "G20", "OECD", "NATO", "UN", "AUKUS", "QUAD", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			"ASEAN"); //$NON-NLS-1$
	private static final Set<String> COUNTRIES = new HashSet<>(Arrays.asList(Locale.getISOCountries()));

	@Override
	public String id() {
		return "code"; //$NON-NLS-1$
	}

	@Override
	public void check(Identified object, Consumer<Problem> problems) {
		checkAttributes(object, object, problems);
		for (EObject child : object.eContents()) {
			if (child instanceof Value) {
				checkAttributes(child, object, problems);
			}
		}
	}

	private void checkAttributes(EObject holder, Identified object, Consumer<Problem> problems) {
		for (EAttribute attribute : holder.eClass().getEAllAttributes()) {
			EDataType type = attribute.getEAttributeType();
			if (type == Literals.LANGUAGE_TAG || type == Literals.JURISDICTION_CODE) {
				Object value = holder.eGet(attribute);
				List<?> codes = value instanceof List<?> many ? many : value == null ? List.of() : List.of(value);
				for (Object code : codes) {
					checkCode(type, String.valueOf(code), attribute, object, problems);
				}
			}
		}
	}

	private void checkCode(EDataType type, String code, EAttribute attribute, Identified object,
			Consumer<Problem> problems) {
		boolean language = type == Literals.LANGUAGE_TAG;
		if (language ? !isLanguage(code) : !COUNTRIES.contains(code) && !GROUPS.contains(code)) {
			String message = NLS.bind(language ? Messages.codeLanguage : Messages.codeJurisdiction, code);
			problems.accept(new Problem(id(), Severity.WARNING, object, attribute, message, List.of()));
		}
	}

	private static boolean isLanguage(String tag) {
		try {
			return !new Locale.Builder().setLanguageTag(tag).build().getLanguage().isEmpty();
		} catch (IllformedLocaleException illFormed) {
			return false;
		}
	}
}
