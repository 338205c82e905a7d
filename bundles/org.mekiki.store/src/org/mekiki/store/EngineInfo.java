package org.mekiki.store;

/**
 * Which database engine keeps a base.
 *
 * @param name
 *            {@code derby} or {@code postgresql}
 * @param version
 *            version of the engine as it names itself
 * @param encrypted
 *            whether the data is encrypted at rest by the engine
 */
public record EngineInfo(String name, String version, boolean encrypted) {

	/** Name of the embedded engine. */
	public static final String DERBY = "derby"; //$NON-NLS-1$
	/** Name of the team engine. */
	public static final String POSTGRESQL = "postgresql"; //$NON-NLS-1$
}
