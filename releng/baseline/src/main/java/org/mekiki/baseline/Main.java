package org.mekiki.baseline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Compares the API of the shipped bundles with the one that was released, or keeps it.
 * <p>
 * Arguments: {@code check}, {@code write}, {@code interim} or {@code skip}; the root of the project; its Maven version.
 */
public final class Main {

	private static final Pattern SHIPPED = Pattern.compile("<plugin id=\"(org\\.mekiki\\.[^\"]+)\"");

	private static final String INTERIM_TEXT = """
			The API in this folder was kept before its version was released: removals and changes fail the build, additions
			do not need a new version yet. "./mekiki baseline" deletes this file at the release.
			""";

	private final Path project;
	private final Path folder;
	private final String version;

	Main(Path project, String version) {
		this.project = project;
		this.folder = project.resolve("releng/baseline/released");
		this.version = version;
	}

	/**
	 * Entry point of the build.
	 *
	 * @param args see the class
	 */
	public static void main(String[] args) {
		if (args.length != 3) {
			throw new IllegalArgumentException("usage: check|write|interim|skip PROJECT VERSION");
		}
		Main main = new Main(Path.of(args[1]), args[2]);
		switch (args[0]) {
			case "check" -> System.out.println(main.check());
			case "write" -> System.out.println(main.write());
			case "interim" -> System.out.println(main.writeInterim());
			case "skip" -> System.out.println("API not compared with the last release");
			default -> throw new IllegalArgumentException(args[0] + " is none of check, write, interim, skip");
		}
	}

	/**
	 * @return what was compared, for the log
	 * @throws BaselineException naming every broken promise
	 */
	String check() {
		List<String> problems = new ArrayList<>();
		Set<String> unreleased = new TreeSet<>();
		boolean interim = Files.exists(interim());
		int compared = 0;
		Set<String> gone = released();
		for (String id : shipped()) {
			gone.remove(id);
			Path file = folder.resolve(id + ".jar");
			if (Files.exists(file)) {
				SourceTags tags = tags(id);
				problems.addAll(Promise.broken(Api.read(file, null), Api.read(jar(id), tags), tags, interim));
				compared++;
			} else if (!Api.read(jar(id), tags(id)).packages().isEmpty()) {
				unreleased.add(id);
			}
		}
		gone.forEach(id -> problems.add(id + " was released and is not shipped any more; plug-ins may need it"));
		if (!problems.isEmpty()) {
			throw new BaselineException("The API breaks what the last release promised:\n\n  "
					+ String.join("\n\n  ", problems).replace("\n    ", "\n      ") + "\n\n"
					+ "Undo the change, or raise the version in META-INF/MANIFEST.MF; docs/adr/0017-api-baseline.md tells which."
					+ (interim ? " Nothing of it is released: if all agree, ./mekiki baseline --interim keeps the API as it is now." : ""));
		}
		return "API of " + compared + " bundles compared with " + (interim ? "the one kept before the release" : "the last release")
				+ (unreleased.isEmpty() ? "" : "; not released yet: " + String.join(", ", unreleased));
	}

	/**
	 * Makes the API as it is now the one that later ones are compared with.
	 *
	 * @return what was written, for the log
	 */
	String write() {
		String done = writeApi();
		try {
			Files.deleteIfExists(interim());
		} catch (IOException e) {
			throw new BaselineException("Cannot delete " + interim(), e);
		}
		return done;
	}

	/**
	 * Does the same before the version is released, so that additions stay free.
	 *
	 * @return what was written, for the log
	 */
	String writeInterim() {
		String done = writeApi();
		try {
			Files.writeString(interim(), INTERIM_TEXT);
		} catch (IOException e) {
			throw new BaselineException("Cannot write " + interim(), e);
		}
		return done + ", before its release";
	}

	private Path interim() {
		return folder.resolve("INTERIM");
	}

	private String writeApi() {
		Set<String> old = released();
		int written = 0;
		for (String id : shipped()) {
			Api api = Api.read(jar(id), tags(id));
			if (!api.packages().isEmpty()) {
				api.write(folder.resolve(id + ".jar"));
				old.remove(id);
				written++;
			}
		}
		for (String id : old) {
			try {
				Files.delete(folder.resolve(id + ".jar"));
			} catch (IOException e) {
				throw new BaselineException("Cannot delete the API of " + id, e);
			}
		}
		return "API of " + written + " bundles kept in " + project.relativize(folder);
	}

	/** The bundles in the features, without those that only carry somebody else's jars, sources or documentation. */
	private Set<String> shipped() {
		Set<String> ids = new TreeSet<>();
		try (Stream<Path> features = Files.list(project.resolve("features"))) {
			for (Path feature : (Iterable<Path>) features::iterator) {
				if (Files.exists(feature.resolve("feature.xml"))) {
					Matcher matcher = SHIPPED.matcher(Files.readString(feature.resolve("feature.xml")));
					while (matcher.find()) {
						ids.add(matcher.group(1));
					}
				}
			}
		} catch (IOException e) {
			throw new BaselineException("Cannot read the features", e);
		}
		ids.removeIf(id -> id.startsWith("org.mekiki.lib.") || id.endsWith(".source") || id.equals("org.mekiki.sdk.doc"));
		return ids;
	}

	private Set<String> released() {
		if (!Files.isDirectory(folder)) {
			return new HashSet<>();
		}
		Set<String> ids = new TreeSet<>();
		try (Stream<Path> files = Files.list(folder)) {
			files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".jar"))
					.forEach(name -> ids.add(name.substring(0, name.length() - ".jar".length())));
		} catch (IOException e) {
			throw new BaselineException("Cannot read " + folder, e);
		}
		return ids;
	}

	private Path jar(String id) {
		Path jar = project.resolve("bundles/" + id + "/target/" + id + "-" + version + ".jar");
		if (!Files.exists(jar)) {
			throw new BaselineException(id + " is not built: there is no " + project.relativize(jar));
		}
		return jar;
	}

	private SourceTags tags(String id) {
		return SourceTags.read(project.resolve("bundles").resolve(id), Api.packagesOf(jar(id)));
	}
}
