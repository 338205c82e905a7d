package org.mekiki.model.internal.validation;

import java.util.Locale;

/** The language in which {@link Messages} were loaded, so that names inside a sentence match it. */
final class UserLocale {

	private UserLocale() {
	}

	static Locale get() {
		String nl = System.getProperty("osgi.nl"); //$NON-NLS-1$
		return nl == null ? Locale.getDefault() : Locale.forLanguageTag(nl.replace('_', '-'));
	}
}
