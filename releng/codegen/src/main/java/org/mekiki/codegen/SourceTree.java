package org.mekiki.codegen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The text files below a folder by their relative path, with line ends normalised. */
final class SourceTree {

	private final Path root;
	private final Map<String, String> files;

	private SourceTree(Path root, Map<String, String> files) {
		this.root = root;
		this.files = files;
	}

	/** Reads a folder; one that does not exist is an empty tree. */
	static SourceTree read(Path root) throws IOException {
		Map<String, String> files = new TreeMap<>();
		if (Files.isDirectory(root)) {
			try (Stream<Path> all = Files.walk(root)) {
				for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
					String name = root.relativize(file).toString().replace('\\', '/');
					files.put(name, Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n"));
				}
			}
		}
		return new SourceTree(root, files);
	}

	boolean isEmpty() {
		return files.isEmpty();
	}

	/** One line for every file that is only here, only there, or different; sorted by kind and name. */
	List<String> differencesTo(SourceTree committed) {
		List<String> lines = new ArrayList<>();
		files.forEach((name, text) -> {
			String old = committed.files.get(name);
			if (old == null) {
				lines.add("missing   " + name);
			} else if (!old.equals(text)) {
				lines.add("differs   " + name);
			}
		});
		committed.files.keySet().stream().filter(name -> !files.containsKey(name))
				.forEach(name -> lines.add("left over " + name));
		return lines;
	}

	/** Makes the target folder equal to this tree; files that are equal already keep their time. */
	void writeTo(SourceTree target) throws IOException {
		for (String name : target.files.keySet()) {
			if (!files.containsKey(name)) {
				Files.delete(target.root.resolve(name));
			}
		}
		for (Map.Entry<String, String> file : files.entrySet()) {
			if (!file.getValue().equals(target.files.get(file.getKey()))) {
				Path path = target.root.resolve(file.getKey());
				Files.createDirectories(path.getParent());
				Files.writeString(path, file.getValue(), StandardCharsets.UTF_8);
			}
		}
	}
}
