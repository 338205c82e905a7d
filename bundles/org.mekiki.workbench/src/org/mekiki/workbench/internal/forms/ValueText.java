package org.mekiki.workbench.internal.forms;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Locale;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.osgi.util.NLS;

/** Turns what people type into attribute values, and back. */
final class ValueText {

	private static final String DATE = "\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?"; //$NON-NLS-1$

	private ValueText() {
	}

	/** The text for a value; empty for none. */
	static String format(Object value) {
		return switch (value) {
		case null -> ""; //$NON-NLS-1$
		case BigDecimal number -> number.toPlainString();
		case Long number -> String.format(Locale.ROOT, "%,d", number); //$NON-NLS-1$
		default -> value.toString();
		};
	}

	/**
	 * The value of a text; null for an empty one.
	 *
	 * @throws IllegalArgumentException
	 *             with a message for the user, if the text does not fit the type
	 */
	static Object parse(EDataType type, String typed) {
		String text = typed.strip();
		Class<?> java = type.getInstanceClass();
		if (text.isEmpty()) {
			return java.isPrimitive() ? type.getDefaultValue() : null;
		}
		try {
			if (java == int.class || java == Integer.class) {
				return Integer.valueOf(plain(text));
			}
			if (java == long.class || java == Long.class) {
				return Long.valueOf(plain(text));
			}
			if (java == BigDecimal.class) {
				return new BigDecimal(plain(text));
			}
			if (java == Instant.class) {
				return Instant.parse(text);
			}
		} catch (NumberFormatException e) {
			throw new IllegalArgumentException(NLS.bind(Messages.notANumber, text), e);
		} catch (DateTimeParseException e) {
			throw new IllegalArgumentException(NLS.bind(Messages.notATime, text), e);
		}
		if ("PartialDate".equals(type.getName()) && !text.matches(DATE)) { //$NON-NLS-1$
			throw new IllegalArgumentException(NLS.bind(Messages.notADate, text));
		}
		return text;
	}

	/** What to type, shown in an empty field. */
	static String hint(EDataType type) {
		return switch (type.getName()) {
		case "PartialDate" -> "yyyy-MM-dd"; //$NON-NLS-1$ //$NON-NLS-2$
		case "Timestamp" -> "yyyy-MM-ddThh:mm:ssZ"; //$NON-NLS-1$ //$NON-NLS-2$
		case "CurrencyCode" -> "JPY"; //$NON-NLS-1$ //$NON-NLS-2$
		case "LanguageTag" -> "ja, en"; //$NON-NLS-1$ //$NON-NLS-2$
		default -> ""; //$NON-NLS-1$
		};
	}

	/** Digits of any width, without separators, and with the true minus sign allowed. */
	private static String plain(String text) {
		return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC).replace(",", "").replace('\u2212', //$NON-NLS-1$ //$NON-NLS-2$
				'-');
	}
}
