package org.mekiki.cli.internal;

/** How a command ended, for scripts. */
public final class ExitCode {

	/** All is well. */
	public static final int GOOD = 0;

	/** There are findings, or an input was refused. */
	public static final int FINDINGS = 1;

	/** The command line itself is wrong. */
	public static final int USAGE = 2;

	private ExitCode() {
	}
}
