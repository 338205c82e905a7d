package org.mekiki.curriculum.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mekiki.curriculum.api.content.PageContent;
import org.mekiki.curriculum.internal.imports.files.HtmlMarkdown;

/** HTML becomes Markdown that shows the same. */
class HtmlMarkdownTest {

	private static String of(String html) {
		return HtmlMarkdown.of(html, HtmlMarkdown.Links.NONE);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { "<p>a</p><p>b</p>|a\\n\\nb", "<h2>A <b>b</b></h2>|## A **b**", "a<br>b|a\\\\\\nb",
			"<ol start=3><li>a<li>b</ol>|3. a\\n4. b", "<ul><li>a<ul><li>b</ul></ul>|- a\\n  - b", "<blockquote><p>a</p><p>b</p></blockquote>|> a\\n>\\n> b",
			"<p>1. no list</p>|1\\\\. no list", "<p># no heading</p>|\\\\# no heading", "<p>- no list</p>|\\\\- no list",
			"<p>a_b *c* [d]</p>|a_b \\\\*c\\\\* \\\\[d\\\\]", "x &lt;b&gt;|x \\\\<b>", "<ruby>目利<rp>(</rp><rt>めき</rt></ruby>き|目利《めき》き", "a<sub>2</sub>|a2",
			"<i></i><b> </b>a|a", "これは<b>「引用」</b>です|これは「引用」です", "これは<b>重要</b>です|これは**重要**です" })
	void blocksAndWords(String html, String markdown) {
		assertEquals(markdown.replace("\\n", "\n").replace("\\\\", "\\"), of(html.replace("\\n", "\n")));
	}

	@Test
	void codeKeepsItsMarks() {
		assertEquals("``a`b``", of("<code>a`b</code>"));
		assertEquals("```\na *b*\n  c\n```", of("<pre>a *b*\n  c</pre>"));
	}

	@Test
	void tables() {
		assertEquals("| a | b |\n| --- | --- |\n| c\\|d | **e** |", of("<table><tr><th>a<th>b<tr><td>c|d<td><p><b>e</b></p></table>"));
		assertEquals("one\n\n- two", of("<table><tr><td>one<td><ul><li>two</ul></table>"));
	}

	/** What is shown stays the same when it goes to Markdown and back. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { "<p>5 * 3 * 2 &lt; 40 &amp;amp; more</p>", "<p>a_b_c __d__ ~~e~~ `f`</p>",
			"<ul><li><p>a</p><p>b</p></li><li>c</li></ul><ul><li>d</li></ul>", "<p>1986. A year</p><p>+ x</p><p>=== y</p>",
			"<p>[a](b) ![c](d) [^1] &lt;i&gt;</p>", "<p>line<br />break</p><hr /><p>x</p>", "<p><strong>a</strong><em>b</em> <a href=\"https://x.example.org/a(b)\">c</a></p>" })
	void wordsSurviveTheWay(String html) {
		String page = new PageContent(Locale.ENGLISH).xhtml(of(html), 0);
		assertEquals(text(html), text(page), page);
	}

	private static String text(String html) {
		return html.replaceAll("<[^>]+>", " ").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
				.replaceAll("\\s+", " ").strip();
	}

	@Test
	void depthAndLengthAreBounded() {
		assertFalse(of("<div>".repeat(20_000) + "a" + "</div>".repeat(20_000)).isEmpty());
		assertFalse(of("<ul><li>".repeat(5_000) + "a").isEmpty());
		assertFalse(of("<b><i>".repeat(5_000) + "a").isEmpty());
	}
}
