package org.mekiki.workbench.internal.application;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.internal.WorkbenchPlugin;

/**
 * Decides whether the window comes back as it was left. It does not after the language was changed, because the
 * platform keeps the labels of perspectives and views with it, nor for a photograph.
 */
final class WindowState {

	private static final String KEY = "window.language"; //$NON-NLS-1$

	private WindowState() {
	}

	static void prepare(boolean fresh) {
		IEclipsePreferences node = InstanceScope.INSTANCE.getNode(WorkbenchPlugin.ID);
		String language = DataLanguage.interfaceLocale().getLanguage();
		if (fresh || !language.equals(node.get(KEY, language))) {
			System.setProperty(IWorkbench.CLEAR_PERSISTED_STATE, Boolean.TRUE.toString());
		}
		node.put(KEY, language);
	}
}
