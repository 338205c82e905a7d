package org.mekiki.codegen.docs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The help: every document in {@code docs} as a page, in English and, where there is a translation, in Japanese. */
final class HelpBook {

	/** What readers come for first; the others follow by name. */
	private static final List<String> FIRST = List.of("developer-guide", "extension-points", "cli");
	private static final String ENDING = ".md";

	private final Path documents;
	private final Set<String> pages;

	HelpBook(Path documents) throws IOException {
		this.documents = documents;
		try (Stream<Path> files = Files.list(documents)) {
			List<String> names = files.map(file -> file.getFileName().toString())
					.filter(name -> name.endsWith(ENDING) && !name.endsWith(".ja" + ENDING))
					.map(name -> name.substring(0, name.length() - ENDING.length())).sorted().toList();
			pages = new LinkedHashSet<>(FIRST.stream().filter(names::contains).toList());
			pages.addAll(names);
		}
	}

	/**
	 * Writes the pages and a table of contents for each language.
	 *
	 * @param bundle the bundle of the help; what earlier runs have written is replaced
	 */
	void writeTo(Path bundle) throws IOException {
		write("en", "Mekiki Help", bundle.resolve("help"));
		write("ja", "Mekiki ヘルプ", bundle.resolve("nl/ja/help"));
	}

	private void write(String language, String label, Path folder) throws IOException {
		Files.createDirectories(folder);
		StringBuilder contents = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<toc label=\"" + label + "\">\n");
		List<String> written = new ArrayList<>(List.of("toc.xml", "help.css"));
		for (String name : pages) {
			Path translated = documents.resolve(name + '.' + language + ENDING);
			boolean isTranslated = Files.exists(translated);
			HelpPage page = new HelpPage(name, isTranslated ? language : "en",
					withoutRemarks(Files.readString(isTranslated ? translated : documents.resolve(name + ENDING))));
			for (String picture : page.pictures()) {
				Path from = documents.resolve(picture);
				write(folder.resolve(from.getFileName()), Files.readAllBytes(from));
				written.add(from.getFileName().toString());
			}
			write(folder.resolve(name + ".html"), page.html(pages));
			written.add(name + ".html");
			contents.append("\t<topic label=\"").append(HelpPage.escaped(page.title())).append("\" href=\"help/").append(name)
					.append(".html\"/>\n");
		}
		write(folder.resolve("toc.xml"), contents.append("</toc>\n").toString());
		try (var css = HelpBook.class.getResourceAsStream("help.css")) {
			write(folder.resolve("help.css"), new String(css.readAllBytes(), StandardCharsets.UTF_8));
		}
		try (Stream<Path> files = Files.list(folder)) {
			for (Path left : files.filter(file -> !written.contains(file.getFileName().toString())).toList()) {
				Files.delete(left);
			}
		}
	}

	/** Remarks say which file a listing is; they are for the test that builds them. */
	private static String withoutRemarks(String markdown) {
		return markdown.replaceAll("(?m)^<!--.*-->\\R", "");
	}

	/** Leaves a file that is right already as it is, so that builds that look at times have nothing to do. */
	private static void write(Path file, byte[] content) throws IOException {
		if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), content)) {
			Files.write(file, content);
		}
	}

	private static void write(Path file, String text) throws IOException {
		write(file, text.getBytes(StandardCharsets.UTF_8));
	}
}
