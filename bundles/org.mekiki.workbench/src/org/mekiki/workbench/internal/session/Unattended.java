package org.mekiki.workbench.internal.session;

/** Whether nobody is watching, as when a screenshot is taken: then no dialog may wait for an answer. */
public final class Unattended {

	private static volatile boolean on;

	private Unattended() {
	}

	/** From now on nobody is watching. */
	public static void turnOn() {
		on = true;
	}

	/**
	 * Whether nobody is watching.
	 *
	 * @return true if no dialog may wait
	 */
	public static boolean isOn() {
		return on;
	}
}
