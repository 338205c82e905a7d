package org.mekiki.packaging;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

/** Puts the start scripts and the licence into a product. */
final class RootFiles {

	private final Path sources;
	private final Path licence;
	private final Path icons;
	private final Path splash;
	private final String version;

	/**
	 * @param project the root of the project
	 * @param version version without qualifier
	 */
	RootFiles(Path project, String version) {
		this.sources = project.resolve("releng/product/root");
		this.licence = project.resolve("LICENSE");
		this.splash = project.resolve("bundles/org.mekiki.workbench/splash.png");
		this.icons = project.resolve("bundles/org.mekiki.workbench/icons/product");
		this.version = version;
	}

	void copyTo(Product product) throws IOException {
		copyFolder(sources.resolve("all"), product.home());
		copy(licence, product.home().resolve("LICENSE"));
		copy(splash, product.home().resolve("splash.png"));
		if (product.os().equals("win32")) {
			copyFolder(sources.resolve("win32"), product.home());
			return;
		}
		copyFolder(sources.resolve("unix"), product.home());
		if (product.os().equals("macosx")) {
			makeApplicationBundle(product);
		}
	}

	/** On macOS home is {@code X.app/Contents/Eclipse}, or flat where nobody asked for an application bundle. */
	private void makeApplicationBundle(Product product) throws IOException {
		Path mac = sources.resolve("macosx");
		Path contents = product.home().getParent();
		if (!contents.getFileName().toString().equals("Contents")) {
			return;
		}
		copy(mac.resolve("Mekiki"), contents.resolve("MacOS/Mekiki"));
		Files.writeString(contents.resolve("Info.plist"),
				Files.readString(mac.resolve("Info.plist"), StandardCharsets.UTF_8).replace("@version@", version),
				StandardCharsets.UTF_8);
		Path resources = Files.createDirectories(contents.resolve("Resources"));
		Files.write(resources.resolve("mekiki.icns"), MacIcon.of(icons));
		copy(mac.resolve("mekiki.command"), product.folder().resolve("mekiki.command"));
	}

	private static void copyFolder(Path from, Path to) throws IOException {
		try (Stream<Path> files = Files.list(from)) {
			for (Path file : (Iterable<Path>) files::iterator) {
				copy(file, to.resolve(file.getFileName()));
			}
		}
	}

	private static void copy(Path from, Path to) throws IOException {
		Files.createDirectories(to.getParent());
		Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
		if (to.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			Files.setPosixFilePermissions(to,
					PosixFilePermissions.fromString(Files.isExecutable(from) ? "rwxr-xr-x" : "rw-r--r--"));
		}
	}
}
