package org.mekiki.core.internal.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.mekiki.core.api.analysis.Parameter;
import org.mekiki.core.api.analysis.YearRange;
import org.mekiki.core.internal.Messages;

/** Reads values written as text. */
public final class Values {

	private static final int LONGEST = 10_000;
	private static final int MOST_DIGITS = 60;
	private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:\\s*[-\u2013\uff5e]\\s*(\\d{4}))?"); //$NON-NLS-1$
	private static final Pattern JURISDICTION = Pattern.compile("[A-Z][A-Z0-9]{1,7}"); //$NON-NLS-1$

	private Values() {
	}

	/**
	 * Why values do not fit. Whether there is an element that they name is not looked up.
	 *
	 * @param parameter
	 *            what is declared
	 * @param values
	 *            as text
	 * @return what is wrong, in the language of the user interface; null if nothing is
	 */
	public static String problem(Parameter parameter, List<String> values) {
		if (values.isEmpty()) {
			return parameter.required() ? Messages.valueRequired : null;
		}
		if (values.size() > 1 && !parameter.multiple()) {
			return Messages.valueOne;
		}
		return values.stream().map(value -> problem(parameter, value)).filter(Objects::nonNull).findFirst().orElse(null);
	}

	/** Why a value does not fit, or null if it does. Elements are looked up elsewhere. */
	static String problem(Parameter parameter, String value) {
		if (value.length() > LONGEST) {
			return NLS.bind(Messages.valueTooLong, Integer.toString(LONGEST));
		}
		return switch (parameter.type()) {
		case NUMBER -> numberProblem(parameter, value);
		case YEARS -> yearsProblem(parameter, value);
		case CHOICE -> parameter.choices().stream().anyMatch(choice -> choice.value().equals(value)) ? null
				: NLS.bind(Messages.valueChoice, value,
						String.join(", ", parameter.choices().stream().map(Parameter.Choice::value).toList())); //$NON-NLS-1$
		case BOOLEAN -> "true".equals(value) || "false".equals(value) ? null : NLS.bind(Messages.valueBoolean, value); //$NON-NLS-1$ //$NON-NLS-2$
		case JURISDICTION -> JURISDICTION.matcher(value).matches() ? null : NLS.bind(Messages.valueJurisdiction, value);
		default -> null;
		};
	}

	/** A number, or null if it is none or an absurd one. */
	static BigDecimal number(String value) {
		try {
			BigDecimal number = new BigDecimal(value.strip());
			return number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS ? null : number;
		} catch (NumberFormatException notANumber) {
			return null;
		}
	}

	/** Years, or null if they are none. */
	static YearRange years(String value) {
		Matcher matcher = YEARS.matcher(value.strip());
		if (!matcher.matches()) {
			return null;
		}
		int from = Integer.parseInt(matcher.group(1));
		int to = matcher.group(2) == null ? from : Integer.parseInt(matcher.group(2));
		return to < from ? null : new YearRange(from, to);
	}

	private static String numberProblem(Parameter parameter, String value) {
		BigDecimal number = number(value);
		return number == null ? NLS.bind(Messages.valueNumber, value) : boundProblem(parameter, number, number);
	}

	private static String yearsProblem(Parameter parameter, String value) {
		YearRange years = years(value);
		return years == null ? NLS.bind(Messages.valueYears, value)
				: boundProblem(parameter, BigDecimal.valueOf(years.from()), BigDecimal.valueOf(years.to()));
	}

	private static String boundProblem(Parameter parameter, BigDecimal from, BigDecimal to) {
		if (parameter.minimum() != null && from.compareTo(parameter.minimum()) < 0) {
			return NLS.bind(Messages.valueLeast, parameter.minimum().toPlainString());
		}
		if (parameter.maximum() != null && to.compareTo(parameter.maximum()) > 0) {
			return NLS.bind(Messages.valueGreatest, parameter.maximum().toPlainString());
		}
		return null;
	}
}
