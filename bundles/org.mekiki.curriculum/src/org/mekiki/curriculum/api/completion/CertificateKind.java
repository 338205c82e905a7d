package org.mekiki.curriculum.api.completion;

/**
 * What sort of certificate a curriculum leads to.
 *
 * @since 0.1
 */
public enum CertificateKind {
	/** A certificate of completion that the law does not know: any body may issue it. */
	PLAIN("plain"), //$NON-NLS-1$
	/**
	 * 履修証明書: article 105 of the School Education Act. Issued by a university, a college of technology or a professional
	 * training college, for 60 hours or more, after eight items were published.
	 */
	STATUTORY("rishu-shomei"); //$NON-NLS-1$

	private final String word;

	CertificateKind(String word) {
		this.word = word;
	}

	/**
	 * How it is written in data.
	 *
	 * @return a stable word
	 */
	public String word() {
		return word;
	}
}
