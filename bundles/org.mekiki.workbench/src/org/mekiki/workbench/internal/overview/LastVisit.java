package org.mekiki.workbench.internal.overview;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.workbench.internal.WorkbenchPlugin;
import org.osgi.service.prefs.BackingStoreException;

/** Remembers for every base the revision at which the user last left it. */
final class LastVisit {

	private LastVisit() {
	}

	/** The revision; 0 for a base that is new to the user. */
	static long of(EditingSession session) {
		return node().getLong("visit." + session.knowledgeBase().id(), 0); //$NON-NLS-1$
	}

	static void remember(EditingSession session) {
		IEclipsePreferences node = node();
		node.putLong("visit." + session.knowledgeBase().id(), session.knowledgeBase().revision()); //$NON-NLS-1$
		try {
			node.flush();
		} catch (BackingStoreException e) {
			ILog.of(LastVisit.class).warn("The visit cannot be remembered", e); //$NON-NLS-1$
		}
	}

	private static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode(WorkbenchPlugin.ID);
	}
}
