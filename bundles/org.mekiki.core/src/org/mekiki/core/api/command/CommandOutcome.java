package org.mekiki.core.api.command;

/**
 * How a command ended, for scripts.
 *
 * @since 0.1
 */
public enum CommandOutcome {
	/** All is well: exit code 0. */
	GOOD(0),
	/** There is a result, and it tells of something that is wrong: exit code 1. */
	FINDINGS(1);

	private final int exitCode;

	CommandOutcome(int exitCode) {
		this.exitCode = exitCode;
	}

	/**
	 * What the process ends with.
	 *
	 * @return 0 or 1
	 */
	public int exitCode() {
		return exitCode;
	}
}
