package org.mekiki.lists.matrix;

/** What became of a cell since the edition before. */
public enum EditionMark {
	/** There is no edition before among the columns, or neither edition names anything here. */
	NONE(""), //$NON-NLS-1$
	/** The edition before names nothing here, this one does. */
	ADDED("+"), //$NON-NLS-1$
	/** The edition before names something here, this one does not. */
	REMOVED("\u2212"), //$NON-NLS-1$
	/** Both name something, but not the same items in the same words. */
	CHANGED("~"), //$NON-NLS-1$
	/** Both name the same. */
	SAME("="); //$NON-NLS-1$

	private final String sign;

	EditionMark(String sign) {
		this.sign = sign;
	}

	/**
	 * One character to show.
	 *
	 * @return empty where there is nothing to compare
	 */
	public String sign() {
		return sign;
	}
}
