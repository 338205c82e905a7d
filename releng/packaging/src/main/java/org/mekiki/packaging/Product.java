package org.mekiki.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A product for one platform as it lies on the disk.
 *
 * @param folder  what is archived
 * @param home    the folder with {@code plugins} and {@code configuration}; inside the application bundle on macOS
 * @param os      Eclipse's name of the operating system
 * @param ws      Eclipse's name of the window system
 * @param arch    Eclipse's name of the processor
 * @param bundles all its bundles, sorted by file name
 */
record Product(Path folder, Path home, String os, String ws, String arch, List<Bundle> bundles) {

	/** All products below a folder {@code <os>/<ws>/<arch>}. */
	static List<Product> readAll(Path products) throws IOException {
		List<Product> found = new ArrayList<>();
		if (Files.isDirectory(products)) {
			for (Path os : folders(products)) {
				for (Path ws : folders(os)) {
					for (Path arch : folders(ws)) {
						found.add(read(arch, os.getFileName().toString(), ws.getFileName().toString(),
								arch.getFileName().toString()));
					}
				}
			}
		}
		return found;
	}

	private static Product read(Path folder, String os, String ws, String arch) throws IOException {
		Path home;
		try (Stream<Path> all = Files.walk(folder, 4)) {
			home = all.filter(path -> Files.isDirectory(path.resolve("plugins"))).findFirst()
					.orElseThrow(() -> new PackagingException("No plugins in " + folder));
		}
		try (Stream<Path> files = Files.list(home.resolve("plugins"))) {
			return new Product(folder, home, os, ws, arch, files.sorted().map(Bundle::read).toList());
		}
	}

	private static List<Path> folders(Path parent) throws IOException {
		try (Stream<Path> entries = Files.list(parent)) {
			return entries.filter(Files::isDirectory).sorted().toList();
		}
	}

	/** For messages: {@code linux/gtk/x86_64}. */
	String platform() {
		return os + "/" + ws + "/" + arch;
	}
}
