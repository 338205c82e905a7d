package org.mekiki.workbench.internal.session;

/** Families of the jobs of the workbench, by which tests and the screenshot wait for them. */
public final class JobFamilies {

	/** Opening, creating, saving, copying a base. */
	public static final Object SESSION = new Object();
	/** Reading the model for the indexes. */
	public static final Object SCAN = new Object();
	/** Reading history, searching and the like for a view. */
	public static final Object VIEW = new Object();

	private JobFamilies() {
	}
}
