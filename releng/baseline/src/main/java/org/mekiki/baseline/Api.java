package org.mekiki.baseline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.ManifestElement;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;

/**
 * What a bundle promises: its API packages with their versions, and their types without anything that plug-ins cannot
 * see. Kept as a small jar; the same API gives the same bytes.
 *
 * @param id           symbolic name of the bundle
 * @param version      version without qualifier
 * @param packages     versions by package: what is exported and neither internal nor for friends only
 * @param classes      stripped class files by path
 * @param restrictions what plug-ins must not do with a type
 */
record Api(String id, Version version, SortedMap<String, Version> packages, SortedMap<String, byte[]> classes,
		Restrictions restrictions) {

	private static final String RESTRICTIONS = "META-INF/restrictions";

	/** The oldest time that fits into a jar, as the real one would differ every time. */
	private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

	/**
	 * Reads a bundle as it was built, or an API that was written.
	 *
	 * @param jar  the file
	 * @param tags the tags in the sources of the bundle; null when the file says what it needs
	 */
	static Api read(Path jar, SourceTags tags) {
		try (JarFile file = new JarFile(jar.toFile())) {
			Attributes headers = file.getManifest().getMainAttributes();
			SortedMap<String, Version> packages = packages(headers);
			SortedMap<String, byte[]> classes = new TreeMap<>();
			for (JarEntry entry : (Iterable<JarEntry>) file.stream()::iterator) {
				if (entry.getName().endsWith(".class") && packages.containsKey(packageOf(entry.getName()))) {
					classes.put(entry.getName(), bytes(file, entry));
				}
			}
			SortedMap<String, byte[]> visible = Stripper.strip(classes);
			Restrictions restrictions = tags == null
					? Restrictions.parse(new String(bytes(file, file.getJarEntry(RESTRICTIONS)), StandardCharsets.UTF_8))
					: Restrictions.of(visible, tags);
			return new Api(element(headers, Constants.BUNDLE_SYMBOLICNAME)[0].getValue(),
					withoutQualifier(Version.parseVersion(headers.getValue(Constants.BUNDLE_VERSION))), packages, visible,
					restrictions);
		} catch (IOException | BundleException e) {
			throw new BaselineException("Cannot read " + jar, e);
		}
	}

	/** The API packages of a bundle. */
	static Set<String> packagesOf(Path jar) {
		try (JarFile file = new JarFile(jar.toFile())) {
			return packages(file.getManifest().getMainAttributes()).keySet();
		} catch (IOException | BundleException e) {
			throw new BaselineException("Cannot read " + jar, e);
		}
	}

	private static byte[] bytes(JarFile file, JarEntry entry) throws IOException {
		try (InputStream in = file.getInputStream(entry)) {
			return in.readAllBytes();
		}
	}

	private static SortedMap<String, Version> packages(Attributes headers) throws BundleException {
		SortedMap<String, Version> packages = new TreeMap<>();
		for (ManifestElement export : element(headers, Constants.EXPORT_PACKAGE)) {
			if (!"true".equals(export.getDirective("x-internal")) && export.getDirective("x-friends") == null) {
				packages.put(export.getValue(), Version.parseVersion(export.getAttribute(Constants.VERSION_ATTRIBUTE)));
			}
		}
		return packages;
	}

	private static ManifestElement[] element(Attributes headers, String name) throws BundleException {
		ManifestElement[] elements = ManifestElement.parseHeader(name, headers.getValue(name));
		return elements == null ? new ManifestElement[0] : elements;
	}

	private static Version withoutQualifier(Version version) {
		return new Version(version.getMajor(), version.getMinor(), version.getMicro());
	}

	private static String packageOf(String path) {
		return path.substring(0, Math.max(0, path.lastIndexOf('/'))).replace('/', '.');
	}

	/** The jar that {@link #read} reads. */
	byte[] toJar() {
		Manifest manifest = new Manifest();
		Attributes headers = manifest.getMainAttributes();
		headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
		headers.putValue(Constants.BUNDLE_MANIFESTVERSION, "2");
		headers.putValue(Constants.BUNDLE_SYMBOLICNAME, id);
		headers.putValue(Constants.BUNDLE_VERSION, version.toString());
		headers.putValue(Constants.EXPORT_PACKAGE, packages.entrySet().stream()
				.map(entry -> entry.getKey() + ";version=\"" + entry.getValue() + "\"").collect(Collectors.joining(",")));
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (JarOutputStream jar = new JarOutputStream(bytes)) {
			ByteArrayOutputStream text = new ByteArrayOutputStream();
			manifest.write(text);
			put(jar, JarFile.MANIFEST_NAME, text.toByteArray());
			put(jar, RESTRICTIONS, restrictions.toString().getBytes(StandardCharsets.UTF_8));
			for (Map.Entry<String, byte[]> file : classes.entrySet()) {
				put(jar, file.getKey(), file.getValue());
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return bytes.toByteArray();
	}

	private static void put(JarOutputStream jar, String name, byte[] content) throws IOException {
		JarEntry entry = new JarEntry(name);
		entry.setTimeLocal(NO_TIME);
		jar.putNextEntry(entry);
		jar.write(content);
		jar.closeEntry();
	}

	void write(Path file) {
		try {
			Files.createDirectories(file.getParent());
			Files.write(file, toJar());
		} catch (IOException e) {
			throw new BaselineException("Cannot write " + file, e);
		}
	}
}
