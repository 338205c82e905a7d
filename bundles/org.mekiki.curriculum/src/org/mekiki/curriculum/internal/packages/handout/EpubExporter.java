package org.mekiki.curriculum.internal.packages.handout;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.mekiki.core.api.exchange.ExportContext;
import org.mekiki.core.api.exchange.Exporter;
import org.mekiki.curriculum.api.content.PageFile;
import org.mekiki.curriculum.internal.packages.ChosenCurriculum;
import org.mekiki.curriculum.internal.packages.Html;
import org.mekiki.curriculum.internal.packages.PackageFiles;
import org.mekiki.curriculum.internal.packages.XmlWriter;
import org.mekiki.curriculum.internal.packages.handout.Handout.Chapter;
import org.mekiki.model.learning.Curriculum;

/** Writes a curriculum as an EPUB 3: a document for each chapter with a text, and a table of contents. */
public final class EpubExporter implements Exporter {

	private static final String MEDIA = "application/epub+zip"; //$NON-NLS-1$
	private static final String XHTML = "application/xhtml+xml"; //$NON-NLS-1$
	/** A time is asked for; it says nothing about the content, which the identifier stands for. */
	private static final String NO_TIME = "2000-01-01T00:00:00Z"; //$NON-NLS-1$

	private String language;
	private PackageFiles files;
	private Handout handout;

	@Override
	public void write(ExportContext context, OutputStream out) throws IOException {
		Curriculum curriculum = ChosenCurriculum.of(context);
		language = context.dataLanguage();
		files = new PackageFiles();
		handout = new Handout(context);
		List<Chapter> chapters = handout.chapters(curriculum);
		String title = handout.text().name(curriculum);
		for (int at = 0; at < chapters.size(); at++) {
			Chapter chapter = chapters.get(at);
			if (!chapter.xhtml().isEmpty()) {
				files.put("EPUB/" + name(at), document(chapter.title(), //$NON-NLS-1$
						"<h1>" + Html.text(chapter.title()) + "</h1>\n" + chapter.xhtml())); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
		handout.text().files().forEach(file -> files.put("EPUB/" + file.path(), file.bytes())); //$NON-NLS-1$
		files.put("EPUB/nav.xhtml", document(title, navigation(chapters))); //$NON-NLS-1$
		files.copy("EPUB/style.css", "style.css"); //$NON-NLS-1$ //$NON-NLS-2$
		files.put("META-INF/container.xml", new XmlWriter() //$NON-NLS-1$
				.open("container", "version", "1.0", "xmlns", "urn:oasis:names:tc:opendocument:xmlns:container").open("rootfiles") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
				.empty("rootfile", "full-path", "EPUB/package.opf", "media-type", "application/oebps-package+xml").close().close().toString()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		files.put("EPUB/package.opf", descriptor(title, chapters)); //$NON-NLS-1$
		files.zip(out, "mimetype", MEDIA.getBytes(StandardCharsets.US_ASCII)); //$NON-NLS-1$
	}

	private static String name(int chapter) {
		return String.format(Locale.ROOT, "chapter-%04d.xhtml", Integer.valueOf(chapter)); //$NON-NLS-1$
	}

	private String document(String title, String body) {
		return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\"" //$NON-NLS-1$
				+ " xmlns:epub=\"http://www.idpf.org/2007/ops\" lang=\"" + language + "\" xml:lang=\"" + language + "\">\n<head><title>" //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				+ Html.text(title) + "</title><link rel=\"stylesheet\" type=\"text/css\" href=\"style.css\" /></head>\n<body>\n" + body //$NON-NLS-1$
				+ "</body>\n</html>\n"; //$NON-NLS-1$
	}

	/** Parts without a text lead to their first chapter that has one. */
	private String navigation(List<Chapter> chapters) {
		String heading = handout.text().texts().get("contents"); //$NON-NLS-1$
		StringBuilder html = new StringBuilder("<nav epub:type=\"toc\" id=\"toc\"><h1>" + Html.text(heading) + "</h1>\n"); //$NON-NLS-1$ //$NON-NLS-2$
		int open = 0;
		for (int at = 0; at < chapters.size(); at++) {
			Chapter chapter = chapters.get(at);
			if (chapter.level() > open) {
				html.append("<ol>\n"); //$NON-NLS-1$
				open++;
			} else {
				html.append("</li>\n"); //$NON-NLS-1$
				for (; open > chapter.level(); open--) {
					html.append("</ol>\n</li>\n"); //$NON-NLS-1$
				}
			}
			html.append("<li>").append(entry(chapters, at)); //$NON-NLS-1$
		}
		for (; open > 0; open--) {
			html.append("</li>\n</ol>\n"); //$NON-NLS-1$
		}
		return html.append("</nav>\n").toString(); //$NON-NLS-1$
	}

	private static String entry(List<Chapter> chapters, int at) {
		int to = at;
		while (to < chapters.size() && chapters.get(to).xhtml().isEmpty()) {
			to++;
		}
		String title = Html.text(chapters.get(at).title());
		return to == chapters.size() ? "<span>" + title + "</span>" : "<a href=\"" + name(to) + "\">" + title + "</a>\n"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	}

	private String descriptor(String title, List<Chapter> chapters) {
		XmlWriter xml = new XmlWriter();
		xml.open("package", "xmlns", "http://www.idpf.org/2007/opf", "version", "3.0", "unique-identifier", "id", "xml:lang", language); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
		xml.open("metadata", "xmlns:dc", "http://purl.org/dc/elements/1.1/"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		xml.leaf("dc:identifier", "urn:uuid:" + files.fingerprint(), "id", "id").leaf("dc:title", title).leaf("dc:language", language); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
		xml.leaf("meta", NO_TIME, "property", "dcterms:modified").close().open("manifest"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		xml.empty("item", "id", "nav", "href", "nav.xhtml", "media-type", XHTML, "properties", "nav"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
		xml.empty("item", "id", "style", "href", "style.css", "media-type", "text/css"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
		for (int at = 0; at < chapters.size(); at++) {
			String text = chapters.get(at).xhtml();
			if (!text.isEmpty()) {
				xml.empty("item", "id", "c" + at, "href", name(at), "media-type", XHTML, "properties", text.contains("<math") ? "mathml" : null); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			}
		}
		int number = 0;
		for (PageFile file : handout.text().files()) {
			xml.empty("item", "id", "f" + ++number, "href", file.path(), "media-type", file.type()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		}
		xml.close().open("spine"); //$NON-NLS-1$
		for (int at = 0; at < chapters.size(); at++) {
			if (!chapters.get(at).xhtml().isEmpty()) {
				xml.empty("itemref", "idref", "c" + at); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			}
		}
		return xml.close().close().toString();
	}
}
