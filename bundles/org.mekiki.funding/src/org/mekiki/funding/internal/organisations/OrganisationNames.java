package org.mekiki.funding.internal.organisations;

import java.util.regex.Pattern;

import org.mekiki.core.api.search.TextFolding;

/**
 * Folds names of organisations for comparing: full and half width, kana, dashes, spaces, the written-out and the short forms
 * of the legal form, and characters that are variants of one and the same. Names that differ in their words stay
 * different: the legal form stays in the folded name, and characters that are names of their own stay as they are.
 */
public final class OrganisationNames {

	private record Form(Pattern pattern, String sign) {
	}

	/** After folding: half width, katakana, small letters. */
	private static final Form[] FORMS = { form("\u682a\u5f0f\u4f1a\u793e|\u30ab\u30d6\u30b7\u30ad\u30ac\u30a4\u30b7\u30e3|\\(\u682a\\)", "k"), //$NON-NLS-1$ //$NON-NLS-2$
			form("\u6709\u9650\u4f1a\u793e|\\(\u6709\\)", "y"), form("\u5408\u540c\u4f1a\u793e|\\(\u540c\\)", "g"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			form("\u4e00\u822c\u793e\u56e3\u6cd5\u4eba|\\(\u4e00\u793e\\)", "is"), //$NON-NLS-1$ //$NON-NLS-2$
			form("\u4e00\u822c\u8ca1\u56e3\u6cd5\u4eba|\\(\u4e00\u8ca1\\)", "iz"), //$NON-NLS-1$ //$NON-NLS-2$
			form("\u516c\u76ca\u793e\u56e3\u6cd5\u4eba|\\(\u516c\u793e\\)", "ks"), //$NON-NLS-1$ //$NON-NLS-2$
			form("\u516c\u76ca\u8ca1\u56e3\u6cd5\u4eba|\\(\u516c\u8ca1\\)", "kz"), //$NON-NLS-1$ //$NON-NLS-2$
			form("\u56fd\u7acb\u5927\u5b66\u6cd5\u4eba|\\(\u56fd\\)|\\(\u5927\\)", "ud"), //$NON-NLS-1$ //$NON-NLS-2$
			form("\u56fd\u7acb\u7814\u7a76\u958b\u767a\u6cd5\u4eba|\\(\u56fd\u7814\\)", "nr"), //$NON-NLS-1$ //$NON-NLS-2$
			form("\u72ec\u7acb\u884c\u653f\u6cd5\u4eba|\\(\u72ec\\)", "di"), //$NON-NLS-1$ //$NON-NLS-2$
			form("\u5b66\u6821\u6cd5\u4eba|\\(\u5b66\\)", "gk"), form("\u793e\u4f1a\u798f\u7949\u6cd5\u4eba|\\(\u798f\\)", "sf"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			form("\u7279\u5b9a\u975e\u55b6\u5229\u6d3b\u52d5\u6cd5\u4eba|\\(\u7279\u975e\\)|npo\u6cd5\u4eba", "np") }; //$NON-NLS-1$ //$NON-NLS-2$

	/** Variants that are never told apart in names of organisations, with what they are read as. */
	private static final String VARIANTS = "\u9ad9\u9ad8\ufa11\u5d0e\u6ff5\u6d5c\u6ff1\u6d5c\u5fb7\u5fb3\u701e\u702c\u6801\u6804\u69ae\u6804\u570b\u56fd\u5b78\u5b66\u6a94\u6863"; //$NON-NLS-1$
	private static final Pattern IGNORED = Pattern.compile("[\\s\\u200b\\ufeff\u30fb\uff65.,\u3001\u3002'\"\u300c\u300d]+"); //$NON-NLS-1$

	private OrganisationNames() {
	}

	private static Form form(String pattern, String sign) {
		return new Form(Pattern.compile(pattern), sign);
	}

	/**
	 * Folds a name.
	 *
	 * @param name
	 *            as printed
	 * @return the same for all spellings of a name; not to be shown
	 */
	public static String fold(String name) {
		String folded = IGNORED.matcher(variants(TextFolding.fold(name))).replaceAll(""); //$NON-NLS-1$
		for (Form form : FORMS) {
			var matcher = form.pattern.matcher(folded);
			if (matcher.find()) {
				String without = matcher.replaceFirst(""); //$NON-NLS-1$
				if (!without.isEmpty()) {
					return without + '|' + form.sign;
				}
			}
		}
		return folded;
	}

	private static String variants(String text) {
		StringBuilder plain = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			int at = VARIANTS.indexOf(text.charAt(i));
			plain.append(at >= 0 && at % 2 == 0 ? VARIANTS.charAt(at + 1) : text.charAt(i));
		}
		return plain.toString();
	}
}
