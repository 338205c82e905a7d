package org.mekiki.funding.ui.internal.editor;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.mekiki.funding.ui.internal.board.BoardLayout;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/** How the board of a base was left: its views and the kind of money. */
final class BoardMemory {

	private static final String LAYOUT = "layout"; //$NON-NLS-1$
	private static final String SCOPE = "scope"; //$NON-NLS-1$

	private final Preferences node;

	/** @param base identifier of the base */
	BoardMemory(String base) {
		IEclipsePreferences all = InstanceScope.INSTANCE.getNode("org.mekiki.funding.ui"); //$NON-NLS-1$
		node = all.node("boards").node(base); //$NON-NLS-1$
	}

	/** Null if the board was never arranged. */
	BoardLayout layout() {
		String text = node.get(LAYOUT, null);
		return text == null ? null : BoardLayout.read(text);
	}

	void layout(BoardLayout layout) {
		if (layout == null) {
			node.remove(LAYOUT);
		} else {
			node.put(LAYOUT, layout.write());
		}
		flush();
	}

	String scope() {
		return node.get(SCOPE, null);
	}

	void scope(String id) {
		node.put(SCOPE, id);
		flush();
	}

	private void flush() {
		try {
			node.flush();
		} catch (BackingStoreException failure) {
			ILog.of(BoardMemory.class).warn("The board cannot be remembered", failure); //$NON-NLS-1$
		}
	}
}
