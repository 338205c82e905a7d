package org.mekiki.workbench.api;

/**
 * Families of jobs, see {@link org.eclipse.core.runtime.jobs.Job#belongsTo(Object)}: what waits until the window has come
 * to rest, such as a test or the screenshot, waits for these. A job that reads something for a view or an editor belongs
 * to {@link #VIEW}.
 */
public final class JobFamilies {

	/** Opening, creating, saving, copying a base. */
	public static final Object SESSION = new Object();
	/** Reading the model for the indexes. */
	public static final Object SCAN = new Object();
	/** Reading history, searching, filtering and the like for a view or an editor. */
	public static final Object VIEW = new Object();

	private JobFamilies() {
	}
}
