package org.mekiki.curriculum.api.player;

/**
 * Editions of SCORM, by what their packages call at run time.
 *
 * @since 0.1
 */
public enum RunEdition {

	/** SCORM 1.2: {@code window.API}. */
	SCORM_12("API"), //$NON-NLS-1$
	/** All editions of SCORM 2004: {@code window.API_1484_11}. */
	SCORM_2004("API_1484_11"); //$NON-NLS-1$

	private final String object;

	RunEdition(String object) {
		this.object = object;
	}

	/**
	 * Name of the object that packages look for.
	 *
	 * @return of a property of a window
	 */
	public String object() {
		return object;
	}

	/**
	 * The edition that a manifest means.
	 *
	 * @param said
	 *            what it says, such as {@code 1.2} or {@code 2004 4th Edition}; may have words before it
	 * @return SCORM 1.2 unless it is one of the others
	 */
	public static RunEdition of(String said) {
		return said.contains("2004") || said.contains("CAM 1.3") ? SCORM_2004 : SCORM_12; //$NON-NLS-1$ //$NON-NLS-2$
	}
}
