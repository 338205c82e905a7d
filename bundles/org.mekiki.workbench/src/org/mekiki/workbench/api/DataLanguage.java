package org.mekiki.workbench.api;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.mekiki.workbench.internal.WorkbenchPlugin;
import org.osgi.service.prefs.BackingStoreException;

/**
 * The language in which the labels of the data are shown. It is chosen by the user, in the tool bar, and does not
 * depend on the language of menus and forms.
 */
public final class DataLanguage {

	/** The languages that the switch offers, as BCP 47 tags. */
	public static final List<String> OFFERED = List.of("ja", "en"); //$NON-NLS-1$ //$NON-NLS-2$

	private static final String KEY = "dataLanguage"; //$NON-NLS-1$
	private static final List<Runnable> LISTENERS = new CopyOnWriteArrayList<>();

	private DataLanguage() {
	}

	/**
	 * The language chosen; Japanese for a Japanese user interface and English otherwise until the user chooses.
	 *
	 * @return a BCP 47 tag
	 */
	public static String current() {
		return InstanceScope.INSTANCE.getNode(WorkbenchPlugin.ID).get(KEY, interfaceLocale().getLanguage());
	}

	/**
	 * Chooses a language.
	 *
	 * @param tag
	 *            a BCP 47 tag
	 */
	public static void set(String tag) {
		if (!tag.equals(current())) {
			var node = InstanceScope.INSTANCE.getNode(WorkbenchPlugin.ID);
			node.put(KEY, tag);
			try {
				node.flush();
			} catch (BackingStoreException e) {
				ILog.of(DataLanguage.class).warn("The data language cannot be remembered", e); //$NON-NLS-1$
			}
			LISTENERS.forEach(Runnable::run);
		}
	}

	/**
	 * The language of menus, forms and messages.
	 *
	 * @return Japanese or English
	 */
	public static Locale interfaceLocale() {
		String nl = System.getProperty("osgi.nl", Locale.getDefault().toString()); //$NON-NLS-1$
		return nl.startsWith("ja") ? Locale.JAPANESE : Locale.ENGLISH; //$NON-NLS-1$
	}

	/**
	 * Adds a listener, called on the UI thread after another language was chosen.
	 *
	 * @param listener
	 *            who shows labels of data
	 */
	public static void addListener(Runnable listener) {
		LISTENERS.add(listener);
	}

	/**
	 * Removes a listener.
	 *
	 * @param listener
	 *            who no longer shows labels of data
	 */
	public static void removeListener(Runnable listener) {
		LISTENERS.remove(listener);
	}
}
