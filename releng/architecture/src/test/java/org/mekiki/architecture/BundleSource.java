package org.mekiki.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/** A bundle as its sources declare it. */
record BundleSource(Path folder, Attributes headers) {

	/** An exported package with what follows it. */
	record Export(String name, String attributes) {

		boolean isHidden() {
			return attributes.contains("x-internal:=true") || attributes.contains("x-friends:=");
		}
	}

	static BundleSource read(Path folder) {
		try (InputStream in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
			return new BundleSource(folder, new Manifest(in).getMainAttributes());
		} catch (IOException e) {
			throw new UncheckedIOException("Cannot read the manifest of " + folder, e);
		}
	}

	String id() {
		return firstPart(header("Bundle-SymbolicName"));
	}

	boolean isTest() {
		return id().endsWith(".tests") || id().endsWith(".testing");
	}

	String header(String name) {
		String value = headers.getValue(name);
		return value == null ? "" : value;
	}

	List<String> requiredBundles() {
		return clauses("Require-Bundle").stream().map(BundleSource::firstPart).toList();
	}

	List<String> importedPackages() {
		return clauses("Import-Package").stream().map(BundleSource::firstPart).toList();
	}

	List<Export> exports() {
		return clauses("Export-Package").stream()
				.map(clause -> new Export(firstPart(clause), clause.substring(firstPart(clause).length()))).toList();
	}

	/** The clauses of a header: split at commas that are not inside quotes. */
	private List<String> clauses(String name) {
		List<String> clauses = new ArrayList<>();
		StringBuilder clause = new StringBuilder();
		boolean quoted = false;
		for (char c : (header(name) + ",").toCharArray()) {
			if (c == '"') {
				quoted = !quoted;
			}
			if (c == ',' && !quoted) {
				if (!clause.toString().isBlank()) {
					clauses.add(clause.toString().strip());
				}
				clause.setLength(0);
			} else {
				clause.append(c);
			}
		}
		return clauses;
	}

	private static String firstPart(String clause) {
		return clause.replaceAll("\\s*;.*", "").strip();
	}

	/** The Java files that people wrote. */
	List<Path> sources() {
		return Project.files(folder.resolve("src"), file -> file.toString().endsWith(".java"));
	}
}
