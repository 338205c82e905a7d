package org.mekiki.packaging;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * Which licence a component is under: what we looked up (licences.properties), else what the bundle says. A component
 * with neither fails the build, so that nothing is shipped unread.
 */
final class Licences {

	private final Properties known = new Properties();

	Licences() {
		try (InputStream in = Licences.class.getResourceAsStream("licences.properties")) {
			known.load(in);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/**
	 * The SPDX expression of a component.
	 *
	 * @param header what the bundle says itself, may be empty
	 */
	String of(Component component, String header) {
		for (String key : new String[] { component.group() + ":" + component.name(), component.group(),
				component.name() }) {
			if (!key.isEmpty() && known.containsKey(key)) {
				return known.getProperty(key).strip();
			}
		}
		String said = header.toLowerCase(java.util.Locale.ROOT);
		if (said.contains("epl-2.0") || said.contains("epl-v20") || said.contains("eclipse public license - version 2.0")) {
			return "EPL-2.0";
		}
		if (said.contains("apache-2.0") || said.contains("apache.org/licenses/license-2.0")) {
			return "Apache-2.0";
		}
		if (said.equals("mit") || said.contains("licenses/mit") || said.contains("license/mit")) {
			return "MIT";
		}
		if (said.contains("bsd-3-clause")) {
			return "BSD-3-Clause";
		}
		if (said.contains("bsd-2-clause")) {
			return "BSD-2-Clause";
		}
		throw new PackagingException("Nobody looked up the licence of " + component.purl()
				+ (header.isEmpty() ? "" : " (it says: " + header + ")")
				+ "; read it and add it to licences.properties of releng/packaging");
	}
}
