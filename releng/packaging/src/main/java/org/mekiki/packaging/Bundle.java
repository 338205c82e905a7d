package org.mekiki.packaging;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarInputStream;
import java.util.jar.Manifest;

/**
 * A bundle of a product.
 *
 * @param jar      its file, or its folder when its manifest asks to be unpacked
 * @param id       symbolic name
 * @param version  OSGi version
 * @param licence  header {@code Bundle-License}, empty when there is none
 * @param nested   jars inside the bundle, by file name, with their Maven coordinates where they carry them
 * @param licences texts of licences and notices in the bundle, by path
 */
record Bundle(Path jar, String id, String version, String licence, List<Component> nested,
		Map<String, String> licences) {

	private static final int LARGEST_TEXT = 1_000_000;

	/** Reads a bundle. */
	static Bundle read(Path jar) {
		return Files.isDirectory(jar) ? readFolder(jar) : readJar(jar);
	}

	private static Bundle readFolder(Path folder) {
		try (InputStream in = Files.newInputStream(folder.resolve(JarFile.MANIFEST_NAME))) {
			Attributes headers = new Manifest(in).getMainAttributes();
			return new Bundle(folder, name(headers), headers.getValue("Bundle-Version"),
					first(headers, "Bundle-License"), List.of(), Map.of());
		} catch (IOException e) {
			throw new UncheckedIOException("Cannot read " + folder, e);
		}
	}

	private static String name(Attributes headers) {
		return headers.getValue("Bundle-SymbolicName").replaceAll(";.*", "").strip();
	}

	private static Bundle readJar(Path jar) {
		try (JarFile file = new JarFile(jar.toFile())) {
			Manifest manifest = file.getManifest();
			if (manifest == null || manifest.getMainAttributes().getValue("Bundle-SymbolicName") == null) {
				throw new PackagingException(jar.getFileName() + " is no bundle");
			}
			Attributes headers = manifest.getMainAttributes();
			List<Component> nested = new ArrayList<>();
			Map<String, String> licences = new TreeMap<>();
			for (JarEntry entry : (Iterable<JarEntry>) file.stream()::iterator) {
				if (entry.getName().endsWith(".jar")) {
					nested.add(readNested(file, entry, licences));
				} else if (isLicence(entry)) {
					licences.put(entry.getName(), text(file.getInputStream(entry)));
				}
			}
			return new Bundle(jar, name(headers), headers.getValue("Bundle-Version"), first(headers, "Bundle-License"),
					nested, licences);
		} catch (IOException e) {
			throw new UncheckedIOException("Cannot read " + jar, e);
		}
	}

	private static Component readNested(JarFile file, JarEntry entry, Map<String, String> licences) throws IOException {
		String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1).replaceAll("\\.jar$", "");
		String version = "";
		String licence = "";
		try (JarInputStream jar = new JarInputStream(file.getInputStream(entry))) {
			Manifest manifest = jar.getManifest();
			if (manifest != null) {
				version = first(manifest.getMainAttributes(), "Implementation-Version", "Bundle-Version");
				licence = first(manifest.getMainAttributes(), "Bundle-License");
			}
			for (JarEntry inner = jar.getNextJarEntry(); inner != null; inner = jar.getNextJarEntry()) {
				if (isLicence(inner)) {
					licences.put(name + "/" + inner.getName(), text(jar));
				}
			}
		}
		return new Component("", name, version.replaceAll("[^0-9.].*", ""), licence, "");
	}

	private static String first(Attributes attributes, String... names) {
		for (String name : names) {
			if (attributes.getValue(name) != null) {
				return attributes.getValue(name);
			}
		}
		return "";
	}

	private static boolean isLicence(JarEntry entry) {
		return !entry.isDirectory() && entry.getName().matches("(?i)(META-INF/)?(LICEN[SC]E|NOTICE)([-._][^/]*)?");
	}

	private static String text(InputStream in) throws IOException {
		return new String(in.readNBytes(LARGEST_TEXT), StandardCharsets.UTF_8).replace("\r\n", "\n");
	}

	/** SHA-256 of the file, in hexadecimal digits; empty for a folder. */
	String sha256() {
		if (Files.isDirectory(jar)) {
			return "";
		}
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar)));
		} catch (IOException e) {
			throw new UncheckedIOException("Cannot read " + jar, e);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java has SHA-256", e);
		}
	}

	/** Whether it is ours. */
	boolean own() {
		return id.startsWith("org.mekiki.");
	}
}
