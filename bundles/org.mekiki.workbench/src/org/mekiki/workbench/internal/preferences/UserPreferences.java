package org.mekiki.workbench.internal.preferences;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.mekiki.workbench.internal.WorkbenchPlugin;

/** What the user has chosen for the program as a whole. */
public final class UserPreferences {

	static final String LANGUAGE = "interfaceLanguage"; //$NON-NLS-1$
	static final String AUTHOR = "author"; //$NON-NLS-1$

	private UserPreferences() {
	}

	/**
	 * The language of menus, forms and messages.
	 *
	 * @return {@code en} or {@code ja}; empty for that of the system
	 */
	public static String language() {
		return node().get(LANGUAGE, ""); //$NON-NLS-1$
	}

	/**
	 * The name under which the user saves.
	 *
	 * @return the name chosen, else the account of this computer
	 */
	public static String author() {
		String author = node().get(AUTHOR, "").strip(); //$NON-NLS-1$
		return author.isEmpty() ? System.getProperty("user.name", "") : author; //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode(WorkbenchPlugin.ID);
	}
}
