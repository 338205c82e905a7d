package org.mekiki.curriculum.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mekiki.curriculum.api.content.PageContent;

/** Pages are well-formed, and nothing that an author writes can do anything in them. */
class PageContentTest {

	private final PageContent content = new PageContent(Locale.JAPANESE);

	@Test
	void readingsAreRealRuby() {
		assertEquals("<p>彼は<ruby>目利<rp>（</rp><rt>めき</rt><rp>）</rp></ruby>きで、<ruby>経済 安全<rp>（</rp><rt>けいざい</rt><rp>）</rp></ruby>を"
				+ "論じた。《三体》は書名、世界《World》。</p>\n".replace("世界《World》", "<ruby>世界<rp>（</rp><rt>World</rt><rp>）</rp></ruby>"),
				content.xhtml("彼は目利《めき》きで、｜経済 安全《けいざい》を論じた。《三体》は書名、世界《World》。", 0));
	}

	@Test
	void footnotesLeadThereAndBack() {
		String html = content.xhtml("方針[^1]。\n\n[^1]: 資料1。", 0);
		XmlFiles.parse("<body>" + html + "</body>");
		assertTrue(html.contains("href=\"#fn-1\"") && html.contains("id=\"fn-1\""), html);
		assertTrue(html.contains("aria-label=\"注 1 の箇所に戻る\""), html);
		assertFalse(html.contains("data-footnote"), html);
	}

	@Test
	void tablesScrollAndHeadTheirColumns() {
		String html = content.xhtml("| 国 | 数 |\n| --- | ---: |\n| 日本 | 2 |", 0);
		XmlFiles.parse("<body>" + html + "</body>");
		assertTrue(html.contains("aria-label=\"表 1\"") && html.contains("<th scope=\"col\">国</th>")
				&& html.contains("<td class=\"right\">2</td>"), html);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<script>alert(1)</script>", "x <img src=x onerror=alert(1)> y", "[x](javascript:alert(1))",
			"[x](JaVaScript:alert(1))", "![x](https://example.org/spy.png)", "[x](file:///etc/passwd)", "<a href='javascript:1'>x</a>",
			"[x](data:text/html;base64,PHNjcmlwdD4=)", "[x](&#106;avascript:alert(1))", "<svg/onload=alert(1)>", "<<script>x</script>",
			"[^1]\n\n[^1]: <script>x</script>", "漢字《<b>》", "<!-- --><script>", "| <script> |\n| - |\n| <img/> |", "[a]: javascript:x\n\n[a]" })
	void nothingActiveGetsThrough(String markdown) {
		String html = content.xhtml(markdown, 0);
		var document = XmlFiles.parse("<body>" + html + "</body>");
		assertEquals(0, document.getElementsByTagName("script").getLength() + document.getElementsByTagName("img").getLength()
				+ document.getElementsByTagName("svg").getLength() + document.getElementsByTagName("b").getLength(), html);
		var links = document.getElementsByTagName("a");
		for (int i = 0; i < links.getLength(); i++) {
			String target = links.item(i).getAttributes().getNamedItem("href").getNodeValue();
			assertTrue(target.startsWith("#") || target.startsWith("http"), html);
		}
	}

	@Test
	void deepNestingEndsAsText() {
		for (String deep : new String[] { ">".repeat(5000) + " x", "- ".repeat(3000) + "x", "[".repeat(3000) + "x" + "](y)".repeat(3000),
				"*x ".repeat(5000) }) {
			XmlFiles.parse("<body>" + content.xhtml(deep, 0) + "</body>");
		}
	}

	@Test
	void headingsComeBelowThePage() {
		assertEquals("<h4>x</h4>\n", content.xhtml("## x", 2));
		assertEquals("<h6>x</h6>\n", content.xhtml("###### x", 5));
		assertEquals("<strong>x</strong> y", content.line("**x** y"));
		assertEquals("", content.xhtml(null, 0));
	}
}
