package org.mekiki.core.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.mekiki.store.CreateOptions;
import org.mekiki.store.FolderLocation;
import org.mekiki.store.KnowledgeBases;
import org.mekiki.store.StoreException;

/** Empty bases for tests: made once and copied, because making the tables takes a while. */
final class Bases {

	private static Path template;

	private Bases() {
	}

	static synchronized FolderLocation empty(Path folder) throws IOException, StoreException {
		if (template == null) {
			template = Files.createTempDirectory("mekiki-test").resolve("empty");
			KnowledgeBases.create(new FolderLocation(template), CreateOptions.standard(), null).close();
		}
		try (Stream<Path> files = Files.walk(template)) {
			for (Path file : files.toList()) {
				Files.copy(file, folder.resolve(template.relativize(file).toString()));
			}
		}
		return new FolderLocation(folder);
	}
}
