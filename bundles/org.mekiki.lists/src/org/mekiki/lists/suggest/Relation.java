package org.mekiki.lists.suggest;

/** How the target of a suggestion relates to its source, in the words of SKOS. */
public enum Relation {
	/** The same. */
	EXACT("exactMatch", "="), //$NON-NLS-1$ //$NON-NLS-2$
	/** Nearly the same. */
	CLOSE("closeMatch", Relation.SKOS + "closeMatch"), //$NON-NLS-1$ //$NON-NLS-2$
	/** The target is broader than the source. */
	BROAD("broadMatch", "<"), //$NON-NLS-1$ //$NON-NLS-2$
	/** The target is narrower than the source. */
	NARROW("narrowMatch", ">"), //$NON-NLS-1$ //$NON-NLS-2$
	/** They have to do with each other. */
	RELATED("relatedMatch", Relation.SKOS + "relatedMatch"); //$NON-NLS-1$ //$NON-NLS-2$

	private static final String SKOS = "http://www.w3.org/2004/02/skos/core#"; //$NON-NLS-1$

	private final String property;
	private final String sign;

	Relation(String property, String sign) {
		this.property = property;
		this.sign = sign;
	}

	/**
	 * Name of the mapping property of SKOS.
	 *
	 * @return such as {@code exactMatch}
	 */
	public String property() {
		return property;
	}

	/**
	 * Relation in the Alignment format, which has signs for the same, broader and narrower only; its others are IRIs.
	 *
	 * @return such as {@code =}
	 */
	public String sign() {
		return sign;
	}
}
