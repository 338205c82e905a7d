package org.mekiki.codegen.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** One page about all extension points, made of their schemas. */
final class ExtensionPointReference {

	private ExtensionPointReference() {
	}

	static String of(Path schemas) throws IOException {
		StringBuilder text = new StringBuilder("""
				# Extension points

				Where plug-ins contribute to Mekiki. This page is made from the schemas of the extension points; the \
				[developer guide](developer-guide.md) shows how a plug-in is written, and `mekiki cli plugin new` writes one \
				to start from.

				Texts marked *translatable* are given as `%key`; the key stands in `OSGI-INF/l10n/bundle.properties` and, in \
				Japanese, in `bundle_ja.properties`.

				""");
		List<ExtensionPointSchema> points = all(schemas);
		for (ExtensionPointSchema point : points) {
			text.append("- [").append(point.title()).append("](#")
					.append(point.title().toLowerCase(java.util.Locale.ROOT).replace(' ', '-')).append("): `").append(point.id())
					.append("`\n");
		}
		points.forEach(point -> text.append('\n').append(point.markdown()));
		return text.toString();
	}

	static List<ExtensionPointSchema> all(Path schemas) throws IOException {
		try (Stream<Path> files = Files.list(schemas)) {
			List<ExtensionPointSchema> points = new java.util.ArrayList<>();
			for (Path file : files.filter(path -> path.toString().endsWith(".exsd")).sorted().toList()) {
				points.add(ExtensionPointSchema.read(file));
			}
			return points;
		}
	}
}
