package org.mekiki.curriculum.internal.imports.files;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds files by what manifests and pages call them: with percent signs, backslashes, other case, composed or decomposed
 * letters, a question or a place behind them.
 */
public final class Hrefs {

	private static final int LONGEST = 1024;

	private final FileTree files;
	private final Map<String, String> folded = new HashMap<>();

	/** Looks at the names of a package. */
	public Hrefs(FileTree files) {
		this.files = files;
		files.names().forEach(name -> folded.putIfAbsent(fold(name), name));
	}

	/**
	 * Finds a file.
	 *
	 * @param from
	 *            path of the file that refers to it, or of a folder with a slash at its end; may be empty
	 * @param href
	 *            what it is called there
	 * @return its path; null if it is not in the package
	 */
	public String find(String from, String href) {
		String bare = href.strip().replace('\\', '/');
		int end = bare.length();
		for (char stop : new char[] { '#', '?' }) {
			int at = bare.indexOf(stop);
			end = at >= 0 ? Math.min(end, at) : end;
		}
		String whole = known(from, bare);
		return whole != null || end == bare.length() ? whole : known(from, bare.substring(0, end));
	}

	private String known(String from, String href) {
		if (href.isEmpty()) {
			return null;
		}
		String folder = from.substring(0, from.lastIndexOf('/') + 1);
		for (String name : List.of(href, decoded(href))) {
			for (String base : List.of(folder, "")) { //$NON-NLS-1$
				String path = resolve(base, name);
				if (path != null && files.has(path)) {
					return path;
				}
				String near = path == null ? null : folded.get(fold(path));
				if (near != null) {
					return near;
				}
			}
		}
		return null;
	}

	/**
	 * Joins two paths.
	 *
	 * @param base
	 *            folder, with a slash at its end; may be empty
	 * @param href
	 *            relative to it, or to the root if it begins with a slash
	 * @return the path without dots; null if it leads out
	 */
	public static String resolve(String base, String href) {
		List<String> parts = new ArrayList<>();
		for (String part : ((href.startsWith("/") ? "" : base) + href).replace('\\', '/').split("/")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			if (part.equals("..")) { //$NON-NLS-1$
				if (parts.isEmpty()) {
					return null;
				}
				parts.removeLast();
			} else if (!part.isEmpty() && !part.equals(".")) { //$NON-NLS-1$
				parts.add(part);
			}
		}
		return String.join("/", parts); //$NON-NLS-1$
	}

	/** A path in an archive in one spelling; null if it leads out of it, or is none. */
	static String inside(String printed, int depth) {
		String path = printed.replace('\\', '/');
		if (path.isEmpty() || path.length() > LONGEST || path.startsWith("/") || path.matches("(?s)[A-Za-z]:.*") //$NON-NLS-1$ //$NON-NLS-2$
				|| path.chars().anyMatch(c -> c < ' ' || c == 0x7f)) {
			return null;
		}
		List<String> parts = new ArrayList<>();
		for (String part : path.split("/")) { //$NON-NLS-1$
			if (part.equals("..")) { //$NON-NLS-1$
				return null;
			}
			if (!part.isEmpty() && !part.equals(".")) { //$NON-NLS-1$
				parts.add(part);
			}
		}
		return parts.isEmpty() && !path.equals("./") || parts.size() > depth ? null : String.join("/", parts); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** A name as it can be shown in a line. */
	static String shown(String name) {
		String short200 = name.length() > 200 ? name.substring(0, 200) + '\u2026' : name;
		return short200.replaceAll("\\p{Cntrl}", "\uFFFD"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * Resolves percent signs.
	 *
	 * @param href
	 *            may have some
	 * @return the same if they make no UTF-8
	 */
	public static String decoded(String href) {
		if (href.indexOf('%') < 0) {
			return href;
		}
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		for (int i = 0; i < href.length(); i++) {
			char c = href.charAt(i);
			int value = c == '%' && i + 2 < href.length() ? hex(href.charAt(i + 1)) * 16 + hex(href.charAt(i + 2)) : -1;
			if (value >= 0) {
				bytes.write(value);
				i += 2;
			} else {
				bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
			}
		}
		String decoded = bytes.toString(StandardCharsets.UTF_8);
		return decoded.indexOf('\uFFFD') >= 0 ? href : decoded;
	}

	private static int hex(char c) {
		int digit = Character.digit(c, 16);
		return digit < 0 ? -1000 : digit;
	}

	private static String fold(String name) {
		return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
	}
}
