package org.mekiki.baseline;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** A project with one bundle that is shipped, to change and to build like a real one. */
final class Workshop {

	static final String ID = "org.mekiki.plant";

	private final Path project;
	private String bundleVersion = "1.2.0";
	private String exports = "p.api;version=\"1.2.0\",p.hidden;version=\"1.2.0\";x-internal:=true";

	Workshop(Path project) throws IOException {
		this.project = project;
		Path feature = Files.createDirectories(project.resolve("features/org.mekiki.plant.feature"));
		Files.writeString(feature.resolve("feature.xml"), "<feature><plugin id=\"org.mekiki.plant\"/></feature>");
	}

	Workshop versions(String bundle, String exported) {
		this.bundleVersion = bundle;
		this.exports = exported;
		return this;
	}

	/** Replaces the sources, file name to text, and builds. */
	Workshop build(Map<String, String> sources) throws IOException {
		Path bundle = project.resolve("bundles").resolve(ID);
		delete(bundle);
		Path classes = Files.createDirectories(bundle.resolve("target/classes"));
		List<Path> files = new ArrayList<>();
		for (Map.Entry<String, String> source : sources.entrySet()) {
			Path file = bundle.resolve("src").resolve(source.getKey());
			Files.createDirectories(file.getParent());
			files.add(Files.writeString(file, source.getValue()));
		}
		JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
		try (var manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
			if (!compiler.getTask(null, manager, null, List.of("-d", classes.toString()), null,
					manager.getJavaFileObjectsFromPaths(files)).call()) {
				throw new IOException("The planted sources do not compile");
			}
		}
		pack(classes, bundle.resolve("target/" + ID + "-9-SNAPSHOT.jar"));
		return this;
	}

	private void pack(Path classes, Path jar) throws IOException {
		Manifest manifest = new Manifest();
		manifest.getMainAttributes().putValue("Manifest-Version", "1.0");
		manifest.getMainAttributes().putValue("Bundle-ManifestVersion", "2");
		manifest.getMainAttributes().putValue("Bundle-SymbolicName", ID + ";singleton:=true");
		manifest.getMainAttributes().putValue("Bundle-Version", bundleVersion + ".202601010000");
		manifest.getMainAttributes().putValue("Export-Package", exports);
		try (OutputStream out = Files.newOutputStream(jar);
				JarOutputStream packed = new JarOutputStream(out, manifest);
				Stream<Path> all = Files.walk(classes)) {
			for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
				packed.putNextEntry(new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
				Files.copy(file, packed);
			}
		}
	}

	void remove() throws IOException {
		Files.writeString(project.resolve("features/org.mekiki.plant.feature/feature.xml"), "<feature/>");
		delete(project.resolve("bundles").resolve(ID));
	}

	Workshop release() {
		new Main(project, "9-SNAPSHOT").write();
		return this;
	}

	Workshop keepBeforeRelease() {
		new Main(project, "9-SNAPSHOT").writeInterim();
		return this;
	}

	Path released() {
		return project.resolve("releng/baseline/released/" + ID + ".jar");
	}

	/** What the check says: its complaint, or its line for the log. */
	String check() {
		try {
			return new Main(project, "9-SNAPSHOT").check();
		} catch (BaselineException e) {
			return e.getMessage();
		}
	}

	private static void delete(Path folder) throws IOException {
		if (Files.exists(folder)) {
			try (Stream<Path> all = Files.walk(folder)) {
				for (Path file : all.sorted((a, b) -> b.compareTo(a)).toList()) {
					Files.delete(file);
				}
			}
		}
	}
}
