package org.mekiki.curriculum.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.SimpleBookmark;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Handouts have all there is to read, and what is right only if it is wanted. */
class HandoutsTest {

	private final Course60 course = new Course60();

	@TempDir
	private Path folder;

	private PackedXml epub(Map<String, List<String>> values) throws Exception {
		return new PackedXml(Exports.write(course, "epub", folder.resolve("a.epub"), values));
	}

	private static Document page(PackedXml book, String path) {
		return XmlFiles.parse(book.text(path).replace("<!DOCTYPE html>\n", ""));
	}

	@Test
	void theBookHasAChapterForEachUnitInTheOrderOfTheOutline() throws Exception {
		PackedXml book = epub(Map.of());
		assertEquals("mimetype", book.entries.get(0));
		assertEquals("application/epub+zip", book.text("mimetype"));
		Document descriptor = book.xml("EPUB/package.opf");
		Set<String> listed = PackedXml.all(descriptor, "item").stream().map(item -> "EPUB/" + item.getAttribute("href")).collect(Collectors.toSet());
		assertEquals(book.files.keySet().stream().filter(path -> path.startsWith("EPUB/") && !path.endsWith(".opf")).collect(Collectors.toSet()), listed);
		assertEquals(16, PackedXml.all(descriptor, "itemref").size(), "the course and 15 units");
		Document navigation = page(book, "EPUB/nav.xhtml");
		for (Element link : PackedXml.all(navigation, "a")) {
			assertTrue(book.files.containsKey("EPUB/" + link.getAttribute("href")), link.getAttribute("href"));
		}
		assertEquals(1 + 5 + 9 + 15, PackedXml.all(navigation, "li").size(), "the course, its parts, their modules and units");
		for (String path : book.files.keySet()) {
			if (path.contains("/chapter-")) {
				assertEquals(1, PackedXml.all(page(book, path), "h1").size(), path);
			}
		}
	}

	@Test
	void solutionsAreThereOnlyIfTheyAreWanted() throws Exception {
		String feedback = "優位性と不可欠性の違いは、代わりの有無にあります。";
		PackedXml without = epub(Map.of());
		assertTrue(without.files.keySet().stream().noneMatch(path -> without.text(path).contains(feedback)));
		PackedXml with = epub(Map.of("solutions", List.of("true")));
		assertEquals(1, with.files.keySet().stream().filter(path -> with.text(path).contains(feedback)).count());
	}

	@Test
	void pagesHaveReadingsTablesAndNumbers() throws Exception {
		course.unit("u01").setContent("# 見出し\n\n目利《めきき》の人材[^1]\n\n| a | b |\n|---|--:|\n| 甲 | 12345 |\n\n[^1]: 脚注の文。\n\n<script>alert(1)</script>");
		Path file = Exports.write(course, "pdf", folder.resolve("a.pdf"), Map.of());
		try (PdfReader pdf = new PdfReader(Files.readAllBytes(file))) {
			PdfTextExtractor extractor = new PdfTextExtractor(pdf);
			StringBuilder text = new StringBuilder();
			for (int at = 1; at <= pdf.getNumberOfPages(); at++) {
				text.append(extractor.getTextFromPage(at));
			}
			String all = text.toString().replaceAll("\\s", "");
			for (String words : List.of("見出し", "目利", "めきき", "の人材", "12345", "脚注の文。", "<script>alert(1)</script>", "三つの視点と、その意味を組み合わせなさい。")) {
				assertTrue(all.contains(words.replace(" ", "")), words);
			}
			assertTrue(all.contains("1/" + pdf.getNumberOfPages()));
			assertTrue(pdf.getNumberOfPages() > 30);
			assertEquals("ja", pdf.getCatalog().get(PdfName.LANG).toString());
			List<Map<String, Object>> marks = SimpleBookmark.getBookmarkList(pdf);
			assertEquals(1, marks.size());
			assertFalse(((List<?>) marks.get(0).get("Kids")).isEmpty());
		}
	}
}
