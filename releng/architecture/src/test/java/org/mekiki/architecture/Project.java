package org.mekiki.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The source tree under test. */
final class Project {

	private Project() {
	}

	static Path root() {
		return Path.of(System.getProperty("project.root", "../..")).toAbsolutePath().normalize();
	}

	/** Every folder in bundles/ that is a bundle, tests included. */
	static List<BundleSource> bundles() {
		try (Stream<Path> folders = Files.list(root().resolve("bundles"))) {
			return folders.filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF"))).sorted()
					.map(BundleSource::read).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The bundles that are shipped. */
	static List<BundleSource> shippedBundles() {
		return bundles().stream().filter(bundle -> !bundle.isTest()).toList();
	}

	/** Files below a folder, without what the build or the IDE made; sorted. */
	static List<Path> files(Path folder, Predicate<Path> wanted) {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> all = Files.walk(folder)) {
			return all.filter(Files::isRegularFile).filter(file -> !isMade(folder.relativize(file))).filter(wanted).sorted()
					.toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static boolean isMade(Path path) {
		for (Path part : path) {
			String name = part.toString();
			if (name.equals("target") || name.equals("bin") || name.equals(".git") || name.equals(".mekiki")
					|| name.equals(".settings") || name.startsWith(".polyglot") || name.equals(".tycho-consumer-pom.xml")) {
				return true;
			}
		}
		return false;
	}

	static String text(Path file) {
		try {
			return Files.readString(file, StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException("Cannot read " + file, e);
		}
	}

	/** A path for messages. */
	static String name(Path file) {
		return root().relativize(file).toString().replace('\\', '/');
	}
}
