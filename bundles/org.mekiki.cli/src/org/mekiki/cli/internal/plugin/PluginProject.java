package org.mekiki.cli.internal.plugin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

import org.osgi.framework.Version;

/** A complete project of a plug-in that builds outside of Mekiki's own sources. */
public final class PluginProject {

	private static final int LAST_ASCII = 127;

	private final PluginName name;
	private final Map<String, String> values = new TreeMap<>();
	private final String language;

	/**
	 * Plans a project.
	 *
	 * @param name
	 *            how it is called
	 * @param label
	 *            what people call it
	 * @param japanese
	 *            the same in Japanese
	 * @param repository
	 *            address of Mekiki's p2 repository
	 * @param api
	 *            version of the API it is made for
	 * @param language
	 *            language of the instructions, {@code ja} or {@code en}
	 */
	public PluginProject(PluginName name, String label, String japanese, String repository, Version api, String language) {
		this.name = name;
		this.language = language;
		values.put("id", name.id()); //$NON-NLS-1$
		values.put("Class", name.className()); //$NON-NLS-1$
		values.put("path", name.id().replace('.', '/')); //$NON-NLS-1$
		values.put("name", label); //$NON-NLS-1$
		values.put("name.ja", japanese); //$NON-NLS-1$
		values.put("vendor", name.vendor()); //$NON-NLS-1$
		values.put("requires", name.kind().api()); //$NON-NLS-1$
		values.put("repository", repository); //$NON-NLS-1$
		values.put("api", api.getMajor() + "." + api.getMinor() + ".0"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		values.put("api.next", api.getMajor() + 1 + ".0.0"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * Whether a project can be written to a folder.
	 *
	 * @param folder
	 *            the folder
	 * @return true if it does not exist or is empty
	 * @throws IOException
	 *             if it cannot be looked into
	 */
	public static boolean isFree(Path folder) throws IOException {
		if (!Files.exists(folder)) {
			return true;
		}
		if (!Files.isDirectory(folder)) {
			return false;
		}
		try (Stream<Path> inside = Files.list(folder)) {
			return inside.findAny().isEmpty();
		}
	}

	/**
	 * Writes the project, all of it or nothing.
	 *
	 * @param folder
	 *            does not exist or is empty
	 * @throws IOException
	 *             if it cannot be written
	 */
	public void write(Path folder) throws IOException {
		Path parent = folder.toAbsolutePath().normalize().getParent();
		Files.createDirectories(parent);
		Path temporary = parent.resolve('.' + String.valueOf(folder.getFileName()) + '.' + UUID.randomUUID());
		try {
			for (Map.Entry<String, String> template : Templates.of(name.kind()).entrySet()) {
				String path = path(template.getKey());
				if (path != null) {
					Path file = temporary.resolve(path);
					Files.createDirectories(file.getParent());
					Files.writeString(file, filled(template.getValue(), file.getFileName().toString()),
							StandardCharsets.UTF_8);
				}
			}
			Files.deleteIfExists(folder);
			Files.move(temporary, folder);
		} finally {
			delete(temporary);
		}
	}

	/** Where a template goes; null if it is in the other language. */
	private String path(String template) {
		String path = template.replaceAll("(^|/)dot_", "$1.").replace("__id__", name.id()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.replace("__package__", values.get("path")).replace("__Class__", name.className()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		if (path.endsWith(".en.md") || path.endsWith(".ja.md")) { //$NON-NLS-1$ //$NON-NLS-2$
			return path.endsWith('.' + language + ".md") ? path.replaceFirst("\\.(en|ja)\\.md$", ".md") : null; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		return path;
	}

	private String filled(String template, String file) {
		String text = template;
		for (Map.Entry<String, String> value : values.entrySet()) {
			text = text.replace('@' + value.getKey() + '@', escaped(value.getValue(), file));
		}
		// p2 reads these as Latin-1
		return file.startsWith("feature") && file.endsWith(".properties") ? ascii(text) : text; //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String escaped(String value, String file) {
		if (file.endsWith(".xml")) { //$NON-NLS-1$
			return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
		}
		return file.endsWith(".properties") ? value.replace("\\", "\\\\") : value; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static String ascii(String text) {
		StringBuilder ascii = new StringBuilder();
		for (char c : text.toCharArray()) {
			ascii.append(c <= LAST_ASCII ? String.valueOf(c) : String.format("\\u%04x", Integer.valueOf(c))); //$NON-NLS-1$
		}
		return ascii.toString();
	}

	private static void delete(Path folder) throws IOException {
		if (Files.exists(folder)) {
			try (Stream<Path> files = Files.walk(folder)) {
				for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(file);
				}
			}
		}
	}
}
