package org.mekiki.lists.internal.vocabulary;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Codes of languages as files have them: with three letters, or that of the country by mistake. */
final class LanguageCodes {

	/** Codes of libraries that differ from those of terminology; codes of countries that are no codes of languages. */
	private static final String[][] OTHERS = { { "zh", "chi", "cmn", "cn" }, { "de", "ger" }, { "fr", "fre" }, { "cs", "cze", "cz" }, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$
			{ "nl", "dut" }, { "el", "gre", "gr" }, { "ro", "rum" }, { "sk", "slo" }, { "ja", "jp" }, { "ko", "kr" }, { "da", "dk" } }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$ //$NON-NLS-13$ //$NON-NLS-14$ //$NON-NLS-15$

	private static final Map<String, String> USUAL = new HashMap<>();

	static {
		for (String code : Locale.getISOLanguages()) {
			if (code.length() == 2) {
				USUAL.put(Locale.of(code).getISO3Language(), code);
			}
		}
		for (String[] codes : OTHERS) {
			for (int i = 1; i < codes.length; i++) {
				USUAL.put(codes[i], codes[0]);
			}
		}
	}

	private LanguageCodes() {
	}

	/** The code of two letters where there is one, else the code itself. */
	static String usual(String code) {
		return USUAL.getOrDefault(code, code);
	}
}
