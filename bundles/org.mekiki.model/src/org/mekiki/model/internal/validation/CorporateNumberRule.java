package org.mekiki.model.internal.validation;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.mekiki.model.Identified;
import org.mekiki.model.actors.ActorsPackage;
import org.mekiki.model.actors.Organisation;
import org.mekiki.model.validation.Problem;
import org.mekiki.model.validation.Rule;
import org.mekiki.model.validation.Severity;

/**
 * Corporate numbers have 13 digits, of which the first checks the others: 9 less the remainder modulo 9 of the sum of
 * the other digits, weighted 1 and 2 in turn from the right.
 */
public final class CorporateNumberRule implements Rule {

	private static final Pattern FORM = Pattern.compile("[0-9]{13}"); //$NON-NLS-1$

	@Override
	public String id() {
		return "corporate-number"; //$NON-NLS-1$
	}

	@Override
	public void check(Identified object, Consumer<Problem> problems) {
		if (object instanceof Organisation organisation && organisation.getCorporateNumber() != null) {
			String number = organisation.getCorporateNumber();
			if (!FORM.matcher(number).matches()) {
				report(organisation, NLS.bind(Messages.corporateNumberForm, number), problems);
			} else if (number.charAt(0) - '0' != checkDigit(number)) {
				report(organisation, NLS.bind(Messages.corporateNumberCheckDigit, number), problems);
			}
		}
	}

	private static int checkDigit(String number) {
		int sum = 0;
		for (int i = number.length() - 1; i > 0; i--) {
			int weight = (number.length() - i) % 2 == 1 ? 1 : 2;
			sum += (number.charAt(i) - '0') * weight;
		}
		return 9 - sum % 9;
	}

	private void report(Organisation organisation, String message, Consumer<Problem> problems) {
		problems.accept(new Problem(id(), Severity.ERROR, organisation,
				ActorsPackage.Literals.ORGANISATION__CORPORATE_NUMBER, message, List.of()));
	}
}
