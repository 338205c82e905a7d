package org.mekiki.model.internal.validation;

import java.util.Currency;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.mekiki.model.Identified;
import org.mekiki.model.validation.Problem;
import org.mekiki.model.validation.Rule;
import org.mekiki.model.validation.Severity;

/** An amount of money has a currency of ISO 4217, and a range runs upwards. */
public final class AmountRule implements Rule {

	@Override
	public String id() {
		return "amount"; //$NON-NLS-1$
	}

	@Override
	public void check(Identified object, Consumer<Problem> problems) {
		EStructuralFeature amountFeature = object.eClass().getEStructuralFeature("amount"); //$NON-NLS-1$
		EStructuralFeature currencyFeature = object.eClass().getEStructuralFeature("currency"); //$NON-NLS-1$
		if (amountFeature == null || currencyFeature == null) {
			return;
		}
		Object amount = object.eGet(amountFeature);
		String currency = (String) object.eGet(currencyFeature);
		if (currency == null) {
			if (amount != null) {
				report(object, currencyFeature, Messages.amountWithoutCurrency, problems);
			}
		} else if (!isCurrency(currency)) {
			report(object, currencyFeature, NLS.bind(Messages.amountUnknownCurrency, currency), problems);
		}
		EStructuralFeature upperFeature = object.eClass().getEStructuralFeature("amountUpper"); //$NON-NLS-1$
		if (upperFeature != null && amount instanceof Long lower && object.eGet(upperFeature) instanceof Long upper
				&& upper < lower) {
			report(object, upperFeature, NLS.bind(Messages.amountRangeReversed, upper, lower), problems);
		}
	}

	private void report(Identified object, EStructuralFeature feature, String message, Consumer<Problem> problems) {
		problems.accept(new Problem(id(), Severity.ERROR, object, feature, message, List.of()));
	}

	private static boolean isCurrency(String code) {
		try {
			return Currency.getInstance(code) != null;
		} catch (IllegalArgumentException unknown) {
			return false;
		}
	}
}
