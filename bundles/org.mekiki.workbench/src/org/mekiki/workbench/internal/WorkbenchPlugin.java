package org.mekiki.workbench.internal;

/** Facts about this bundle. */
public final class WorkbenchPlugin {

	/** Symbolic name of the bundle. */
	public static final String ID = "org.mekiki.workbench"; //$NON-NLS-1$

	private WorkbenchPlugin() {
	}
}
