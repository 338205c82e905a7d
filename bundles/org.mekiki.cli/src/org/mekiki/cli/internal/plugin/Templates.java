package org.mekiki.cli.internal.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.TreeMap;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * The files a plug-in starts from. They lie in the folder {@code templates} of this bundle: those of all kinds in
 * {@code common}, the others in a folder of each kind.
 */
final class Templates {

	private static final String ROOT = "/templates/plugin/"; //$NON-NLS-1$

	private Templates() {
	}

	/** Files by path; where both have one, that of the kind counts. */
	static Map<String, String> of(PluginKind kind) throws IOException {
		Map<String, String> files = new TreeMap<>(read("common")); //$NON-NLS-1$
		files.putAll(read(kind.keyword()));
		return files;
	}

	private static Map<String, String> read(String folder) throws IOException {
		Bundle bundle = FrameworkUtil.getBundle(Templates.class);
		Enumeration<URL> entries = bundle.findEntries(ROOT + folder, "*", true); //$NON-NLS-1$
		if (entries == null) {
			throw new IOException("There are no templates for " + folder); //$NON-NLS-1$
		}
		Map<String, String> files = new TreeMap<>();
		for (URL entry : Collections.list(entries)) {
			String path = entry.getPath();
			if (!path.endsWith("/")) { //$NON-NLS-1$
				try (InputStream in = entry.openStream()) {
					files.put(path.substring((ROOT + folder).length() + 1),
							new String(in.readAllBytes(), StandardCharsets.UTF_8));
				}
			}
		}
		return files;
	}
}
