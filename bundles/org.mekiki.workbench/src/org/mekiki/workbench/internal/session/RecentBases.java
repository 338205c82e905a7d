package org.mekiki.workbench.internal.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.mekiki.store.FolderLocation;
import org.mekiki.store.Location;
import org.mekiki.store.ServerLocation;
import org.mekiki.store.SslMode;
import org.mekiki.workbench.internal.WorkbenchPlugin;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/** The bases that were opened last, newest first, remembered without their passwords. */
public final class RecentBases {

	private static final int LIMIT = 10;

	private RecentBases() {
	}

	/**
	 * The places.
	 *
	 * @return newest first
	 */
	public static List<Location> list() {
		List<Location> recent = new ArrayList<>();
		for (int i = 0; i < LIMIT; i++) {
			Location location = read(node().node(Integer.toString(i)));
			if (location != null) {
				recent.add(location);
			}
		}
		return recent;
	}

	static void add(Location location) {
		List<Location> recent = list();
		recent.remove(location);
		recent.add(0, location);
		write(recent);
	}

	/**
	 * Forgets a place.
	 *
	 * @param location
	 *            what is no longer wanted in the list
	 */
	public static void remove(Location location) {
		List<Location> recent = list();
		if (recent.remove(location)) {
			write(recent);
		}
	}

	private static void write(List<Location> recent) {
		try {
			for (int i = 0; i < LIMIT; i++) {
				Preferences entry = node().node(Integer.toString(i));
				entry.clear();
				if (i < recent.size()) {
					write(entry, recent.get(i));
				}
			}
			node().flush();
		} catch (BackingStoreException e) {
			ILog.of(RecentBases.class).warn("The recent knowledge bases cannot be remembered", e); //$NON-NLS-1$
		}
	}

	private static void write(Preferences entry, Location location) {
		switch (location) {
		case FolderLocation folder -> entry.put("folder", folder.folder().toString()); //$NON-NLS-1$
		case ServerLocation server -> {
			entry.put("host", server.host()); //$NON-NLS-1$
			entry.putInt("port", server.port()); //$NON-NLS-1$
			entry.put("database", server.database()); //$NON-NLS-1$
			entry.put("schema", server.schema()); //$NON-NLS-1$
			entry.put("user", server.user()); //$NON-NLS-1$
			entry.put("ssl", server.ssl().name()); //$NON-NLS-1$
		}
		}
	}

	private static Location read(Preferences entry) {
		String folder = entry.get("folder", null); //$NON-NLS-1$
		if (folder != null) {
			return new FolderLocation(Path.of(folder));
		}
		if (entry.get("host", null) == null) { //$NON-NLS-1$
			return null;
		}
		try {
			return new ServerLocation(entry.get("host", ""), entry.getInt("port", ServerLocation.DEFAULT_PORT), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					entry.get("database", ""), entry.get("schema", ServerLocation.DEFAULT_SCHEMA), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					entry.get("user", ""), SslMode.valueOf(entry.get("ssl", SslMode.VERIFY_FULL.name()))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		} catch (IllegalArgumentException e) {
			ILog.of(RecentBases.class).warn("A remembered knowledge base cannot be read", e); //$NON-NLS-1$
			return null;
		}
	}

	private static Preferences node() {
		return InstanceScope.INSTANCE.getNode(WorkbenchPlugin.ID).node("recent"); //$NON-NLS-1$
	}
}
