package org.mekiki.codegen.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Makes the reference of the extension points of their schemas, or checks that the committed one is what they give; and
 * makes the pages of the help of all documents.
 * <p>
 * Arguments: {@code generate|check}, the root of the sources.
 */
public final class Main {

	private Main() {
	}

	/**
	 * Entry point of the build.
	 *
	 * @param args see the class
	 * @throws IOException           when a file cannot be read or written
	 * @throws IllegalStateException when the check finds a difference
	 */
	public static void main(String[] args) throws IOException {
		if (args.length != 2) {
			throw new IllegalArgumentException("usage: generate|check ROOT");
		}
		Path root = Path.of(args[1]).toAbsolutePath().normalize();
		Path reference = root.resolve("docs/extension-points.md");
		String text = ExtensionPointReference.of(root.resolve("bundles/org.mekiki.core/schema"));
		boolean same = Files.exists(reference) && Files.readString(reference).replace("\r\n", "\n").equals(text);
		switch (args[0]) {
		case "generate" -> Files.writeString(reference, text);
		case "check" -> {
			if (!same) {
				throw new IllegalStateException(
						"docs/extension-points.md is not what the schemas of the extension points give. Run: ./mekiki generate");
			}
		}
		default -> throw new IllegalArgumentException("generate or check, not " + args[0]);
		}
		new HelpBook(root.resolve("docs")).writeTo(root.resolve("bundles/org.mekiki.doc"));
	}
}
